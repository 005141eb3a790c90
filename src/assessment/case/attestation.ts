import type { EnteredBy } from './entered-by.ts';

/** What the performing physician answers for, each by itself: the assessment beforehand, and the record of the procedure. */
export const ATTESTED_PARTS = ['assessment', 'procedure'] as const;
export type AttestedPart = (typeof ATTESTED_PARTS)[number];

/** The performing physician took responsibility for what was recorded. */
export interface Attestation extends Omit<EnteredBy, 'encounterId'> {
  /** `Practitioner/…`, where the EHR said who was signed in. */
  readonly reference: string | undefined;
  /** It was by the name alone that who attested is the operator, and was said in so many words. */
  readonly byName: boolean;
  /** Left out: of the procedure. */
  readonly part?: AttestedPart | undefined;
  /** What was attested: of each fact that was recorded, its value as canonical JSON, by its field. */
  readonly of: Readonly<Partial<Record<string, string>>>;
}
