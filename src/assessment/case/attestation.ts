import type { EnteredBy } from './entered-by.ts';

/** The performing physician took responsibility for what was recorded of the procedure. */
export interface Attestation extends EnteredBy {
  /** `Practitioner/…`, where the EHR said who was signed in. */
  readonly reference: string | undefined;
  /** It was by the name alone that who attested is the operator, and was said in so many words. */
  readonly byName: boolean;
  /** What was attested: of each fact that was recorded, its value as canonical JSON, by its field. */
  readonly of: Readonly<Partial<Record<string, string>>>;
}
