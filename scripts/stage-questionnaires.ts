// The Questionnaires of the stages after the assessment as FHIR Shorthand, from the facts of each and their English words.
import type { FactMap, Kind, Node } from '../src/assessment/facts/fact.ts';
import { systemOf } from '../src/record/questionnaire/answer-sets.ts';
import { FACTS_ASKED } from '../src/record/questionnaire/stage-responses.ts';
import { codeWords } from '../src/words/en/codes.ts';
import { factWords } from '../src/words/en/facts.ts';

const quoted = (text: string) => JSON.stringify(text);

const TITLES = {
  plan: 'Plan',
  consent: 'Consent',
  day: 'Day of the procedure',
  procedure: 'Procedure',
  complications: 'Complications',
} as const;
type Stage = keyof typeof TITLES;
const STAGES = ['plan', 'consent', 'day', 'procedure', 'complications'] as const satisfies readonly Stage[];

/** Codes that are facts of their own are called by the words of their code. */
const CALLED_BY_CODE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  consequences: codeWords.consequence,
  seriousCriteria: codeWords.seriousCriterion,
};

/** FSH lines of the items of facts, `indent` steps in. `within`: what their linkIds, and their names among words, begin with. */
export function factItems(facts: FactMap, stage: Stage | 'assess', within: string, indent: number, linkWithin = ''): readonly string[] {
  return Object.entries(facts).flatMap(([key, node]) => item(node, stage, `${within}${key}`, `${linkWithin}${key}`, indent, key));
}

function item(node: Node, stage: Stage | 'assess', name: string, linkId: string, indent: number, key: string): readonly string[] {
  const pad = (deeper: number, line: string) => `${'  '.repeat(indent + deeper)}* ${line}`;
  const head = [pad(0, 'item[+]'), pad(1, `linkId = ${quoted(linkId)}`)];
  if (node.fileOnly) return [];
  const text = textOf(stage, name, key);
  if (node.form === 'fact') return [...head, pad(1, `text = ${quoted(text)}`), ...typeLines(node.kind).map(line => pad(1, line))];
  return [
    ...head,
    pad(1, `text = ${quoted(text)}`),
    pad(1, 'type = #group'),
    ...(node.form === 'rows' || node.form === 'per-level' ? [pad(1, 'repeats = true')] : []),
    ...(node.form === 'per-level' ? siteLines(linkId).map(([deeper, line]) => pad(deeper, line)) : []),
    ...factItems(node.facts, stage, `${name}.`, indent + 1, `${linkId}.`),
  ];
}

function textOf(stage: Stage | 'assess', name: string, key: string): string {
  const words: Readonly<Record<string, string>> = factWords[stage];
  const group = name.slice(0, Math.max(0, name.length - key.length - 1));
  const text = words[name] ?? CALLED_BY_CODE[group]?.[key];
  if (text === undefined) throw new Error(`src/words/en/facts.ts has no words for ${stage} ${name}.`);
  return text;
}

const siteLines = (linkId: string): readonly (readonly [number, string])[] => [
  [1, 'item[+]'],
  [2, `linkId = ${quoted(`${linkId}.site`)}`],
  [2, 'text = "Level"'],
  [2, 'type = #choice'],
  [2, 'required = true'],
  [2, 'answerValueSet = Canonical(VertebralLevelVS)'],
];

/** The value set of all codes of a system has the system's own id. */
const valueSetOf = (codes: readonly string[]) => systemOf(codes)?.replace('/CodeSystem/', '/ValueSet/');

function typeLines({ name, codes, unit }: Kind<unknown>): readonly string[] {
  switch (name) {
    case 'yes-no':
    case 'check':
      return ['type = #boolean'];
    case 'decimal':
      return [
        'type = #quantity',
        'extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"',
        `extension[=].valueCoding = http://unitsofmeasure.org#${unit}`,
      ];
    case 'moment':
    case 'instant':
      return ['type = #dateTime'];
    case 'reference':
      return ['type = #reference'];
    case 'code':
    case 'codes': {
      const valueSet = valueSetOf(codes);
      return [
        'type = #choice',
        ...(name === 'codes' ? ['repeats = true'] : []),
        ...(valueSet ? [`answerValueSet = ${quoted(valueSet)}`] : codes.map(code => `answerOption[+].valueString = ${quoted(code)}`)),
      ];
    }
    default:
      return ['type = #string'];
  }
}

function questionnaire(stage: Stage): readonly string[] {
  const title = `Vertebral augmentation: ${TITLES[stage].toLowerCase()}`;
  const facts = FACTS_ASKED[stage];
  const complication = facts.complication;
  const items =
    complication?.form === 'rows'
      ? [
          '* item[+]',
          '  * linkId = "complication"',
          '  * text = "Complication"',
          '  * type = #group',
          '  * repeats = true',
          ...factItems(complication.facts, stage, '', 1, 'complication.'),
        ]
      : factItems(facts, stage, '', 0);
  return [
    `Instance: vertebral-augmentation-${stage}`,
    'InstanceOf: Questionnaire',
    'Usage: #definition',
    `Title: ${quoted(title)}`,
    `Description: ${quoted(`What is recorded at this stage of a vertebral augmentation: ${TITLES[stage].toLowerCase()}.`)}`,
    `* name = "VertebralAugmentation${TITLES[stage].replaceAll(/ (?:of the )?(\w)/g, (_, first: string) => first.toUpperCase())}Questions"`,
    `* title = ${quoted(title)}`,
    `* description = ${quoted('What is asked at this stage, in our own words. No question is required: what is not answered is not answered.')}`,
    '* insert OfPackage',
    '* subjectType = #Patient',
    ...items,
    '',
  ];
}

/** The FHIR Shorthand of all of them. */
export function stageQuestionnaires(): string {
  const banner = '// Generated from src/assessment and src/words by `npm run profiles`. Do not edit.';
  return [banner, '', ...STAGES.flatMap(questionnaire)].join('\n');
}
