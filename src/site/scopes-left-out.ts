import { type SiteProblem, shown } from './section.ts';

/** Every type of which a launch asks something that it can do without: those of the tables of accesses but Patient. */
export const LEAVABLE_TYPES = [
  'Condition',
  'MedicationStatement',
  'MedicationRequest',
  'MedicationAdministration',
  'Medication',
  'AllergyIntolerance',
  'Observation',
  'ImagingStudy',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'ServiceRequest',
  'RelatedPerson',
  'Procedure',
  'AdverseEvent',
  'Consent',
  'QuestionnaireResponse',
  'Questionnaire',
  'Provenance',
] as const;

const WHO_THE_USER_IS: readonly string[] = ['openid', 'fhirUser'];
const NEVER: readonly string[] = ['launch', 'launch/patient', 'Patient'];
const REFRESH: readonly string[] = ['online_access', 'offline_access'];

/** `patient/` and the access of SMART v1 (`read`, `write`, `*`) or v2 (letters in the order of `cruds`). */
const SCOPE = /^patient\/([A-Za-z]+|\*)\.(read|write|\*|(?=[cruds])c?r?u?d?s?)$/;

const WHAT_TO_GIVE = `Give FHIR types (${LEAVABLE_TYPES.join(', ')}) or scopes such as "patient/Procedure.u".`;

/** What is wrong with one item of the list of what is not asked. */
export function scopeLeftOutFault(item: unknown): Omit<SiteProblem, 'path'> | undefined {
  const known: readonly string[] = [...LEAVABLE_TYPES, ...WHO_THE_USER_IS];
  if (typeof item !== 'string') return { problem: `is ${shown(item)}`, remedy: WHAT_TO_GIVE };
  if (known.includes(item)) return undefined;
  if (REFRESH.includes(item)) return { problem: `is ${shown(item)}`, remedy: 'Say so by refresh: "none".' };
  const [, type, access] = SCOPE.exec(item) ?? [];
  const writesOnly = access !== undefined && /^(write|[cud]+)$/.test(access);
  if (NEVER.includes(item) || type === 'Patient' || (type === '*' && !writesOnly)) {
    return { problem: `is ${shown(item)}`, remedy: 'Leave it out of this list: without it no chart can be opened.' };
  }
  return type === '*' || (type !== undefined && known.includes(type))
    ? undefined
    : { problem: `is ${shown(item)}, of which nothing is asked`, remedy: WHAT_TO_GIVE };
}
