import { describe, expect, it } from 'vitest';
import { namesPatient, unlocksBy } from '../../../src/chart/elements/names-patient.ts';

describe('a typed name', () => {
  it.each([
    ['Margaret Osei', 'Margaret Osei'],
    ['osei, margaret', 'Margaret Osei'],
    ['Zoe OMalley', 'Zoë O’Malley'],
    ['Miroslaw Gąsiorek', 'Miroslaw Gasiorek-Nowak'],
    ['Gasiorek Nowak', 'Miroslaw Gasiorek-Nowak'],
    ['Berg', 'Berg'],
  ])('%s is that of %s', (typed, name) => {
    expect(namesPatient(typed, name)).toBe(true);
  });

  it.each([
    ['', 'Margaret Osei'],
    ['Osei', 'Margaret Osei'],
    ['Osei Osei', 'Margaret Osei'],
    ['Margaret Brandt', 'Margaret Osei'],
    ['Margaret Osei Brandt', 'Margaret Osei'],
    ['Marg Osei', 'Margaret Osei'],
    ['anything', undefined],
    ['', undefined],
    ['', '…'],
  ])('%s is not that of %s', (typed, name) => {
    expect(namesPatient(typed, name)).toBe(false);
  });
});

describe('a locked screen', () => {
  const patient = { name: 'Margaret Osei', birthDate: '1948-05-17' };

  it('is opened by name and date of birth together', () => {
    expect(unlocksBy({ name: 'Margaret Osei', birthDate: '1948-05-17' }, patient)).toBe(true);
    expect(unlocksBy({ name: 'Margaret Osei', birthDate: '1948-05-18' }, patient)).toBe(false);
    expect(unlocksBy({ name: 'Harold Brandt', birthDate: '1948-05-17' }, patient)).toBe(false);
    expect(unlocksBy({ name: 'Margaret Osei', birthDate: '' }, patient)).toBe(false);
  });

  it('compares a date of birth as far as the chart has it, and is not opened where it has none', () => {
    expect(unlocksBy({ name: 'Margaret Osei', birthDate: '1948-05-17' }, { ...patient, birthDate: '1948-05' })).toBe(true);
    expect(unlocksBy({ name: 'Margaret Osei', birthDate: '1948' }, { ...patient, birthDate: '1948' })).toBe(false);
    for (const birthDate of [undefined, '', '1', 'May 1948']) {
      expect(unlocksBy({ name: 'Margaret Osei', birthDate: '1948-05-17' }, { ...patient, birthDate })).toBe(false);
    }
  });
});
