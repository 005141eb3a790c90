import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_STEPS, READ_QUERY } from '../../src/quality/definitions/list-queries.ts';
import { resultQueries } from '../../src/quality/definitions/result-queries.ts';
import { STEPS } from '../../src/quality/definitions/steps.ts';
import { VIEWS } from '../../src/quality/definitions/views.ts';
import { type QualityQuestion, SUCCESS_INSTRUMENTS } from '../../src/quality/quality-question.ts';

/** Writes what count.py takes for a question: ViewDefinitions into `views`, SQL into `sql`, numbered in its order. */
export function writeDefinitionFiles(folder: string, question: QualityQuestion): void {
  const views = join(folder, 'views');
  const sql = join(folder, 'sql');
  mkdirSync(views, { recursive: true });
  mkdirSync(sql, { recursive: true });
  for (const view of VIEWS) writeFileSync(join(views, `${view.name}.json`), `${JSON.stringify(view, null, 2)}\n`);
  writeFileSync(join(sql, '000-question.sql'), questionSql(question));
  const steps = STEPS.map(step => [step.name, `CREATE TEMP ${step.isKept ? 'TABLE' : 'VIEW'} ${step.name} AS\n${step.sql}`] as const);
  const results = Object.entries({ ...resultQueries(question.by !== undefined), read: READ_QUERY, ...ALL_OF_LISTS });
  for (const [index, [name, text]] of [...steps, ...results].entries())
    writeFileSync(join(sql, `${String(index + 1).padStart(3, '0')}-${name}.sql`), `${text.trim()};\n`);
}

/** Each list in its order. */
const ALL_OF_LISTS = Object.fromEntries(LIST_STEPS.map(({ name }) => [name, `SELECT * FROM ${name} ORDER BY part, first_place`]));

function questionSql({ asOf, since, until, by, windows, importantChanges }: QualityQuestion): string {
  const changes = SUCCESS_INSTRUMENTS.map(instrument => {
    const { points, percent } = importantChanges[instrument];
    return `('${instrument}', CAST(${points ?? 'NULL'} AS DOUBLE), CAST(${percent ?? 'NULL'} AS DOUBLE))`;
  });
  return `CREATE TEMP VIEW question AS SELECT
  DATE '${asOf}' AS as_of, DATE '${asOf}' + 1 AS last_day, DATE '${since ?? '0001-01-01'}' AS since, DATE '${until ?? '9999-12-31'}' AS until,
  ${since !== undefined || until !== undefined} AS is_bounded, ${by === undefined ? 'CAST(NULL AS STRING)' : `'${by}'`} AS grouped_by,
  ${windows.earlyDays} AS early_days, ${windows.newFractureDays} AS new_fracture_days, ${windows.successDays} AS success_days;

CREATE TEMP VIEW important_change AS SELECT * FROM (VALUES
  ${changes.join(',\n  ')}) AS t(instrument, points, percent);
`;
}
