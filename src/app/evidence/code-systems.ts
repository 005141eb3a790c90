/** What code systems are called; another one is told by its address. */
const NAMES: Readonly<Record<string, string>> = {
  'http://snomed.info/sct': 'SNOMED CT',
  'http://loinc.org': 'LOINC',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'RxNorm',
  'http://www.whocc.no/atc': 'ATC',
  'http://hl7.org/fhir/sid/icd-10-cm': 'ICD-10-CM',
  'http://hl7.org/fhir/sid/icd-10': 'ICD-10',
  'http://hl7.org/fhir/sid/icd-9-cm': 'ICD-9-CM',
  'http://hl7.org/fhir/sid/ndc': 'NDC',
  'http://www.ama-assn.org/go/cpt': 'CPT',
  'http://dicom.nema.org/resources/ontology/DCM': 'DICOM',
  'http://unitsofmeasure.org': 'UCUM',
};

const HL7 = /^http:\/\/terminology\.hl7\.org\/CodeSystem\/(.+)$/;

/** "ICD-10-CM", "HL7 condition-clinical", or the address itself. */
export function codeSystemName(system: string): string {
  const ofHl7 = HL7.exec(system)?.[1];
  return NAMES[system] ?? (ofHl7 === undefined ? system : `HL7 ${ofHl7}`);
}
