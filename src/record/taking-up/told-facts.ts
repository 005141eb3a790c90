import { type BleedingAnswers, DAY_VALUES } from '../../assessment/bleeding/facts.ts';
import type { Case } from '../../assessment/case/case.ts';
import { newSedationMedicine } from '../../assessment/case/team.ts';
import { blanksOf } from '../../assessment/facts/blank-of.ts';
import { procedureFacts } from '../../assessment/procedure/facts.ts';
import { textOf } from '../../chart/elements/shape.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import { MONITORING_RECORD_CODES } from '../../parameter/codes.generated.ts';
import type { Words } from '../../words/words.ts';
import { keptInWords } from '../procedure/monitoring-stated.ts';
import { statedFacts } from '../procedure/stated-facts.ts';
import { amountIn } from './amount-in.ts';
import { extensionsAt, momentAt, referenceAt, textAt } from './elements.ts';
import { signsTold } from './signs-told.ts';
import { slotIn } from './slot.ts';

/** Of the procedure's facts, those that are told. */
type ToldOfProcedure = Pick<Case['procedure'], 'sedationMedicines' | 'monitoringKept' | 'monitoringKeptBy' | 'vitalSigns'>;

/** What was told and stands in a Procedure in words. */
export interface Told {
  readonly what: string;
  readonly said: string;
  readonly at: string | undefined;
  /** Where the EHR holds it. */
  readonly source: string | undefined;
}

/** What the words of a Procedure mean in a case. */
export interface ToldFacts {
  readonly lastDoses: Case['lastDoses'];
  readonly bleeding: BleedingAnswers;
  readonly procedure: ToldOfProcedure;
  /** Those that could not be read again. */
  readonly notRead: readonly Told[];
}

type Change = (current: Case) => Case;

/**
 * What was told (last doses, values of the day, reversals, medicines), read out of the sentences that Vertaug made of it. Believed is only what
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
  const { sedationMedicines, monitoringKept, monitoringKeptBy, vitalSigns } = procedure;
  return { lastDoses, bleeding, procedure: { sedationMedicines, monitoringKept, monitoringKeptBy, vitalSigns }, notRead };
}

function toldIn(resource: unknown): readonly Told[] {
  return extensionsAt(resource, EXTENSION_URL.statedFact).map(one => ({
    what: textAt(one, 'what') ?? textOf(one, 'valueString') ?? '',
    said: textAt(one, 'said') ?? '',
    at: momentAt(one, 'at'),
    source: referenceAt(one, 'source'),
  }));
}

function makes(current: Case, { what, said, at, source }: Told, words: Words): boolean {
  const { givenFor, given } = words.endOfCase.sedation;
  // Every medicine was once told as given for sedation.
  const isWhat = (now: string) => now === what || (now === given && what === givenFor);
  return statedFacts(current, words).some(fact => isWhat(fact.what) && fact.said === said && fact.at === at && fact.source === source);
}

type Reader = (told: Told, words: Words, newId: () => string) => Change | undefined;

const lastDose: Reader = ({ what, said, at }, words) => {
  const say = words.printing.assessment;
  const drug = slotIn(say.lastDose, what);
  const answer = said === say.lastDoseUnknown ? ('unknown' as const) : at === undefined ? undefined : { at };
  if (!drug || answer === undefined) return undefined;
  return current => ({ ...current, lastDoses: { ...current.lastDoses, [drug]: answer } });
};

const medicine: Reader = ({ what, said, at, source }, words, newId) => {
  const { givenFor, given: plainly, givenAt, ofEhr } = words.endOfCase.sedation;
  const told = source === undefined ? said : slotIn(ofEhr, said);
  const given = at === undefined || told === undefined ? told : slotIn(name => givenAt(name, words.record.moment(at)), told);
  if (![givenFor, plainly].includes(what) || !given) return undefined;
  const row = { ...newSedationMedicine(newId()), given, at, reference: source };
  return current => ({
    ...current,
    procedure: { ...current.procedure, sedationMedicines: [...current.procedure.sedationMedicines, row] },
  });
};

const monitoring: Reader = ({ what, said }, words) => {
  if (what !== words.endOfCase.log.kept) return undefined;
  const bare = MONITORING_RECORD_CODES.find(kept => words.codes.monitoringRecord[kept] === said);
  const by = slotIn(who => keptInWords('in-ehr', who, words), said);
  if (bare === undefined && by === undefined) return undefined;
  return current => ({
    ...current,
    procedure: { ...current.procedure, monitoringKept: bare ?? 'in-ehr', monitoringKeptBy: bare === undefined ? (by ?? '') : '' },
  });
};

const vitalSigns: Reader = ({ what, said, at }, words, newId) => {
  if (what !== words.facts.procedure.vitalSigns) return undefined;
  const row = { id: newId(), ...blanksOf(procedureFacts.vitalSigns.facts), ...signsTold(said, words), at };
  return current => ({ ...current, procedure: { ...current.procedure, vitalSigns: [...current.procedure.vitalSigns, row] } });
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

const READERS: readonly Reader[] = [lastDose, medicine, monitoring, vitalSigns, interval, value, reversal];

const inBleeding =
  (change: (before: BleedingAnswers) => BleedingAnswers): Change =>
  current => ({ ...current, bleeding: change(current.bleeding) });

function withTime(said: string, at: string | undefined, words: Words): string {
  return `${said}, ${at === undefined ? words.bleeding.state.record.noTime : words.record.moment(at)}`;
}
