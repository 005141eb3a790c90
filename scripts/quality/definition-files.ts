// The definitions of quality as an engine of others takes them: ViewDefinitions, and SQL over their columns in the order in which it runs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LIST_STEPS, READ_QUERY } from '../../src/quality/definitions/list-queries.ts';
import { resultQueries } from '../../src/quality/definitions/result-queries.ts';
import { STEPS } from '../../src/quality/definitions/steps.ts';
import type { ViewDefinition } from '../../src/quality/definitions/view-definition.ts';
import { VIEWS } from '../../src/quality/definitions/views.ts';
import { type QualityQuestion, SUCCESS_INSTRUMENTS } from '../../src/quality/quality-question.ts';

/** Of a file below a folder of the definitions. */
export type DefinitionFile = readonly [path: string, text: string];

/** What is asked; without a day, up to the day on which it is asked. */
type Asked = Omit<QualityQuestion, 'asOf' | 'doseLimits'> & { readonly asOf: string | undefined };

/** Each list in its order. */
const ALL_OF_LISTS = Object.fromEntries(LIST_STEPS.map(({ name }) => [name, `SELECT * FROM ${name} ORDER BY part, first_place`]));

/** What the SQL gives, by name. Groups are told apart in all of it: where none are asked for, they are one without a name. */
export const RESULTS: Readonly<Record<string, string>> = { ...resultQueries(true), read: READ_QUERY, ...ALL_OF_LISTS };

/** `views/NAME.json` of each view, and `sql/NUMBER-NAME.sql`, of which 000 says what is asked. */
export function definitionFiles(asked: Asked, views: readonly ViewDefinition[] = VIEWS): readonly DefinitionFile[] {
  const steps = STEPS.map(({ name, sql, isKept }) => [name, `CREATE TEMP ${isKept ? 'TABLE' : 'VIEW'} ${name} AS\n${sql.trim()}`] as const);
  const statements = [...steps, ...Object.entries(RESULTS)].map(([name, text]) => [name, `${text.trim()};\n`] as const);
  return [
    ...views.map((view): DefinitionFile => [`views/${view.name}.json`, `${JSON.stringify(view, null, 2)}\n`]),
    ...[['question', questionSql(asked)] as const, ...statements].map(
      ([name, text], index): DefinitionFile => [`sql/${String(index).padStart(3, '0')}-${name}.sql`, text],
    ),
  ];
}

/** Writes them for a question below a folder. */
export function writeDefinitionFiles(folder: string, asked: Asked): void {
  for (const [path, text] of definitionFiles(asked)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function questionSql({ asOf, since, until, by, windows, importantChanges }: Asked): string {
  const changes = SUCCESS_INSTRUMENTS.map(instrument => {
    const { points, percent } = importantChanges[instrument];
    return `('${instrument}', CAST(${points ?? 'NULL'} AS DOUBLE), CAST(${percent ?? 'NULL'} AS DOUBLE))`;
  });
  const day = asOf === undefined ? 'CURRENT_DATE' : `DATE '${asOf}'`;
  return `CREATE TEMP VIEW question AS SELECT
  ${day} AS as_of, ${day} + 1 AS last_day, DATE '${since ?? '0001-01-01'}' AS since, DATE '${until ?? '9999-12-31'}' AS until,
  ${since !== undefined || until !== undefined} AS is_bounded, ${by === undefined ? 'CAST(NULL AS STRING)' : `'${by}'`} AS grouped_by,
  ${windows.earlyDays} AS early_days, ${windows.newFractureDays} AS new_fracture_days, ${windows.successDays} AS success_days;

CREATE TEMP VIEW important_change AS SELECT * FROM (VALUES
  ${changes.join(',\n  ')}) AS t(instrument, points, percent);
`;
}
