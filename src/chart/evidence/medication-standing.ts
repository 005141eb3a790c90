import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { type FhirMoment, withinWindow } from '../elements/fhir-date.ts';
import type { MedicationFact } from '../facts/medication-facts.ts';
import type { QuestionContext } from './question-context.ts';

/** How a medicine stands on the day of asking. */
export type Standing =
  /** Recorded as taken, ordered or running. */
  | 'taken'
  | 'on-hold'
  /** Its status is missing, unknown or none that FHIR has: nothing is ruled out. */
  | 'unsure'
  | 'intended'
  /** It is to begin on a day to come. */
  | 'to-begin'
  /** A dose given so lately that it counts as taken. */
  | 'given-now'
  | 'given-lately'
  | 'stopped'
  | 'stopped-when-unknown'
  | 'past'
  | 'not-taken';

/** Taken once a day, a dose of yesterday or of the day before is the last one. Ours. */
const GIVEN_NOW_HOURS = 2 * HOURS_PER_DAY;

/** An order that ended without a date is thought of for a year, then it is history. */
const STOP_UNKNOWN_HOURS = 365 * HOURS_PER_DAY;

/** @param windowHours For how long what has stopped is still looked at; `unknownHours`: where nobody said when it stopped. */
export function standingOf(
  medication: MedicationFact,
  { asOf }: Pick<QuestionContext, 'asOf'>,
  windowHours: number,
  unknownHours = STOP_UNKNOWN_HOURS,
): Standing {
  const { use, state, kind, moment, begins } = medication;
  if (use === 'not-taken') return 'not-taken';
  if (use === 'planned') return 'to-begin';
  if (withinWindow(begins, asOf, 0) === 'future') return 'to-begin';
  const ended = endOf(medication, asOf);
  if (use === 'current' && !ended) {
    if (kind === 'administration' && withinWindow(moment, asOf, windowHours) === 'outside') return 'stopped-when-unknown';
    return CURRENT[state ?? ''] ?? 'unsure';
  }
  const since = ended ?? (kind === 'administration' ? moment : undefined);
  if (kind === 'administration' && isWithin(since, asOf, GIVEN_NOW_HOURS)) return 'given-now';
  if (isWithin(since, asOf, windowHours)) return kind === 'administration' ? 'given-lately' : 'stopped';
  if (since) return withinWindow(since, asOf, windowHours) === 'future' ? 'stopped' : 'past';
  return withinWindow(moment, asOf, unknownHours) === 'outside' ? 'past' : 'stopped-when-unknown';
}

const CURRENT: Readonly<Record<string, Standing>> = {
  active: 'taken',
  'in-progress': 'taken',
  recorded: 'taken',
  'on-hold': 'on-hold',
  intended: 'intended',
};

function isWithin(moment: FhirMoment | undefined, asOf: Date, hours: number): boolean {
  return ['inside', 'unsure'].includes(withinWindow(moment, asOf, hours));
}

/** When it ended, where that is past: the end of what is taken may be days ahead. Of what has ended, any date that is given. */
export function endOf({ use, ended }: MedicationFact, asOf: Date): FhirMoment | undefined {
  return ended !== undefined && (use !== 'current' || ended.to <= asOf.getTime()) ? ended : undefined;
}

const COUNTS_AS_TAKEN: readonly Standing[] = ['taken', 'on-hold', 'unsure', 'intended', 'given-now'];

export function countsAsTaken(standing: Standing): boolean {
  return COUNTS_AS_TAKEN.includes(standing);
}

/** True for what counts as taken, and for what stopped no longer ago than that, or nobody knows when. */
export function actsWithin(medication: MedicationFact, context: Pick<QuestionContext, 'asOf'>, windowHours: number): boolean {
  return !['past', 'not-taken', 'to-begin'].includes(standingOf(medication, context, windowHours));
}
