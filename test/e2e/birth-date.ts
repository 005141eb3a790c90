import { buildPatients } from '../../src/sandbox/patients/patients.ts';
import { date } from '../../src/words/en/chart-date.ts';

/** When an invented patient was born: they keep their age, so the day moves with the day of the test. */
export function birthDateOf(patientId: string): { readonly iso: string; readonly inWords: string } {
  const resources = buildPatients(new Date()).flatMap(patient => patient.resources);
  const found = resources.find(resource => resource.resourceType === 'Patient' && resource.id === patientId);
  if (found?.resourceType !== 'Patient' || found.birthDate === undefined) throw new RangeError(`No birth date of ${patientId}`);
  return { iso: found.birthDate, inWords: date(found.birthDate) };
}
