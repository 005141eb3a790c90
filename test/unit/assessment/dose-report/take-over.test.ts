import { describe, expect, it } from 'vitest';
import { NO_DOSE } from '../../../../src/assessment/case/new-case.ts';
import type { DoseReport } from '../../../../src/assessment/dose-report/dose-report.ts';
import { proposed, standingOf, takenOver } from '../../../../src/assessment/dose-report/take-over.ts';

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
    expect(proposed(report, { ...NO_DOSE, fluoroscopyTimeMin: 6.4, referenceAirKermaMGy: 300 }).map(({ name }) => name)).toEqual([
      'referenceAirKermaMGy',
    ]);
  });

  it('is recorded where somebody took it over, and nothing else of it', () => {
    const taken = takenOver(nothing, report, ['fluoroscopyTimeMin', 'doseAreaProductGyCm2'], 'r1');
    expect(taken.dose).toEqual({ ...NO_DOSE, fluoroscopyTimeMin: 6.4 });
    expect(taken.doseReports).toMatchObject([
      { id: 'r1', uid: '1.2.3', device: 'C-arm 1', referenceAirKermaMGy: 310, doseAreaProductGyCm2: undefined },
    ]);
  });

  it('stands once, however often something of it is taken over', () => {
    const once = takenOver(nothing, report, ['fluoroscopyTimeMin'], 'r1');
    expect(takenOver(once, report, ['referenceAirKermaMGy'], 'r2')).toMatchObject({
      dose: { fluoroscopyTimeMin: 6.4, referenceAirKermaMGy: 310 },
      doseReports: [{ id: 'r1' }],
    });
  });

  it('is told apart later from what somebody changed', () => {
    const { dose, doseReports } = takenOver(nothing, report, ['fluoroscopyTimeMin', 'referenceAirKermaMGy'], 'r1');
    const [row] = doseReports;
    expect(row && standingOf(row, { ...dose, referenceAirKermaMGy: 300 })).toEqual({
      same: ['fluoroscopyTimeMin'],
      changed: ['referenceAirKermaMGy'],
    });
  });
});
