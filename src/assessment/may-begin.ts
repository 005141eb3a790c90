import { parseFhirDate } from '../chart/elements/fhir-date.ts';
import { DAY_MS } from '../plain/hours-and-days.ts';
import type { Case } from './case/case.ts';
import { writeEntered } from './case/case-file.ts';
import { newCase } from './case/new-case.ts';

/** Whether something stands in the case that its window did not begin with. */
export function holdsSomething(current: Case): boolean {
  const { id, consentId, procedureId } = current;
  const untouched: Case = { ...newCase({ ...current, newId: () => id }), consentId, procedureId };
  return writeEntered(current) !== writeEntered(untouched);
}

/**
 * Whether a case can be worked on. No case is begun for a patient who has died; one that was begun before, or in which something
 * was done, goes on: what truly happened can always be recorded. `closed-with-answers`: begun before it was read that the patient
 * has died; it can be saved, and nothing else.
 */
export type CaseStanding = 'open' | 'goes-on' | 'closed' | 'closed-with-answers';

/** `begunHere`: id of the case that this window began with; any other was opened from a file. */
export function standingOf(current: Case, begunHere: string): CaseStanding {
  if (current.patient.deceased === false) return 'open';
  if (current.id !== begunHere && (somethingHappened(current) || !begunAfterDeath(current))) return 'goes-on';
  return holdsSomething(current) ? 'closed-with-answers' : 'closed';
}

function somethingHappened({ procedure, complications, ledger }: Case): boolean {
  return procedure.status !== undefined || complications.length > 0 || ledger.length > 0;
}

/** Only where the chart's date leaves no doubt: a day has no zone, so the next one counts as the day itself. */
function begunAfterDeath({ patient, startedAt }: Case): boolean {
  const died = typeof patient.deceased === 'string' ? parseFhirDate(patient.deceased) : undefined;
  return died !== undefined && Date.parse(startedAt) >= died.to + (died.zoned ? 0 : DAY_MS);
}

/** When the patient died, as far as the chart tells it. `text`: a date as the chart holds it. */
export type DeathDate =
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'ahead'; readonly text: string }
  | { readonly kind: 'not-a-date'; readonly text: string };

/** Undefined: the chart does not say that the patient has died. */
export function deathDate({ deceased }: Case['patient'], asOf: Date): DeathDate | undefined {
  if (deceased === false) return undefined;
  if (deceased === true) return { kind: 'not-recorded' };
  const died = parseFhirDate(deceased);
  if (died === undefined) return { kind: 'not-a-date', text: deceased };
  return { kind: died.from > asOf.getTime() + DAY_MS ? 'ahead' : 'date', text: deceased };
}
