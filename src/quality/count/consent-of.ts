import type { ConsentRecord } from '../read/consent.ts';
import type { Session } from '../read/session.ts';
import type { Register } from './register.ts';

/** Whether the patient of a session had consented by its day. A session or a consent without a day says nothing of it. */
export function consentOf(consents: Register<ConsentRecord>): (session: Session) => boolean {
  const firstDayOf = new Map<string, string>();
  for (const { one } of consents.all) {
    if (!one.isGiven || one.day === undefined) continue;
    const known = firstDayOf.get(one.patient);
    if (known === undefined || one.day < known) firstDayOf.set(one.patient, one.day);
  }
  return ({ patient, day }) => {
    const first = firstDayOf.get(patient);
    return first !== undefined && day !== undefined && first <= day;
  };
}
