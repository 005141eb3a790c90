import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../../plain/json-object.ts';
import { jsonIn } from './ask.ts';
import { ExportFailure } from './export-failure.ts';
import { EXPORT_TYPES, type ExportType } from './export-types.ts';

/** What an export has to know to go on after a break. No token, no key. */
export interface ExportState {
  readonly base: string;
  readonly statusAddress: string;
  /** Types that the server has. */
  readonly declared: readonly ExportType[];
  /** Types that were ordered. */
  readonly types: readonly ExportType[];
  /** Types that the server refused to export. */
  readonly refused: readonly ExportType[];
}

const NAME = 'export.json';

/** Undefined: none was begun in the folder. */
export async function readExportState(folder: string, base: string): Promise<ExportState | undefined> {
  const path = join(folder, NAME);
  const text = await readFile(path, 'utf8').catch((reason: unknown) => {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return undefined;
    throw disk(path, reason);
  });
  if (text === undefined) return undefined;
  const value = jsonIn(text);
  const state = isJsonObject(value) ? value : {};
  if (state.base !== base || typeof state.statusAddress !== 'string') {
    throw new ExportFailure({ kind: 'other-export', path, of: typeof state.base === 'string' ? state.base : '' });
  }
  return {
    base,
    statusAddress: state.statusAddress,
    declared: typesIn(state.declared),
    types: typesIn(state.types),
    refused: typesIn(state.refused),
  };
}

const typesIn = (value: unknown): readonly ExportType[] => (Array.isArray(value) ? EXPORT_TYPES.filter(type => value.includes(type)) : []);

export async function writeExportState(folder: string, state: ExportState): Promise<void> {
  const path = join(folder, NAME);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${path}.part`, `${JSON.stringify(state, undefined, 2)}\n`);
    await rename(`${path}.part`, path);
  } catch (reason) {
    throw disk(path, reason);
  }
}

export async function forgetExportState(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true });
}

export function disk(path: string, reason: unknown): ExportFailure {
  return new ExportFailure({ kind: 'disk', path, message: reason instanceof Error ? reason.message : String(reason) });
}
