import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { endWhenStopped, leaveNothing } from '../../leave-nothing.ts';
import { CountingFailure } from '../counting-failure.ts';
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
  /** Of what runs now, as a proportion. */
  readonly progress: () => number;
  readonly close: () => Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;

/** A database of this counting alone, in a folder of its own, which brings nothing from anywhere. */
export async function openDatabase({ memoryMb }: DatabaseOptions): Promise<Database> {
  const folder = makeFolder(tmpdir());
  const keep = leaveNothing(folder);
  const goOn = endWhenStopped();
  const inWords = inWordsOf(memoryMb, folder);
  const instance = await DuckDBInstance.create(join(folder, 'counts.duckdb'), {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: `${memoryMb}MB`,
    temp_directory: join(folder, 'spilled'),
    threads: String(threadsOfMemory(memoryMb, availableParallelism())),
  }).catch(inWords);
  const connection: DuckDBConnection = await instance.connect();
  // The program does not end before what runs in it does.
  const interrupt = () => connection.interrupt();
  process.on('exit', interrupt);
  const run = async (sql: string) => {
    await connection.run(sql).catch(inWords);
  };
  await run("SET TimeZone = 'UTC'");
  // It tells how far it is only where it would show it.
  await run('SET enable_progress_bar = true');
  await run('SET enable_progress_bar_print = false');
  for (const each of FUNCTIONS) await run(`CREATE TEMP MACRO ${each}`);
  return {
    folder,
    run,
    rows: async sql => (await connection.runAndReadAll(sql).catch(inWords)).getRowObjectsJS(),
    progress: () => Math.max(0, connection.progress.percentage) / 100,
    close: async () => {
      process.off('exit', interrupt);
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
      keep();
      goOn();
    },
  };
}

/** At once, so that nothing stops the program between making it and knowing of it. */
function makeFolder(within: string): string {
  try {
    return mkdtempSync(join(within, 'vertaug-quality-'));
  } catch (reason) {
    throw new CountingFailure({ kind: 'no-folder', path: within, message: reason instanceof Error ? reason.message : String(reason) });
  }
}

/** What somebody can do something about. */
function inWordsOf(megabytes: number, folder: string): (failure: unknown) => never {
  return failure => {
    const message = failure instanceof Error ? failure.message : '';
    // What is to be put on the disk and finds no room there is called out of memory too.
    if (/No space left|could not write|Disk quota|max_temp_directory_size/i.test(message))
      throw new CountingFailure({ kind: 'no-room', folder });
    if (/Out of Memory/i.test(message)) throw new CountingFailure({ kind: 'memory', megabytes });
    throw failure;
  };
}

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
