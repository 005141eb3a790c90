// Asks our validator about the cases of HL7's own suite, as `vertaug validate` does, and holds its verdicts and places against those that HL7
// recorded. Arguments: the folder of the cases, a folder to keep what is prepared. Exit 0: each difference is in the table of
// explained ones; 1: not so. What the table has and differs no more is said. `--list` prints every difference, `--only=TEXT` runs those with it in their name.
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { checkValue } from '../../../src/cli/validate/check-value.ts';
import { createChecking, createXmlReader } from '../../../src/cli/validate/create-checking.ts';
import { createQuestionnaires } from '../../../src/cli/validate/questionnaires.ts';
import { readInputs } from '../../../src/cli/validate/validate-inputs.ts';
import type { PlacedIssue } from '../../../src/cli/validate/validate-results.ts';
import { createLibrary } from '../../../src/conformance/fhirpath/library.ts';
import { createCaseDefinitions } from './case-definitions.ts';
import { EXPLAINED_CASES } from './explained-cases.ts';
import { type PublishedCase, publishedCases, urlOfDefinition } from './published-cases.ts';
import { samePlace } from './same-place.ts';

const [folder, kept] = process.argv.slice(2);
if (folder === undefined || kept === undefined) throw new Error('Say the folder of the cases, and one to keep what is prepared.');
const cases: string = folder;
const only = process.argv.find(each => each.startsWith('--only='))?.slice('--only='.length) ?? '';
const isListed = process.argv.includes('--list');

/** XML is counted once `vertaug validate` reads it. */
const readsXml = false;

const { cases: published, leftOut } = publishedCases(cases);
const evaluate = createLibrary();
const definitionsOf = createCaseDefinitions(
  cases,
  kept,
  published.map(({ supporting }) => supporting),
);

async function errorsOf({ file, profile, supporting }: PublishedCase): Promise<readonly PlacedIssue[]> {
  const url = profile === undefined ? [] : [/^https?:/.test(profile) ? profile : urlOfDefinition(cases, profile)];
  const { tables, questionnaires } = definitionsOf(supporting);
  const checking = createChecking(tables, url, { evaluate, questionnaireOf: createQuestionnaires(questionnaires) });
  const { inputs } = await readInputs([join(cases, file)], Readable.from([]), createXmlReader());
  const found: PlacedIssue[] = [];
  for await (const input of inputs) {
    if (input.kind === 'fault') found.push(...input.fault.issues);
    else if (input.kind === 'value') for (const checked of checkValue(input.value, checking)) found.push(...checked.issues);
  }
  return found.filter(({ severity }) => severity === 'error');
}

const counts = { runs: 0, agree: 0, missed: 0, refused: 0, bothRefuse: 0, place: 0, xml: 0 };
const explained = new Map(EXPLAINED_CASES.flatMap(({ cases: names, ...why }) => names.map(name => [name, why] as const)));
const differing = new Set<string>();
const unexplained: string[] = [];
for (const one of published) {
  if (!one.name.includes(only)) continue;
  if (one.file.endsWith('.xml') && !readsXml) {
    counts.xml += 1;
    continue;
  }
  counts.runs += 1;
  const ours = await errorsOf(one);
  if (ours.length > 0 === one.errors.length > 0) {
    counts.agree += 1;
    if (ours.length === 0) continue;
    counts.bothRefuse += 1;
    const isSame = samePlace(
      ours.map(({ expression }) => expression),
      one.errors.map(({ expression }) => expression),
    );
    if (isSame) counts.place += 1;
    else if (isListed) tell('another place', one, ours);
    continue;
  }
  const kind = ours.length > 0 ? 'refused' : 'missed';
  counts[kind] += 1;
  differing.add(one.name);
  if (!explained.has(one.name)) unexplained.push(one.name);
  if (isListed || !explained.has(one.name)) tell(kind, one, ours);
}

function tell(kind: string, { name, module, errors }: PublishedCase, ours: readonly PlacedIssue[]): void {
  console.log(`${kind}: ${name} [${module}]`);
  for (const { rule, expression, message } of ours.slice(0, 4)) console.log(`    ours: ${rule} ${expression}: ${message}`);
  for (const { expression, message } of errors.slice(0, 4)) console.log(`    HL7:  ${expression}: ${message}`);
}

const stale = [...explained.keys()].filter(name => name.includes(only) && !differing.has(name));
for (const name of stale) console.log(`explained, and no difference: ${name}`);
for (const [why, count] of leftOut) console.log(`left out ${count}: ${why}`);
console.log(`left out ${counts.xml}: XML, which is not read`);
const share = ((100 * counts.agree) / counts.runs).toFixed(1);
console.log(`runs ${counts.runs}, verdicts the same ${counts.agree} (${share} %), missed ${counts.missed}, refused ${counts.refused}`);
console.log(`both refuse ${counts.bothRefuse}, at the same place ${counts.place}`);
for (const { right, why, cases: names } of EXPLAINED_CASES) console.log(`  ${String(names.length).padStart(4)} ${right}: ${why}`);
console.log(`${counts.runs - unexplained.length} passed, ${unexplained.length} failed`);
process.exit(unexplained.length === 0 ? 0 : 1);
