import type { LanguageTag } from '../../plain/language-tag.ts';
import { OUTCOMES } from '../../quality/outcomes.ts';
import { GROUPINGS, type Grouping } from '../../quality/quality-question.ts';
import type { ReportSettings } from '../../quality/report/report-settings.ts';
import { thresholdOf } from '../../quality/statistics/compare.ts';
import { isDay } from '../../site/readiness/day.ts';
import { readServerOptions, type ServerOptions } from '../export/server-options.ts';
import { readLanguage } from '../input/read-language.ts';
import { readArguments, UsageProblem } from '../usage-problem.ts';

export interface QualityOptions {
  readonly paths: readonly string[];
  /** A server that is exported first; undefined: files are read. */
  readonly server: ServerOptions | undefined;
  /** A private key is to be made, and nothing else done. */
  readonly makeKey: string | undefined;
  readonly json: boolean;
  /** The file that a page is written to. */
  readonly html: string | undefined;
  /** The file that MeasureReports are written to. */
  readonly measureReport: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Undefined: today. */
  readonly asOf: string | undefined;
  readonly by: Grouping | undefined;
  readonly settings: ReportSettings;
  /** Megabytes. */
  readonly memoryMb: number | undefined;
  /** The site's config.json. */
  readonly config: string | undefined;
  readonly language: LanguageTag;
}

/** Undefined: help is asked for. A UsageProblem names what was not understood. */
export function readQualityOptions(args: string[]): QualityOptions | undefined {
  const { values, positionals } = readArguments(args, {
    fhir: { type: 'string' },
    group: { type: 'string' },
    'client-id': { type: 'string' },
    key: { type: 'string' },
    'changed-since': { type: 'string' },
    keep: { type: 'string' },
    cancel: { type: 'boolean' },
    'make-key': { type: 'string' },
    json: { type: 'boolean' },
    html: { type: 'string' },
    'measure-report': { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    'as-of': { type: 'string' },
    by: { type: 'string' },
    'min-cell': { type: 'string' },
    threshold: { type: 'string', multiple: true },
    'mid-p': { type: 'boolean' },
    memory: { type: 'string' },
    config: { type: 'string' },
    language: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return undefined;
  const server = readServerOptions(values);
  const makeKey = values['make-key'];
  if (positionals.length === 0 && server === undefined && makeKey === undefined) {
    throw new UsageProblem(
      'Name a file or a folder with Procedures and AdverseEvents, or "-" for the standard input: "vertaug quality PATH"; or a server: --fhir URL.',
    );
  }
  if (positionals.length > 0 && server !== undefined) throw new UsageProblem('Name files or a server (--fhir URL), not both.');
  for (const name of ['html', 'measure-report'] as const) {
    if (values[name] === '' || values[name] === '-') throw new UsageProblem(`--${name} takes the file to write to.`);
  }
  const [since, until] = [readDay('since', values.since), readDay('until', values.until)];
  if (since !== undefined && until !== undefined && since > until) {
    throw new UsageProblem(`--since ${since} is later than --until ${until}: no session lies between them.`);
  }
  return {
    paths: positionals,
    server,
    makeKey,
    json: values.json ?? false,
    html: values.html,
    measureReport: values['measure-report'],
    since,
    until,
    asOf: readDay('as-of', values['as-of']),
    by: readGrouping(values.by),
    settings: {
      minCell: readMinCell(values['min-cell']),
      thresholds: readThresholds(values.threshold ?? []),
      isMidP: values['mid-p'] ?? false,
    },
    memoryMb: readMemory(values.memory),
    config: values.config,
    language: readLanguage(values.language),
  };
}

function readDay(name: string, text: string | undefined): string | undefined {
  if (text !== undefined && !isDay(text)) throw new UsageProblem(`--${name} takes a day such as 2026-03-31, not "${text}".`);
  return text;
}

function readGrouping(text: string | undefined): Grouping | undefined {
  const grouping = GROUPINGS.find(one => one === text);
  if (text !== undefined && grouping === undefined) throw new UsageProblem(`--by takes ${GROUPINGS.join(', ')}, not "${text}".`);
  return grouping;
}

/** `infection=0.5`, in per cent. Of what is never tested none is taken. */
function readThresholds(given: readonly string[]): ReportSettings['thresholds'] {
  return Object.fromEntries(
    given.map(text => {
      const [name, percent = ''] = text.split('=');
      const outcome = OUTCOMES.find(one => one === name);
      const number = Number(percent);
      const isTested = outcome !== undefined && thresholdOf(outcome, undefined, 1).kind !== 'not-tested';
      if (!isTested || percent.trim() === '' || !(number > 0 && number < 100)) {
        throw new UsageProblem(
          `--threshold takes an outcome and its per cent, such as infection=0.5, not "${text}". Outcomes: ${OUTCOMES.filter(
            one => thresholdOf(one, undefined, 1).kind !== 'not-tested',
          ).join(', ')}.`,
        );
      }
      return [outcome, number] as const;
    }),
  );
}

function readMemory(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const megabytes = Number(text);
  if (!/^\d{1,7}$/.test(text) || megabytes < LEAST_MEMORY_MB) {
    throw new UsageProblem(`--memory takes megabytes, ${LEAST_MEMORY_MB} at least, not "${text}".`);
  }
  return megabytes;
}

/** Below it a line of some megabytes is not read any more. */
const LEAST_MEMORY_MB = 200;

function readMinCell(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d{1,4}$/.test(text) || number < 2) {
    throw new UsageProblem(`--min-cell takes a number from 2 on: smaller ones are not said. "${text}" is none.`);
  }
  return number;
}
