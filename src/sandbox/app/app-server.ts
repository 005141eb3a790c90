import { readFile, realpath } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { CONTENT_TYPES } from './content-types.ts';
import { cacheControl, headersAt } from './deployment-headers.ts';

export interface AppServerOptions {
  /** The built app; undefined serves `config.json` alone. */
  readonly directory: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly config: () => unknown;
}

/** Serves the built app as a deployment does: its files, its own `config.json`, its headers on every answer. */
export function createAppServer(options: AppServerOptions): (request: Request) => Promise<Response> {
  return async request => {
    const { pathname } = new URL(request.url);
    const answer = (body: string | Uint8Array<ArrayBuffer> | null, status: number, contentType: string): Response =>
      new Response(request.method === 'HEAD' ? null : body, {
        status,
        headers: { ...headersAt(pathname, options.headers), 'Cache-Control': cacheControl(pathname, status), 'Content-Type': contentType },
      });
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer('Only GET and HEAD.\n', 405, 'text/plain; charset=utf-8');
    if (pathname === '/config.json') {
      const config = options.config();
      return answer(typeof config === 'string' ? config : JSON.stringify(config), 200, 'application/json; charset=utf-8');
    }
    const file = options.directory && (await read(options.directory, pathname === '/' ? '/index.html' : pathname));
    if (!file) return answer('Not found.\n', 404, 'text/plain; charset=utf-8');
    return answer(file.bytes, 200, CONTENT_TYPES[extname(file.path)] ?? 'application/octet-stream');
  };
}

async function read(directory: string, pathname: string): Promise<{ path: string; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const path = normalize(join(directory, decoded(pathname)));
  const within = (found: string, folder: string) => found.startsWith(folder + sep);
  // Files that begin with a dot are of whoever builds.
  if (!within(path, normalize(directory)) || /[\\/]\./.test(path.slice(normalize(directory).length))) return undefined;
  try {
    // A link may lead out of the folder.
    if (!within(await realpath(path), await realpath(directory))) return undefined;
    return { path, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replaceAll('\0', '');
  } catch (error) {
    // A malformed escape names no file.
    if (error instanceof URIError) return '';
    throw error;
  }
}
