import type { MedicationRequest, MedicationStatement, Observation, Patient } from '../../src/fhir/resource.ts';
import type { SandboxPatient } from '../../src/sandbox/patient.ts';
import { bornYearsBefore, coded, condition, encounter, instant, observation, SYSTEM } from '../../src/sandbox/patients/parts.ts';

export const IDA = 'Ida Varga';
/** Longer than what is shown of one text before somebody asks for all of it. */
/** Of a kind that takes no denial back. */
export const LONG_NOTE = `Recorded at home. ${'She sleeps badly, sits up at night and walks to the window. '.repeat(20)}Nothing else.`;

/** A chart in which every state of a question occurs: sources that disagree, a value without a unit, an old one, a denial. */
export function idaVarga(): SandboxPatient {
  const asOf = new Date();
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'varga',
    name: [{ text: IDA, family: 'Varga', given: ['Ida'] }],
    gender: 'female',
    birthDate: bornYearsBefore(asOf, 81, 40),
  };
  const subject = { reference: 'Patient/varga' };
  const apixaban = coded(SYSTEM.rxnorm, '1364430', 'apixaban');
  const ordered: MedicationRequest = {
    resourceType: 'MedicationRequest',
    id: 'varga-apixaban-ordered',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept: apixaban,
    authoredOn: instant(asOf, 20),
  };
  const notTaken: MedicationStatement = {
    resourceType: 'MedicationStatement',
    id: 'varga-apixaban-stated',
    status: 'not-taken',
    subject,
    medicationCodeableConcept: apixaban,
    dateAsserted: instant(asOf, 2),
  };
  const value = (id: string, code: string, text: string, days: number, part: Observation['valueQuantity']): Observation =>
    observation({
      id: `varga-${id}`,
      patient,
      category: 'laboratory',
      code,
      text,
      value: { ...(part && { valueQuantity: part }) },
      effective: instant(asOf, days),
      performer: 'Central Laboratory',
    });
  return {
    patientId: 'varga',
    encounterId: 'varga-visit',
    name: IDA,
    story: 'A chart that says little for certain.',
    resources: [
      patient,
      encounter('varga-visit', patient, 'AMB', instant(asOf, 0, 1), 'Back pain'),
      condition({
        id: 'varga-fracture',
        patient,
        code: coded(SYSTEM.icd10cm, 'M80.08XA', 'Osteoporotic compression fracture of L2'),
        clinical: 'active',
        onset: instant(asOf, 12).slice(0, 10),
      }),
      ordered,
      notTaken,
      value('inr', '6301-6', 'INR', 60, { value: 1.1, unit: '{INR}', system: SYSTEM.ucum, code: '{INR}' }),
      value('platelets', '777-3', 'Platelets', 3, { value: 212, unit: 'per field' }),
      value('pain', '72514-3', 'Pain severity, 0 to 10', 40, { value: 6, unit: '{score}', system: SYSTEM.ucum, code: '{score}' }),
      {
        resourceType: 'AllergyIntolerance',
        id: 'varga-no-allergy',
        clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
        code: coded(SYSTEM.snomed, '716186003', 'No known allergy'),
        patient: subject,
        recordedDate: instant(asOf, 5),
        note: [{ text: LONG_NOTE }],
      },
    ],
  };
}
