import type { AdverseEvent, Condition, FhirResource, Observation, Patient, Procedure } from '../../../src/fhir/resource.ts';

export const SCT = 'http://snomed.info/sct';
export const LOINC = 'http://loinc.org';

export const patientOne: Patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Müller', given: ['Anna', 'Maria'] }],
  birthDate: '1948-03-02',
  gender: 'female',
};
export const patientTwo: Patient = { resourceType: 'Patient', id: 'p2', name: [{ family: 'Mulligan', given: ['Bea'] }], gender: 'female' };

export function condition(id: string, patient = 'p1', more: Partial<Condition> = {}): Condition {
  return { resourceType: 'Condition', id, subject: { reference: `Patient/${patient}` }, ...more };
}

export function observation(id: string, effectiveDateTime: string, patient = 'p1', loinc = '6301-6'): Observation {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: { coding: [{ system: LOINC, code: loinc }] },
    subject: { reference: `Patient/${patient}` },
    effectiveDateTime,
  };
}

export function procedure(patient = 'p1', more: Partial<Procedure> = {}): Procedure {
  return { resourceType: 'Procedure', status: 'completed', subject: { reference: `Patient/${patient}` }, ...more };
}

export function adverseEvent(patient = 'p1', more: Partial<AdverseEvent> = {}): AdverseEvent {
  return { resourceType: 'AdverseEvent', actuality: 'actual', subject: { reference: `Patient/${patient}` }, ...more };
}

export const twoPatients: readonly FhirResource[] = [patientOne, patientTwo];
