import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';

/** By which every case document is found, and nothing else of a patient. */
export const CASE_DOCUMENT_TYPE = { system: CODE_SYSTEM_URL.caseDocumentType, code: 'vertebral-augmentation-case' } as const;

/** As a search and `If-None-Exist` have it. */
export const CASE_DOCUMENT_TOKEN = `${CASE_DOCUMENT_TYPE.system}|${CASE_DOCUMENT_TYPE.code}`;
