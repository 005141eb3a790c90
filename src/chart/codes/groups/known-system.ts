import { SYSTEM } from './code-group.ts';

const ALSO_KNOWN_AS: Readonly<Record<string, readonly string[]>> = {
  [SYSTEM.icd10cm]: ['urn:oid:2.16.840.1.113883.6.90'],
  [SYSTEM.icd10]: ['urn:oid:2.16.840.1.113883.6.3'],
  [SYSTEM.snomed]: ['urn:oid:2.16.840.1.113883.6.96'],
  [SYSTEM.loinc]: ['urn:oid:2.16.840.1.113883.6.1'],
  [SYSTEM.rxnorm]: ['urn:oid:2.16.840.1.113883.6.88'],
  [SYSTEM.cpt]: ['urn:oid:2.16.840.1.113883.6.12'],
  [SYSTEM.atc]: ['urn:oid:2.16.840.1.113883.6.73'],
  [SYSTEM.icd10pcs]: ['http://hl7.org/fhir/sid/icd-10-pcs', 'urn:oid:2.16.840.1.113883.6.4'],
};

/** A national edition of SNOMED CT is still SNOMED CT. */
export function isSystem(given: string, wanted: string): boolean {
  return (
    given === wanted || (wanted === SYSTEM.snomed && given.startsWith(`${wanted}/`)) || (ALSO_KNOWN_AS[wanted]?.includes(given) ?? false)
  );
}
