import type { DiagnosticReport, ImagingStudy, Observation, Patient, Reference, ServiceRequest } from '../../fhir/resource.ts';
import { coded, concept, day, instant, observation, patientReference, quantity, ratio, SYSTEM } from './parts.ts';

const LABORATORY = 'Central Laboratory';

/** Laboratory, pain scores, bone density. */
export function measurements(patient: Patient, asOf: Date): readonly Observation[] {
  const of = (id: string, parts: Omit<Parameters<typeof observation>[0], 'id' | 'patient'>) =>
    observation({ id: `osei-${id}`, patient, ...parts });
  const laboratory = (id: string, code: string, text: string, value: ReturnType<typeof quantity>, effective: string) =>
    of(id, { category: 'laboratory', code, text, value: { valueQuantity: value }, effective, performer: LABORATORY });
  const pain = (id: string, value: number, effective: string) =>
    of(id, {
      category: 'survey',
      code: '72514-3',
      text: 'Pain severity, 0 to 10',
      value: { valueQuantity: quantity(value, '{score}', '{score}') },
      effective,
      performer: 'Pain clinic',
    });
  return [
    laboratory('inr-latest', '6301-6', 'INR', ratio(2.6), instant(asOf, 41, 2)),
    laboratory('inr-before', '6301-6', 'INR', ratio(2.4), instant(asOf, 74)),
    laboratory('platelets', '777-3', 'Platelets', quantity(212, '10*3/uL', '10*3/uL'), instant(asOf, 4)),
    laboratory('haemoglobin', '718-7', 'Haemoglobin', quantity(12.1, 'g/dL', 'g/dL'), instant(asOf, 4)),
    laboratory('creatinine', '2160-0', 'Creatinine', quantity(0.9, 'mg/dL', 'mg/dL'), instant(asOf, 4)),
    pain('pain', 8, instant(asOf, 1, 5)),
    pain('pain-before', 7, instant(asOf, 11)),
    of('bone-density', {
      category: 'imaging',
      code: '38267-1',
      text: 'Lumbar spine T-score',
      value: { valueQuantity: quantity(-3.1, '{T-score}', '{T-score}') },
      effective: day(asOf, 420),
      performer: 'Radiology',
    }),
  ];
}

/** The new MR with its report, and the radiographs of three years ago. */
export function imaging(patient: Patient, asOf: Date): readonly (ImagingStudy | DiagnosticReport)[] {
  const subject = patientReference(patient);
  const modality = (code: string) => ({ system: SYSTEM.dicom, code });
  return [
    {
      resourceType: 'ImagingStudy',
      id: 'osei-mr',
      status: 'available',
      modality: [modality('MR')],
      subject,
      started: instant(asOf, 9),
      numberOfSeries: 6,
      numberOfInstances: 184,
      description: 'MR thoracic and lumbar spine without contrast',
    },
    {
      resourceType: 'ImagingStudy',
      id: 'osei-radiograph',
      status: 'available',
      modality: [modality('DX')],
      subject,
      started: instant(asOf, 1188),
      numberOfSeries: 2,
      numberOfInstances: 2,
      description: 'Radiographs of thoracic and lumbar spine',
    },
    {
      resourceType: 'DiagnosticReport',
      id: 'osei-mr-report',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
      code: coded(SYSTEM.loinc, '24968-0', 'MR thoracic and lumbar spine'),
      subject,
      effectiveDateTime: instant(asOf, 9),
      issued: instant(asOf, 8, 20),
      resultsInterpreter: [{ display: 'Dr Jonas Weber, neuroradiology' }],
      imagingStudy: [{ reference: 'ImagingStudy/osei-mr' }],
      conclusion:
        'Acute compression fracture of L1 with marrow oedema on STIR and a quarter of its height lost. No retropulsion; the spinal canal is wide. ' +
        'Old healed compression fractures of T8 and T11, unchanged since the earlier radiographs. No sign of malignancy or infection.',
    },
  ];
}

/** Who asks for what, at which level, and why. */
export function referral(patient: Patient, requester: Reference, asOf: Date): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id: 'osei-referral',
    status: 'active',
    intent: 'order',
    priority: 'urgent',
    code: { text: 'Vertebral augmentation L1?' },
    subject: patientReference(patient),
    authoredOn: instant(asOf, 6),
    requester,
    bodySite: [concept(SYSTEM.snomed, '66794005', 'Bone structure of L1')],
    reasonCode: [{ text: 'Three weeks of pain in bed and on standing; oxycodone helps little, tramadol not tolerated' }],
    supportingInfo: [{ reference: 'DiagnosticReport/osei-mr-report' }],
  };
}
