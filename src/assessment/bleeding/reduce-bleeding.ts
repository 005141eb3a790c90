import type { DepartureWords } from '../values/departure-words.ts';
import type { BleedingAnswers, DayValue, DayValueId, Reversal } from './facts.ts';

/** What can be entered of bleeding. Undefined takes back. */
export type BleedingAct =
  | { readonly kind: 'interval'; readonly drug: string; readonly hours: number | undefined }
  | { readonly kind: 'value'; readonly id: DayValueId; readonly change: Partial<DayValue> | undefined }
  | { readonly kind: 'reversal'; readonly drug: string; readonly change: Partial<Reversal> | undefined }
  /** `at`: ISO instant; `stood`: what was open, as it stood on the screen. */
  | { readonly kind: 'go-on'; readonly words: DepartureWords | undefined; readonly at: string; readonly stood: string };

const NO_VALUE: DayValue = { value: undefined, at: undefined };
const NO_REVERSAL: Reversal = { what: '', at: undefined, valueAfter: '', valueAfterAt: undefined };

/** `open`: what the words for going on are about. */
export function reduceBleeding(answers: BleedingAnswers, act: BleedingAct, open: readonly string[]): BleedingAnswers {
  switch (act.kind) {
    case 'interval':
      return { ...answers, intervals: withEntry(answers.intervals, act.drug, act.hours) };
    case 'value':
      return { ...answers, values: withValue(answers.values, act.id, changed(answers.values[act.id], NO_VALUE, act.change)) };
    case 'reversal':
      return {
        ...answers,
        reversals: withEntry(answers.reversals, act.drug, changed(own(answers.reversals, act.drug), NO_REVERSAL, act.change)),
      };
    case 'go-on':
      return { ...answers, goingOn: act.words && { words: act.words, at: act.at, over: [...open], stood: act.stood } };
  }
}

/** Of a table by drugs' names, which may be any text: what it has itself. */
export function own<V>(table: Readonly<Partial<Record<string, V>>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** An entry of which nothing is left says nothing, and is none. */
function changed<V extends object>(before: V | undefined, empty: V, change: Partial<V> | undefined): V | undefined {
  if (change === undefined) return undefined;
  const next = { ...(before ?? empty), ...change };
  return Object.values(next).every(each => each === undefined || each === '') ? undefined : next;
}

/** A drug may be called anything, `__proto__` too. */
function withEntry<V>(
  table: Readonly<Partial<Record<string, V>>>,
  key: string,
  value: V | undefined,
): Readonly<Partial<Record<string, V>>> {
  const others = Object.entries(table).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

function withValue(values: BleedingAnswers['values'], id: DayValueId, value: DayValue | undefined): BleedingAnswers['values'] {
  const kept: Partial<Record<DayValueId, DayValue>> = { ...values };
  delete kept[id];
  return value === undefined ? kept : { ...kept, [id]: value };
}
