import type { Case } from '../../assessment/case/case.ts';
import { reviewTriggers } from '../../assessment/complications/review-triggers.ts';
import { standingAttestation } from '../../assessment/procedure/attestation.ts';
import type { CaseStandingCode } from '../../parameter/codes.generated.ts';
import { compareLevels } from '../../parameter/levels.ts';

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

/** Where a case stands, for a list that does not open it. Nothing of it follows from the clock. */
export function standingsOf(current: Case, { unsent, unsettled }: StandingBeside): readonly [CaseStandingCode, ...CaseStandingCode[]] {
  const { status } = current.procedure;
  const isOver = status !== undefined;
  const first = status === undefined ? 'planned' : status === 'not-done' ? 'not-done' : 'performed';
  return [
    first,
    ...(unsent ? (['unsent'] as const) : []),
    ...(unsettled ? (['unsettled'] as const) : []),
    ...(isOver && standingAttestation(current) === undefined ? (['unsigned'] as const) : []),
    ...(isFollowedUp(current) ? (['followed-up'] as const) : []),
    ...(current.complications.some(complication => reviewTriggers(complication).length > 0) ? (['for-review'] as const) : []),
  ];
}

/** FHIR date of the procedure, or of the day on which it was to be; undefined: nobody has said. */
export function procedureDayOf({ procedure }: Case): string | undefined {
  return procedure.performedStart?.slice(0, 10) ?? procedure.performedEnd?.slice(0, 10);
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
 * What is entered when a patient is seen again: complications, pain, and words of the record. What else was corrected afterwards, a lot number or a
 * difference that was settled, says nothing of the patient.
 */
const OF_FOLLOW_UP = /^(complication\..+|CARE-PRE-6|procedure\.note)$/;

/** Whether anything of a follow-up was entered on a later day than that of the procedure. */
function isFollowedUp(current: Case): boolean {
  const { procedure, enteredBy } = current;
  const day = procedureDayOf(current);
  if (day === undefined || procedure.status === undefined || procedure.status === 'not-done') return false;
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(procedure.performedStart ?? procedure.performedEnd ?? '')?.[0] ?? 'Z';
  const endOfDay = Date.parse(`${day}T23:59:59${zone}`);
  return Object.entries(enteredBy).some(
    ([field, entry]) => OF_FOLLOW_UP.test(field) && entry !== undefined && Date.parse(entry.at) > endOfDay,
  );
}
