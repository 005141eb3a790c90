/** Canonical addresses of the code systems that are recognised; a code counts only in its own system. */
export const SYSTEM = {
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  /** ICD-10 of the WHO, without national additions: other systems than ICD-10-CM, and often other meanings under the same letters. */
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
  cpt: 'http://www.ama-assn.org/go/cpt',
  icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  mimicFormulary: 'http://mimic.mit.edu/fhir/mimic/CodeSystem/mimic-medication-formulary-drug-cd',
  interpretation: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
} as const;

/** Where a set of codes was read. */
export const SOURCE = {
  icd10cm: 'ICD-10-CM tabular list, release of April 2026',
  icd10: 'ICD-10 (WHO): categories whose titles ICD-10-CM took over unchanged',
  snomedGps: 'SNOMED CT Global Patient Set (CC BY 4.0), as packaged in HL7 Terminology 7.0.1',
  snomedOther: 'SNOMED CT, not confirmed in the Global Patient Set: read, not published',
  loinc: 'LOINC 2.68',
  loincValueSets:
    'LOINC 2.68 for what is measured; specimen and method by the names in published value sets (ISiK Labor, International Patient Summary, US quality measures, NHSN) and in the maps of MIMIC-IV and OHDSI',
  rxnorm:
    'RxNorm: ingredients as public lists have them, most in at least two; clinical drugs as the value sets of the US quality measures for 2024 have them, branded ones, which are not in those, as another public table has them',
  mimic: 'MIMIC-IV on FHIR, formulary drug codes',
  atc: 'WHO ATC index 2026, prefixes for matching only',
  dicom: 'DICOM PS3.16, controlled terminology',
  hl7: 'HL7 Terminology 7.0.1',
  pcs: 'ICD-10-PCS tables of fiscal year 2025; those of new technology (X) as in CMS local coverage documents',
  cms: 'CMS local coverage documents; numbers only',
} as const;

/** Of codes that a site adds in its `config.json`. */
export const SITE_SOURCE = 'this site’s config.json';

export interface CodeSet {
  readonly system: string;
  /** Whole codes. */
  readonly codes?: readonly string[];
  /** Beginnings of codes; in ICD-10-CM points are not compared. */
  readonly prefixes?: readonly string[];
  readonly source: string;
}

/** Codes that mean one thing to Vertaug. `exclude` wins over everything, text included. */
export interface CodeGroup<Id extends string = string> {
  readonly id: Id;
  readonly include: readonly CodeSet[];
  readonly exclude?: readonly CodeSet[];
  /** Whole words, lower case; only where no code matched. */
  readonly text: readonly string[];
  /** What is taken out of a text before it is matched, for it means something else: "pneumonia vaccine". */
  readonly notText?: readonly string[];
  /** Names a bone or a tissue, and the spine only unless the site or the words name another part of the body. */
  readonly anySite?: true;
  /** Words that count only where the site or the words beside them name the spine: "haemangioma of T10". */
  readonly placedText?: readonly string[];
}

/** A measurement that is also known by its name, where it has no code: the whole name, for a word of it may be of another test. */
export interface NamedGroup<Id extends string = string> extends CodeGroup<Id> {
  /** Lower case, words with one space between, without accents; their order does not count. */
  readonly names: readonly string[];
  /** What such a name may also say, and means the same: "automated", "oral". Specimens of blood and the like stand for every group. */
  readonly beside?: readonly string[];
  /** What makes it another measurement, though other groups pass it over: haemoglobin in plasma is not that of the blood. */
  readonly notBeside?: readonly string[];
}

export const icd = (prefixes: readonly string[]): CodeSet => ({ system: SYSTEM.icd10cm, prefixes, source: SOURCE.icd10cm });
/** Only categories that mean the same there: the WHO's M80.08 is trunk, neck and head, its R65.1 a severe sepsis, its D68.8 also an antiphospholipid antibody. */
export const icdWho = (prefixes: readonly string[]): CodeSet => ({ system: SYSTEM.icd10, prefixes, source: SOURCE.icd10 });
/** The same beginnings in both. */
export const icdBoth = (prefixes: readonly string[]): readonly CodeSet[] => [icd(prefixes), icdWho(prefixes)];
export const snomed = (codes: readonly string[]): CodeSet => ({ system: SYSTEM.snomed, codes, source: SOURCE.snomedGps });
export const snomedOther = (codes: readonly string[]): CodeSet => ({ system: SYSTEM.snomed, codes, source: SOURCE.snomedOther });
export const loinc = (codes: readonly string[]): CodeSet => ({ system: SYSTEM.loinc, codes, source: SOURCE.loinc });
export const loincNamed = (codes: readonly string[]): CodeSet => ({ system: SYSTEM.loinc, codes, source: SOURCE.loincValueSets });
export const rxnorm = (codes: readonly string[]): CodeSet => ({ system: SYSTEM.rxnorm, codes, source: SOURCE.rxnorm });
export const atc = (prefixes: readonly string[]): CodeSet => ({ system: SYSTEM.atc, prefixes, source: SOURCE.atc });
