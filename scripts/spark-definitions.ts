// `npm run spark-definitions -- FOLDER`: writes the ViewDefinitions and the SQL of quality for scripts/spark/count.py, by the windows and
// numbers of a site that says nothing else. What is asked stands in sql/000-question.sql.
import { parseArgs } from 'node:util';
import { dayHere } from '../src/plain/hours-and-days.ts';
import { questionOf } from '../src/quality/default-question.ts';
import { GROUPINGS } from '../src/quality/quality-question.ts';
import { DEFAULT_COMPLICATIONS } from '../src/site/complications-config.ts';
import { NO_LIMITS } from '../src/site/default-site.ts';
import { DEFAULT_FOLLOW_UP } from '../src/site/keeping-config.ts';
import { isDay } from '../src/site/readiness/day.ts';
import { writeDefinitionFiles } from './quality/definition-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'as-of': { type: 'string' }, since: { type: 'string' }, until: { type: 'string' }, by: { type: 'string' } },
});
const [folder] = positionals;
const by = GROUPINGS.find(grouping => grouping === values.by);
const days = [values['as-of'], values.since, values.until];
if (folder === undefined || by !== values.by || days.some(day => day !== undefined && !isDay(day))) {
  console.error(`npm run spark-definitions -- FOLDER [--as-of DAY] [--since DAY] [--until DAY] [--by ${GROUPINGS.join('|')}]`);
  process.exit(2);
}
const question = questionOf(values['as-of'] ?? dayHere(new Date()), {
  complications: DEFAULT_COMPLICATIONS,
  importantChange: DEFAULT_FOLLOW_UP.importantChange,
  limits: NO_LIMITS,
});
writeDefinitionFiles(folder, { ...question, since: values.since, until: values.until, by });
