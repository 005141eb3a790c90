import { isJsonObject } from '../../plain/json-object.ts';

/**
 * By which a server marks in `meta` that it gave less than it holds: HL7 v3 ObservationValue, security label integrity; SUBSETTED also as
 * FHIR's own tag of what `_summary` and `_elements` leave (R4, search, "Summary"). The system has had two names, and the codes are no others'.
 */
const LESS = ['SUBSETTED', 'REDACTED', 'MASKED'] as const;
export type WithheldMark = (typeof LESS)[number];

/** What the `meta` of a resource or a Bundle says is missing in it. */
export function withheldMarks(resource: unknown): readonly WithheldMark[] {
  const meta = isJsonObject(resource) ? resource.meta : undefined;
  if (!isJsonObject(meta)) return [];
  const labels = [meta.tag, meta.security].flat().filter(isJsonObject);
  return LESS.filter(mark => labels.some(({ code }) => code === mark));
}

const ABSENT_REASON = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
const ABSENT_REASON_CODES = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/**
 * Elements of a resource in whose place it says that they are masked (R4, data-absent-reason): by the extension, of the element or of the
 * primitive beside it, or as a code in the place of one.
 */
export function maskedElements(resource: unknown): readonly string[] {
  if (!isJsonObject(resource)) return [];
  const masked = Object.entries(resource).flatMap(([name, value]) => {
    if (typeof value !== 'object' || ['meta', 'text', 'contained'].includes(name)) return [];
    return holdsMasked(value, 0) ? [name.replace(/^_/, '')] : [];
  });
  return [...new Set(masked)];
}

/** No element lies deeper. */
const DEEPEST = 12;

function holdsMasked(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some(item => holdsMasked(item, depth + 1));
  if (!isJsonObject(value)) return false;
  if (value.url === ABSENT_REASON && value.valueCode === 'masked') return true;
  if (value.system === ABSENT_REASON_CODES && value.code === 'masked') return true;
  for (const name in value) if (holdsMasked(value[name], depth + 1)) return true;
  return false;
}
