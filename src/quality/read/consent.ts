import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import { dayOf } from './calendar.ts';
import { claims, namesIn, objectIn, objectsIn, textIn } from './elements.ts';
import { type Found, foundAt } from './found.ts';

/** A decision about augmentation, as it stands. */
export interface ConsentRecord extends Found {
  readonly patient: string;
  readonly isGiven: boolean;
  readonly day: string | undefined;
}

/** Undefined: it is none of ours, or nobody's. */
export function readConsent(consent: JsonObject, where: string): ConsentRecord | undefined {
  const [patient] = namesIn(objectIn(consent, 'patient'));
  if (!claims(consent, PROFILE_URL.consent) || patient === undefined) return undefined;
  if (objectsIn(consent, 'modifierExtension').length > 0) return undefined;
  return { ...foundAt(consent, where), patient, isGiven: consent.status === 'active', day: dayOf(textIn(consent, 'dateTime')) };
}
