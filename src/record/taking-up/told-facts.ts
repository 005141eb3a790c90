import { type BleedingAnswers, DAY_VALUES } from '../../assessment/bleeding/facts.ts';
import type { Case, SedationMedicine } from '../../assessment/case/case.ts';
import { textOf } from '../../chart/elements/shape.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Words } from '../../words/words.ts';
import { statedFacts } from '../procedure/stated-facts.ts';
import { extensionsAt, momentAt, textAt } from './elements.ts';
import { slotIn } from './slot.ts';

/** What was told and stands in a Procedure in words. */
export interface Told {
  readonly what: string;
  readonly said: string;
  readonly at: string | undefined;
}

/** What the words of a Procedure mean in a case. */
export interface ToldFacts {
  readonly lastDoses: Case['lastDoses'];
  readonly bleeding: BleedingAnswers;
  readonly sedationMedicines: readonly SedationMedicine[];
  /** Those that could not be read again. */
  readonly notRead: readonly Told[];
}

type Change = (current: Case) => Case;

/**
 * What was told (last doses, values of the day, reversals, sedatives), read out of the sentences that Vertaug made of it. Believed is only what
 * makes the very same sentence again.
 */
export function factsTold(resource: unknown, empty: Case, words: Words, newId: () => string): ToldFacts {
  let current = empty;
  const notRead: Told[] = [];
  for (const told of toldIn(resource)) {
    const change = READERS.map(read => read(told, words, newId)).find(one => one !== undefined && makes(one(empty), told, words));
    if (change) current = change(current);
    else notRead.push(told);
  }
  const { lastDoses, bleeding, procedure } = current;
  return { lastDoses, bleeding, sedationMedicines: procedure.sedationMedicines, notRead };
}

function toldIn(resource: unknown): readonly Told[] {
  return extensionsAt(resource, EXTENSION_URL.statedFact).map(one => ({
    what: textAt(one, 'what') ?? textOf(one, 'valueString') ?? '',
    said: textAt(one, 'said') ?? '',
    at: momentAt(one, 'at'),
  }));
}

function makes(current: Case, { what, said, at }: Told, words: Words): boolean {
  return statedFacts(current, words).some(fact => fact.what === what && fact.said === said && fact.at === at);
}

type Reader = (told: Told, words: Words, newId: () => string) => Change | undefined;

const lastDose: Reader = ({ what, said, at }, words) => {
  const say = words.printing.assessment;
  const drug = slotIn(say.lastDose, what);
  const answer = said === say.lastDoseUnknown ? ('unknown' as const) : at === undefined ? undefined : { at };
  if (!drug || answer === undefined) return undefined;
  return current => ({ ...current, lastDoses: { ...current.lastDoses, [drug]: answer } });
};

const sedative: Reader = ({ what, said, at }, words, newId) => {
  const { givenFor, givenAt } = words.endOfCase.sedation;
  const given = at === undefined ? said : slotIn(medicine => givenAt(medicine, words.record.moment(at)), said);
  if (what !== givenFor || !given) return undefined;
  const row = { id: newId(), given, at };
  return current => ({
    ...current,
    procedure: { ...current.procedure, sedationMedicines: [...current.procedure.sedationMedicines, row] },
  });
};

const LONGEST_INTERVAL_HOURS = 24 * 31;

const interval: Reader = ({ what, said }, words) => {
  const drug = slotIn(words.bleeding.state.record.interval, what);
  if (!drug) return undefined;
  const hours = Array.from({ length: LONGEST_INTERVAL_HOURS }, (_, index) => index + 1).find(
    each => words.bleeding.state.enter.everyHours(each) === said,
  );
  return hours === undefined ? undefined : inBleeding(bleeding => ({ ...bleeding, intervals: { ...bleeding.intervals, [drug]: hours } }));
};

const value: Reader = ({ what, said, at }, words) => {
  const say = words.bleeding.state.record;
  const id = DAY_VALUES.find(each => say.value[each] === what);
  const amount = slotIn(text => withTime(text, at, words), said);
  if (id === undefined || amount === undefined) return undefined;
  const number = amount === say.noValue ? undefined : amountIn(amount);
  return inBleeding(bleeding => ({ ...bleeding, values: { ...bleeding.values, [id]: { value: number, at } } }));
};

const reversal: Reader = ({ what, said, at }, words) => {
  const drug = slotIn(words.bleeding.state.record.reversal, what);
  if (!drug) return undefined;
  const alone = slotIn(text => withTime(text, at, words), said);
  // With a value after it, whose time stands only in words: it is left to whoever reads it.
  if (alone === undefined) return undefined;
  return inBleeding(bleeding => ({
    ...bleeding,
    reversals: { ...bleeding.reversals, [drug]: { what: alone, at, valueAfter: '', valueAfterAt: undefined } },
  }));
};

const READERS: readonly Reader[] = [lastDose, sedative, interval, value, reversal];

const inBleeding =
  (change: (before: BleedingAnswers) => BleedingAnswers): Change =>
  current => ({ ...current, bleeding: change(current.bleeding) });

function withTime(said: string, at: string | undefined, words: Words): string {
  return `${said}, ${at === undefined ? words.bleeding.state.record.noTime : words.record.moment(at)}`;
}

/** Whoever writes a number writes it with a point or a comma, and in groups. */
function amountIn(text: string): number | undefined {
  const digits = /\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?/
    .exec(text)?.[0]
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  const amount = Number(digits);
  return digits === undefined || Number.isNaN(amount) ? undefined : amount;
}
