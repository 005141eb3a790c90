import { describe, expect, it } from 'vitest';
import type { CaseAction, Removal } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { isOut, lossOf, removalOf } from '../../../src/assessment/case/removal.ts';
import { newSedationMedicine } from '../../../src/assessment/case/team.ts';
import { AT, acted, COMPLICATION, emptyCase, present, wholeCase } from './cases.ts';

const DEVICE = '00000000-0000-4000-8000-0000000000d1';

/** The case after an act and after it was taken back. */
function thereAndBack(start: Case, act: CaseAction): { readonly removal: Removal; readonly without: Case; readonly back: Case } {
  const removal = removalOf(start, act);
  if (!removal) throw new TypeError('Nothing was taken out');
  const without = acted(start, act);
  return { removal, without, back: acted(without, { type: 'put-back', removal }) };
}

describe('dropping a level', () => {
  it('says what goes with one that was chosen', () => {
    const start = acted(
      wholeCase(),
      { type: 'plan-level', level: 'L1', change: { counted: 'from-sacrum' } },
      { type: 'depart', key: 'CON-ABS-2@L1', words: { kind: 'none-given' } },
    );
    const removal = removalOf(start, { type: 'drop-level', level: 'L1' });
    expect(removal?.kind === 'level' && lossOf(removal)).toEqual([
      { kind: 'answers', count: 2 },
      { kind: 'technique' },
      { kind: 'counting' },
      { kind: 'words', count: 1 },
      { kind: 'performed' },
    ]);
  });

  it('says what goes with one that was performed', () => {
    const removal = removalOf(wholeCase(), { type: 'drop-performed-level', level: 'L1' });
    expect(removal?.kind === 'performed-level' && lossOf(removal).map(({ kind }) => kind)).toEqual([
      'technique',
      'approach',
      'cement-volume',
      'leakage',
    ]);
  });

  it('loses nothing where nothing was entered', () => {
    const chosen = acted(emptyCase(), { type: 'choose-level', level: 'L3' }, { type: 'perform-level', level: 'L4', change: {} });
    expect(removalOf(chosen, { type: 'drop-level', level: 'L3' })).toBeUndefined();
    expect(removalOf(chosen, { type: 'drop-performed-level', level: 'L4' })).toBeUndefined();
  });
});

describe('what was taken out', () => {
  const withDevice = acted(
    wholeCase(),
    { type: 'add-device', id: DEVICE },
    { type: 'device', id: DEVICE, change: { lot: 'A1' } },
    {
      type: 'procedure',
      change: {
        team: [{ id: 'n1', name: 'RN Okafor', reference: undefined, role: undefined, profession: undefined }],
        sedationMedicines: [{ ...newSedationMedicine('m1'), given: 'Midazolam 1 mg' }],
      },
    },
    { type: 'consent', change: { withdrawal: { at: undefined, reason: 'The pain has eased' } } },
    { type: 'consent', change: { signature: { name: 'Anna', path: '', at: '2026-11-22T08:00:00Z', text: 'Consent' } } },
  );

  it.each<CaseAction>([
    { type: 'drop-level', level: 'L1' },
    { type: 'drop-performed-level', level: 'L1' },
    { type: 'remove-device', id: DEVICE },
    { type: 'remove-complication', id: COMPLICATION },
    { type: 'procedure', change: { team: [] } },
    { type: 'procedure', change: { sedationMedicines: [] } },
    { type: 'consent', change: { withdrawal: undefined } },
    { type: 'consent', change: { signature: undefined } },
  ])('can be put back whole: $type', act => {
    const { removal, without, back } = thereAndBack(withDevice, act);
    expect(isOut(without, removal)).toBe(true);
    expect(isOut(back, removal)).toBe(false);
    expect(back).toEqual({ ...withDevice, chart: back.chart });
  });

  it('leaves what was entered since, and is put back once only', () => {
    const { removal, without } = thereAndBack(wholeCase(), { type: 'drop-level', level: 'L1' });
    const since = acted(without, { type: 'choose-level', level: 'L2' }, present('CON-ABS-1'));
    const back = acted(since, { type: 'put-back', removal });
    expect(back.levels.map(({ level }) => level)).toEqual(['L1', 'L2']);
    expect(back.answers['CON-ABS-1']?.value).toBe('present');
    expect(acted(back, { type: 'put-back', removal })).toBe(back);
  });
});

describe('a level that is chosen again', () => {
  const start = acted(wholeCase(), { type: 'perform-level', level: 'T12', change: { technique: 'vertebroplasty' } });
  const { removal, without, back } = thereAndBack(start, { type: 'drop-level', level: 'L1' });

  it('comes back with what was performed there, beside what was performed elsewhere', () => {
    expect(without.procedure.levels.map(({ level }) => level)).not.toContain('L1');
    expect(back.procedure.levels).toEqual(start.procedure.levels);
  });

  it('is out no longer, though nothing is performed there yet', () => {
    const again = acted(without, { type: 'choose-level', level: 'L1' }, { type: 'drop-performed-level', level: 'L1' });
    expect([isOut(without, removal), isOut(again, removal)]).toEqual([true, false]);
  });
});

describe('a signature', () => {
  const signature = { name: 'Margaret Osei', path: 'M1 2L3 4', at: '2026-11-22T08:05:00.000Z', text: 'What was said.' };
  const signed = acted(wholeCase(), { type: 'consent', change: { signature } });

  it('that another one replaces is not taken out; one that is wiped away is', () => {
    const anew = { ...signature, path: 'M5 6L7 8' };
    expect(removalOf(signed, { type: 'consent', change: { signature: anew } })).toBeUndefined();
    expect(removalOf(signed, { type: 'consent', change: { signature: undefined } })).toEqual({ kind: 'signature', signature });
  });
});

describe('a level that is put back', () => {
  it('keeps what was answered and written there since', () => {
    const written = (text: string): CaseAction => ({ type: 'depart', key: 'CON-ABS-2@L1', words: { kind: 'given', text } });
    const start = acted(wholeCase(), written('Before.'));
    const { removal, without } = thereAndBack(start, { type: 'drop-level', level: 'L1' });
    const since = acted(without, written('Since.'), { type: 'answer', key: 'IND-1@L1', value: 'not-present', at: AT });
    const back = acted(since, { type: 'put-back', removal });
    expect(back.departures['CON-ABS-2@L1']).toEqual({ kind: 'given', text: 'Since.' });
    expect([back.answers['IND-1@L1']?.value, back.answers['IND-1a@L1']?.value]).toEqual(['not-present', 'present']);
  });

  it('leaves what was performed there since as it is', () => {
    const { removal, without } = thereAndBack(wholeCase(), { type: 'drop-level', level: 'L1' });
    const since = acted(without, { type: 'perform-level', level: 'L1', change: { technique: 'vertebroplasty' } });
    const back = acted(since, { type: 'put-back', removal });
    expect(back.procedure.levels.map(({ level, technique }) => [level, technique])).toEqual([['L1', 'vertebroplasty']]);
  });

  it('had been counted, where only words say how', () => {
    const start = acted(
      emptyCase(),
      { type: 'choose-level', level: 'L3' },
      { type: 'plan-level', level: 'L3', change: { countedNote: 'From C2 down.' } },
    );
    const removal = removalOf(start, { type: 'drop-level', level: 'L3' });
    expect(removal?.kind === 'level' && lossOf(removal)).toEqual([{ kind: 'counting' }]);
  });
});
