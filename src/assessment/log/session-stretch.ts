import { type FhirMoment, parseFhirDate } from '../../chart/elements/fhir-date.ts';
import { HOUR_MS } from '../../plain/hours-and-days.ts';
import type { Case } from '../case/case.ts';

interface Stretch {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** A patient is watched from before the first needle: what stands in the EHR an hour before is of the session too. Ours; the parameter has no number. */
const BEFORE_HOURS = 1;
/** Longer than any session. */
export const AT_MOST_HOURS = 12;

/** Of what is known to the day only, all of the day. */
const endOf = ({ from, to, zoned }: FhirMoment): number => (zoned ? from : to);

/** The time of the procedure, with the hour before it; until now where it has not ended. Undefined: nobody said when it began. */
export function sessionStretch({ procedure }: Case, now: Date): Stretch | undefined {
  const [began, ended] = [parseFhirDate(procedure.performedStart), parseFhirDate(procedure.performedEnd)];
  if (!began) return undefined;
  const to = ended ? endOf(ended) : Math.min(now.getTime(), endOf(began) + AT_MOST_HOURS * HOUR_MS);
  return { from: began.from - BEFORE_HOURS * HOUR_MS, to };
}

/** From the end of the procedure until the patient left; until now while the patient is there. Undefined: nobody said when it ended. */
export function recoveryStretch({ procedure, recovery }: Case, now: Date): Stretch | undefined {
  const [ended, left] = [parseFhirDate(procedure.performedEnd), parseFhirDate(recovery.dischargedAt)];
  if (!ended) return undefined;
  return { from: ended.from, to: left ? endOf(left) : Math.min(now.getTime(), endOf(ended) + 2 * AT_MOST_HOURS * HOUR_MS) };
}
