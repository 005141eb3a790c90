import type { Case, ConsentRecord } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import type { Words } from '../../words/words.ts';
import { consentText } from './consent-document.ts';

export interface Signing {
  readonly name: string;
  /** Pen strokes; empty where the name is the signature. */
  readonly path: string;
  /** ISO instant. */
  readonly at: string;
  /** The same as a FHIR dateTime with the offset of the place. */
  readonly decidedAt: string;
}

/** What signing on the screen changes, or the field that has to be answered before it: who decides, and who signs. */
export type Signed = { readonly ok: true; readonly change: Partial<ConsentRecord> } | { readonly ok: false; readonly lacks: FieldId };

/**
 * Signs the text that stands on the screen, to the letter. Signing the text of a consent gives it; nothing else is answered by it, so who
 * decides has to be answered before.
 */
export function signConsent(current: Case, { name, path, at, decidedAt }: Signing, words: Words): Signed {
  const { consent } = current;
  if (consent.givenBy === undefined) return { ok: false, lacks: 'consent.givenBy' };
  if (name.trim() === '') return { ok: false, lacks: 'consent.signature.name' };
  return {
    ok: true,
    change: {
      decision: consent.decision ?? 'given',
      decidedAt: consent.decidedAt ?? decidedAt,
      signature: { name: name.trim(), path, at, text: consentText(current, words) },
    },
  };
}

/** Who is taken to sign until another name is written: who decides. */
export function signerOf({ consent, patient }: Pick<Case, 'consent' | 'patient'>): string {
  return consent.givenBy === 'proxy' ? consent.proxyName : (patient.name ?? '');
}
