import type { UsualConfig } from '../../site/site-config.ts';
import type { Case, ConsentRecord } from '../case/case.ts';

/** A patient may be signed in, and takes no consent. */
const STAFF = /^(Practitioner|PractitionerRole)\//;

/** The form that is usual at a site, where nobody has named one: with the first decision to be given only, so that one that was taken out does not come back. */
export function usualForm(
  { decision, formReference }: ConsentRecord,
  next: Partial<ConsentRecord>,
  { consentForm }: UsualConfig,
): Partial<ConsentRecord> {
  const isFirst = next.decision === 'given' && decision === undefined && formReference === '';
  return isFirst && consentForm !== undefined ? { formReference: consentForm } : {};
}

/**
 * Who is signed in has taken the consent unless somebody else is named: with the first decision only, so that a name that was taken out does
 * not come back; and not with a signature, which stands under the text as it was read.
 */
export function takenByDefault({ consent, clinician }: Case, { decision, signature }: Partial<ConsentRecord>): Partial<ConsentRecord> {
  const { name, reference } = clinician;
  const isFirst = decision !== undefined && consent.decision === undefined && consent.takenBy === '' && signature === undefined;
  return isFirst && name !== undefined && reference !== undefined && STAFF.test(reference) ? { takenBy: name } : {};
}
