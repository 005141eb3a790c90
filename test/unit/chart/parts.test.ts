import { describe, expect, test } from 'vitest';
import { parseFhirDate, withinWindow } from '../../../src/chart/elements/fhir-date.ts';
import { patientIdentity } from '../../../src/chart/elements/patient-identity.ts';
import { levelsInText } from '../../../src/chart/prose/level-text.ts';
import { acuityIn } from '../../../src/chart/prose/read-words.ts';
import type { Patient } from '../../../src/fhir/resource.ts';
import { AS_OF } from '../../builders/chart-builder.ts';

describe('FHIR dates', () => {
  test.each([
    ['2026', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2026-12', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
    ['2026-11-22T09:10:00+02:00', '2026-11-22T07:10:00.000Z', '2026-11-22T07:10:01.000Z'],
    ['2026-11-22T23:30:00-05:00', '2026-11-23T04:30:00.000Z', '2026-11-23T04:30:01.000Z'],
    ['2026-11-22T09:10:00.123Z', '2026-11-22T09:10:00.000Z', '2026-11-22T09:10:01.000Z'],
  ])('%s covers what it says', (text, from, to) => {
    const moment = parseFhirDate(text);
    expect([moment?.from, moment?.to].map(at => at !== undefined && new Date(at).toISOString())).toEqual([from, to]);
  });

  test.each(['', 'yesterday', '2026-13', '2026-02-30', '22/11/2026', '2026-11-22T25:00:00Z', '20261122'])('"%s" is no date', text => {
    expect(parseFhirDate(text)).toBeUndefined();
  });

  test.each([
    ['2026-11-22T10:00:00Z', 24, 'inside'],
    ['2026-11-21T14:00:00Z', 24, 'outside'],
    ['2026-11-22', 24, 'inside'],
    ['2026-11-21', 24, 'unsure'],
    ['2026-11-20', 24, 'outside'],
    ['2026', 24, 'unsure'],
    ['2026-11-23T10:00:00Z', 24, 'future'],
    ['2026-11-23', 24, 'inside'],
    ['2026-11-25', 24, 'future'],
    ['nonsense', 24, 'undated'],
  ])('%s is, to a window of %d hours, %s', (text, hours, expected) => {
    expect(withinWindow(parseFhirDate(text), AS_OF, hours)).toBe(expected);
  });
});

describe('levels in words', () => {
  test.each([
    ['Compression fracture of L1', ['L1']],
    ['T8 and T11', ['T8', 'T11']],
    ['fracture of T12, not T1', ['T12', 'T1']],
    ['T9-T10', []],
    ['L4/5 disc', []],
    ['T11 to L1', []],
    ['T2 hyperintense signal', []],
    ['high signal on T1 and T2', []],
    ['T1 vertebral body', ['T1']],
    ['T13', []],
    ['insufficiency fracture of the left sacral ala', ['sacral-ala-left']],
    ['sacral insufficiency fracture', ['sacrum']],
    ['fractures of both sacral alae', ['sacral-ala-left', 'sacral-ala-right']],
    ['bilateral sacral alae, the left worse', ['sacral-ala-left', 'sacral-ala-right']],
    ['fractures of the sacral alae', ['sacral-ala-left', 'sacral-ala-right']],
    ['sacral wings on both sides', ['sacral-ala-left', 'sacral-ala-right']],
    ['sclerosis of the sacral alae with a fracture of the right ala', ['sacral-ala-right']],
    ['alar ligament', []],
    ['second lumbar vertebra', ['L2']],
    ['stage T2N0', []],
  ])('"%s"', (text, levels) => {
    expect(levelsInText(text)).toEqual(levels);
  });

  test.each([
    ['acute fracture', 'acute'],
    ['fracture with marrow oedema', 'acute'],
    ['fracture without marrow oedema, chronic', 'old'],
    ['acute on chronic fracture', 'acute'],
    ['old fracture', 'old'],
    ['healed fracture, unchanged', 'healed'],
    ['not acute', 'old'],
    ['fracture', 'unknown'],
  ])('"%s" is %s', (text, acuity) => {
    expect(acuityIn(text)).toBe(acuity);
  });
});

describe('who the patient is', () => {
  const record = (value: string, more: object = {}) => ({ type: { coding: [{ code: 'MR' }] }, value, ...more });

  test('is told by the official name, not by an old one', () => {
    const name = [
      { use: 'old' as const, text: 'Maria Old' },
      { use: 'usual' as const, given: ['Mary'], family: 'Usual' },
      { use: 'official' as const, given: ['Maria', 'Anna'], family: 'Official' },
    ];
    expect(patientIdentity({ resourceType: 'Patient', id: 'x', name }).name).toBe('Maria Anna Official');
    expect(patientIdentity({ resourceType: 'Patient', id: 'x', name: name.slice(0, 2) }).name).toBe('Mary Usual');
    expect(patientIdentity({ resourceType: 'Patient', id: 'x' }).name).toBeUndefined();
  });

  test('has the record number of the type for one, and no other number in its place', () => {
    const ssn = { type: { coding: [{ code: 'SS' }] }, value: '999-99-9999' };
    expect(patientIdentity({ resourceType: 'Patient', id: 'x', identifier: [ssn] }).recordNumber).toBeUndefined();
    const identifier = [ssn, record('old', { use: 'old' }), record('12')];
    expect(patientIdentity({ resourceType: 'Patient', id: 'x', identifier }).recordNumber).toBe('12');
  });

  test('may have died', () => {
    expect(patientIdentity({ resourceType: 'Patient', id: 'x', deceasedBoolean: true }).deceased).toBe(true);
    expect(patientIdentity({ resourceType: 'Patient', id: 'x', deceasedDateTime: '2026-01-02' }).deceased).toBe('2026-01-02');
    expect(patientIdentity({ resourceType: 'Patient', id: 'x' }).deceased).toBe(false);
  });

  test.each([
    [{ deceasedDateTime: 20261116 }, true],
    [{ deceasedDateTime: { value: '2026-11-16' } }, true],
    [{ deceasedDateTime: '' }, true],
    [{ deceasedDateTime: 'last Tuesday' }, 'last Tuesday'],
    [{ deceasedBoolean: 'true' }, true],
    [{ deceasedBoolean: 1 }, true],
    [{ deceasedBoolean: false }, false],
    [{ deceasedBoolean: 'false' }, false],
    [{ deceasedBoolean: null, deceasedDateTime: null }, false],
  ])('has died by %j: %j', (said, deceased) => {
    const patient: Patient = JSON.parse(JSON.stringify({ resourceType: 'Patient', id: 'x', ...said }));
    expect(patientIdentity(patient).deceased).toBe(deceased);
  });
});
