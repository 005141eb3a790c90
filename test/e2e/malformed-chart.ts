import type { Condition, Patient } from '../../src/fhir/resource.ts';
import type { SandboxPatient } from '../../src/sandbox/patient.ts';

export const RUTH = 'Ruth Adeyemi';

/** A new fracture of L3, and a condition in which nothing but its id is as FHIR has it. */
export function ruthAdeyemi(): SandboxPatient {
  const subject = { reference: 'Patient/adeyemi' };
  const today = new Date().toISOString().slice(0, 10);
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'adeyemi',
    name: [{ family: 'Adeyemi', given: ['Ruth'], text: RUTH }],
    gender: 'female',
    birthDate: '1950-02-03',
  };
  const fracture: Condition = {
    resourceType: 'Condition',
    id: 'adeyemi-fracture',
    subject,
    code: {
      coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M80.08XA' }],
      text: 'Osteoporotic compression fracture of L3',
    },
    onsetDateTime: today,
  };
  const malformed: Condition = JSON.parse(
    JSON.stringify({
      resourceType: 'Condition',
      id: 'adeyemi-malformed',
      subject,
      code: 'A41.9',
      clinicalStatus: 'active',
      bodySite: { text: 'blood' },
      onsetDateTime: 20261120,
    }),
  );
  return {
    patientId: 'adeyemi',
    encounterId: 'adeyemi-visit',
    name: RUTH,
    story: 'A chart with a condition that cannot be read.',
    resources: [
      patient,
      { resourceType: 'Encounter', id: 'adeyemi-visit', status: 'in-progress', class: { code: 'AMB' }, subject },
      fracture,
      malformed,
    ],
  };
}
