import { describe, expect, test } from 'vitest';
import { chartFacts } from '../../../src/chart/facts/chart-facts.ts';
import { antithromboticsTaken } from '../../../src/chart/findings/antithrombotics-taken.ts';
import { asked, JUDGING } from '../../builders/asked.ts';
import { ATC, aPatient, type ChartBuilder, daysBefore, hoursBefore, RXN } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const told = async (chart: ChartBuilder) => {
  const { state, evidence } = await asked(chart, 'CARE-PRE-3');
  return [state, evidence.map(({ rule, says }) => `${rule}: ${says}`)];
};

describe('an antithrombotic drug that was given', () => {
  test.each([
    ['in-progress', { effectivePeriod: { start: hoursBefore(6) } }, 'present', 'antithrombotic-current: present'],
    ['on-hold', { effectivePeriod: { start: hoursBefore(6) } }, 'present', 'antithrombotic-on-hold: present'],
    ['in-progress', { effectivePeriod: { start: daysBefore(90) } }, 'no-data', 'antithrombotic-stopped-when-unknown: supports'],
    ['completed', { effectiveDateTime: hoursBefore(20) }, 'present', 'antithrombotic-given: present'],
    ['completed', { effectiveDateTime: daysBefore(3) }, 'no-data', 'antithrombotic-given: supports'],
    ['stopped', { effectivePeriod: { start: daysBefore(6), end: daysBefore(5) } }, 'no-data', 'antithrombotic-given: supports'],
    ['unknown', { effectiveDateTime: daysBefore(3) }, 'no-data', 'antithrombotic-given: supports'],
    ['completed', { effectiveDateTime: daysBefore(40) }, 'no-data', 'antithrombotic-past: history'],
    ['completed', {}, 'no-data', 'antithrombotic-stopped-when-unknown: supports'],
  ])('%s, %o: %s', async (status, more, state, item) => {
    expect(await told(aPatient().withGiven('heparin', undefined, status, more))).toEqual([state, [item]]);
  });

  test.each(['not-done', 'entered-in-error'])('but %s is none', async status => {
    expect(await told(aPatient().withGiven('heparin', hoursBefore(3), status))).toEqual(['no-data', []]);
  });

  test('is dated by its time', async () => {
    const { evidence } = await asked(aPatient().withGiven('enoxaparin 40 mg', hoursBefore(70)), 'CARE-PRE-3');
    expect(evidence[0]).toMatchObject({ date: hoursBefore(70), reference: 'MedicationAdministration/medicationadministration-1' });
  });

  test('may not be read: that shows, and the answer of the orders stands', async () => {
    const refused = { failing: ['MedicationAdministration'] };
    const without = await asked(aPatient(), 'CARE-PRE-3', undefined, refused);
    expect(without.state).toBe('no-data');
    expect(without.searched.find(search => search.read === 'MedicationAdministration')?.status).toBe('failed');
    expect((await asked(aPatient().withRequest('apixaban'), 'CARE-PRE-3', undefined, refused)).state).toBe('present');
  });
});

describe('antithrombotics by drug', () => {
  const takenIn = async (chart: ChartBuilder) =>
    antithromboticsTaken({ ...JUDGING, facts: chartFacts(await read(chart)), reads: (await read(chart)).reads, level: undefined });
  const brief = async (chart: ChartBuilder) =>
    (await takenIn(chart)).map(({ ingredient, drugClass, state }) => [ingredient, drugClass, state]);

  test('stand once each, those taken now first, with all that tells of them', async () => {
    const chart = aPatient()
      .withStatement('clopidogrel', 'stopped', { effectivePeriod: { end: daysBefore(4) } })
      .withStatement('warfarin')
      .withRequest('Coumadin 5 mg')
      .withStatement('dabigatran', 'stopped', { effectivePeriod: { end: daysBefore(60) } })
      .withRequest('Aggrenox');
    expect(await brief(chart)).toEqual([
      ['warfarin', 'vitamin-k-antagonist', 'current'],
      ['aspirin', 'antiplatelet', 'current'],
      ['dipyridamole', 'antiplatelet', 'current'],
      ['clopidogrel', 'antiplatelet', 'lately-stopped'],
    ]);
    expect((await takenIn(chart))[0]?.evidence.map(({ reference }) => reference)).toHaveLength(2);
  });

  test.each([
    ['sources that disagree', aPatient().withStatement('warfarin', 'not-taken').withRequest('warfarin')],
    ['on hold', aPatient().withStatement('warfarin', 'on-hold')],
    ['stopped nobody knows when', aPatient().withStatement('warfarin', 'stopped')],
  ])('are unclear: %s', async (_what, chart) => {
    expect(await brief(chart)).toEqual([['warfarin', 'vitamin-k-antagonist', 'unclear']]);
  });

  test('known by their class only are called as the chart calls them', async () => {
    expect(await brief(aPatient().withStatement({ system: ATC, code: 'B01AB04' }))).toEqual([['B01AB04', 'heparin', 'current']]);
  });

  test('are one drug under an ATC code, an ingredient code and a trade name', async () => {
    const chart = aPatient()
      .withStatement({ system: ATC, code: 'B01AF02' })
      .withRequest({ system: RXN, code: '1364430' })
      .withGiven('Eliquis 5 mg tablet', hoursBefore(5));
    expect(await brief(chart)).toEqual([['apixaban', 'direct-inhibitor', 'current']]);
  });

  test.each([
    [
      'the newest dose given',
      aPatient().withGiven('heparin', hoursBefore(30)).withGiven('heparin', hoursBefore(4)).withRequest('heparin'),
      { at: hoursBefore(4), kind: 'given' },
    ],
    [
      'an infusion that runs',
      aPatient().withGiven('heparin', undefined, 'in-progress', { effectivePeriod: { start: hoursBefore(4) } }),
      { at: hoursBefore(4), kind: 'running' },
    ],
    [
      'the day on which it was stopped',
      aPatient().withStatement('heparin', 'stopped', { effectivePeriod: { end: daysBefore(3) } }),
      { at: daysBefore(3), kind: 'stated' },
    ],
    [
      'the day of a statement',
      aPatient().withStatement('heparin', 'active', { effectiveDateTime: daysBefore(2) }),
      { at: daysBefore(2), kind: 'stated' },
    ],
    [
      'the day on which somebody said so, not that on which it began',
      aPatient().withStatement('heparin', 'active', { effectivePeriod: { start: daysBefore(300) }, dateAsserted: daysBefore(1) }),
      { at: daysBefore(1), kind: 'stated' },
    ],
  ])('have %s for the last dose known', async (_what, chart, dose) => {
    expect((await takenIn(chart))[0]?.lastDose).toMatchObject(dose);
  });

  test.each([
    ['an order', aPatient().withRequest('heparin')],
    ['a statement that says only since when', aPatient().withStatement('heparin', 'active', { effectivePeriod: { start: daysBefore(3) } })],
  ])('have no last dose by %s', async (_what, chart) => {
    expect((await takenIn(chart))[0]?.lastDose).toBeUndefined();
  });
});
