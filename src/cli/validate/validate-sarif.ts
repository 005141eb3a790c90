import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STANDARD_INPUT } from '../input/find-inputs.ts';
import type { Output } from './output.ts';
import type { ReportFile } from './report-file.ts';
import type { Checked, PlacedIssue, Severity } from './validate-results.ts';
import { atLeast } from './validate-text.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', 'not-checked': 'none' } as const;
/** Profiles bring the rules, and could bring any number. */
const MOST_RULES = 10_000;

/** A log of SARIF 2.1.0 (OASIS): a result an issue, with its file, line and column, and the element as a logical location. */
export async function createSarif(file: ReportFile, least: Severity): Promise<Output> {
  const rules = new Map<string, number>();
  let results = 0;
  const indexOf = (rule: string): number | undefined => {
    if (!rules.has(rule) && rules.size < MOST_RULES) rules.set(rule, rules.size);
    return rules.get(rule);
  };
  await file.write(
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
  );
  return {
    async add(checked) {
      for (const issue of checked.issues) {
        if (!atLeast(issue.severity, least)) continue;
        results += 1;
        await file.write(`${results === 1 ? '\n' : ',\n'}${JSON.stringify(resultOf(issue, checked, indexOf(issue.rule)))}`);
      }
    },
    async finish() {
      const driver = { name: 'vertaug validate', rules: [...rules.keys()].map(id => ({ id })) };
      await file.write(`\n],"tool":${JSON.stringify({ driver })}}]}\n`);
      await file.close();
    },
  };
}

function resultOf(issue: PlacedIssue, { path, name, place }: Checked, ruleIndex: number | undefined): object {
  const { severity, rule, message, expression, slice, profile, line, column } = issue;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    // SARIF's word for what could not be decided.
    ...(severity === 'not-checked' && { kind: 'open' }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
        },
        ...(expression !== '' && { logicalLocations: [{ fullyQualifiedName: expression, kind: 'element' }] }),
      },
    ],
    properties: {
      profile,
      ...(slice !== undefined && { slice }),
      ...(name !== undefined && { resource: name }),
      ...(place !== undefined && { place }),
    },
  };
}

/** Relative to where the command is run, as the path was given. */
function uriOf(path: string): string {
  if (path === STANDARD_INPUT) return 'standard-input';
  if (/^https?:\/\//.test(path)) return path;
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
