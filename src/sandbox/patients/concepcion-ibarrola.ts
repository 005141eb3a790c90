import type { Condition, FhirResource, MedicationRequest, Observation, Patient, Procedure, ServiceRequest } from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { medicationOrder, physician, readStudy } from './care-parts.ts';
import { consentOfOldOperation, daughter, powerOfAttorney } from './concepcion-ibarrola-proxy.ts';
import {
  bornYearsBefore,
  coded,
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

const geriatrician = physician('dr-tomas-vesely', 'Tomáš', 'Veselý');

/** Both alae of the sacrum have given way; she cannot decide, her daughter holds the power of attorney. */
export function concepcionIbarrola(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'ibarrola',
    identifier: recordNumber('00208841'),
    active: true,
    name: [{ use: 'official', text: 'Concepción Ibarrola Muñiz', family: 'Ibarrola Muñiz', given: ['Concepción'] }],
    gender: 'female',
    birthDate: bornYearsBefore(asOf, 84, 141),
    generalPractitioner: [geriatrician.reference],
  };
  return {
    patientId: 'ibarrola',
    encounterId: 'ibarrola-stay',
    name: 'Concepción Ibarrola Muñiz',
    story:
      'Both sides of the sacrum are broken, S1 is lumbarised. Dementia: her daughter decides and holds the power of attorney. ' +
      'The consent on file is for a hip. Takes Eliquis, ordered by its trade name only.',
    resources: [
      patient,
      geriatrician.practitioner,
      encounter('ibarrola-stay', patient, 'IMP', instant(asOf, 11), 'Cannot stand for pain in the pelvis'),
      ...conditions(patient, asOf),
      ...procedures(patient, asOf),
      daughter(patient, asOf),
      ...powerOfAttorney(patient, asOf),
      ...consentOfOldOperation(patient, asOf),
      ...medicines(patient, asOf),
      ...measurements(patient, asOf),
      ...vitalSigns(patient, instant(asOf, 0, 3), {
        systolic: 132,
        diastolic: 70,
        heartRate: 78,
        respiratoryRate: 17,
        saturation: 94,
        temperature: 36.5,
        weight: 49.3,
        height: 151,
      }),
      ...imaging(patient, asOf),
      referral(patient, asOf),
    ],
  };
}

/** The code is the sacrum's; that both alae are meant stands in the words. */
const bothAlae = coded(SYSTEM.snomed, '54735007', 'Both sacral alae');

function conditions(patient: Patient, asOf: Date): readonly Condition[] {
  const of = (id: string, parts: Omit<Parameters<typeof condition>[0], 'id' | 'patient'>) =>
    condition({ id: `ibarrola-${id}`, patient, recorder: geriatrician.reference, ...parts });
  return [
    of('sacral-fracture', {
      code: coded(SYSTEM.icd10cm, 'M84.48XA', 'Insufficiency fracture of the sacrum'),
      clinical: 'active',
      onset: day(asOf, 24),
      recorded: day(asOf, 10),
      site: bothAlae,
      encounterDiagnosis: true,
    }),
    of('osteoporosis', {
      code: coded(SYSTEM.snomed, '18040001', 'Senile osteoporosis'),
      clinical: 'active',
      onset: day(asOf, 4100),
      recorded: day(asOf, 4100),
    }),
    of('dementia', {
      code: { text: 'Dementia in Alzheimer disease, moderate' },
      clinical: 'active',
      onset: day(asOf, 1500),
      recorded: day(asOf, 1460),
    }),
    of('capacity', {
      code: { text: 'Lacks capacity to decide on treatment' },
      clinical: 'active',
      onset: day(asOf, 9),
      recorded: day(asOf, 9),
      encounterDiagnosis: true,
    }),
    of('bed-confinement', {
      code: coded(SYSTEM.icd10cm, 'Z74.01', 'Bed confinement'),
      clinical: 'active',
      onset: day(asOf, 16),
      recorded: day(asOf, 10),
      encounterDiagnosis: true,
    }),
    of('atrial-fibrillation', {
      code: coded(SYSTEM.icd10cm, 'I48.91', 'Atrial fibrillation'),
      clinical: 'active',
      onset: day(asOf, 2500),
      recorded: day(asOf, 2500),
    }),
    of('kidney-disease', {
      code: coded(SYSTEM.icd10cm, 'N18.32', 'Chronic kidney disease, stage 3b'),
      clinical: 'active',
      onset: day(asOf, 1400),
      recorded: day(asOf, 1400),
    }),
    of('endometrial-carcinoma', {
      code: { text: 'Carcinoma of the endometrium, treated' },
      clinical: 'resolved',
      onset: day(asOf, 3420),
      abated: day(asOf, 3200),
      recorded: day(asOf, 3420),
    }),
  ];
}

function procedures(patient: Patient, asOf: Date): readonly Procedure[] {
  const of = (id: string, text: string, performed: string): Procedure => ({
    resourceType: 'Procedure',
    id: `ibarrola-${id}`,
    status: 'completed',
    code: { text },
    subject: patientReference(patient),
    performedDateTime: performed,
  });
  return [
    of('hip-operation', 'Cemented hemiarthroplasty of the left hip', day(asOf, 402)),
    of('radiotherapy', 'External beam radiotherapy of the pelvis', day(asOf, 3290)),
  ];
}

function medicines(patient: Patient, asOf: Date): readonly MedicationRequest[] {
  const order = (id: string, medication: MedicationRequest['medicationCodeableConcept'] & object, days: number, dose: string) =>
    medicationOrder({
      id: `ibarrola-order-${id}`,
      patient,
      medication,
      authored: instant(asOf, days),
      dose,
      requester: geriatrician.reference,
    });
  // The hospital's own number of the product, and its trade name: apixaban stands nowhere.
  const eliquis = { coding: [{ system: 'urn:oid:2.16.840.1.113883.19.5.77', code: '40417', display: 'Eliquis 2.5 mg tablet' }] };
  return [
    order('eliquis', { ...eliquis, text: 'Eliquis 2.5 mg tablet' }, 11, 'one tablet twice a day'),
    order('acetaminophen', { text: 'acetaminophen 500 mg tablet' }, 11, 'two tablets three times a day'),
    order('hydromorphone', { text: 'hydromorphone 1 mg/mL oral solution' }, 8, '0.5 mL before she is moved'),
    order('donepezil', { text: 'donepezil 10 mg tablet' }, 11, 'one tablet at night'),
    order('bisoprolol', { text: 'bisoprolol 2.5 mg tablet' }, 11, 'one tablet a day'),
  ];
}

function measurements(patient: Patient, asOf: Date): readonly Observation[] {
  const of = (id: string, code: string, text: string, value: Parameters<typeof observation>[0]['value'], effective: string) =>
    observation({
      id: `ibarrola-${id}`,
      patient,
      category: code === '72514-3' ? 'survey' : 'laboratory',
      code,
      text,
      value,
      effective,
      performer: code === '72514-3' ? 'Nursing' : 'Central Laboratory',
    });
  const notAsked = coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', 'not-performed', 'She cannot give a number');
  return [
    of('creatinine', '2160-0', 'Creatinine', { valueQuantity: quantity(1.3, 'mg/dL', 'mg/dL') }, instant(asOf, 2)),
    of('platelets', '777-3', 'Platelets', { valueQuantity: quantity(187, '10*9/L', '10*9/L') }, instant(asOf, 2)),
    of('inr', '6301-6', 'INR', { valueQuantity: ratio(1.2) }, instant(asOf, 2)),
    of('haemoglobin', '718-7', 'Haemoglobin', { valueQuantity: quantity(11.3, 'g/dL', 'g/dL') }, instant(asOf, 2)),
    of('pain', '72514-3', 'Pain severity, 0 to 10', { dataAbsentReason: notAsked }, instant(asOf, 0, 3)),
    of('pain-before', '72514-3', 'Pain severity, 0 to 10', { valueQuantity: quantity(7, '{score}', '{score}') }, instant(asOf, 19)),
  ];
}

function imaging(patient: Patient, asOf: Date): readonly FhirResource[] {
  return [
    ...readStudy({
      id: 'ibarrola-mr',
      patient,
      modality: 'MR',
      loinc: '36060-2',
      description: 'MR sacrum and coccyx without contrast',
      started: instant(asOf, 7),
      issued: instant(asOf, 6, 20),
      reader: 'Dr Jonas Weber, neuroradiology',
      conclusion:
        'Recent insufficiency fractures of both sacral alae with marrow oedema on STIR, the right wider than the left. ' +
        'No displacement; sacral canal and foramina are free. ' +
        'Transitional anatomy: S1 is lumbarised and has a disc of its own, so the number of any level has to be confirmed before a needle is placed. ' +
        'Fatty marrow of the pelvis after radiotherapy. No mass.',
    }),
    ...readStudy({
      id: 'ibarrola-radiograph',
      patient,
      modality: 'DX',
      description: 'Radiograph of the pelvis',
      started: instant(asOf, 22),
      issued: instant(asOf, 21, 20),
      reader: 'Dr Sunniva Aasen, radiology',
      conclusion: 'No fracture seen. Cemented prosthesis of the left hip without loosening.',
    }),
  ];
}

function referral(patient: Patient, asOf: Date): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id: 'ibarrola-referral',
    status: 'active',
    intent: 'order',
    priority: 'urgent',
    code: { text: 'Sacroplasty of both alae' },
    subject: patientReference(patient),
    authoredOn: instant(asOf, 5),
    requester: geriatrician.reference,
    bodySite: [bothAlae],
    reasonCode: [{ text: 'In bed for two weeks; cries out when she is turned' }],
    supportingInfo: [{ reference: 'DiagnosticReport/ibarrola-mr-report' }],
  };
}
