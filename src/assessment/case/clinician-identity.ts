/** The signed-in clinician: `reference` from the id_token's fhirUser. */
export interface ClinicianIdentity {
  readonly reference: string | undefined;
  readonly name: string | undefined;
  /** The visit from which this window was launched. */
  readonly encounterId?: string | undefined;
}
