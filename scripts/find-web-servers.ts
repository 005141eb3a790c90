// nginx and Caddy for the suite of test/web-servers: those named by NGINX and CADDY, those that are installed, or Debian's packages, unpacked
// into .cache and installed nowhere.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { WEB_SERVERS, type WebServer } from '../src/cli/serve/web-server-config.ts';
import { root } from './set-up.mjs';

const CACHE = join(root, '.cache', 'web-servers');
const FOLDERS = ['usr/sbin', 'usr/bin'];

export type FoundWebServer =
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path?: undefined; readonly problem: string };

function installed(name: WebServer): string | undefined {
  const named = process.env[name.toUpperCase()];
  if (named !== undefined) return named;
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...FOLDERS.map(each => `/${each}`),
    ...FOLDERS.map(each => join(CACHE, each)),
  ];
  return folders.map(folder => join(folder, name)).find(path => existsSync(path));
}

/** Downloads and unpacks a package of Debian; false where that cannot be done here. */
function unpacked(name: WebServer): boolean {
  mkdirSync(CACHE, { recursive: true });
  const run = (command: string, ...args: readonly string[]) => spawnSync(command, args, { cwd: CACHE }).status === 0;
  // On a new machine the lists have to be fetched first.
  if (!run('apt-get', 'download', name) && !(run('apt-get', 'update') && run('apt-get', 'download', name))) return false;
  const archive = readdirSync(CACHE).find(file => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  return archive !== undefined && run('dpkg-deb', '-x', archive, '.');
}

/** A web server that can be started here, or what to do about it. */
export function findWebServer(name: WebServer): FoundWebServer {
  const path = installed(name) ?? (unpacked(name) ? installed(name) : undefined);
  if (path !== undefined && existsSync(path)) return { path };
  return {
    problem: `No ${name} was found, and the suite of the web servers needs one. Install it, or set ${name.toUpperCase()} to the path of one.`,
  };
}

/** What is missing, one line each. */
export const missingWebServers = (): readonly string[] => WEB_SERVERS.flatMap(name => findWebServer(name).problem ?? []);
