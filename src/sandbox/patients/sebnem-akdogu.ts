import type {
  AllergyIntolerance,
  Condition,
  FhirResource,
  MedicationRequest,
  Observation,
  Patient,
  ServiceRequest,
} from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { allergy, medicationOrder, physician, readStudy } from './care-parts.ts';
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
  recordNumber,
  SYSTEM,
} from './parts.ts';
import { vitalSigns } from './vital-signs.ts';

const obstetrician = physician('dr-lucie-marchetti', 'Lucie', 'Marchetti');

const WEEK = 7;

/** A painful aggressive haemangioma of T10 in the twenty-third week of a pregnancy; a negative test from before it began. */
export function sebnemAkdogu(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'akdogu',
    identifier: recordNumber('00734402'),
    active: true,
    name: [{ use: 'official', text: 'Şebnem Akdoğu', family: 'Akdoğu', given: ['Şebnem'] }],
    gender: 'female',
    birthDate: bornYearsBefore(asOf, 31, 300),
    generalPractitioner: [obstetrician.reference],
  };
  return {
    patientId: 'akdogu',
    encounterId: 'akdogu-visit',
    name: 'Şebnem Akdoğu',
    story:
      'A painful haemangioma of T10, and 22 weeks pregnant. A negative pregnancy test stands in the chart too: it is older than the pregnancy. ' +
      'Allergic to latex and penicillin.',
    resources: [
      patient,
      obstetrician.practitioner,
      encounter('akdogu-visit', patient, 'AMB', instant(asOf, 0, 1), 'Back pain in pregnancy; haemangioma of T10'),
      ...conditions(patient, asOf),
      ...medicines(patient, asOf),
      ...allergies(patient, asOf),
      ...measurements(patient, asOf),
      ...vitalSigns(patient, instant(asOf, 0, 1), {
        systolic: 112,
        diastolic: 66,
        heartRate: 88,
        respiratoryRate: 18,
        saturation: 98,
        temperature: 36.7,
        weight: 68.9,
        height: 165,
      }),
      ...imaging(patient, asOf),
      referral(patient, asOf),
    ],
  };
}

const T10 = concept(SYSTEM.snomed, '7610001', 'Bone structure of T10');

function conditions(patient: Patient, asOf: Date): readonly Condition[] {
  const of = (id: string, parts: Omit<Parameters<typeof condition>[0], 'id' | 'patient'>) =>
    condition({ id: `akdogu-${id}`, patient, recorder: obstetrician.reference, ...parts });
  return [
    of('haemangioma', {
      code: {
        coding: [
          { system: SYSTEM.icd10cm, code: 'D18.09' },
          { system: SYSTEM.snomed, code: '400210000' },
        ],
        text: 'Aggressive haemangioma of T10',
      },
      clinical: 'active',
      onset: day(asOf, 80),
      recorded: day(asOf, 12),
      site: T10,
    }),
    of('pregnancy', {
      code: {
        coding: [
          { system: SYSTEM.snomed, code: '77386006' },
          { system: SYSTEM.icd10cm, code: 'Z3A.22' },
        ],
        text: 'Pregnant, 22 weeks',
      },
      clinical: 'active',
      onset: day(asOf, 22 * WEEK + 3),
      recorded: day(asOf, 2),
      encounterDiagnosis: true,
    }),
    of('iron-deficiency', { code: { text: 'Iron deficiency' }, clinical: 'active', onset: day(asOf, 60), recorded: day(asOf, 60) }),
  ];
}

function medicines(patient: Patient, asOf: Date): readonly MedicationRequest[] {
  const order = (id: string, text: string, days: number, dose: string) =>
    medicationOrder({
      id: `akdogu-order-${id}`,
      patient,
      medication: { text },
      authored: instant(asOf, days),
      dose,
      requester: obstetrician.reference,
    });
  return [
    order('aspirin', 'aspirin 81 mg tablet', 70, 'one tablet at night, against pre-eclampsia'),
    order('acetaminophen', 'acetaminophen 500 mg tablet', 40, 'two tablets up to four times a day'),
    order('iron', 'ferrous sulfate 325 mg tablet', 60, 'one tablet every other day'),
    order('folic-acid', 'folic acid 0.4 mg tablet', 150, 'one tablet a day'),
  ];
}

function allergies(patient: Patient, asOf: Date): readonly AllergyIntolerance[] {
  const of = (
    id: string,
    category: 'medication' | 'environment',
    code: AllergyIntolerance['code'] & object,
    reaction: string,
    days: number,
  ) =>
    allergy({
      id: `akdogu-${id}`,
      patient,
      kind: 'allergy',
      category,
      code,
      reaction,
      recorded: day(asOf, days),
      recorder: obstetrician.reference,
      criticality: 'high',
    });
  return [
    of('latex-allergy', 'environment', concept(SYSTEM.snomed, '111088007', 'Latex'), 'hives and wheezing', 130),
    of('penicillin-allergy', 'medication', coded(SYSTEM.snomed, '91936005', 'Penicillin'), 'anaphylaxis', 5200),
  ];
}

function measurements(patient: Patient, asOf: Date): readonly Observation[] {
  const of = (
    id: string,
    category: 'laboratory' | 'survey',
    code: string,
    text: string,
    value: Parameters<typeof observation>[0]['value'],
    effective: string,
  ) => observation({ id: `akdogu-${id}`, patient, category, code, text, value, effective, performer: 'Antenatal clinic' });
  return [
    // Taken before the pregnancy began: true then, and no answer now.
    of(
      'old-test',
      'laboratory',
      '2106-3',
      'Pregnancy test, urine',
      { valueCodeableConcept: concept(SYSTEM.snomed, '260385009', 'Negative') },
      instant(asOf, 212),
    ),
    of(
      'status',
      'survey',
      '82810-3',
      'Pregnancy status',
      { valueCodeableConcept: concept(SYSTEM.snomed, '77386006', 'Pregnant') },
      instant(asOf, 9),
    ),
    of(
      'platelets',
      'laboratory',
      '777-3',
      'Platelets',
      { valueQuantity: quantity(118, '10*9/L', '10*9/L'), note: [{ text: 'Low for her, as often in the second half of a pregnancy.' }] },
      instant(asOf, 2),
    ),
    of('haemoglobin', 'laboratory', '718-7', 'Haemoglobin', { valueQuantity: quantity(10.8, 'g/dL', 'g/dL') }, instant(asOf, 2)),
    of('pain', 'survey', '72514-3', 'Pain severity, 0 to 10', { valueQuantity: quantity(7, '{score}', '{score}') }, instant(asOf, 0, 1)),
  ];
}

/** MR alone: nobody has sent her through a CT. */
function imaging(patient: Patient, asOf: Date): readonly FhirResource[] {
  return readStudy({
    id: 'akdogu-mr',
    patient,
    modality: 'MR',
    loinc: '24980-5',
    description: 'MR thoracic spine without contrast',
    started: instant(asOf, 13),
    issued: instant(asOf, 12, 18),
    reader: 'Dr Sunniva Aasen, radiology',
    conclusion:
      'Aggressive haemangioma of T10 that fills the vertebral body and reaches both pedicles. No fracture; the height of T10 is kept. ' +
      'No epidural component; the cord is free. A small typical haemangioma of L3 is an incidental finding. CT was not done because of the pregnancy.',
  });
}

function referral(patient: Patient, asOf: Date): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id: 'akdogu-referral',
    status: 'active',
    intent: 'order',
    priority: 'routine',
    code: { text: 'Vertebroplasty of T10: now, or after delivery?' },
    subject: patientReference(patient),
    authoredOn: instant(asOf, 10),
    requester: obstetrician.reference,
    bodySite: [T10],
    reasonCode: [{ text: 'Pain at night and on standing; acetaminophen is not enough, other painkillers are not wanted' }],
    supportingInfo: [{ reference: 'DiagnosticReport/akdogu-mr-report' }],
  };
}
