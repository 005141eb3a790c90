import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { textOf } from '../json.ts';
import { difference, isSame } from './enabled.ts';
import { choiceIn, extensionValue, extensionValues, objectsAt, type Typed } from './form-items.ts';

/** Types of answers, as their names in JSON end, by the type of the question. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  boolean: ['Boolean'],
  decimal: ['Decimal', 'Integer'],
  integer: ['Integer'],
  date: ['Date'],
  dateTime: ['DateTime', 'Date'],
  time: ['Time'],
  string: ['String'],
  text: ['String'],
  url: ['Uri'],
  choice: ['Coding'],
  'open-choice': ['Coding', 'String'],
  attachment: ['Attachment'],
  reference: ['Reference'],
  quantity: ['Quantity'],
};

/** What is wrong with one answer to a question, in words; what stands there and what would be right. */
export function answerProblems(item: JsonObject, answer: JsonObject): readonly string[] {
  const given = choiceIn(answer);
  if (given === undefined) return [];
  const type = textOf(item.type);
  const options = objectsAt(item, 'answerOption').flatMap(option => choiceIn(option) ?? []);
  const allowed = [...(TYPES[type] ?? []), ...(type.endsWith('choice') ? options.map(option => option.type) : [])];
  if (TYPES[type] !== undefined && !allowed.includes(given.type))
    return [`Is ${given.type}; a question of type ${type} is answered with ${[...new Set(allowed)].join(' or ')}.`];
  return [
    ...optionProblems(type, given, options),
    ...rangeProblems(item, given),
    ...textProblems(item, given),
    ...kindProblems(item, given),
  ];
}

function optionProblems(type: string, given: Typed, options: readonly Typed[]): readonly string[] {
  if (options.length === 0 || (type === 'open-choice' && given.type === 'String')) return [];
  if (options.some(option => isSame(given, option))) return [];
  return [`${shown(given.value)} is none of the options: ${options.map(({ value }) => shown(value)).join(', ')}.`];
}

function rangeProblems(item: JsonObject, given: Typed): readonly string[] {
  const found: string[] = [];
  for (const least of extensionValues(item, 'minValue')) {
    const apart = difference(given, least);
    if (apart !== undefined && apart < 0)
      found.push(`${shown(given.value)} is below ${shown(least.value)}, the least that may be answered.`);
  }
  for (const most of extensionValues(item, 'maxValue')) {
    const apart = difference(given, most);
    if (apart !== undefined && apart > 0) found.push(`${shown(given.value)} is above ${shown(most.value)}, the most that may be answered.`);
  }
  const places = extensionValue(item, 'maxDecimalPlaces');
  const number = isJsonObject(given.value) ? given.value.value : given.value;
  if (typeof places === 'number' && typeof number === 'number' && decimalPlaces(number) > places)
    found.push(`${number} has ${decimalPlaces(number)} decimal places; at most ${places} may be given.`);
  return found;
}

const decimalPlaces = (number: number): number => (/\.(\d+)$/.exec(String(number))?.[1] ?? '').length;

function textProblems(item: JsonObject, { value }: Typed): readonly string[] {
  if (typeof value !== 'string') return [];
  const found: string[] = [];
  const least = extensionValue(item, 'minLength');
  if (typeof least === 'number' && value.length < least) found.push(`Has ${value.length} characters; at least ${least} are asked for.`);
  if (typeof item.maxLength === 'number' && value.length > item.maxLength)
    found.push(`Has ${value.length} characters; at most ${item.maxLength} are allowed.`);
  const expected = extensionValue(item, 'regex');
  if (typeof expected === 'string' && matches(value, expected) === false)
    found.push(`${shown(value)} is not of the form ${textOf(extensionValue(item, 'entryFormat')) || expected}.`);
  return found;
}

/** Undefined where the pattern is none of JavaScript's, or the text longer than one that a pattern of somebody else is tried on. */
function matches(value: string, expected: string): boolean | undefined {
  if (value.length > LONGEST_TRIED) return undefined;
  try {
    return new RegExp(`^(?:${expected})$`, 'u').test(value);
  } catch {
    return undefined;
  }
}

const LONGEST_TRIED = 200;

function kindProblems(item: JsonObject, { value }: Typed): readonly string[] {
  if (!isJsonObject(value)) return [];
  const found: string[] = [];
  const units = extensionValues(item, 'questionnaire-unitOption').map(unit => unit.value);
  if (value.value !== undefined && units.length > 0 && !units.some(unit => isJsonObject(unit) && hasUnit(value, unit)))
    found.push(`Is in ${textOf(value.code) || textOf(value.unit) || 'no unit'}; can be in ${units.map(shown).join(', ')}.`);
  const kinds = extensionValues(item, 'mimeType').map(kind => textOf(kind.value));
  if (kinds.length > 0 && typeof value.contentType === 'string' && !kinds.includes(value.contentType))
    found.push(`Is ${value.contentType}; can be ${kinds.join(', ')}.`);
  const targets = extensionValues(item, 'questionnaire-referenceResource').map(target => textOf(target.value));
  const target = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}$/.exec(textOf(value.reference))?.[1];
  if (targets.length > 0 && target !== undefined && !targets.includes(target))
    found.push(`Points to a ${target}; can point to ${targets.join(', ')}.`);
  return found;
}

const hasUnit = (quantity: JsonObject, unit: JsonObject): boolean => quantity.code === unit.code && quantity.system === unit.system;

function shown(value: unknown): string {
  if (!isJsonObject(value)) return JSON.stringify(value);
  if (value.value !== undefined) return `${String(value.value)} ${textOf(value.code) || textOf(value.unit)}`.trim();
  return textOf(value.code) || textOf(value.display) || textOf(value.reference) || 'what was answered';
}
