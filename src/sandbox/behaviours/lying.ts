import type { EhrBehaviour, WriteRule } from './ehr-behaviour.ts';
import { full } from './full.ts';

const FORBIDDEN: WriteRule = { refused: { status: 403 } };
const NOT_PROCESSED: WriteRule = { refused: { status: 422, says: 'A business rule of this system was not met.' } };

const REFUSED: Readonly<Record<string, WriteRule>> = {
  Procedure: FORBIDDEN,
  Consent: NOT_PROCESSED,
  AdverseEvent: FORBIDDEN,
  Observation: NOT_PROCESSED,
  Provenance: FORBIDDEN,
  QuestionnaireResponse: NOT_PROCESSED,
  DocumentReference: FORBIDDEN,
};

/** Declares all that `full` does, grants the scopes, and refuses each write when it comes. */
export const lying: EhrBehaviour = {
  ...full,
  name: 'lying',
  summary: 'declares everything, and refuses it when it comes',
  creates: REFUSED,
  updates: REFUSED,
};
