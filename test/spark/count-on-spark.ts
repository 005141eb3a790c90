import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installSpark } from '../../scripts/spark/install-spark.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface Counted {
  readonly status: number | null;
  /** What it said on the way. */
  readonly said: string;
  /** Rows by the name of their SQL file, without its number and ending. */
  readonly results: Readonly<Record<string, readonly Row[]>>;
}

/** Calls with a folder of its own, which is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'vertaug-spark-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes files into a folder, by name. */
export function writeInto(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** Runs count.py to its end, on what is in the folders `ndjson`, `views` and `sql` of a folder. */
export async function countOnSpark(folder: string): Promise<Counted> {
  const { python, program, env } = installSpark();
  const at = (name: string) => join(folder, name);
  const url = (name: string) => pathToFileURL(at(name)).href;
  const args = ['--ndjson', url('ndjson'), '--views', at('views'), '--sql', at('sql'), '--work', url('work'), '--out', at('out')];
  const child = spawn(python, [program, ...args, '--driver-memory', '4g'], { env: { ...process.env, ...env } });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  const files = status === 0 || status === 1 ? readdirSync(at('out')) : [];
  const rowsOf = (file: string): readonly Row[] =>
    readFileSync(join(at('out'), file), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line));
  const nameOf = (file: string) => file.replace(/^\d+-/, '').replace('.ndjson', '');
  return { status, said, results: Object.fromEntries(files.map(file => [nameOf(file), rowsOf(file)])) };
}
