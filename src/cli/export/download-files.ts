import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withinBase } from '../../fhir/base-url.ts';
import { ask, mustBeEncrypted, saidBy } from './ask.ts';
import { ExportFailure } from './export-failure.ts';
import type { ListedFile, Manifest, TokenFor } from './export-job.ts';
import { disk } from './export-state.ts';

/** Files at a time: a server and a disk are both busy with two. */
const AT_A_TIME = 2;
const REDIRECTS = 5;

export interface Download {
  readonly baseUrl: string;
  readonly folder: string;
  readonly tokenFor: TokenFor;
  readonly isSignedIn: boolean;
  readonly onFile: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Brings the files of a manifest into the folder; gives their paths. One is written under another name until it is whole, and what is whole is not brought again. */
export async function downloadFiles({ files, requiresAccessToken }: Manifest, download: Download): Promise<readonly string[]> {
  const paths = files.map((file, index) =>
    join(download.folder, `${index + 1}.${/^[A-Za-z]+$/.test(file.type) ? file.type : 'Resource'}.ndjson`),
  );
  let [next, done] = [0, 0];
  const work = async () => {
    for (let at = next++; at < files.length; at = next++) {
      const [file, path] = [files[at], paths[at]];
      if (file === undefined || path === undefined) return;
      if (!(await isThere(path))) await bring(file, path, requiresAccessToken, download);
      done += 1;
      download.onFile(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return paths;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function bring(file: ListedFile, path: string, requiresAccessToken: boolean, download: Download): Promise<void> {
  const response = await open(file.address, requiresAccessToken, download);
  const making = `${path}.part`;
  const lines = countLines();
  try {
    await pipeline(Readable.from(response.body ?? []), lines.through, createWriteStream(making));
    if (file.count !== undefined && lines.number() < file.count) {
      throw new ExportFailure({ kind: 'file-short', address: file.address, lines: lines.number(), listed: file.count });
    }
    await rename(making, path);
  } catch (reason) {
    await rm(making, { force: true });
    download.signal.throwIfAborted();
    if (reason instanceof ExportFailure) throw reason;
    const isOfDisk =
      reason instanceof Error && 'code' in reason && ['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT', 'ENOENT'].includes(String(reason.code));
    if (isOfDisk) throw disk(path, reason);
    throw new ExportFailure({
      kind: 'unreachable',
      address: file.address,
      message: reason instanceof Error ? reason.message : String(reason),
    });
  }
}

/** The token goes only where the manifest asks for it and within the base; a redirect is followed without it. */
async function open(address: string, requiresAccessToken: boolean, { baseUrl, tokenFor, isSignedIn, signal }: Download): Promise<Response> {
  const wantsToken = requiresAccessToken && isSignedIn;
  if (wantsToken && withinBase(baseUrl, address) === undefined) throw new ExportFailure({ kind: 'file-elsewhere', address });
  if (wantsToken) mustBeEncrypted(address);
  const accept = { accept: 'application/fhir+ndjson' };
  let response = await ask(address, { headers: wantsToken ? { ...accept, ...(await tokenFor(address)) } : accept }, signal);
  for (let turn = 0; turn < REDIRECTS && response.status >= 300 && response.status < 400; turn += 1) {
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, address)) break;
    response = await ask(new URL(location, address).href, { headers: accept }, signal);
  }
  if (!response.ok) throw new ExportFailure({ kind: 'file-failed', address, status: response.status, says: await saidBy(response) });
  return response;
}

const NEWLINE = 0x0a;

function countLines() {
  let [ends, open] = [0, false];
  const through = new Transform({
    transform(chunk: Buffer, _encoding, give) {
      for (const byte of chunk) if (byte === NEWLINE) ends += 1;
      if (chunk.length > 0) open = chunk[chunk.length - 1] !== NEWLINE;
      give(undefined, chunk);
    },
  });
  return { through, number: () => ends + (open ? 1 : 0) };
}
