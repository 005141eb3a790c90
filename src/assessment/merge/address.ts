import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { compareLevels, isLevel } from '../../parameter/levels.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/** One step into plain JSON: a member by its name, or a row by what tells it from the others. */
export type Step = string | { readonly key: 'id' | 'level'; readonly is: string };

export type Address = readonly Step[];

/** The same JSON with another value at an address; undefined takes out what stands there. What leads there is made where it is missing. */
export function withAt(json: unknown, [step, ...rest]: Address, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'string') {
    const object = isJsonObject(json) ? json : {};
    const there = ownMember(object, step);
    if (value === undefined && there === undefined) return json;
    const next = withAt(there, rest, value);
    return next === undefined ? Object.fromEntries(Object.entries(object).filter(([name]) => name !== step)) : { ...object, [step]: next };
  }
  const rows: readonly unknown[] = Array.isArray(json) ? json : [];
  const index = rows.findIndex(row => isRow(row, step));
  if (value === undefined && index < 0) return json;
  const next = withAt(rows[index], rest, value);
  if (index >= 0) return next === undefined ? rows.toSpliced(index, 1) : rows.with(index, next);
  return step.key === 'level' ? [...rows, next].sort((one, other) => compareRows(one, other)) : [...rows, next];
}

/** A member may be called anything, `__proto__` too. */
const ownMember = (object: JsonObject, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);

const isRow = (row: unknown, { key, is }: Exclude<Step, string>): boolean => isJsonObject(row) && row[key] === is;

function compareRows(one: unknown, other: unknown): number {
  const [first, second] = [one, other].map(row => (isJsonObject(row) ? row.level : undefined));
  return isLevelCode(first) && isLevelCode(second) ? compareLevels(first, second) : 0;
}

const isLevelCode = (value: unknown): value is VertebralLevelCode => typeof value === 'string' && isLevel(value);
