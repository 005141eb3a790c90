import type { ResourceType } from './resource.ts';

/**
 * Every read and write that Vertaug ever asks of an EHR. Scopes are derived from it (SMART App Launch 2.2, scopes-and-launch-context).
 * `optional` rows may be refused: what is then lost is said by `words` under the row's id.
 */
export interface AccessRow {
  readonly type: ResourceType;
  /** SMART v2 letters in `cruds` order. */
  readonly interactions: 'r' | 'rs' | 'crd' | 'crs' | 'crus' | 'cruds';
  readonly optional: boolean;
}

export const ACCESS_TABLE = [
  { type: 'Patient', interactions: 'r', optional: false },
  { type: 'Condition', interactions: 'rs', optional: true },
  { type: 'MedicationStatement', interactions: 'rs', optional: true },
  { type: 'MedicationRequest', interactions: 'rs', optional: true },
  { type: 'MedicationAdministration', interactions: 'rs', optional: true },
  { type: 'Medication', interactions: 'r', optional: true },
  { type: 'AllergyIntolerance', interactions: 'rs', optional: true },
  { type: 'Observation', interactions: 'rs', optional: true },
  { type: 'ImagingStudy', interactions: 'rs', optional: true },
  { type: 'DiagnosticReport', interactions: 'rs', optional: true },
  { type: 'DocumentReference', interactions: 'crus', optional: true },
  { type: 'Encounter', interactions: 'rs', optional: true },
  { type: 'ServiceRequest', interactions: 'rs', optional: true },
  { type: 'RelatedPerson', interactions: 'rs', optional: true },
  { type: 'Procedure', interactions: 'crus', optional: true },
  { type: 'AdverseEvent', interactions: 'crus', optional: true },
  { type: 'Consent', interactions: 'crus', optional: true },
] as const satisfies readonly AccessRow[];

/** Beside it, where the site names forms of the EHR's own. */
export const FORM_ACCESS = [
  { type: 'Questionnaire', interactions: 'rs', optional: true },
  { type: 'QuestionnaireResponse', interactions: 'crus', optional: true },
] as const satisfies readonly AccessRow[];

/** Beside it, each where the site has it sent. A Provenance is added, and never changed. */
export const ALSO_SENT_ACCESS = [
  { type: 'QuestionnaireResponse', interactions: 'crus', optional: true },
  { type: 'Observation', interactions: 'crus', optional: true },
  { type: 'Provenance', interactions: 'crs', optional: true },
] as const satisfies readonly AccessRow[];

/** Beside it, where the EHR keeps the cases itself: their content, and what nothing points to is deleted again. */
const CASE_CONTENT_ACCESS = [{ type: 'Binary', interactions: 'crd', optional: true }] as const satisfies readonly AccessRow[];

export type AccessType = (typeof ACCESS_TABLE)[number]['type'] | (typeof ALSO_SENT_ACCESS)[number]['type'];

/** What a site has Vertaug do at one of its EHRs beside reading the chart and sending the record. */
export interface AccessExtent {
  readonly forms: readonly unknown[];
  readonly alsoSends: readonly AccessType[];
  /** What was entered in error is deleted where the clinician wants that. */
  readonly deletes: boolean;
  readonly iss?: string;
  /** Where the cases are kept, if not in the window alone. */
  readonly caseStore?: { readonly base: string } | undefined;
}

/** What can be deleted; a note that somebody may have read is marked. */
const DELETED: readonly AccessType[] = ['Procedure', 'AdverseEvent', 'Consent', 'QuestionnaireResponse', 'Observation'];

/** Every access at one EHR, each type once. */
export function accessAt({ forms, alsoSends, deletes, iss, caseStore }: AccessExtent): readonly AccessRow[] {
  const also = [
    ...(forms.length > 0 ? FORM_ACCESS : []),
    ...ALSO_SENT_ACCESS.filter(({ type }) => alsoSends.includes(type)),
    ...(caseStore && caseStore.base === iss ? CASE_CONTENT_ACCESS : []),
  ];
  const rows = new Map<string, AccessRow>(ACCESS_TABLE.map(row => [row.type, row]));
  for (const row of also) rows.set(row.type, row);
  const isDeleted = ({ type, interactions }: AccessRow) => deletes && interactions === 'crus' && DELETED.some(one => one === type);
  return Array.from(rows.values(), row => (isDeleted(row) ? { ...row, interactions: 'cruds' } : row));
}
