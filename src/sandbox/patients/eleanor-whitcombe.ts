import type { AllergyIntolerance, Condition, FhirResource, MedicationRequest, Patient } from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { dialysisSessions } from './eleanor-whitcombe-sessions.ts';
import { longTreatment } from './eleanor-whitcombe-treatment.ts';
import { bornYearsBefore, coded, concept, condition, day, encounter, instant, patientReference, recordNumber, SYSTEM } from './parts.ts';

/**
 * Thirteen years of dialysis: some ten thousand entries that are read, and a few among them that matter. The new fracture stands
 * on the last page of the conditions, the anticoagulant on the last page of the orders.
 */
export function eleanorWhitcombe(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'whitcombe',
    identifier: recordNumber('00102934'),
    active: true,
    name: [{ use: 'official', text: 'Eleanor Whitcombe', family: 'Whitcombe', given: ['Eleanor'] }],
    gender: 'female',
    birthDate: bornYearsBefore(asOf, 84, 77),
  };
  return {
    patientId: 'whitcombe',
    encounterId: 'whitcombe-visit',
    name: 'Eleanor Whitcombe',
    group: 'stubborn',
    story:
      'On dialysis three times a week for thirteen years: ten thousand entries. A new fracture of T12 and an order of apixaban stand at the end.',
    resources: [
      patient,
      encounter('whitcombe-visit', patient, 'AMB', instant(asOf, 0, 1), 'Back pain, assessment for vertebral augmentation'),
    ],
    archive: () => [
      ...dialysisSessions(patient, asOf),
      ...longTreatment(patient, asOf),
      ...needles(patient, asOf),
      ...spineImaging(patient, asOf),
      ...allergies(patient, asOf),
      apixaban(patient, asOf),
    ],
  };
}

/** What the assessment has to find among everything else. */
function needles(patient: Patient, asOf: Date): readonly Condition[] {
  const refuted: Condition['verificationStatus'] = {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }],
  };
  return [
    condition({
      id: 'whitcombe-fracture-l2',
      patient,
      code: coded(SYSTEM.icd10cm, 'M80.08XS', 'Healed osteoporotic compression fracture of L2'),
      clinical: 'resolved',
      onset: day(asOf, 2600),
      abated: day(asOf, 2400),
      recorded: day(asOf, 2590),
      site: concept(SYSTEM.snomed, '14293000', 'Bone structure of L2'),
    }),
    {
      ...condition({
        id: 'whitcombe-sepsis-refuted',
        patient,
        code: coded(SYSTEM.icd10cm, 'A41.9', 'Sepsis'),
        clinical: 'inactive',
        onset: day(asOf, 3),
        recorded: day(asOf, 3),
        encounterDiagnosis: true,
      }),
      verificationStatus: refuted,
    },
    condition({
      id: 'whitcombe-fracture-t12',
      patient,
      code: coded(SYSTEM.icd10cm, 'M80.08XA', 'Osteoporotic compression fracture of T12'),
      clinical: 'active',
      onset: day(asOf, 12),
      recorded: day(asOf, 9),
      site: concept(SYSTEM.snomed, '23215003', 'Bone structure of T12'),
    }),
  ];
}

function spineImaging(patient: Patient, asOf: Date): readonly FhirResource[] {
  const subject = patientReference(patient);
  return [
    {
      resourceType: 'ImagingStudy',
      id: 'whitcombe-mr-spine',
      status: 'available',
      modality: [{ system: SYSTEM.dicom, code: 'MR' }],
      subject,
      started: instant(asOf, 8),
      description: 'MR thoracic and lumbar spine without contrast',
    },
    {
      resourceType: 'DiagnosticReport',
      id: 'whitcombe-mr-spine-report',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
      code: coded(SYSTEM.loinc, '24968-0', 'MR thoracic and lumbar spine'),
      subject,
      effectiveDateTime: instant(asOf, 8),
      issued: instant(asOf, 7, 20),
      resultsInterpreter: [{ display: 'Dr Jonas Weber, neuroradiology' }],
      imagingStudy: [{ reference: 'ImagingStudy/whitcombe-mr-spine' }],
      conclusion:
        'Acute compression fracture of T12 with marrow oedema on STIR and a third of its height lost. No retropulsion. ' +
        'Old healed compression fracture of L2, unchanged. No sign of discitis or osteomyelitis.',
    },
  ];
}

function allergies(patient: Patient, asOf: Date): readonly AllergyIntolerance[] {
  const of = (id: string, code: AllergyIntolerance['code'], years: number): AllergyIntolerance => ({
    resourceType: 'AllergyIntolerance',
    id: `whitcombe-${id}`,
    clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: 'confirmed' }],
    },
    ...(code && { code }),
    patient: patientReference(patient),
    recordedDate: day(asOf, years * 365),
  });
  return [
    of('allergy-heading', coded(SYSTEM.snomed, '419199007', 'Allergy to substance'), 30),
    of('allergy-penicillin', coded(SYSTEM.snomed, '91936005', 'Penicillin'), 30),
    of('allergy-contrast', { text: 'iodinated contrast medium' }, 6),
  ];
}

/** Ordered last, for the atrial fibrillation; what it is stands in the Medication that it refers to. */
function apixaban(patient: Patient, asOf: Date): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: 'whitcombe-order-apixaban',
    status: 'active',
    intent: 'order',
    medicationReference: { reference: 'Medication/whitcombe-medication-apixaban' },
    subject: patientReference(patient),
    authoredOn: instant(asOf, 20),
    requester: { display: 'Dr Priya Raman, nephrology' },
    dosageInstruction: [{ text: 'one tablet twice a day' }],
  };
}
