import type { ClinicianIdentity } from './clinician-identity.ts';

export interface EnteredBy {
  /** Name of who was signed in, or the reference where the EHR gave no name. Undefined: it said neither. */
  readonly by: string | undefined;
  /** ISO instant. */
  readonly at: string;
  /** The visit from which the window was launched. Undefined: from none, or an earlier Vertaug did not keep it. */
  readonly encounterId?: string | undefined;
}

/** As entered by who is signed in, in the visit from which this window was launched. `at`: ISO instant. */
export function enteredHere({ name, reference, encounterId }: ClinicianIdentity, at: string): EnteredBy {
  return { by: name ?? reference, at, ...(encounterId === undefined ? {} : { encounterId }) };
}
