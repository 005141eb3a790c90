import { STEPS } from '../../../quality/definitions/steps.ts';
import type { QualityCounts } from '../../../quality/quality-counts.ts';
import type { QualityQuestion } from '../../../quality/quality-question.ts';
import { SUCCESS_INSTRUMENTS } from '../../../quality/quality-question.ts';
import { countsOfDatabase } from './counts-of-database.ts';
import { type Database, literal, openDatabase } from './database.ts';
import { type LoadOptions, loadFiles } from './load-files.ts';

export interface ServiceOptions extends LoadOptions {
  /** All was read, and so many files a second time, line by line. */
  readonly onRead?: ((again: { readonly files: number; readonly ms: number }) => void) | undefined;
  /** Megabytes. */
  readonly memoryMb?: number | undefined;
}

export interface Timings {
  readonly readMs: number;
  /** Of that, what was read a second time, line by line; 0 where all of it was as it should be. */
  readonly secondMs: number;
  readonly countMs: number;
}

const MEMORY_MB = 400;

/** Counts a service as the reference does, by the SQL of the definitions. */
export async function countService(
  paths: readonly string[],
  question: QualityQuestion,
  options: ServiceOptions,
): Promise<{ readonly counts: QualityCounts; readonly timings: Timings }> {
  const database = await openDatabase({ memoryMb: options.memoryMb ?? MEMORY_MB });
  try {
    const began = performance.now();
    // With more threads the rows of a long file lose the order of its lines, by which lists name them.
    await database.run('SET threads = 1');
    const loaded = await loadFiles(database, paths, options);
    const read = performance.now();
    options.onRead?.({ files: loaded.readAgain, ms: loaded.secondMs });
    await runSteps(database, question);
    const counts = await countsOfDatabase(database, question, loaded);
    return { counts, timings: { readMs: read - began, secondMs: loaded.secondMs, countMs: performance.now() - read } };
  } finally {
    await database.close();
  }
}

async function runSteps(database: Database, question: QualityQuestion): Promise<void> {
  await database.run(`CREATE TEMP TABLE question AS ${questionRow(question)}`);
  const changes = SUCCESS_INSTRUMENTS.map(instrument => {
    const { points, percent } = question.importantChanges[instrument];
    return `(${literal(instrument)}, ${points ?? 'NULL'}::DOUBLE, ${percent ?? 'NULL'}::DOUBLE)`;
  });
  await database.run(
    `CREATE TEMP TABLE important_change AS SELECT * FROM (VALUES ${changes.join(', ')}) AS t(instrument, points, percent)`,
  );
  // Every row says its own place by now.
  await database.run('SET preserve_insertion_order = false');
  for (const { name, sql, isKept } of STEPS.filter(({ takesEach }) => takesEach === undefined))
    await database.run(`CREATE TEMP ${isKept ? 'TABLE' : 'VIEW'} ${name} AS ${sql}`);
}

function questionRow({ asOf, since, until, by, windows }: QualityQuestion): string {
  const day = (text: string) => `DATE ${literal(text)}`;
  return `SELECT ${day(asOf)} AS as_of, ${day(asOf)} + 1 AS last_day, ${day(since ?? '0001-01-01')} AS since, ${day(until ?? '9999-12-31')} AS until,
    ${since !== undefined || until !== undefined} AS is_bounded, ${by === undefined ? 'NULL::VARCHAR' : literal(by)} AS grouped_by,
    ${windows.earlyDays} AS early_days, ${windows.newFractureDays} AS new_fracture_days, ${windows.successDays} AS success_days`;
}
