import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { sameData } from '../../plain/same-data.ts';
import { textOf } from '../json.ts';
import { choiceIn, objectsAt, type Typed } from './form-items.ts';

/**
 * Whether an item of a Questionnaire is asked, going by what was answered around it; undefined where that cannot be told. `around` are the items of
 * the response from the innermost group outwards: the nearest that has the question answers it.
 */
export function isEnabled(item: JsonObject, around: readonly (readonly JsonObject[])[]): boolean | undefined {
  const conditions = objectsAt(item, 'enableWhen').map(condition => holds(condition, around));
  if (conditions.length === 0) return true;
  const isAny = item.enableBehavior === 'any';
  if (conditions.includes(isAny)) return isAny;
  return conditions.includes(undefined) ? undefined : !isAny;
}

function holds(condition: JsonObject, around: readonly (readonly JsonObject[])[]): boolean | undefined {
  const answers = answersTo(textOf(condition.question), around);
  const wanted = choiceIn(condition, 'answer');
  if (wanted === undefined) return undefined;
  const { operator } = condition;
  if (operator === 'exists') return typeof wanted.value === 'boolean' ? answers.length > 0 === wanted.value : undefined;
  if (operator === '=') return answers.some(answer => isSame(answer, wanted));
  // What no answer is compared with, FHIR leaves open.
  if (operator === '!=') return answers.length === 0 ? undefined : answers.some(answer => !isSame(answer, wanted));
  const compared = answers.map(answer => difference(answer, wanted));
  if (compared.includes(undefined)) return undefined;
  const { [textOf(operator)]: passes } = COMPARISONS;
  return passes === undefined ? undefined : compared.some(each => each !== undefined && passes(each));
}

const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
  '>': difference => difference > 0,
  '<': difference => difference < 0,
  '>=': difference => difference >= 0,
  '<=': difference => difference <= 0,
};

function answersTo(question: string, around: readonly (readonly JsonObject[])[]): readonly Typed[] {
  for (const items of around) {
    const found = answersBelow(items, question);
    if (found.length > 0) return found;
  }
  return [];
}

function answersBelow(items: readonly JsonObject[], question: string): readonly Typed[] {
  const found: Typed[] = [];
  const open = [...items];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const answers = objectsAt(at, 'answer');
    if (at.linkId === question) found.push(...answers.flatMap(answer => choiceIn(answer) ?? []));
    open.push(...objectsAt(at, 'item'), ...answers.flatMap(answer => objectsAt(answer, 'item')));
  }
  return found;
}

/** Codings are the same by system and code, whatever they are called. */
export function isSame(a: Typed, b: Typed): boolean {
  if (a.type === 'Coding' && isJsonObject(a.value) && isJsonObject(b.value))
    return a.value.code === b.value.code && (a.value.system === b.value.system || b.value.system === undefined);
  return sameData(a.value, b.value);
}

/** Negative where the first is less; undefined where the two cannot be compared: another type, another unit, a date of another precision. */
export function difference(a: Typed, b: Typed): number | undefined {
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  if (isJsonObject(a.value) && isJsonObject(b.value)) {
    const sameUnit = a.value.code !== undefined && a.value.code === b.value.code && a.value.system === b.value.system;
    return sameUnit ? difference({ type: 'decimal', value: a.value.value }, { type: 'decimal', value: b.value.value }) : undefined;
  }
  if (typeof a.value !== 'string' || typeof b.value !== 'string') return undefined;
  if (a.value.length > 10 && b.value.length > 10 && a.value.includes('-')) return Date.parse(a.value) - Date.parse(b.value);
  const length = Math.min(a.value.length, b.value.length, 10);
  const [first, second] = [a.value.slice(0, length), b.value.slice(0, length)];
  if (first !== second) return first < second ? -1 : 1;
  return a.value.length === b.value.length ? 0 : undefined;
}
