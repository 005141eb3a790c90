import { isJsonObject } from './is-resource.ts';

/** `http://hl7.org/fhir/v3/ObservationValue` is its name before R4. */
const INTEGRITY_SYSTEMS = ['http://terminology.hl7.org/CodeSystem/v3-ObservationValue', 'http://hl7.org/fhir/v3/ObservationValue'];

/**
 * By which a server marks in `meta` that it gave less than it holds: HL7 v3 ObservationValue, security label integrity; SUBSETTED also as
 * FHIR's own tag of what `_summary` and `_elements` leave (R4, search, "Summary").
 */
const LESS = ['SUBSETTED', 'REDACTED', 'MASKED'] as const;
export type WithheldMark = (typeof LESS)[number];

/** What the `meta` of a resource or a Bundle says is missing in it. */
export function withheldMarks(resource: unknown): readonly WithheldMark[] {
  const meta = isJsonObject(resource) ? resource.meta : undefined;
  if (!isJsonObject(meta)) return [];
  const labels = [meta.tag, meta.security].flat().filter(isJsonObject);
  return LESS.filter(mark =>
    labels.some(({ system, code }) => code === mark && (system === undefined || INTEGRITY_SYSTEMS.some(known => known === system))),
  );
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
    if (typeof value !== 'object' || value === null || name === 'meta' || name === 'text' || name === 'contained') return [];
    const values = [value].flat();
    return values.some(isMasked) ? [name.replace(/^_/, '')] : [];
  });
  return [...new Set(masked)];
}

function isMasked(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const extensions = [value.extension].flat().filter(isJsonObject);
  if (extensions.some(({ url, valueCode }) => url === ABSENT_REASON && valueCode === 'masked')) return true;
  return [value.coding].flat().some(coding => isJsonObject(coding) && coding.system === ABSENT_REASON_CODES && coding.code === 'masked');
}
