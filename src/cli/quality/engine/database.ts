import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UsageProblem } from '../../usage-problem.ts';
import { FUNCTIONS } from './functions-of-sql.ts';
import { threadsOfMemory } from './threads-of-memory.ts';

export interface DatabaseOptions {
  /** Megabytes that DuckDB may use; what is more goes to the folder. */
  readonly memoryMb: number;
}

export interface Database {
  /** For files of this counting; gone with it. */
  readonly folder: string;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;

/** A database of this counting alone, in a folder of its own, which brings nothing from anywhere. */
export async function openDatabase({ memoryMb }: DatabaseOptions): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'vertaug-quality-'));
  const removeAtOnce = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    removeAtOnce();
    process.exit(STOPPED);
  };
  process.on('exit', removeAtOnce);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const instance = await DuckDBInstance.create(join(folder, 'counts.duckdb'), {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: `${memoryMb}MB`,
    temp_directory: join(folder, 'spilled'),
    threads: String(threadsOfMemory(memoryMb, availableParallelism())),
  });
  const connection: DuckDBConnection = await instance.connect();
  const run = async (sql: string) => {
    await connection.run(sql).catch(inWords);
  };
  await run("SET TimeZone = 'UTC'");
  for (const each of FUNCTIONS) await run(`CREATE TEMP MACRO ${each}`);
  return {
    folder,
    run,
    rows: async sql => (await connection.runAndReadAll(sql).catch(inWords)).getRowObjectsJS(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
      process.off('exit', removeAtOnce);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

/** As a shell says it of a program that was interrupted. */
const STOPPED = 130;

/** What somebody can do something about. */
function inWords(failure: unknown): never {
  const message = failure instanceof Error ? failure.message : '';
  if (/Out of Memory/i.test(message))
    throw new UsageProblem('The memory that the counting may use does not suffice: give it more with --memory MB.');
  if (/No space left|could not write|Disk quota/i.test(message))
    throw new UsageProblem('There is no room left in the temporary folder: make room, or name another one in TMPDIR.');
  throw failure;
}

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
