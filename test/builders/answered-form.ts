import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type {
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
  ValueSet,
} from 'fhir/r4.js';

/** A Questionnaire that brings the codes of its answers. */
export type Published = Omit<Questionnaire, 'contained'> & { readonly contained?: readonly ValueSet[] };

/** The Questionnaire of ours that a response answers. */
export function formOf({ questionnaire = '' }: Pick<QuestionnaireResponse, 'questionnaire'>): Published {
  const name = /\/Questionnaire\/([a-z-]+)(?:\||$)/.exec(questionnaire)?.[1];
  const file = `../../fhir-profiles/package/Questionnaire-${name}.json`;
  return JSON.parse(readFileSync(resolve(import.meta.dirname, file), 'utf8'));
}

type Answered = readonly QuestionnaireResponseItem[];

/** In what a response is no answer to its Questionnaire, as R4 has it: a line each, with the linkId. */
export function faultsOfResponse(response: QuestionnaireResponse, form: Published = formOf(response)): readonly string[] {
  const isWhole = response.status === 'completed' || response.status === 'amended';
  return faultsIn(response.item ?? [], form.item ?? [], { form, above: [], isWhole });
}

interface Place {
  readonly form: Published;
  /** The lists of answers that this one stands in, the nearest first. */
  readonly above: readonly Answered[];
  /** What is required is answered. */
  readonly isWhole: boolean;
}

function faultsIn(answered: Answered, asked: readonly QuestionnaireItem[], place: Place): readonly string[] {
  const scope = [answered, ...place.above];
  const order = answered.map(({ linkId }) => asked.findIndex(item => item.linkId === linkId));
  const known = order.filter(at => at >= 0);
  const unknown = answered.filter((_, index) => order[index] === -1).map(({ linkId }) => `${linkId}: is not asked there`);
  const disorder = known.some((at, index) => at < (known[index - 1] ?? 0))
    ? [`${answered[0]?.linkId} …: not in the order of the form`]
    : [];
  return [
    ...unknown,
    ...disorder,
    ...asked.flatMap(item => {
      const own = answered.filter(({ linkId }) => linkId === item.linkId);
      return faultsOfItem(item, own, { ...place, above: scope });
    }),
  ];
}

function faultsOfItem(item: QuestionnaireItem, own: Answered, place: Place): readonly string[] {
  const { linkId, type, repeats = false, required = false } = item;
  const say = (what: string) => `${linkId}: ${what}`;
  if (!isEnabled(item, place.above)) return own.length > 0 ? [say('is answered, and not asked after the other answers')] : [];
  const answers = own.flatMap(({ answer = [] }) => answer);
  const isAnswered = type === 'group' ? own.length > 0 : answers.length > 0;
  return [
    ...(required && place.isWhole && !isAnswered ? [say('is required')] : []),
    ...((type === 'group' ? own.length : answers.length) > 1 && !repeats ? [say('is answered more than once')] : []),
    ...(type !== 'group' && own.length > 1 ? [say('stands there more than once')] : []),
    ...(type === 'group' && answers.length > 0 ? [say('is a group and has an answer')] : []),
    ...answers.flatMap(answer => faultsOfAnswer(item, answer, place.form).map(say)),
    ...own.flatMap(({ item: inside = [] }) => faultsIn(inside, item.item ?? [], place)),
  ];
}

const VALUE_OF: Readonly<Partial<Record<QuestionnaireItem['type'], keyof QuestionnaireResponseItemAnswer>>> = {
  boolean: 'valueBoolean',
  decimal: 'valueDecimal',
  integer: 'valueInteger',
  date: 'valueDate',
  dateTime: 'valueDateTime',
  string: 'valueString',
  text: 'valueString',
  choice: 'valueCoding',
  reference: 'valueReference',
  quantity: 'valueQuantity',
};

function faultsOfAnswer(item: QuestionnaireItem, answer: QuestionnaireResponseItemAnswer, form: Published): readonly string[] {
  const values = Object.keys(answer).filter(name => name.startsWith('value'));
  const expected = VALUE_OF[item.type];
  if (values.length !== 1 || values[0] !== expected) return [`has ${values.join(', ') || 'no value'} where ${expected} is asked for`];
  const { valueCoding, valueQuantity } = answer;
  if (valueCoding && !optionsOf(item, form).some(option => isSame(option, valueCoding)))
    return [`${valueCoding.system}#${valueCoding.code} is none of its answers`];
  const units = unitsOf(item);
  if (valueQuantity && units.length > 0 && !units.some(unit => unit.code === valueQuantity.code && unit.system === valueQuantity.system))
    return [`${valueQuantity.code} is none of its units`];
  return [];
}

const isSame = (one: Coding, other: Coding) => one.system === other.system && one.code === other.code;

function optionsOf({ answerValueSet, answerOption }: QuestionnaireItem, { contained = [] }: Published): readonly Coding[] {
  const set = contained.find(({ id }) => `#${id}` === answerValueSet);
  return set?.expansion?.contains ?? answerOption?.flatMap(({ valueCoding }) => valueCoding ?? []) ?? [];
}

const unitsOf = ({ extension = [] }: QuestionnaireItem): readonly Coding[] =>
  extension.filter(({ url }) => /\/questionnaire-unit(?:Option)?$/.test(url)).flatMap(({ valueCoding }) => valueCoding ?? []);

/** By the answers nearest to it. */
function isEnabled({ enableWhen = [], enableBehavior }: QuestionnaireItem, above: readonly Answered[]): boolean {
  if (enableWhen.length === 0) return true;
  const held = enableWhen.map(test => holds(test, above));
  return enableBehavior === 'any' ? held.includes(true) : !held.includes(false);
}

function holds({ question, operator, ...test }: QuestionnaireItemEnableWhen, above: readonly Answered[]): boolean {
  const near = above.map(items => items.filter(({ linkId }) => linkId === question)).find(items => items.length > 0) ?? [];
  const answers = near.flatMap(({ answer = [] }) => answer);
  if (operator === 'exists') return answers.length > 0 === test.answerBoolean;
  if (operator !== '=') throw new Error(`No condition of ours is by ${operator}.`);
  return answers.some(({ valueCoding, valueBoolean }) =>
    test.answerCoding ? valueCoding !== undefined && isSame(test.answerCoding, valueCoding) : valueBoolean === test.answerBoolean,
  );
}
