import { readFile } from 'node:fs/promises';
import { CHART_FIELDS } from '../../chart/chart-field.ts';
import { type SiteCodes, siteCodesOf } from '../../chart/codes/site-codes.ts';
import { type FhirMoment, parseFhirDate } from '../../chart/elements/fhir-date.ts';
import type { Judging } from '../../chart/judging.ts';
import { LEVELS } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { isFhirId } from '../../plain/fhir-id.ts';
import { DAY_MS } from '../../plain/hours-and-days.ts';
import type { LanguageTag } from '../../plain/language-tag.ts';
import { DEFAULT_WINDOWS } from '../../site/default-site.ts';
import { readSiteConfig, siteProblemText } from '../../site/read-site-config.ts';
import type { ReportWord } from '../../site/site-config.ts';
import { readLanguage } from '../input/read-language.ts';
import { readServer } from '../input/read-server.ts';
import type { ServerAsked } from '../input/server-charts.ts';
import { readArguments, UsageProblem } from '../usage-problem.ts';

export interface PrefillOptions {
  readonly paths: readonly string[];
  readonly server: ServerAsked | undefined;
  readonly json: boolean;
  readonly asOf: Date;
  /** A moment, or `Procedure/id` of each chart. */
  readonly since: FhirMoment | `Procedure/${string}` | undefined;
  readonly questions: ReadonlySet<string> | undefined;
  readonly judging: Pick<Judging, 'windows' | 'bleeding'>;
  /** What the site's own codes mean. */
  readonly siteCodes: SiteCodes | undefined;
  /** The site's own words for what reports find. */
  readonly reportWords: readonly ReportWord[];
  readonly language: LanguageTag;
}

/** What was asked for; undefined: only what the command is. `now` is the moment that is judged by where none is named. */
export async function readPrefillOptions(args: string[], env: NodeJS.ProcessEnv, now: Date): Promise<PrefillOptions | undefined> {
  const { values, positionals } = readArguments(args, {
    fhir: { type: 'string' },
    patient: { type: 'string', multiple: true },
    token: { type: 'string' },
    json: { type: 'boolean' },
    'as-of': { type: 'string' },
    since: { type: 'string' },
    questions: { type: 'string' },
    config: { type: 'string' },
    language: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return undefined;
  const server = readServer(values.fhir, values.patient, values.token ?? (env.VERTAUG_TOKEN || undefined));
  if (server === undefined && positionals.length === 0) {
    throw new UsageProblem(
      'Name a file or a folder with charts, or a server: "vertaug prefill PATH" or "vertaug prefill --fhir URL --patient ID".',
    );
  }
  if (server !== undefined && positionals.length > 0) throw new UsageProblem('Name either paths or a server, not both.');
  return {
    paths: positionals,
    server,
    json: values.json ?? false,
    asOf: values['as-of'] === undefined ? now : readAsOf(values['as-of']),
    since: values.since === undefined ? undefined : readSince(values.since),
    questions: values.questions === undefined ? undefined : readQuestions(values.questions),
    ...(values.config === undefined ? NO_SITE : await readSite(values.config)),
    language: readLanguage(values.language),
  };
}

/** Of a day its last moment, so that all that was known on it counts. UTC where no zone is said. */
function readAsOf(text: string): Date {
  const moment = parseFhirDate(text);
  if (!moment || moment.to - moment.from > DAY_MS) {
    throw new UsageProblem(`--as-of takes a day or a moment, such as 2026-11-22 or 2026-11-22T09:00:00Z, not "${text}".`);
  }
  return new Date(moment.to - moment.from === DAY_MS ? moment.to - 1 : moment.from);
}

function readSince(text: string): NonNullable<PrefillOptions['since']> {
  const procedure = /^Procedure\/(.+)$/.exec(text)?.[1];
  if (isFhirId(procedure)) return `Procedure/${procedure}`;
  const moment = parseFhirDate(text);
  if (!moment) throw new UsageProblem(`--since takes a date, a moment or a procedure, such as 2026-10-01 or Procedure/123, not "${text}".`);
  return moment;
}

function readQuestions(text: string): ReadonlySet<string> {
  const ids = text
    .split(',')
    .map(id => id.trim())
    .filter(id => id !== '');
  const unknown = ids.find(id => !isKnown(id));
  const known = [...QUESTIONS.map(({ id }) => id), ...CHART_FIELDS].join(', ');
  if (unknown !== undefined) throw new UsageProblem(`--questions knows no "${unknown}". It knows: ${known}; one level as IND-1@T12.`);
  if (ids.length === 0) throw new UsageProblem(`--questions takes ids, with commas between them: ${known}.`);
  return new Set(ids);
}

function isKnown(id: string): boolean {
  const [base, level, ...more] = id.split('@');
  const question = QUESTIONS.find(each => each.id === base);
  if (level === undefined) return question !== undefined || CHART_FIELDS.some(field => field === base);
  return question?.scope === 'level' && more.length === 0 && LEVELS.some(each => each === level);
}

type OfSite = Pick<PrefillOptions, 'judging' | 'siteCodes' | 'reportWords'>;

const NO_SITE: OfSite = { judging: { windows: DEFAULT_WINDOWS }, siteCodes: undefined, reportWords: [] };

async function readSite(config: string): Promise<OfSite> {
  const read = await readSiteConfig(() => readFile(config, 'utf8'));
  if (!read.ok) throw new UsageProblem(read.problems.map(siteProblemText).join('\n'));
  const { windows, bleeding, codes, reportWords } = read.value;
  return { judging: { windows, bleeding }, siteCodes: siteCodesOf(codes), reportWords };
}
