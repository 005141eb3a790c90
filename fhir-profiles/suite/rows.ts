import { ADVERSE_EVENT } from './adverse-event.ts';
import { ADVERSE_EVENT_EXTENSIONS } from './adverse-event-extensions.ts';
import { ASSESSMENT_ROWS } from './assessment.ts';
import { CASE_DOCUMENT_ROWS } from './case-document.ts';
import { CONSENT } from './consent.ts';
import { CONSENT_EXTENSIONS } from './consent-extensions.ts';
import { OPERATIVE_NOTE } from './operative-note.ts';
import { PAIN_AND_FUNCTION } from './pain-and-function.ts';
import { PROCEDURE } from './procedure.ts';
import { PROCEDURE_EXTENSIONS } from './procedure-extensions.ts';
import { PROVENANCE } from './provenance.ts';
import type { Row } from './row.ts';

/** Every rule of the profiles with its wrong and its right example. */
export const ROWS: readonly Row[] = [
  ...PROCEDURE,
  ...PROCEDURE_EXTENSIONS,
  ...ADVERSE_EVENT,
  ...ADVERSE_EVENT_EXTENSIONS,
  ...CONSENT,
  ...CONSENT_EXTENSIONS,
  ...OPERATIVE_NOTE,
  ...PAIN_AND_FUNCTION,
  ...ASSESSMENT_ROWS,
  ...PROVENANCE,
  ...CASE_DOCUMENT_ROWS,
];
