import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LeavesOut } from './guide-folders.ts';
import type { InputFault, ReadFault } from './prefill-faults.ts';

/** A file to be read; `-` is the standard input. */
export interface InputFile {
  readonly path: string;
  readonly folder: string;
}

export const STANDARD_INPUT = '-';

/** Names of the files that are read in folders. */
const JSON_FILES = /\.(json|ndjson|jsonl)(\.gz)?$|\.gz$/i;

/** The files that the paths mean, each once: those of a folder by name, its own before those of the folders in it. */
export async function findInputs(
  paths: readonly string[],
  readInFolders: RegExp = JSON_FILES,
  leavesOut: LeavesOut = () => false,
): Promise<{ readonly files: readonly InputFile[]; readonly faults: readonly InputFault<ReadFault>[] }> {
  const files = new Map<string, InputFile>();
  const faults: InputFault<ReadFault>[] = [];
  const take = (path: string) => files.set(path, { path, folder: dirname(path) });
  const enter = async (folder: string): Promise<void> => {
    const listed = await listedIn(folder, readInFolders, leavesOut);
    if ('reason' in listed) {
      faults.push(listed);
      return;
    }
    for (const path of listed.files) take(path);
    for (const path of listed.folders) await enter(path);
  };
  for (const path of paths) {
    const found = path === STANDARD_INPUT ? undefined : await statOf(path);
    if (found !== undefined && 'reason' in found) faults.push(found);
    else if (!found?.isDirectory()) take(path);
    else {
      const before = files.size + faults.length;
      await enter(path);
      if (files.size + faults.length === before) faults.push({ where: path, reason: { kind: 'folder-empty' } });
    }
  }
  return { files: [...files.values()], faults };
}

async function listedIn(
  folder: string,
  isRead: RegExp,
  leavesOut: LeavesOut,
): Promise<{ files: string[]; folders: string[] } | InputFault<ReadFault>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const beside = entries.map(({ name }) => name);
    const names = entries
      .filter(entry => !entry.name.startsWith('.') && !leavesOut(entry.name, folder, beside, entry.isDirectory()))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const found = await Promise.all(
      names.map(async entry => {
        const path = join(folder, entry.name);
        // What a link leads to counts as what it is; a folder behind a link could lead in circles.
        const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isFile() === true);
        return { path, isFile, isFolder: entry.isDirectory() };
      }),
    );
    return {
      files: found.filter(({ path, isFile }) => isFile && isRead.test(path)).map(({ path }) => path),
      folders: found.filter(({ isFolder }) => isFolder).map(({ path }) => path),
    };
  } catch (reason) {
    return { where: folder, reason: notOpened(reason) };
  }
}

async function statOf(path: string): Promise<Stats | InputFault<ReadFault>> {
  try {
    return await stat(path);
  } catch (reason) {
    return { where: path, reason: notOpened(reason) };
  }
}

/** Why the machine would not open it. */
export function notOpened(reason: unknown): ReadFault {
  if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return { kind: 'missing' };
  return { kind: 'not-opened', message: reason instanceof Error ? reason.message : String(reason) };
}
