import { describe, expect, it } from 'vitest';
import { applicability, askedOf } from '../../../src/assessment/assess/asked.ts';
import { notJudged } from '../../../src/assessment/beside-chart/not-judged.ts';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { sexesThatDiffer } from '../../../src/assessment/case/recorded-sex.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { dayQuestions } from '../../../src/assessment/day/day-of-procedure.ts';
import { patientIdentity } from '../../../src/chart/elements/patient-identity.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import type { Patient } from '../../../src/fhir/resource.ts';
import { DEFAULT_WINDOWS } from '../../../src/site/default-site.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, emptyCase } from './cases.ts';

const site = { windows: DEFAULT_WINDOWS };
const on = (day: string, current: Case) => suggest(current, emptySnapshot('p1'), { asOf: new Date(`${day}T12:00:00Z`), site });
const unjudgedOn = (day: string, current: Case) =>
  notJudged(current, emptySnapshot('p1'), { asOf: new Date(`${day}T12:00:00Z`), site, coming: false });

/** Whether the pregnancy question is put, by every list that has it and by its row. */
const putBy = (current: Case) => ({
  list: askedOf(current).some(({ id }) => id === 'CON-REL-6'),
  day: dayQuestions(current).some(({ id }) => id === 'CON-REL-6'),
  open: completeness(current).assess.lacking.includes('CON-REL-6'),
  row: applicability('CON-REL-6', current).asked,
});
const EVERYWHERE = { list: true, day: true, open: true, row: true };
const NOWHERE = { list: false, day: false, open: false, row: false };

const patientOf = (part: Partial<Patient>): Case => {
  const patient = patientIdentity({ resourceType: 'Patient', id: 'p1', birthDate: '1990-01-01', ...part });
  return acted(emptyCase(), { type: 'identify', patient });
};
const US_CORE = 'http://hl7.org/fhir/us/core/StructureDefinition';
const birthSex = (valueCode: string) => ({ url: `${US_CORE}/us-core-birthsex`, valueCode });
const genderIdentity = (url: string, code: string) => ({ url, valueCodeableConcept: { coding: [{ code }] } });

describe('whether a question is put to a patient', () => {
  /** Turns 56 two days after the case began. */
  const aging = patientOf({ gender: 'female', birthDate: '1970-11-24' });

  it.each([
    ['with the chart judged', on],
    ['with nothing to judge it', unjudgedOn],
  ])('is decided by one moment in every list and row: today, %s', (_how, judged) => {
    expect(putBy(aging)).toEqual(EVERYWHERE);
    expect(putBy(judged('2026-11-23', aging))).toEqual(EVERYWHERE);
    expect(putBy(judged('2026-11-24', aging))).toEqual(NOWHERE);
  });

  it('does not change after the procedure began', () => {
    const begun = acted(aging, { type: 'procedure', change: { status: 'completed', performedStart: '2026-11-23T09:00:00Z' } });
    expect(putBy(on('2027-11-24', begun))).toEqual(EVERYWHERE);
  });
});

describe('the sex recorded at birth', () => {
  it('puts the pregnancy question to a man who was recorded female', () => {
    expect(putBy(patientOf({ gender: 'male' }))).toEqual(NOWHERE);
    expect(putBy(patientOf({ gender: 'male', extension: [birthSex('M')] }))).toEqual(NOWHERE);
    expect(putBy(patientOf({ gender: 'male', extension: [birthSex('F')] }))).toEqual(EVERYWHERE);
    expect(putBy(patientOf({ gender: 'female', extension: [birthSex('M')] }))).toEqual(EVERYWHERE);
  });

  it('is in doubt what leads to the question, where the chart gives two', () => {
    expect(putBy(patientOf({ gender: 'male', extension: [birthSex('M'), birthSex('F')] }))).toEqual(EVERYWHERE);
  });

  it('is not read from who somebody is', () => {
    const extension = [
      genderIdentity(`${US_CORE}/us-core-genderIdentity`, '446141000124107'),
      genderIdentity('http://hl7.org/fhir/StructureDefinition/patient-genderIdentity', 'female'),
    ];
    expect(putBy(patientOf({ gender: 'male', extension }))).toEqual(NOWHERE);
    expect(patientOf({ gender: 'male', extension }).patient.birthSex).toBeUndefined();
  });

  it.each([
    ['male', 'F', 'Recorded as male, and as female at birth.'],
    ['female', 'M', 'Recorded as female, and as male at birth.'],
    ['female', 'F', undefined],
    ['female', 'UNK', undefined],
    ['unknown', 'F', undefined],
    ['other', 'OTH', undefined],
  ] as const)('of %s and %s is told where the two differ', (gender, code, told) => {
    const sexes = sexesThatDiffer(patientOf({ gender, extension: [birthSex(code)] }).patient);
    expect(sexes && inEnglish.parameter.twoSexes(sexes)).toBe(told);
  });

  it('of which the chart has one alone has nothing to differ from', () => {
    expect(sexesThatDiffer(patientOf({ gender: 'female' }).patient)).toBeUndefined();
    expect(sexesThatDiffer(patientOf({ extension: [birthSex('F')] }).patient)).toBeUndefined();
  });
});
