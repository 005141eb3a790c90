// What can be answered, in the Questionnaire itself: whoever renders it needs no terminology server.
import type { FactMap, Kind } from '../../src/assessment/facts/fact.ts';
import { systemOf } from '../../src/record/questionnaire/answer-sets.ts';
import { codeWords } from '../../src/words/en/codes.ts';
import { root, setting, textOf } from '../profiles/layout.ts';

const quoted = (text: string) => JSON.stringify(text);
const idOf = (system: string) => system.slice(system.lastIndexOf('/') + 1);

/** The id of the value set of all codes of a system of ours is the system's own; contained, it is called alike. */
export const valueSetOf = (codes: readonly string[]): string | undefined => {
  const system = systemOf(codes);
  return system && idOf(system);
};

export const DEFINED_IN = (id: string) => `fhir-profiles/input/fsh/codesystems/${id}.fsh`;

/** Codes of a system of ours with what each is called, as its own FHIR Shorthand has it. */
function conceptsOf(id: string): readonly (readonly [code: string, display: string])[] {
  const found = [...textOf(root, DEFINED_IN(id)).matchAll(/^\* #(\S+) "([^"]*)"/gm)];
  return found.map(([, code = '', display = '']) => [code, display]);
}

/** The value sets of these ids, expanded, to be contained in the Questionnaire of that id: its lines, and the instances beside it. */
export function containedSets(
  ids: ReadonlySet<string>,
  within: string,
): { readonly lines: readonly string[]; readonly instances: readonly string[] } {
  const sorted = [...ids].sort();
  return {
    lines: sorted.map(id => `* contained[+] = ${nameOf(id, within)}`),
    instances: sorted.flatMap(id => instance(id, within)),
  };
}

const nameOf = (id: string, within: string) => `${within}-${id}`;

function instance(id: string, within: string): readonly string[] {
  const system = `${setting('canonical')}/CodeSystem/${id}`;
  const concepts = conceptsOf(id);
  return [
    `Instance: ${nameOf(id, within)}`,
    'InstanceOf: ValueSet',
    'Usage: #inline',
    `* id = ${quoted(id)}`,
    `* url = ${quoted(`${setting('canonical')}/ValueSet/${id}`)}`,
    '* status = #draft',
    `* compose.include.system = ${quoted(system)}`,
    '* expansion.timestamp = "2026-11-23T00:00:00Z"',
    `* expansion.total = ${concepts.length}`,
    ...concepts.flatMap(([code, display]) => [
      `* expansion.contains[+].system = ${quoted(system)}`,
      `* expansion.contains[=].code = #${code}`,
      `* expansion.contains[=].display = ${quoted(display)}`,
    ]),
    '',
  ];
}

/** The words that belong to one fact alone, with what each is called. */
export function recordedWords(stages: readonly FactMap[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = ({ codes }: Kind<unknown>) => {
    if (systemOf(codes) === undefined) for (const code of codes) if (!words.has(code)) words.set(code, displayOf(code, codes));
  };
  const walk = (facts: FactMap): void => {
    for (const node of Object.values(facts)) {
      if (node.fileOnly) continue;
      if (node.form === 'fact') add(node.kind);
      else walk(node.facts);
    }
  };
  for (const facts of stages) walk(facts);
  return words;
}

/** As on the screen, where those words stand together there; else the code itself, spelt as words. */
function displayOf(code: string, together: readonly string[]): string {
  const groups: readonly Readonly<Record<string, string>>[] = Object.values(codeWords).filter(group => typeof group === 'object');
  const group = groups.find(words => together.every(each => typeof words[each] === 'string'));
  const spelt = code
    .replaceAll('-', ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return group?.[code] ?? `${spelt.charAt(0).toUpperCase()}${spelt.slice(1)}`;
}

/** The code system of those words, in FHIR Shorthand. */
export function recordedWordSystem(words: ReadonlyMap<string, string>): readonly string[] {
  return [
    'CodeSystem: RecordedWordCS',
    'Id: recorded-word',
    'Title: "Word that is recorded"',
    'Description: "Answers that belong to one question of a Questionnaire alone."',
    '* insert OwnCodeSystem(RecordedWordVS)',
    ...[...words].map(([code, display]) => `* #${code} ${quoted(display)}`),
    '',
    'ValueSet: RecordedWordVS',
    'Id: recorded-word',
    'Title: "Word that is recorded"',
    'Description: "Every code of RecordedWordCS."',
    '* insert Published',
    '* include codes from system RecordedWordCS',
    '',
  ];
}
