/** Somebody who can sign in. */
export interface Clinician {
  readonly id: string;
  readonly name: string;
}

/** Who stands nowhere else: what is said of an id that nobody has. */
export function clinicianCalled(clinicians: readonly Clinician[], id: string | undefined): Clinician | undefined {
  return clinicians.find(one => one.id === id);
}
