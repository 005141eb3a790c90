import { readArguments, UsageProblem } from '../usage-problem.ts';
import { SEVERITIES, type Severity } from './validate-results.ts';

export interface ValidateCommandOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** File to write a page to. */
  readonly html: string | undefined;
  readonly profiles: readonly string[];
  readonly packages: readonly string[];
  /** Issues below it are counted and not told. */
  readonly least: Severity;
}

/** What was asked for; undefined: only what the command is. */
export function readValidateOptions(args: string[]): ValidateCommandOptions | undefined {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    html: { type: 'string' },
    profile: { type: 'string', multiple: true },
    package: { type: 'string', multiple: true },
    'min-severity': { type: 'string' },
    'no-warnings': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return undefined;
  if (positionals.length === 0) {
    throw new UsageProblem('Name a file or a folder with FHIR resources, or "-" for the standard input: "vertaug validate PATH".');
  }
  if (values['no-warnings'] && values['min-severity'] !== undefined) {
    throw new UsageProblem('--no-warnings is --min-severity error. Give one of the two.');
  }
  if (values.html === '' || values.html === '-') throw new UsageProblem('--html takes the file to write the page to.');
  return {
    paths: positionals,
    json: values.json ?? false,
    html: values.html,
    profiles: [...new Set((values.profile ?? []).map(url => url.split('|', 1)[0] ?? url))],
    packages: values.package ?? [],
    least: values['no-warnings'] ? 'error' : readSeverity(values['min-severity']),
  };
}

function readSeverity(text: string | undefined): Severity {
  const least = SEVERITIES.find(severity => severity === (text ?? 'information'));
  if (least === undefined) throw new UsageProblem(`--min-severity takes ${SEVERITIES.join(', ')}, not "${text}".`);
  return least;
}
