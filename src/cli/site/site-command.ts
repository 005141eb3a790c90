import { dayHere } from '../../plain/hours-and-days.ts';
import { isDay } from '../../site/readiness/day.ts';
import { readReadiness } from '../../site/readiness/read-readiness.ts';
import { asksForAnybody, siteStanding } from '../../site/readiness/site-standing.ts';
import { loadSiteReadinessWords } from '../../words/later/load-site-readiness-words.ts';
import { endWithReader } from '../end-with-reader.ts';
import { readLanguage } from '../input/read-language.ts';
import { readConfig } from '../serve/read-config.ts';
import { readArguments, UsageProblem } from '../usage-problem.ts';
import { siteLine } from './site-line.ts';
import { siteText } from './site-text.ts';

const USAGE = `vertaug site CONFIG [--as-of DAY] [--json] [--language TAG]

Says what a site's config.json records of its place and its operators (facility.checklist, operators), and what of it is due, has
ended, or is missing. It asks no server; docs/site-readiness.md says what can be recorded.

  CONFIG          the config.json of the site
  --as-of DAY     the day to judge by, such as 2026-03-31; left out, today
  --language TAG  en or fr-CA, of the text
  --json          one line: {"asOf","exit","place":[{"item","requirement","group","standing","is","signedOffBy","signedOffOn",
                  "dueAgain","note"}],"operators":[{"name","profession","qualifications","lacks":[{"kind",…}],"endings":[{"of","standing","on"}],
                  "withoutMaintenance","privileges":[{"technique","standing","on"}]}]}
                  "standing" of an item is not-recorded, unknown, not-met, not-signed, signed-later, overdue, due-soon or in-order.

Ends with 0; with 1 where something is due within 30 days or before, has ended, or is recorded as not met, unknown or in part; with 2
where the file or the command was not understood. What a site does not record is no reason for 1.
`;

export async function tellOfSite(args: string[], now = new Date()): Promise<void> {
  const { values, positionals } = readArguments(args, {
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
    language: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const [config, ...more] = positionals;
  if (config === undefined || more.length > 0) throw new UsageProblem('Name one file: "vertaug site config.json".');
  const asOf = values['as-of'] ?? dayHere(now);
  if (!isDay(asOf)) throw new UsageProblem(`--as-of takes a day such as 2026-03-31, not "${asOf}".`);
  const { say } = await loadSiteReadinessWords(readLanguage(values.language));
  const { site } = await readConfig(config);
  const standing = siteStanding(readReadiness(site).readiness, asOf);
  endWithReader();
  const exit = asksForAnybody(standing) ? 1 : 0;
  process.stdout.write(
    values.json ? `${siteLine(standing, { asOf, exit })}\n` : siteText(standing, { asOf, name: site.facility.name, say }),
  );
  process.exitCode = exit;
}
