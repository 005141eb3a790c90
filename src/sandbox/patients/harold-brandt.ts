import type { AllergyIntolerance, Condition, FhirResource, MedicationRequest, Observation, Patient } from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { longHistory } from './harold-brandt-history.ts';
import {
  bornYearsBefore,
  coded,
  concept,
  condition,
  day,
  encounter,
  instant,
  observation,
  patientReference,
  quantity,
  ratio,
  recordNumber,
  SYSTEM,
} from './parts.ts';
import { vitalSigns } from './vital-signs.ts';

/** A new fracture of T12, and sepsis that stands behind sixty other conditions: past the first page of the list. */
export function haroldBrandt(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'brandt',
    identifier: recordNumber('00315508'),
    active: true,
    name: [{ use: 'official', text: 'Harold Brandt', family: 'Brandt', given: ['Harold'] }],
    gender: 'male',
    birthDate: bornYearsBefore(asOf, 71, 120),
  };
  return {
    patientId: 'brandt',
    encounterId: 'brandt-stay',
    name: 'Harold Brandt',
    story: 'On the ward with a painful new fracture of T12. A long problem list; blood poisoning from two days ago stands at its end.',
    resources: [
      patient,
      encounter('brandt-stay', patient, 'IMP', instant(asOf, 6), 'Back pain after a fall; fever since the second day'),
      fracture(patient, asOf),
      ...longHistory(patient, asOf),
      sepsis(patient, asOf),
      ...medicines(patient, asOf),
      noKnownAllergy(patient, asOf),
      ...measurements(patient, asOf),
      ...vitalSigns(patient, instant(asOf, 0, 3), {
        systolic: 104,
        diastolic: 62,
        heartRate: 112,
        respiratoryRate: 22,
        saturation: 93,
        temperature: 38.7,
        weight: 91.2,
        height: 176,
      }),
      ...imaging(patient, asOf),
    ],
  };
}

function fracture(patient: Patient, asOf: Date): Condition {
  return condition({
    id: 'brandt-fracture-t12',
    patient,
    code: coded(SYSTEM.icd10cm, 'M80.08XA', 'Osteoporotic compression fracture of T12'),
    clinical: 'active',
    onset: day(asOf, 8),
    recorded: day(asOf, 6),
    site: concept(SYSTEM.snomed, '23215003', 'Bone structure of T12'),
    encounterDiagnosis: true,
  });
}

function sepsis(patient: Patient, asOf: Date): Condition {
  return condition({
    id: 'brandt-sepsis',
    patient,
    code: coded(SYSTEM.icd10cm, 'A41.9', 'Sepsis'),
    clinical: 'active',
    onset: day(asOf, 2),
    recorded: day(asOf, 2),
    encounterDiagnosis: true,
  });
}

function medicines(patient: Patient, asOf: Date): readonly MedicationRequest[] {
  const order = (
    id: string,
    medication: NonNullable<MedicationRequest['medicationCodeableConcept']>,
    days: number,
    dose: string,
  ): MedicationRequest => ({
    resourceType: 'MedicationRequest',
    id: `brandt-order-${id}`,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: medication,
    subject: patientReference(patient),
    authoredOn: instant(asOf, days),
    requester: { display: 'Dr Samir Haddad' },
    dosageInstruction: [{ text: dose }],
  });
  return [
    order('vancomycin', concept(SYSTEM.rxnorm, '11124', 'vancomycin'), 2, '1.5 g intravenously twice a day, by level'),
    order('ceftriaxone', { text: 'ceftriaxone 2 g for injection' }, 2, '2 g intravenously once a day'),
    order('morphine', concept(SYSTEM.rxnorm, '7052', 'morphine'), 5, '2.5 mg intravenously when needed'),
    order('aspirin', { text: 'aspirin 81 mg tablet' }, 400, 'one tablet a day'),
    order('metformin', { text: 'metformin 1000 mg tablet' }, 300, 'one tablet twice a day'),
    order('atorvastatin', { text: 'atorvastatin 40 mg tablet' }, 300, 'one tablet a day'),
    order('lisinopril', { text: 'lisinopril 20 mg tablet' }, 300, 'one tablet a day'),
  ];
}

function noKnownAllergy(patient: Patient, asOf: Date): AllergyIntolerance {
  return {
    resourceType: 'AllergyIntolerance',
    id: 'brandt-no-known-allergy',
    clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: 'confirmed' }],
    },
    code: coded(SYSTEM.snomed, '716186003', 'No known allergy'),
    patient: patientReference(patient),
    recordedDate: day(asOf, 6),
  };
}

function measurements(patient: Patient, asOf: Date): readonly Observation[] {
  const of = (id: string, code: string, text: string, value: ReturnType<typeof quantity>, effective: string) =>
    observation({
      id: `brandt-${id}`,
      patient,
      category: id === 'pain' ? 'survey' : 'laboratory',
      code,
      text,
      value: { valueQuantity: value },
      effective,
      performer: id === 'pain' ? 'Nursing' : 'Central Laboratory',
    });
  return [
    of('inr', '6301-6', 'INR', ratio(1.3), instant(asOf, 1, 4)),
    of('platelets', '777-3', 'Platelets', quantity(128, '10*3/uL', '10*3/uL'), instant(asOf, 1, 4)),
    of('leucocytes', '6690-2', 'Leucocytes', quantity(18.4, '10*3/uL', '10*3/uL'), instant(asOf, 1, 4)),
    of('crp', '1988-5', 'C-reactive protein', quantity(212, 'mg/L', 'mg/L'), instant(asOf, 1, 4)),
    of('creatinine', '2160-0', 'Creatinine', quantity(1.6, 'mg/dL', 'mg/dL'), instant(asOf, 1, 4)),
    of('pain', '72514-3', 'Pain severity, 0 to 10', quantity(7, '{score}', '{score}'), instant(asOf, 0, 4)),
  ];
}

function imaging(patient: Patient, asOf: Date): readonly FhirResource[] {
  return [
    {
      resourceType: 'ImagingStudy',
      id: 'brandt-ct',
      status: 'available',
      modality: [{ system: SYSTEM.dicom, code: 'CT' }],
      subject: patientReference(patient),
      started: instant(asOf, 5),
      description: 'CT thoracic and lumbar spine',
    },
    {
      resourceType: 'DiagnosticReport',
      id: 'brandt-ct-report',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
      code: coded(SYSTEM.loinc, '24978-9', 'CT thoracic and lumbar spine'),
      subject: patientReference(patient),
      effectiveDateTime: instant(asOf, 5),
      issued: instant(asOf, 4, 21),
      resultsInterpreter: [{ display: 'Dr Jonas Weber, neuroradiology' }],
      imagingStudy: [{ reference: 'ImagingStudy/brandt-ct' }],
      conclusion: 'Acute compression fracture of T12 with a third of its height lost. No retropulsion. No paravertebral collection.',
    },
  ];
}
