import { isJsonObject, type JsonObject } from '../plain/json-object.ts';
import { sameData } from '../plain/same-data.ts';
import type { IssueLog } from './issue-log.ts';
import { containsPattern } from './json.ts';
import type { Model, ValueSet } from './model.ts';
import type { ElementTable } from './tables.ts';

export interface Rules {
  readonly model: Model;
  readonly log: IssueLog;
}

export interface Spot {
  readonly path: string;
  /** URL of the definition whose rules are read. */
  readonly owner: string;
}

/** Fixed, pattern, binding, length and range of one value. `value` is undefined for a primitive that has extensions only. */
export function checkContent(table: ElementTable, type: string, value: unknown, spot: Spot, { model, log }: Rules): void {
  const say = (rule: string, message: string) => log.error(rule, spot.path, spot.owner, message);
  if (table.fixed !== undefined && !sameData(table.fixed, value)) say('fixed', `Has to be exactly ${show(table.fixed)}.`);
  if (table.pattern !== undefined && !containsPattern(value, table.pattern)) say('pattern', `Has to have ${show(table.pattern)}.`);
  if (table.valueSet !== undefined) {
    const valueSet = model.valueSet(table.valueSet);
    if (valueSet !== undefined && !isBound(type, value, valueSet)) say('binding', `Has to be a code of ${table.valueSet}.`);
  }
  if (table.maxLength !== undefined && typeof value === 'string' && value.length > table.maxLength)
    say('range', `Is longer than ${table.maxLength} characters.`);
  if (table.minValue !== undefined && compare(value, table.minValue) === 'less') say('range', `Is below ${show(table.minValue)}.`);
  if (table.maxValue !== undefined && compare(value, table.maxValue) === 'more') say('range', `Is above ${show(table.maxValue)}.`);
}

const show = (value: unknown): string => JSON.stringify(value);

/**
 * A CodeableConcept needs one coding of the set; a code, string or uri is looked up without a system. Under a required binding
 * a reason for the absence of a code does not stand for one.
 */
function isBound(type: string, value: unknown, valueSet: ValueSet): boolean {
  if (typeof value === 'string') return valueSet.hasCode(value);
  if (!isJsonObject(value)) return value !== undefined;
  const codings: readonly unknown[] = type !== 'CodeableConcept' ? [value] : Array.isArray(value.coding) ? value.coding : [];
  return codings.some(coding => isJsonObject(coding) && hasPair(coding, valueSet));
}

const hasPair = ({ system, code }: JsonObject, valueSet: ValueSet): boolean =>
  typeof system === 'string' && typeof code === 'string' && valueSet.has(system, code);

/** Numbers, and quantities of one unit; dates only where their text decides it. */
function compare(value: unknown, bound: unknown): 'less' | 'more' | 'neither' {
  if (isJsonObject(value) && isJsonObject(bound)) return value.code === bound.code ? compare(value.value, bound.value) : 'neither';
  if (typeof value === 'number' && typeof bound === 'number') return value < bound ? 'less' : value > bound ? 'more' : 'neither';
  if (typeof value !== 'string' || typeof bound !== 'string' || value.length > 10 || bound.length > 10) return 'neither';
  const length = Math.min(value.length, bound.length);
  const [a, b] = [value.slice(0, length), bound.slice(0, length)];
  return a < b ? 'less' : a > b ? 'more' : 'neither';
}
