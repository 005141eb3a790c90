import { isOfLaterDay } from '../../chart/elements/calendar-days.ts';
import type { Case } from '../case/case.ts';
import { consentState } from '../consent/consent-state.ts';

/** Why a case that nobody began can be recorded as not done. */
export type NeverBegun = 'declined' | 'not-offered' | 'consent-refused' | 'consent-withdrawn' | 'day-passed';

/** What somebody wrote of why, where it is of that; it may be nothing. */
export function reasonGiven(why: NeverBegun, { assessment, consent }: Case): string {
  switch (why) {
    case 'declined':
    case 'not-offered':
      return assessment.outcomeNote.trim();
    case 'consent-withdrawn':
      return consent.withdrawal?.reason.trim() ?? '';
    case 'consent-refused':
    case 'day-passed':
      return '';
  }
}

/** Undefined: it was begun, or said not to be done, or may still be done. It only proposes: somebody says so. `today`: FHIR date where the reader is. */
export function neverBegun({ procedure, assessment, consent, plan }: Case, today: string): NeverBegun | undefined {
  if (procedure.status !== undefined) return undefined;
  if (assessment.outcome === 'declined' || assessment.outcome === 'not-offered') return assessment.outcome;
  const agreed = consentState(consent);
  if (agreed === 'refused') return 'consent-refused';
  if (agreed === 'withdrawn' && procedure.performedStart === undefined) return 'consent-withdrawn';
  return isOfLaterDay(today, plan.plannedFor) && procedure.performedStart === undefined ? 'day-passed' : undefined;
}
