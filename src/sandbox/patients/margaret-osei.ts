import type { AllergyIntolerance, Condition, MedicationRequest, MedicationStatement, Patient, Practitioner } from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { imaging, measurements, referral } from './margaret-osei-findings.ts';
import { bornYearsBefore, coded, concept, condition, day, encounter, instant, patientReference, recordNumber, SYSTEM } from './parts.ts';
import { vitalSigns } from './vital-signs.ts';

const GP = { reference: 'Practitioner/dr-ana-ferreira', display: 'Dr Ana Ferreira' };

/** Acute osteoporotic fracture of L1 beside two old ones; on warfarin, ordered as a product, with an INR of six weeks ago. */
export function margaretOsei(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'osei',
    identifier: recordNumber('00481726'),
    active: true,
    name: [{ use: 'official', text: 'Margaret Osei', family: 'Osei', given: ['Margaret'] }],
    gender: 'female',
    birthDate: bornYearsBefore(asOf, 78, 253),
    generalPractitioner: [GP],
  };
  return {
    patientId: 'osei',
    encounterId: 'osei-visit',
    name: 'Margaret Osei',
    story:
      'Woken by back pain three weeks ago: a new fracture of L1 beside two old ones. Takes warfarin; the last INR is six weeks old. Opioids make her ill.',
    resources: [
      patient,
      practitioner,
      encounter('osei-visit', patient, 'AMB', instant(asOf, 0, 1), 'Assessment for vertebral augmentation'),
      ...conditions(patient, asOf),
      ...medicines(patient, asOf),
      ...allergies(patient, asOf),
      ...measurements(patient, asOf),
      ...vitalSigns(patient, instant(asOf, 0, 1), {
        systolic: 146,
        diastolic: 78,
        heartRate: 84,
        respiratoryRate: 16,
        saturation: 96,
        temperature: 36.6,
        weight: 58.4,
        height: 157,
      }),
      ...imaging(patient, asOf),
      referral(patient, GP, asOf),
    ],
  };
}

const practitioner: Practitioner = {
  resourceType: 'Practitioner',
  id: 'dr-ana-ferreira',
  active: true,
  name: [{ use: 'official', text: 'Dr Ana Ferreira', family: 'Ferreira', given: ['Ana'], prefix: ['Dr'] }],
};

const site = (code: string, level: string) => concept(SYSTEM.snomed, code, `Bone structure of ${level}`);

function conditions(patient: Patient, asOf: Date): readonly Condition[] {
  const fracture = (code: string, text: string) => coded(SYSTEM.icd10cm, code, text);
  const of = (id: string, parts: Omit<Parameters<typeof condition>[0], 'id' | 'patient'>) =>
    condition({ id: `osei-${id}`, patient, recorder: GP, ...parts });
  return [
    of('fracture-l1', {
      code: {
        coding: [
          { system: SYSTEM.icd10cm, code: 'M80.08XA' },
          { system: SYSTEM.snomed, code: '240198002' },
        ],
        text: 'Osteoporotic compression fracture of L1',
      },
      clinical: 'active',
      onset: day(asOf, 22),
      recorded: day(asOf, 18),
      site: site('66794005', 'L1'),
    }),
    of('fracture-t8', {
      code: fracture('M80.08XS', 'Healed osteoporotic compression fracture of T8'),
      clinical: 'resolved',
      onset: day(asOf, 2310),
      abated: day(asOf, 2130),
      recorded: day(asOf, 2290),
      site: site('11068009', 'T8'),
    }),
    // Never closed in the problem list, as it often happens: active is not acute.
    of('fracture-t11', {
      code: fracture('M80.08XD', 'Osteoporotic compression fracture of T11'),
      clinical: 'active',
      onset: day(asOf, 1190),
      recorded: day(asOf, 1180),
      site: site('12989004', 'T11'),
    }),
    of('osteoporosis', {
      code: coded(SYSTEM.snomed, '102447009', 'Postmenopausal osteoporosis'),
      clinical: 'active',
      onset: day(asOf, 2310),
      recorded: day(asOf, 2290),
    }),
    of('atrial-fibrillation', {
      code: coded(SYSTEM.icd10cm, 'I48.91', 'Atrial fibrillation'),
      clinical: 'active',
      onset: day(asOf, 1830),
      recorded: day(asOf, 1830),
    }),
    of('anticoagulant-use', {
      code: coded(SYSTEM.icd10cm, 'Z79.01', 'Long-term use of anticoagulants'),
      clinical: 'active',
      onset: day(asOf, 1825),
      recorded: day(asOf, 1825),
    }),
    of('hypertension', {
      code: coded(SYSTEM.icd10cm, 'I10', 'Hypertension'),
      clinical: 'active',
      onset: day(asOf, 7300),
      recorded: day(asOf, 7300),
    }),
  ];
}

/** A product code (a tablet of a strength), as an EHR's formulary has it: nothing in it says warfarin but the words. */
const warfarin = {
  coding: [{ system: SYSTEM.rxnorm, code: '855332', display: 'warfarin sodium 5 MG Oral Tablet' }],
  text: 'warfarin sodium 5 MG Oral Tablet',
};

function medicines(patient: Patient, asOf: Date): readonly (MedicationStatement | MedicationRequest)[] {
  const subject = patientReference(patient);
  const order = (
    id: string,
    medication: MedicationRequest['medicationCodeableConcept'],
    days: number,
    dose: string,
  ): MedicationRequest => ({
    resourceType: 'MedicationRequest',
    id: `osei-order-${id}`,
    status: 'active',
    intent: 'order',
    ...(medication && { medicationCodeableConcept: medication }),
    subject,
    authoredOn: instant(asOf, days),
    requester: GP,
    dosageInstruction: [{ text: dose }],
  });
  return [
    {
      resourceType: 'MedicationStatement',
      id: 'osei-takes-warfarin',
      status: 'active',
      medicationCodeableConcept: warfarin,
      subject,
      effectivePeriod: { start: day(asOf, 1825) },
      dateAsserted: instant(asOf, 18),
      informationSource: patientReference(patient),
      dosage: [{ text: 'one tablet in the evening' }],
    },
    order('warfarin', warfarin, 62, 'one tablet in the evening, by INR'),
    order('oxycodone', coded(SYSTEM.rxnorm, '7804', 'oxycodone 5 mg tablet'), 16, 'one tablet every six hours when needed'),
    order('acetaminophen', { text: 'acetaminophen 500 mg tablet' }, 22, 'two tablets three times a day'),
    order('alendronate', { text: 'alendronate 70 mg tablet' }, 210, 'one tablet a week'),
    order('metoprolol', { text: 'metoprolol succinate 50 mg tablet' }, 210, 'one tablet a day'),
  ];
}

function allergies(patient: Patient, asOf: Date): readonly AllergyIntolerance[] {
  const of = (
    id: string,
    parts: Pick<AllergyIntolerance, 'type' | 'category' | 'code' | 'reaction'>,
    days: number,
  ): AllergyIntolerance => ({
    resourceType: 'AllergyIntolerance',
    id: `osei-${id}`,
    clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: 'confirmed' }],
    },
    ...parts,
    patient: patientReference(patient),
    recordedDate: day(asOf, days),
    recorder: GP,
  });
  const reaction = (text: string) => [{ manifestation: [{ text }] }];
  return [
    of(
      'tramadol-intolerance',
      {
        type: 'intolerance',
        category: ['medication'],
        code: concept(SYSTEM.rxnorm, '10689', 'tramadol'),
        reaction: reaction('confusion and vomiting'),
      },
      11,
    ),
    of(
      'penicillin-allergy',
      { type: 'allergy', category: ['medication'], code: coded(SYSTEM.snomed, '91936005', 'Penicillin'), reaction: reaction('rash') },
      9000,
    ),
  ];
}
