import { daysBetween } from '../../chart/elements/calendar-days.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { dayHere } from '../../plain/hours-and-days.ts';
import type { Case, ConsentRecord } from '../case/case.ts';
import { isAfter } from '../values/is-after.ts';
import { consentState } from './consent-state.ts';

/** When a consent was signed: on the form or on the screen; else when it was decided. */
export function signedAt({ signedOn, formDate, signature, decidedAt }: ConsentRecord): string | undefined {
  return (signedOn === 'screen' ? signature?.at : formDate) ?? decidedAt;
}

/**
 * What of a sort the log has as given before the consent was signed; what nobody has looked at is unknown. A dose that was struck out was none; a time
 * known to the day only says nothing.
 */
export function givenBeforeSigning({ consent, procedure, chart }: Case, sort: 'sedates' | 'unknown'): readonly string[] {
  const { medicinesGiven } = chart.hardFacts;
  const signed = consentState(consent) === 'given' ? signedAt(consent) : undefined;
  return procedure.sedationMedicines.flatMap(({ given, at, struck }) =>
    given && !struck && isAfter(signed, at) && (medicinesGiven[given] ?? 'unknown') === sort ? [given] : [],
  );
}

/** Sedatives of the session that the EHR has as given before the patient's own consent was signed. A proxy who decides had none. */
export function sedativesBeforeSigning({ consent, chart }: Case): readonly Evidence[] {
  return consentState(consent) === 'given' && consent.givenBy !== 'proxy' ? chart.hardFacts.sedativesBeforeSigning : [];
}

/** How many days on the calendar a consent that stands was old when the procedure began; until then, how old it is now. Undefined: nothing tells. */
export function consentAgeDays({ consent, procedure }: Case, now: Date): number | undefined {
  if (consentState(consent) !== 'given') return undefined;
  const days = daysBetween(signedAt(consent), procedure.performedStart ?? dayHere(now));
  return days === undefined ? undefined : Math.max(0, days);
}
