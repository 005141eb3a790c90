import { describe, expect, it } from 'vitest';
import type { Patient } from '../../../src/fhir/resource.ts';
import { differences } from '../../../src/keep/patient/same-person.ts';

const osei: Patient = {
  resourceType: 'Patient',
  name: [{ family: 'Osei', given: ['Margaret', 'Ann'] }],
  birthDate: '1948-03-14',
  gender: 'female',
};
const named = (...name: NonNullable<Patient['name']>): Patient => ({ ...osei, name });

describe('two records are of one person', () => {
  it.each([
    ['in any case, accents and marks', named({ family: 'OSEI', given: ['Márgaret'] })],
    ['by the first given name, whatever follows', named({ family: 'Osei', given: ['Margaret', 'B.'] })],
    ['by the words of a name that has no parts', named({ text: 'Osei, Margaret Ann' })],
    ['by any of several names', named({ use: 'maiden', family: 'Boateng', given: ['Margaret'] }, { family: 'Osei', given: ['Margaret'] })],
    ['though one of them does not know the sex', { ...osei, gender: 'unknown' as const }],
  ])('%s', (_what, other) => {
    expect(differences(osei, other)).toEqual([]);
    expect(differences(other, osei)).toEqual([]);
  });
});

describe('two records differ', () => {
  it.each([
    ['by another given name', named({ family: 'Osei', given: ['Mary'] }), ['name']],
    ['by another family name', named({ family: 'Oseí-Boateng', given: ['Margaret'] }), ['name']],
    ['by a birth date', { ...osei, birthDate: '1948-03-15' }, ['birthDate']],
    ['by a birth date that is less exact', { ...osei, birthDate: '1948' }, ['birthDate']],
    ['by the sex', { ...osei, gender: 'male' as const }, ['sex']],
    [
      'where one of them has no name and no birth date: a number alone names nobody',
      { resourceType: 'Patient' as const },
      ['name', 'birthDate'],
    ],
  ])('%s', (_what, other, parts) => {
    expect(differences(osei, other)).toEqual(parts);
    expect(differences(other, osei)).toEqual(parts);
  });
});
