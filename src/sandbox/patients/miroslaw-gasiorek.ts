import type {
  AllergyIntolerance,
  Condition,
  FhirResource,
  MedicationRequest,
  Patient,
  Procedure,
  ServiceRequest,
} from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { allergy, medicationOrder, physician, readStudy } from './care-parts.ts';
import { measurements } from './miroslaw-gasiorek-measurements.ts';
import { bornYearsBefore, coded, concept, condition, day, encounter, instant, patientReference, recordNumber, SYSTEM } from './parts.ts';
import { vitalSigns } from './vital-signs.ts';

const oncologist = physician('dr-halima-benali', 'Halima', 'Benali');

/** Myeloma under treatment: fractures of T8 and T11, cement in L2 from years ago, platelets in two units, heparin stopped five days ago. */
export function miroslawGasiorek(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'gasiorek',
    identifier: recordNumber('00622817'),
    active: true,
    name: [{ use: 'official', text: 'Mirosław Gąsiorek', family: 'Gąsiorek', given: ['Mirosław'] }],
    gender: 'male',
    birthDate: bornYearsBefore(asOf, 67, 203),
    generalPractitioner: [oncologist.reference],
  };
  return {
    patientId: 'gasiorek',
    encounterId: 'gasiorek-visit',
    name: 'Mirosław Gąsiorek',
    story:
      'Multiple myeloma, on chemotherapy: new fractures of T8 and T11. Tumour reaches the epidural space at T8, the canal stays wide. ' +
      'L2 already holds cement. Platelets are low and come in two units; oxycodone confuses him.',
    resources: [
      patient,
      oncologist.practitioner,
      encounter('gasiorek-visit', patient, 'AMB', instant(asOf, 0, 2), 'Assessment for vertebral augmentation'),
      ...conditions(patient, asOf),
      earlierVertebroplasty(patient, asOf),
      ...medicines(patient, asOf),
      ...allergies(patient, asOf),
      ...measurements(patient, asOf),
      ...vitalSigns(patient, instant(asOf, 0, 2), {
        systolic: 128,
        diastolic: 74,
        heartRate: 92,
        respiratoryRate: 18,
        saturation: 95,
        temperature: 36.9,
        weight: 71.6,
        height: 174,
      }),
      ...imaging(patient, asOf),
      referral(patient, asOf),
    ],
  };
}

const site = (code: string, level: string) => concept(SYSTEM.snomed, code, `Bone structure of ${level}`);
const T8 = site('11068009', 'T8');
const T11 = site('12989004', 'T11');
const L2 = site('14293000', 'L2');

function conditions(patient: Patient, asOf: Date): readonly Condition[] {
  const of = (id: string, parts: Omit<Parameters<typeof condition>[0], 'id' | 'patient'>) =>
    condition({ id: `gasiorek-${id}`, patient, recorder: oncologist.reference, ...parts });
  return [
    of('myeloma', {
      code: {
        coding: [
          { system: SYSTEM.icd10cm, code: 'C90.02' },
          { system: SYSTEM.snomed, code: '109989006' },
        ],
        text: 'Multiple myeloma in relapse',
      },
      clinical: 'relapse',
      onset: day(asOf, 1420),
      recorded: day(asOf, 96),
    }),
    of('fracture-t8', {
      code: {
        coding: [
          { system: SYSTEM.icd10cm, code: 'M84.58XA' },
          { system: SYSTEM.snomed, code: '274146004' },
        ],
        text: 'Pathological fracture of T8 in multiple myeloma',
      },
      clinical: 'active',
      onset: day(asOf, 17),
      recorded: day(asOf, 6),
      site: T8,
      encounterDiagnosis: true,
    }),
    // Its level stands in the words alone, as it often does.
    of('fracture-t11', {
      code: coded(SYSTEM.icd10cm, 'M84.58XA', 'Pathological fracture of T11 in a lytic lesion'),
      clinical: 'active',
      onset: day(asOf, 34),
      recorded: day(asOf, 6),
      encounterDiagnosis: true,
    }),
    of('fracture-l2', {
      code: coded(SYSTEM.icd10cm, 'M84.58XD', 'Pathological fracture of L2'),
      clinical: 'resolved',
      onset: day(asOf, 1310),
      abated: day(asOf, 1180),
      recorded: day(asOf, 1300),
      site: L2,
    }),
    of('steroid-use', {
      code: coded(SYSTEM.icd10cm, 'Z79.52', 'Long-term use of systemic steroids'),
      clinical: 'active',
      onset: day(asOf, 90),
      recorded: day(asOf, 90),
    }),
    of('kidney-disease', {
      code: coded(SYSTEM.icd10cm, 'N18.31', 'Chronic kidney disease, stage 3a'),
      clinical: 'active',
      onset: day(asOf, 1100),
      recorded: day(asOf, 1100),
    }),
  ];
}

function earlierVertebroplasty(patient: Patient, asOf: Date): Procedure {
  return {
    resourceType: 'Procedure',
    id: 'gasiorek-vertebroplasty-l2',
    status: 'completed',
    code: coded(SYSTEM.icd10pcs, '0QU03JZ', 'Vertebroplasty of L2'),
    subject: patientReference(patient),
    performedDateTime: day(asOf, 1282),
    performer: [{ actor: { display: 'Interventional radiology' } }],
    bodySite: [L2],
  };
}

function medicines(patient: Patient, asOf: Date): readonly MedicationRequest[] {
  const order = (id: string, medication: MedicationRequest['medicationCodeableConcept'] & object, days: number, dose: string) =>
    medicationOrder({
      id: `gasiorek-order-${id}`,
      patient,
      medication,
      authored: instant(asOf, days),
      dose,
      requester: oncologist.reference,
    });
  return [
    order(
      'bortezomib',
      { text: 'bortezomib 3.5 mg powder for injection' },
      9,
      '2.3 mg under the skin on days 1, 8, 15 and 22; last given on day 8',
    ),
    order('lenalidomide', { text: 'lenalidomide 15 mg capsule' }, 90, 'one capsule a day for three weeks of four'),
    order('dexamethasone', concept(SYSTEM.rxnorm, '3264', 'dexamethasone'), 90, '20 mg on the days of treatment'),
    order('fentanyl', { text: 'fentanyl 12 micrograms/hour patch' }, 12, 'a new patch every three days'),
    order('acetaminophen', { text: 'acetaminophen 500 mg tablet' }, 30, 'two tablets four times a day'),
    order('acyclovir', { text: 'acyclovir 400 mg tablet' }, 90, 'one tablet twice a day'),
    // Given while he lay on the ward; over, but not long enough ago to be forgotten.
    medicationOrder({
      id: 'gasiorek-order-heparin',
      patient,
      medication: { text: 'heparin sodium 5,000 units/mL for injection' },
      authored: instant(asOf, 12),
      completed: instant(asOf, 5),
      dose: '5,000 units under the skin every twelve hours while in hospital',
      requester: { display: 'Ward 4' },
    }),
  ];
}

function allergies(patient: Patient, asOf: Date): readonly AllergyIntolerance[] {
  return [
    allergy({
      id: 'gasiorek-oxycodone-intolerance',
      patient,
      kind: 'intolerance',
      category: 'medication',
      code: concept(SYSTEM.rxnorm, '7804', 'oxycodone'),
      reaction: 'nausea and confusion',
      recorded: day(asOf, 14),
      recorder: oncologist.reference,
    }),
  ];
}

function imaging(patient: Patient, asOf: Date): readonly FhirResource[] {
  return readStudy({
    id: 'gasiorek-mr',
    patient,
    modality: 'MR',
    loinc: '24980-5',
    description: 'MR thoracic and lumbar spine with and without contrast',
    started: instant(asOf, 6, 3),
    issued: instant(asOf, 5, 22),
    reader: 'Dr Jonas Weber, neuroradiology',
    conclusion:
      'Recent pathological fractures of T8 and T11 in lytic lesions, with marrow oedema on STIR. ' +
      'At T8 a quarter of the height is lost and there is epidural extension of tumour without marked canal narrowing. ' +
      'The cord has room and a normal signal. No retropulsion. ' +
      'Cement in L2 from the earlier vertebroplasty, unchanged. No sign of infection.',
  });
}

function referral(patient: Patient, asOf: Date): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id: 'gasiorek-referral',
    status: 'active',
    intent: 'order',
    priority: 'urgent',
    code: { text: 'Vertebral augmentation T8 and T11' },
    subject: patientReference(patient),
    authoredOn: instant(asOf, 4),
    requester: oncologist.reference,
    bodySite: [T8, T11],
    reasonCode: [{ text: 'Pain on every movement; oxycodone confused him; radiotherapy is planned' }],
    supportingInfo: [{ reference: 'DiagnosticReport/gasiorek-mr-report' }],
  };
}
