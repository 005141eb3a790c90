// The Questionnaires of the stages after the assessment as FHIR Shorthand, from the facts of each and their English words.
import { assessFacts, levelFacts } from '../src/assessment/assess/facts.ts';
import { MOTOR_ROOTS } from '../src/assessment/examination/motor-roots.ts';
import type { Fact, FactMap, Kind, Node } from '../src/assessment/facts/fact.ts';
import { RECORDED_WORDS } from '../src/record/questionnaire/answer-sets.ts';
import { FACTS_ASKED } from '../src/record/questionnaire/stage-responses.ts';
import { codeWords } from '../src/words/en/codes.ts';
import { factWords } from '../src/words/en/facts.ts';
import { containedSets, recordedWordSystem, recordedWords, valueSetOf } from './questionnaires/answer-options.ts';
import { enableWhen } from './questionnaires/enable-when.ts';
import { initialExpression, LAUNCH_CONTEXT, type Prefilled, queries } from './questionnaires/prefill.ts';

const quoted = (text: string) => JSON.stringify(text);

const TITLES = {
  plan: 'Plan',
  consent: 'Consent',
  day: 'Day of the procedure',
  procedure: 'Procedure',
  recover: 'Recovery',
  'follow-up': 'Follow up',
  complications: 'Complications',
} as const;
type Stage = keyof typeof TITLES;
const STAGES = ['plan', 'consent', 'day', 'procedure', 'recover', 'follow-up', 'complications'] as const satisfies readonly Stage[];

const CALLED_AS_ROOT = Object.fromEntries(MOTOR_ROOTS.map(root => [root, root]));

/** Codes that are facts of their own are called by the words of their code. */
const CALLED_BY_CODE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  consequences: codeWords.consequence,
  seriousCriteria: codeWords.seriousCriterion,
  'examination.motorLeft': CALLED_AS_ROOT,
  'examination.motorRight': CALLED_AS_ROOT,
};

/** What facts stand in. */
interface Group {
  readonly stage: Stage | 'assess';
  /** Its name among the words; empty at the top of a stage. */
  readonly name: string;
  /** Its linkId; empty where it has no item. */
  readonly linkId: string;
}

/** FSH lines of the items of facts, `indent` steps in. */
export function factItems(facts: FactMap, group: Group, indent: number): readonly string[] {
  return Object.entries(facts).flatMap(([key, node]) => item(node, facts, group, key, indent));
}

const pathTo = (group: string, key: string): string => (group === '' ? key : `${group}.${key}`);

function item(node: Node, beside: FactMap, group: Group, key: string, indent: number): readonly string[] {
  const pad = (deeper: number, line: string) => `${'  '.repeat(indent + deeper)}* ${line}`;
  const own: Group = { stage: group.stage, name: pathTo(group.name, key), linkId: pathTo(group.linkId, key) };
  const { linkId } = own;
  if (node.fileOnly) return [];
  const head = [
    pad(0, 'item[+]'),
    pad(1, `linkId = ${quoted(linkId)}`),
    pad(1, `text = ${quoted(textOf(group, key))}`),
    ...enableWhen(node.asked?.says, {
      beside,
      linkIdOf: name => pathTo(group.linkId, name),
      stage: group.stage === 'assess' ? {} : FACTS_ASKED[group.stage],
    }).map(line => pad(1, line)),
  ];
  if (node.form === 'fact')
    return [...head, ...typeLines(node.kind), ...prefillLines(node, linkId)].map((line, at) => (at < head.length ? line : pad(1, line)));
  return [
    ...head,
    pad(1, 'type = #group'),
    ...(node.form === 'rows' || node.form === 'per-level' ? [pad(1, 'repeats = true')] : []),
    ...(node.form === 'per-level' ? siteLines(linkId).map(([deeper, line]) => pad(deeper, line)) : []),
    ...factItems(node.facts, own, indent + 1),
  ];
}

function prefilledOf({ prefill, kind }: Fact<unknown>, linkId: string): readonly Prefilled[] {
  return prefill ? [{ linkId, prefill, unit: kind.unit }] : [];
}

const prefillLines = (fact: Fact<unknown>, linkId: string) => prefilledOf(fact, linkId).flatMap(initialExpression);

/** What of these facts, and of those within, is prefilled, and the value sets that they are answered from. */
export function neededBy(facts: FactMap, linkId = ''): { readonly prefilled: readonly Prefilled[]; readonly sets: ReadonlySet<string> } {
  const parts = Object.entries(facts).map(([key, node]) => {
    const own = pathTo(linkId, key);
    if (node.fileOnly) return { prefilled: [], sets: new Set<string>() };
    if (node.form === 'fact') return { prefilled: prefilledOf(node, own), sets: new Set([valueSetOf(node.kind.codes) ?? []].flat()) };
    const within = neededBy(node.facts, own);
    return { ...within, sets: new Set([...within.sets, ...(node.form === 'per-level' ? ['vertebral-level'] : [])]) };
  });
  return { prefilled: parts.flatMap(({ prefilled }) => prefilled), sets: new Set(parts.flatMap(({ sets }) => [...sets])) };
}

function textOf({ stage, name }: Group, key: string): string {
  const words: Readonly<Record<string, string>> = factWords[stage];
  const text = words[pathTo(name, key)] ?? CALLED_BY_CODE[name]?.[key];
  if (text === undefined) throw new Error(`src/words/en/facts.ts has no words for ${stage} ${pathTo(name, key)}.`);
  return text;
}

const siteLines = (linkId: string): readonly (readonly [number, string])[] => [
  [1, 'item[+]'],
  [2, `linkId = ${quoted(`${linkId}.site`)}`],
  [2, 'text = "Level"'],
  [2, 'type = #choice'],
  [2, 'required = true'],
  [2, 'answerValueSet = "#vertebral-level"'],
];

const words = recordedWords([levelFacts, assessFacts, ...Object.values(FACTS_ASKED)]);

function typeLines({ name, codes, unit }: Kind<unknown>): readonly string[] {
  switch (name) {
    case 'yes-no':
    case 'check':
      return ['type = #boolean'];
    case 'decimal':
    case 'signed-decimal':
      return [
        'type = #quantity',
        'extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"',
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
        ...(valueSet
          ? [`answerValueSet = ${quoted(`#${valueSet}`)}`]
          : codes.map(code => `answerOption[+].valueCoding = ${RECORDED_WORDS}#${code} ${quoted(words.get(code) ?? code)}`)),
      ];
    }
    // Nobody types the strokes of a pen.
    case 'drawing':
      return [
        'type = #string',
        'extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"',
        'extension[=].valueBoolean = true',
      ];
    default:
      return ['type = #string'];
  }
}

function questionnaire(stage: Stage): readonly string[] {
  const title = `Vertebral augmentation: ${TITLES[stage].toLowerCase()}`;
  const facts = FACTS_ASKED[stage];
  const id = `vertebral-augmentation-${stage}`;
  const { prefilled, sets } = neededBy(facts);
  const contained = containedSets(sets, id);
  const complication = facts.complication;
  const items =
    complication?.form === 'rows'
      ? [
          '* item[+]',
          '  * linkId = "complication"',
          '  * text = "Complication"',
          '  * type = #group',
          '  * repeats = true',
          ...factItems(complication.facts, { stage, name: '', linkId: 'complication' }, 1),
        ]
      : factItems(facts, { stage, name: '', linkId: '' }, 0);
  return [
    ...contained.instances,
    `Instance: ${id}`,
    'InstanceOf: Questionnaire',
    'Usage: #definition',
    `Title: ${quoted(title)}`,
    `Description: ${quoted(`What is recorded at this stage of a vertebral augmentation: ${TITLES[stage].toLowerCase()}.`)}`,
    `* name = "VertebralAugmentation${TITLES[stage].replaceAll(/ (?:of the )?(\w)/g, (_, first: string) => first.toUpperCase())}Questions"`,
    `* title = ${quoted(title)}`,
    `* description = ${quoted('What is asked at this stage, in our own words. No question is required: what is not answered is not answered.')}`,
    '* insert OfPackage',
    '* subjectType = #Patient',
    ...LAUNCH_CONTEXT,
    ...queries(prefilled),
    ...contained.lines,
    ...items,
    '',
  ];
}

/** The FHIR Shorthand of all of them. */
export function stageQuestionnaires(): string {
  const banner = '// Generated from src/assessment and src/words by `npm run profiles`. Do not edit.';
  return [banner, '', ...recordedWordSystem(words), ...STAGES.flatMap(questionnaire)].join('\n');
}
