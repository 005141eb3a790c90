import { amount, departureWords, instant, isDrugName, moment } from '../values/case-values.ts';
import { type Decoder, dictionary, list, object, optional, orElse, string } from '../values/decode.ts';

/** What a decoder reads. */
type ReadBy<D> = D extends Decoder<infer T> ? T : never;

/** Values that can be entered with their time: INR; platelets in 10⁹/L; creatinine clearance in mL/min. */
export const DAY_VALUES = ['inr', 'platelets', 'creatinine-clearance'] as const;
export type DayValueId = (typeof DAY_VALUES)[number];

const isDayValue = (key: string): key is DayValueId => DAY_VALUES.some(id => id === key);

const positive: Decoder<number> = (value, at) =>
  typeof value === 'number' && value > 0 && Number.isFinite(value)
    ? { ok: true, value }
    : { ok: false, at, expected: 'a number above zero' };

const dayValue = object({
  value: optional(amount),
  /** When it was measured: FHIR dateTime with offset. */
  at: optional(moment),
});
export type DayValue = ReadBy<typeof dayValue>;

const reversal = object({
  /** What was given: "prothrombin complex 25 IU/kg". */
  what: string,
  at: optional(moment),
  /** The value that showed it, where no line of the site is for any: "anti-Xa 0.1 IU/mL". */
  valueAfter: string,
  valueAfterAt: optional(moment),
});
export type Reversal = ReadBy<typeof reversal>;

const goingOn = object({
  words: departureWords,
  /** When it was said. */
  at: instant,
  /** What was open then, as `BleedingState.open` says it: the words are for that, and for nothing that came since. */
  over: list(string),
  /** The same as it stood on the screen, in the case's language. */
  stood: orElse(string, ''),
});

/** What is entered of bleeding, beside the last doses. A case file holds it as it is. */
export const bleedingAnswers = object({
  /** Hours between two doses, as told, by drug. */
  intervals: dictionary(isDrugName, positive),
  values: dictionary(isDayValue, dayValue),
  /** By drug: what reverses one leaves the others. */
  reversals: dictionary(isDrugName, reversal),
  /** Going on with something open, on purpose. */
  goingOn: optional(goingOn),
});
export type BleedingAnswers = ReadBy<typeof bleedingAnswers>;

export const NO_BLEEDING_ANSWERS: BleedingAnswers = { intervals: {}, values: {}, reversals: {}, goingOn: undefined };
