import type { FhirResource, Medication, MedicationRequest, Patient } from '../../fhir/resource.ts';
import { type Drawing, drawingFrom } from './drawing.ts';
import { longReport } from './eleanor-whitcombe-reports.ts';
import { coded, concept, condition, day, instant, patientReference, SYSTEM } from './parts.ts';

/** Entered again at each yearly review and most visits, as problem lists in hospitals grow: code, words, years since, entries. */
const REPEATED: readonly (readonly [code: string, text: string, years: number, entries: number])[] = [
  ['N18.6', 'End-stage renal disease', 13, 60],
  ['Z99.2', 'Dependence on dialysis', 13, 60],
  ['I10', 'Hypertension', 31, 50],
  ['I48.91', 'Atrial fibrillation', 12, 45],
  ['D63.1', 'Anaemia in chronic kidney disease', 13, 45],
  ['N25.81', 'Secondary hyperparathyroidism of renal origin', 12, 40],
  ['E11.22', 'Type 2 diabetes with kidney disease', 24, 40],
];

const PAST: readonly (readonly [code: string, text: string, years: number])[] = [
  ['T82.7XXA', 'Infection of the dialysis catheter', 12],
  ['R78.81', 'Bacteraemia', 12],
  ['A41.01', 'Sepsis due to staphylococcus', 7],
  ['J18.9', 'Pneumonia', 9],
  ['J18.9', 'Pneumonia', 4],
  ['N39.0', 'Urinary tract infection', 14],
  ['L03.115', 'Cellulitis of the right leg', 6],
  ['S52.501D', 'Fracture of the right wrist', 10],
  ['K29.70', 'Gastritis', 5],
  ['T82.868A', 'Thrombosis of the dialysis fistula', 8],
];

/** Renewed every quarter, each as a product of its own: name, years since, still taken. */
const ORDERS: readonly (readonly [key: string, product: string, years: number, until: number])[] = [
  ['sevelamer', 'sevelamer carbonate 800 MG Oral Tablet', 13, 0],
  ['cinacalcet', 'cinacalcet 30 MG Oral Tablet', 10, 0],
  ['calcitriol', 'calcitriol 0.25 MCG Oral Capsule', 13, 0],
  ['epoetin', 'epoetin alfa 4000 UNT/ML Injectable Solution', 13, 0],
  ['iron', 'iron sucrose 20 MG/ML Injectable Solution', 13, 0],
  ['metoprolol', 'metoprolol tartrate 25 MG Oral Tablet', 13, 0],
  ['amlodipine', 'amlodipine 5 MG Oral Tablet', 13, 0],
  ['insulin', 'insulin glargine 100 UNT/ML Pen Injector', 13, 0],
  ['atorvastatin', 'atorvastatin 20 MG Oral Tablet', 13, 0],
  ['pantoprazole', 'pantoprazole 40 MG Delayed Release Oral Tablet', 9, 0],
  ['acetaminophen', 'acetaminophen 500 MG Oral Tablet', 13, 0],
  ['folate', 'folic acid 1 MG Oral Tablet', 13, 0],
  ['warfarin', 'warfarin sodium 3 MG Oral Tablet', 12, 3.05],
  ['quinine', 'quinine sulfate 200 MG Oral Tablet', 13, 11],
];

const QUARTER = 365.25 / 4;
const NEPHROLOGIST = { display: 'Dr Priya Raman, nephrology' };

/** Everything of thirteen years but the sessions and what matters today, oldest first. */
export function longTreatment(patient: Patient, asOf: Date): readonly FhirResource[] {
  const draw = drawingFrom(19_420_906);
  return [
    ...conditions(patient, asOf),
    ...medications(),
    ...orders(patient, asOf),
    ...Array.from({ length: 300 }, (_, index) => longReport(patient, asOf, 300 - index, draw)),
    ...studies(patient, asOf, draw),
    ...accessProcedures(patient, asOf),
    ...referrals(patient, asOf),
  ];
}

function conditions(patient: Patient, asOf: Date): readonly FhirResource[] {
  const repeated = REPEATED.flatMap(([code, text, years, entries]) =>
    Array.from({ length: entries }, (_, index) =>
      condition({
        id: `whitcombe-${code.replace('.', '').toLowerCase()}-${index + 1}`,
        patient,
        code: coded(SYSTEM.icd10cm, code, text),
        clinical: 'active',
        onset: day(asOf, years * 365.25),
        recorded: day(asOf, (Math.min(years, 13) * 365.25 * (entries - index)) / entries),
        encounterDiagnosis: index > 0,
      }),
    ),
  );
  const past = PAST.map(([code, text, years], index) =>
    condition({
      id: `whitcombe-past-${index + 1}`,
      patient,
      code: coded(SYSTEM.icd10cm, code, text),
      clinical: 'resolved',
      onset: day(asOf, years * 365.25),
      abated: day(asOf, years * 365.25 - 25),
      recorded: day(asOf, years * 365.25),
    }),
  );
  return [...repeated, ...past];
}

const medicationId = (key: string) => `whitcombe-medication-${key}`;

function medications(): readonly Medication[] {
  const named = (key: string, text: string): Medication => ({
    resourceType: 'Medication',
    id: medicationId(key),
    status: 'active',
    code: { text },
  });
  return [...ORDERS.map(([key, product]) => named(key, product)), named('apixaban', 'apixaban 2.5 MG Oral Tablet')];
}

function orders(patient: Patient, asOf: Date): readonly MedicationRequest[] {
  return ORDERS.flatMap(([key, , years, until]) => {
    const renewals = Math.floor(((years - until) * 365.25) / QUARTER);
    return Array.from({ length: renewals }, (_, index): MedicationRequest => {
      const begun = until * 365.25 + (renewals - index) * QUARTER;
      const last = index === renewals - 1;
      return {
        resourceType: 'MedicationRequest',
        id: `whitcombe-order-${key}-${index + 1}`,
        status: last && until === 0 ? 'active' : 'completed',
        intent: 'order',
        medicationReference: { reference: `Medication/${medicationId(key)}` },
        subject: patientReference(patient),
        authoredOn: instant(asOf, begun),
        requester: NEPHROLOGIST,
        ...(last && until === 0
          ? {}
          : { dispenseRequest: { validityPeriod: { start: day(asOf, begun), end: day(asOf, begun - QUARTER) } } }),
      };
    });
  });
}

function studies(patient: Patient, asOf: Date, draw: Drawing): readonly FhirResource[] {
  return Array.from({ length: 120 }, (_, index): FhirResource => {
    const [code, description] = draw.oneOf([
      ['US', 'Ultrasound of the dialysis fistula'],
      ['DX', 'Radiograph of the chest'],
      ['US', 'Echocardiogram'],
      ['CT', 'CT of the abdomen'],
      ['DX', 'Panoramic radiograph of the teeth'],
    ]);
    return {
      resourceType: 'ImagingStudy',
      id: `whitcombe-study-${index + 1}`,
      status: 'available',
      modality: [{ system: SYSTEM.dicom, code }],
      subject: patientReference(patient),
      started: instant(asOf, 40 * (120 - index)),
      description,
    };
  });
}

function accessProcedures(patient: Patient, asOf: Date): readonly FhirResource[] {
  const texts = ['Angioplasty of the dialysis fistula', 'Thrombectomy of the dialysis fistula', 'Change of the dialysis catheter'];
  return Array.from(
    { length: 240 },
    (_, index): FhirResource => ({
      resourceType: 'Procedure',
      id: `whitcombe-procedure-${index + 1}`,
      status: 'completed',
      code: { text: texts[index % texts.length] ?? '' },
      subject: patientReference(patient),
      performedDateTime: instant(asOf, 20 * (240 - index)),
    }),
  );
}

function referrals(patient: Patient, asOf: Date): readonly FhirResource[] {
  const augmentation: FhirResource = {
    resourceType: 'ServiceRequest',
    id: 'whitcombe-referral',
    status: 'active',
    intent: 'order',
    code: { text: 'Vertebral augmentation T12?' },
    subject: patientReference(patient),
    authoredOn: instant(asOf, 5),
    requester: NEPHROLOGIST,
    bodySite: [concept(SYSTEM.snomed, '23215003', 'Bone structure of T12')],
  };
  const earlier = Array.from(
    { length: 60 },
    (_, index): FhirResource => ({
      resourceType: 'ServiceRequest',
      id: `whitcombe-referral-${index + 1}`,
      status: 'completed',
      intent: 'order',
      code: { text: index % 2 === 0 ? 'Diabetic eye screening' : 'Review of the dialysis access' },
      subject: patientReference(patient),
      authoredOn: instant(asOf, 80 * (60 - index)),
    }),
  );
  return [...earlier, augmentation];
}
