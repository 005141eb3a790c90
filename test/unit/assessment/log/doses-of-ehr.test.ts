import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { dosesOfEhr, dosesTaken } from '../../../../src/assessment/log/doses-of-ehr.ts';
import { entriesOf, struck } from '../../../../src/assessment/log/enter-line.ts';
import { readLineOfCase } from '../../../../src/assessment/log/read-line-of-case.ts';
import type { MedicineRecorded } from '../../../../src/chart/findings/recorded-between.ts';
import { acted, countedIds, wholeCase } from '../cases.ts';

const newId = countedIds();
const typing = { now: '2026-11-22T10:30:00+01:00', shortcuts: [], session: { start: undefined, end: undefined } };
const typed = (current: Case, line: string) => acted(current, ...entriesOf(current, readLineOfCase(current, line, typing), newId));
const dose = (id: string, title: string, value: string, at: string): MedicineRecorded => ({
  reference: `MedicationAdministration/${id}`,
  title,
  value,
  at: `2026-11-22T${at}:00Z`,
  author: 'RN Okafor',
  sedates: true,
});
const midazolam = dose('m', 'Midazolam hydrochloride', '1 mg', '09:10');
const fentanyl = dose('f', 'Fentanyl', '50 µg', '09:12');
const standings = (current: Case, ...items: readonly MedicineRecorded[]) =>
  dosesOfEhr(current, items).map(({ standing, typed: given }) => [standing, given]);

describe('a dose that the EHR holds of the session', () => {
  it('is taken over as it stands there, with where that is', () => {
    const taken = acted(wholeCase(), dosesTaken(wholeCase(), [midazolam, fentanyl], newId));
    expect(taken.procedure.sedationMedicines.map(({ given, at, reference }) => [given, at, reference])).toEqual([
      ['Midazolam hydrochloride 1 mg', '2026-11-22T09:10:00Z', 'MedicationAdministration/m'],
      ['Fentanyl 50 µg', '2026-11-22T09:12:00Z', 'MedicationAdministration/f'],
    ]);
    expect(standings(taken, midazolam, fentanyl)).toEqual([
      ['taken', undefined],
      ['taken', undefined],
    ]);
  });

  it.each([
    ['10:10 midazolam 1 mg', 'typed'],
    ['10:12 MIDAZOLAM 1 mg iv', 'typed'],
    ['10:13 midazolam 1 mg', 'open'],
    ['10:10 fentanyl 50 mcg', 'open'],
  ])('is told and not offered where “%s” stands typed here: %s', (line, standing) => {
    expect(standings(typed(wholeCase(), line), midazolam)).toMatchObject([
      [standing, standing === 'typed' ? expect.any(String) : undefined],
    ]);
  });

  it('is answered by one typed dose at most', () => {
    const again = dose('m2', 'Midazolam', '1 mg', '09:11');
    expect(standings(typed(wholeCase(), '10:10 midazolam 1 mg'), midazolam, again)).toEqual([
      ['typed', 'midazolam 1 mg'],
      ['open', undefined],
    ]);
  });

  it('is offered where what was typed was struck out, and not again where it was itself', () => {
    const current = typed(wholeCase(), '10:10 midazolam 1 mg');
    const [row] = current.procedure.sedationMedicines;
    expect(standings(acted(current, struck(current, row?.id ?? '', true)), midazolam)).toEqual([['open', undefined]]);
    const taken = acted(wholeCase(), dosesTaken(wholeCase(), [midazolam], newId));
    const [of] = taken.procedure.sedationMedicines;
    expect(standings(acted(taken, struck(taken, of?.id ?? '', true)), midazolam)).toEqual([['taken', undefined]]);
  });

  it('is not typed a second time', () => {
    const taken = acted(wholeCase(), dosesTaken(wholeCase(), [midazolam], newId));
    const refused = (line: string) => readLineOfCase(taken, line, typing).refused;
    expect(refused('10:11 midazolam 1 mg')).toEqual([{ why: 'of-ehr', given: 'Midazolam hydrochloride 1 mg', at: '2026-11-22T09:10:00Z' }]);
    expect(refused('10:14 midazolam 1 mg')).toEqual([]);
    expect(refused('10:11 fentanyl 50 mcg')).toEqual([]);
  });
});
