import { describe, expect, it } from 'vitest';
import { NO_DOSE } from '../../../../src/assessment/case/new-case.ts';
import type { DoseReport } from '../../../../src/assessment/dose-report/dose-report.ts';
import { addable, isTakenAlready, proposed, standingOf, takenOver } from '../../../../src/assessment/dose-report/take-over.ts';

const report: DoseReport = {
  uid: '1.2.3',
  patient: { names: [], birthDate: undefined, id: undefined },
  studyDate: '2026-11-22',
  device: 'C-arm 1',
  readings: [
    { name: 'fluoroscopyTimeMin', written: ['384 s'], value: 6.4, refused: undefined },
    { name: 'referenceAirKermaMGy', written: ['0.31 Gy'], value: 310, refused: undefined },
    { name: 'doseAreaProductGyCm2', written: ['9999 Gy.m2'], value: 99_990_000, refused: 'implausible' },
  ],
};
const nothing = { dose: NO_DOSE, doseReports: [] };

describe('what a dose report says', () => {
  it('is proposed where it can be used and does not stand there already', () => {
    expect(
      proposed(report, { ...nothing, dose: { ...NO_DOSE, fluoroscopyTimeMin: 6.4, referenceAirKermaMGy: 300 } }).map(({ name }) => name),
    ).toEqual(['referenceAirKermaMGy']);
  });

  it('is recorded where somebody took it over, and nothing else of it', () => {
    const taken = takenOver(nothing, report, ['fluoroscopyTimeMin', 'doseAreaProductGyCm2'], { id: 'r1', how: 'replace' });
    expect(taken.dose).toEqual({ ...NO_DOSE, fluoroscopyTimeMin: 6.4 });
    expect(taken.doseReports).toMatchObject([
      { id: 'r1', uid: '1.2.3', device: 'C-arm 1', referenceAirKermaMGy: 310, doseAreaProductGyCm2: undefined },
    ]);
  });

  it('stands once, however often something of it is taken over', () => {
    const once = takenOver(nothing, report, ['fluoroscopyTimeMin'], { id: 'r1', how: 'replace' });
    expect(takenOver(once, report, ['referenceAirKermaMGy'], { id: 'r2', how: 'replace' })).toMatchObject({
      dose: { fluoroscopyTimeMin: 6.4, referenceAirKermaMGy: 310 },
      doseReports: [{ id: 'r1' }],
    });
  });

  it('is told apart later from what somebody changed', () => {
    const { dose, doseReports } = takenOver(nothing, report, ['fluoroscopyTimeMin', 'referenceAirKermaMGy'], { id: 'r1', how: 'replace' });
    const [row] = doseReports;
    expect(row && standingOf(row, { doseReports, dose: { ...dose, referenceAirKermaMGy: 300 } })).toEqual({
      same: ['fluoroscopyTimeMin'],
      inSum: [],
      changed: ['referenceAirKermaMGy'],
    });
  });
});

describe('a second report of one session', () => {
  const second: DoseReport = {
    ...report,
    uid: '1.2.4',
    device: 'C-arm 2',
    readings: [
      { name: 'fluoroscopyTimeMin', written: ['0.1 min'], value: 0.1, refused: undefined },
      { name: 'referenceAirKermaMGy', written: ['0.02 Gy'], value: 20, refused: undefined },
    ],
  };
  const both = ['fluoroscopyTimeMin', 'referenceAirKermaMGy'] as const;
  const once = takenOver(nothing, report, both, { id: 'r1', how: 'replace' });
  const added = takenOver(once, second, both, { id: 'r2', how: 'add' });

  it('is added to the first without a binary fraction, and both are told as what the dose is the sum of', () => {
    expect(added.dose).toMatchObject({ fluoroscopyTimeMin: 6.5, referenceAirKermaMGy: 330 });
    expect(added.doseReports.map(({ uid, fluoroscopyTimeMin }) => [uid, fluoroscopyTimeMin])).toEqual([
      ['1.2.3', 6.4],
      ['1.2.4', 0.1],
    ]);
    for (const row of added.doseReports) expect(standingOf(row, added)).toEqual({ same: [], inSum: [...both], changed: [] });
  });

  it('stands in place of the first where it is taken so, of which nothing is told any more', () => {
    const replaced = takenOver(once, second, both, { id: 'r2', how: 'replace' });
    expect(replaced.dose).toMatchObject({ fluoroscopyTimeMin: 0.1, referenceAirKermaMGy: 20 });
    expect(replaced.doseReports.map(({ uid }) => uid)).toEqual(['1.2.4']);
    const inPart = takenOver(once, second, ['fluoroscopyTimeMin'], { id: 'r2', how: 'replace' });
    expect(inPart.doseReports).toMatchObject([
      { uid: '1.2.3', fluoroscopyTimeMin: undefined, referenceAirKermaMGy: 310 },
      { uid: '1.2.4' },
    ]);
    expect(inPart.doseReports.map(row => standingOf(row, inPart))).toMatchObject([
      { same: ['referenceAirKermaMGy'], changed: [] },
      { same: ['fluoroscopyTimeMin'], changed: ['referenceAirKermaMGy'] },
    ]);
  });

  it('that was added is not proposed again, nor is the first, and each is known by its UID', () => {
    expect([proposed(report, added), proposed(second, added)]).toEqual([[], []]);
    expect([isTakenAlready(added, report), isTakenAlready(added, second), isTakenAlready(once, second)]).toEqual([true, true, false]);
  });

  it('without a UID is another one each time', () => {
    const nameless = { ...second, uid: '' };
    const twice = takenOver(takenOver(nothing, nameless, both, { id: 'a', how: 'replace' }), nameless, both, { id: 'b', how: 'add' });
    expect(isTakenAlready(twice, nameless)).toBe(false);
    expect(twice.doseReports).toHaveLength(2);
    expect(twice.dose.referenceAirKermaMGy).toBe(40);
  });

  it('is told as changed once somebody types another dose', () => {
    const typed = { ...added, dose: { ...added.dose, referenceAirKermaMGy: 500 } };
    expect(typed.doseReports.map(row => standingOf(row, typed).changed)).toEqual([['referenceAirKermaMGy'], ['referenceAirKermaMGy']]);
  });

  it('adds no report once more to a dose that came from it and was changed by hand since: it only puts its own back', () => {
    const changed = { ...once, dose: { ...once.dose, fluoroscopyTimeMin: 99 } };
    expect(proposed(report, changed).map(({ name }) => name)).toContain('fluoroscopyTimeMin');
    expect(addable(report, changed)).not.toContain('fluoroscopyTimeMin');
    expect(addable(second, changed)).toContain('fluoroscopyTimeMin');
  });
});
