import { resolve } from 'node:path';
import { readArguments, UsageProblem } from '../usage-problem.ts';
import { SEVERITIES, type Severity } from './validate-results.ts';

export interface ValidateCommandOptions {
  readonly paths: readonly string[];
  /** What the standard output is for: people, programs, or GitHub. */
  readonly form: 'text' | 'json' | 'annotations';
  /** File to write a page to. */
  readonly html: string | undefined;
  /** Files to write JUnit's XML and SARIF to. */
  readonly junit: string | undefined;
  readonly sarif: string | undefined;
  readonly profiles: readonly string[];
  readonly packages: readonly string[];
  /** Issues below it are counted and not told. */
  readonly least: Severity;
}

/** What was asked for; undefined: only what the command is. */
export function readValidateOptions(args: string[]): ValidateCommandOptions | undefined {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    annotations: { type: 'boolean' },
    html: { type: 'string' },
    junit: { type: 'string' },
    sarif: { type: 'string' },
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
  if (values.json && values.annotations)
    throw new UsageProblem('--json and --annotations both print, each in its own form. Give one of the two.');
  checkFiles(values);
  return {
    paths: positionals,
    form: values.json ? 'json' : values.annotations ? 'annotations' : 'text',
    html: values.html,
    junit: values.junit,
    sarif: values.sarif,
    profiles: [...new Set((values.profile ?? []).map(url => url.split('|', 1)[0] ?? url))],
    packages: values.package ?? [],
    least: values['no-warnings'] ? 'error' : readSeverity(values['min-severity'] ?? (values.json ? 'not-checked' : 'information')),
  };
}

function checkFiles({ html, junit, sarif }: { html?: string | undefined; junit?: string | undefined; sarif?: string | undefined }): void {
  const given = Object.entries({ html, junit, sarif }).flatMap(([name, file]) => (file === undefined ? [] : [{ name, file }]));
  for (const { name, file } of given) if (file === '' || file === '-') throw new UsageProblem(`--${name} takes the file to write to.`);
  const twice = given.find(({ file }, i) => given.some((other, k) => k < i && resolve(other.file) === resolve(file)));
  if (twice !== undefined) throw new UsageProblem(`${twice.file} is named for two reports. Give each a file of its own.`);
}

function readSeverity(text: string): Severity {
  const least = SEVERITIES.find(severity => severity === text);
  if (least === undefined) throw new UsageProblem(`--min-severity takes ${SEVERITIES.join(', ')}, not "${text}".`);
  return least;
}
