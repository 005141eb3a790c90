import type { CodeableConcept, Condition, Encounter, Observation, Patient, Quantity, Reference } from '../../fhir/resource.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../plain/hours-and-days.ts';

export const SYSTEM = {
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ucum: 'http://unitsofmeasure.org',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10',
  roleCode: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
} as const;

/** An instant that many days (and hours) before the charts' own now. */
export function instant(asOf: Date, days: number, hours = 0): string {
  return new Date(Math.floor((asOf.getTime() - days * DAY_MS - hours * HOUR_MS) / MINUTE_MS) * MINUTE_MS)
    .toISOString()
    .replace('.000Z', 'Z');
}

/** A date that many days before. */
export function day(asOf: Date, days: number): string {
  return instant(asOf, days).slice(0, 10);
}

/** A year and month, as precise as an old problem list often is. */
export function month(asOf: Date, years: number): string {
  return instant(asOf, years * 365.25).slice(0, 7);
}

/** A date of birth that makes the patient this old whenever the sandbox starts. */
export function bornYearsBefore(asOf: Date, years: number, daysSinceBirthday: number): string {
  const birthday = new Date(asOf.getTime() - daysSinceBirthday * DAY_MS);
  return `${birthday.getUTCFullYear() - years}${birthday.toISOString().slice(4, 10).replace('-02-29', '-02-28')}`;
}

export function concept(system: string, code: string, text: string): CodeableConcept {
  return { coding: [{ system, code, display: text }], text };
}

/** Text with a code whose own name it is not. */
export function coded(system: string, code: string, text: string): CodeableConcept {
  return { coding: [{ system, code }], text };
}

export function patientReference(patient: Patient): Reference {
  return { reference: `Patient/${patient.id}`, display: patient.name?.[0]?.text ?? '' };
}

/** A number without a unit, such as an INR. */
export function ratio(value: number): Quantity {
  return { value, system: SYSTEM.ucum, code: '1' };
}

export function quantity(value: number, unit: string, code: string): Quantity {
  return { value, unit, system: SYSTEM.ucum, code };
}

const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
const CATEGORY = 'http://terminology.hl7.org/CodeSystem/condition-category';

export interface ConditionParts {
  readonly id: string;
  readonly patient: Patient;
  readonly code: CodeableConcept;
  readonly clinical: 'active' | 'relapse' | 'resolved' | 'inactive';
  readonly onset: string;
  readonly recorded?: string;
  readonly abated?: string;
  readonly site?: CodeableConcept;
  readonly recorder?: Reference;
  readonly encounterDiagnosis?: boolean;
}

export function condition(parts: ConditionParts): Condition {
  const category = parts.encounterDiagnosis ? 'encounter-diagnosis' : 'problem-list-item';
  return {
    resourceType: 'Condition',
    id: parts.id,
    clinicalStatus: { coding: [{ system: CLINICAL, code: parts.clinical }] },
    verificationStatus: { coding: [{ system: VERIFICATION, code: 'confirmed' }] },
    category: [{ coding: [{ system: CATEGORY, code: category }] }],
    code: parts.code,
    subject: patientReference(parts.patient),
    onsetDateTime: parts.onset,
    ...(parts.site && { bodySite: [parts.site] }),
    ...(parts.abated && { abatementDateTime: parts.abated }),
    ...(parts.recorded && { recordedDate: parts.recorded }),
    ...(parts.recorder && { recorder: parts.recorder }),
  };
}

const OBSERVATION_CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';

export interface ObservationParts {
  readonly id: string;
  readonly patient: Patient;
  readonly category: 'laboratory' | 'vital-signs' | 'survey' | 'imaging';
  readonly code: string;
  readonly text: string;
  readonly value: Pick<Observation, 'valueQuantity' | 'valueCodeableConcept' | 'component' | 'dataAbsentReason' | 'note'>;
  readonly effective: string;
  readonly performer: string;
}

export function observation(parts: ObservationParts): Observation {
  return {
    resourceType: 'Observation',
    id: parts.id,
    status: 'final',
    category: [{ coding: [{ system: OBSERVATION_CATEGORY, code: parts.category }] }],
    code: coded(SYSTEM.loinc, parts.code, parts.text),
    subject: patientReference(parts.patient),
    effectiveDateTime: parts.effective,
    performer: [{ display: parts.performer }],
    ...parts.value,
  };
}

export function encounter(id: string, patient: Patient, where: 'AMB' | 'IMP', start: string, reason: string): Encounter {
  const display = where === 'AMB' ? 'ambulatory' : 'inpatient encounter';
  return {
    resourceType: 'Encounter',
    id,
    status: 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: where, display },
    subject: patientReference(patient),
    period: { start },
    ...(reason && { reasonCode: [{ text: reason }] }),
  };
}

/** A record number of the sandbox's own hospital. */
/** The identifier system of the practice's record numbers. */
export const RECORD_NUMBERS = 'urn:oid:2.16.840.1.113883.19.5';

export function recordNumber(value: string): NonNullable<Patient['identifier']> {
  const type = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }], text: 'Record number' };
  return [{ use: 'usual', type, system: RECORD_NUMBERS, value }];
}
