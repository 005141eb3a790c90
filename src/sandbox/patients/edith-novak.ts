import type { FhirResource, Patient } from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
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

/** She died six days ago, four days after an augmentation; the rest of her chart is like anybody's. */
export function edithNovak(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'novak',
    identifier: recordNumber('00268841'),
    active: true,
    name: [{ use: 'official', text: 'Edith Novak', family: 'Novak', given: ['Edith'] }],
    gender: 'female',
    birthDate: bornYearsBefore(asOf, 84, 200),
    deceasedDateTime: instant(asOf, 6, 5),
  };
  return {
    patientId: 'novak',
    encounterId: 'novak-stay',
    name: 'Edith Novak',
    story: 'Died last week, four days after kyphoplasty of T12. Her chart was opened again by mistake, or to record what happened.',
    resources: [
      patient,
      encounter('novak-stay', patient, 'IMP', instant(asOf, 11), 'Painful compression fracture'),
      condition({
        id: 'novak-fracture-t12',
        patient,
        code: coded(SYSTEM.icd10cm, 'M80.08XA', 'Osteoporotic compression fracture of T12'),
        clinical: 'active',
        onset: day(asOf, 25),
        recorded: day(asOf, 24),
        site: concept(SYSTEM.snomed, '23215003', 'Bone structure of T12'),
        encounterDiagnosis: true,
      }),
      ...measurements(patient, asOf),
      augmentation(patient, asOf),
    ],
  };
}

function measurements(patient: Patient, asOf: Date): readonly FhirResource[] {
  return [
    observation({
      id: 'novak-inr',
      patient,
      category: 'laboratory',
      code: '6301-6',
      text: 'INR',
      value: { valueQuantity: ratio(1.1) },
      effective: instant(asOf, 11),
      performer: 'Central Laboratory',
    }),
    observation({
      id: 'novak-pain',
      patient,
      category: 'survey',
      code: '72514-3',
      text: 'Pain severity, 0 to 10',
      value: { valueQuantity: quantity(8, '{score}', '{score}') },
      effective: instant(asOf, 10, 3),
      performer: 'Nursing',
    }),
  ];
}

function augmentation(patient: Patient, asOf: Date): FhirResource {
  return {
    resourceType: 'Procedure',
    id: 'novak-kyphoplasty',
    status: 'completed',
    code: coded('http://www.ama-assn.org/go/cpt', '22513', 'Balloon kyphoplasty of T12'),
    subject: patientReference(patient),
    performedDateTime: instant(asOf, 10),
    bodySite: [concept(SYSTEM.snomed, '23215003', 'Bone structure of T12')],
    performer: [{ actor: { display: 'Dr Ines Carvalho' } }],
  };
}
