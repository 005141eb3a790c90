import { sameData } from '../../plain/same-data.ts';
import type { CaseAction } from './action.ts';
import type { Case, EnteredBy } from './case.ts';
import { heldFacts, heldRows } from './case-facts.ts';
import { enteredHere } from './entered-by.ts';

/**
 * What an act changed, as entered by who is signed in. A fact that was taken back has an entry too: somebody took it back.
 * `at`: ISO instant.
 */
export function enteredNow(before: Case, after: Case, at: string): Case {
  const changed = [...changedFields(before, after)];
  if (changed.length === 0) return after;
  const entry = enteredHere(after.clinician, at);
  return { ...after, enteredBy: { ...after.enteredBy, ...Object.fromEntries(changed.map(field => [field, entry])) } };
}

/** The fields, answers and words in which two versions of one case differ. */
export const enteredSince = (before: Case, after: Case): readonly string[] => [...changedFields(before, after)];

/** What is opened, taken in, put back or delivered was entered before. */
export const isEntry = ({ type }: CaseAction): boolean => !NO_ENTRY.includes(type);

const NO_ENTRY: readonly CaseAction['type'][] = ['replace', 'take-in', 'open-in', 'sign-in', 'put-back', 'delivered', 'identify'];

function* changedFields(before: Case, after: Case): Generator<string> {
  yield* changedKeys(before.answers, after.answers, key => key);
  yield* changedKeys(before.departures, after.departures, key => `departure.${key}`);
  yield* changedKeys(before.lastDoses, after.lastDoses, drug => `last-dose.${drug}`);
  yield* changedKeys(before.coverage ?? {}, after.coverage ?? {}, key => `coverage.${key}`);
  yield* changedKeys(before.confirmed, after.confirmed, key => `confirmed.${key}`);
  yield* changedBleeding(before.bleeding, after.bleeding);
  yield* changedKeys(rowsOf(before), rowsOf(after), row => row);
  const was = new Map([...heldFacts(before, after)].map(({ field, value }) => [field, value]));
  for (const { field, node, value } of heldFacts(after, before)) {
    if (node.form === 'fact' && !sameData(was.get(field) ?? node.kind.blank, value)) yield field;
    if (node.form === 'maybe' && value === undefined && was.get(field) !== undefined) yield field;
  }
}

function* changedBleeding(before: Case['bleeding'], after: Case['bleeding']): Generator<string> {
  if (before === after) return;
  yield* changedKeys(before.intervals, after.intervals, drug => `bleeding.interval.${drug}`);
  yield* changedKeys(before.values, after.values, id => `bleeding.value.${id}`);
  yield* changedKeys(before.reversals, after.reversals, drug => `bleeding.reversal.${drug}`);
  if (!sameData(before.goingOn, after.goingOn)) yield 'bleeding.goingOn';
}

/** The rows that stand, by their fields: a row that was taken out was taken out by somebody. */
const rowsOf = (current: Case) => Object.fromEntries([...heldRows(current)].map(field => [field, true]));

function* changedKeys<V>(
  before: Readonly<Record<string, V>>,
  after: Readonly<Record<string, V>>,
  fieldOf: (key: string) => string,
): Generator<string> {
  if (before === after) return;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!sameData(entry(before, key), entry(after, key))) yield fieldOf(key);
  }
}

/** A drug may be called anything, `__proto__` too. */
const entry = <V>(table: Readonly<Record<string, V>>, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Who entered a fact, where it was somebody else than is signed in. */
export function enteredByAnother({ enteredBy, clinician }: Case, field: string): EnteredBy | undefined {
  const found = entry(enteredBy, field);
  return found?.by === undefined || found.by === (clinician.name ?? clinician.reference) ? undefined : found;
}
