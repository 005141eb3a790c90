import type { Case, Complication } from '../../assessment/case/case.ts';
import { awaitsReview } from '../../assessment/complications/review-triggers.ts';
import { pendingPathology } from '../../assessment/follow-up/pathology.ts';
import { isReached, performedOn } from '../../assessment/follow-up/schedule.ts';
import { standingAttestation } from '../../assessment/procedure/attestation.ts';
import { begunAt } from '../../assessment/values/when-done.ts';
import { isOfLaterDay, saysDay } from '../../chart/elements/calendar-days.ts';
import type { CaseStandingCode } from '../../parameter/codes.generated.ts';
import { compareLevels } from '../../parameter/levels.ts';
import { HOUR_MS, MINUTE_MS } from '../../plain/hours-and-days.ts';

/** What a list of cases says and the case itself does not: it is known to whoever sends its record. */
export interface BesideCase {
  /** Something of the record was not sent to the EHR, as it is now. */
  readonly unsent: boolean;
  /** What became of a write to the EHR is not known; false: it was found out. `not-known-here`: what was kept before holds. */
  readonly unsettled: boolean | 'not-known-here';
}

/** The same, as it then stands in the document. */
export interface StandingBeside extends BesideCase {
  readonly unsettled: boolean;
}

/** Where a case stands, for a list that does not open it. Nothing of it follows from the clock of who reads it. */
export function standingsOf(
  current: Case,
  { unsent, unsettled }: StandingBeside,
  /** ISO instant. */
  keptAt: string,
): readonly [CaseStandingCode, ...CaseStandingCode[]] {
  const { status } = current.procedure;
  const isOver = status !== undefined;
  const first = status === undefined ? 'planned' : status === 'not-done' ? 'not-done' : 'performed';
  return [
    first,
    ...(unsent ? (['unsent'] as const) : []),
    ...(unsettled ? (['unsettled'] as const) : []),
    ...(isOver && standingAttestation(current) === undefined ? (['unsigned'] as const) : []),
    ...(heardSince(current, keptAt).length === 0 ? [] : (['followed-up'] as const)),
    ...(current.complications.some(awaitsReview) ? (['for-review'] as const) : []),
    ...(pendingPathology(current).length > 0 ? (['pathology-pending'] as const) : []),
    ...(current.followUp.closedAt === undefined ? [] : (['closed'] as const)),
  ];
}

/** FHIR date of the procedure, or of the day on which it was to be; undefined: nobody has said. */
export function procedureDayOf({ procedure, plan }: Case): string | undefined {
  return procedure.performedStart?.slice(0, 10) ?? procedure.performedEnd?.slice(0, 10) ?? plan.plannedFor?.slice(0, 10);
}

/** The levels of a case as its codes, from head to sacrum: those treated, else those chosen. */
export function levelsOf({ levels, procedure }: Case): string | undefined {
  const named = procedure.levels.length > 0 ? procedure.levels : levels;
  return named.length === 0
    ? undefined
    : named
        .map(({ level }) => level)
        .sort(compareLevels)
        .join(', ');
}

/**
 * What is entered when a patient is seen again: pain, and words of the record. What else was corrected afterwards, a lot number or a difference that was settled,
 * says nothing of the patient.
 */
const OF_FOLLOW_UP = ['CARE-PRE-6', 'procedure.note'] as const;

/**
 * FHIR date of the last known day after the procedure on which something was heard of the patient: a visit or a call, a complication that came or was found, or what
 * was entered of that kind. What is dated after the case was kept was not heard. Undefined: on none.
 */
export function heardOn(
  current: Case,
  /** ISO instant. */
  keptAt: string,
): string | undefined {
  return heardSince(current, keptAt).filter(saysDay).sort().at(-1);
}

/** The same, all of it: of a month or a year that surely came after the procedure, no day is known. */
function heardSince(current: Case, keptAt: string): readonly string[] {
  const { procedure, followUp, complications } = current;
  const day = performedOn(current);
  if (day === undefined) return [];
  const begun = begunAt(procedure);
  const enteredOn = (field: string) => {
    const at = current.enteredBy[field]?.at;
    return at === undefined ? [] : [dayOf(at, begun)];
  };
  const told = [...followUp.visits.filter(isReached).map(({ at }) => at), ...complications.flatMap(momentsOf)];
  const heard = told.flatMap(moment => (moment !== undefined && !isOfLaterDay(moment, keptOn(moment)) ? [moment.slice(0, 10)] : []));
  const undated = complications.filter(complication => momentsOf(complication).length === 0);
  return [...OF_FOLLOW_UP.flatMap(enteredOn), ...undated.flatMap(({ id }) => enteredOn(`complication.${id}.kind`)), ...heard].filter(one =>
    isOfLaterDay(one, day),
  );

  /** The day of keeping by the clock that a moment was written by. */
  function keptOn(moment: string): string {
    return dayOf(keptAt, moment.includes('T') ? moment : begun);
  }
}

/** What is said of it later, a review, a grade, a cause, is not heard of the patient. */
const momentsOf = ({ occurredAt, detectedAt }: Complication): readonly string[] =>
  [occurredAt, detectedAt].filter(moment => moment !== undefined);

/** The day of an instant by the clock that `beside` was written by. */
function dayOf(instant: string, beside = ''): string {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(beside) ?? [];
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
  return new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 10);
}
