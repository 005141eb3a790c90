import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { FUNCTIONS } from './functions-of-sql.ts';

export interface DatabaseOptions {
  /** Megabytes that DuckDB may use; what is more goes to the folder. */
  readonly memoryMb: number;
  readonly threads?: number | undefined;
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
export async function openDatabase({ memoryMb, threads }: DatabaseOptions): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'vertaug-quality-'));
  const instance = await DuckDBInstance.create(join(folder, 'counts.duckdb'), {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: `${memoryMb}MB`,
    temp_directory: join(folder, 'spilled'),
    ...(threads === undefined ? {} : { threads: String(threads) }),
  });
  const connection: DuckDBConnection = await instance.connect();
  const run = async (sql: string) => {
    await connection.run(sql);
  };
  await run("SET TimeZone = 'UTC'");
  for (const each of FUNCTIONS) await run(`CREATE TEMP MACRO ${each}`);
  return {
    folder,
    run,
    rows: async sql => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
