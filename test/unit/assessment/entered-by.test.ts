import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile, writeEntered } from '../../../src/assessment/case/case-file.ts';
import { enteredByAnother, enteredNow } from '../../../src/assessment/case/enter.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { reduceCase } from '../../../src/assessment/reduce-case.ts';
import { emptyCase, present, wholeCase } from './cases.ts';

const MORNING = '2026-11-22T07:30:00.000Z';
const NOON = '2026-11-22T12:00:00.000Z';
const DEVICE = '00000000-0000-4000-8000-0000000000b1';

const enter = (current: Case, at: string, ...actions: readonly CaseAction[]): Case =>
  actions.reduce((before, action) => enteredNow(before, reduceCase(before, action), at), current);
const signedIn = (current: Case, name: string): Case => ({ ...current, clinician: { reference: undefined, name, encounterId: 'e1' } });

describe('who entered what', () => {
  it('is kept for an answer, a fact, a row, a level, a last dose and words, each at its time', () => {
    const entered = enter(
      emptyCase(),
      MORNING,
      { type: 'choose-level', level: 'L1' },
      present('CON-ABS-1'),
      { type: 'plan-level', level: 'L1', change: { technique: 'vertebroplasty' } },
      { type: 'procedure', change: { imagesArchived: true } },
      { type: 'add-device', id: DEVICE },
      { type: 'device', id: DEVICE, change: { lot: 'A1234' } },
      { type: 'last-dose', ingredient: 'apixaban', answer: 'unknown' },
      { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } },
    );
    const by = { by: 'Dr Ruth Adeyemi', at: MORNING, encounterId: 'e1' };
    expect(entered.enteredBy).toEqual({
      'levels.L1': by,
      'CON-ABS-1': by,
      'plan.levels.L1.technique': by,
      'procedure.imagesArchived': by,
      [`procedure.devices.${DEVICE}`]: by,
      [`procedure.devices.${DEVICE}.lot`]: by,
      'last-dose.apixaban': by,
      'departure.CON-ABS-1': by,
    });
  });

  it('is of whoever signed in again in the same window, from then on', () => {
    const morning = enter(emptyCase(), MORNING, present('CON-ABS-1'));
    const noon = enter(
      morning,
      NOON,
      { type: 'sign-in', clinician: { reference: 'Practitioner/novak', name: 'A. Novak' } },
      { type: 'plan', change: { guidance: 'ct' } },
    );
    expect(noon.clinician).toEqual({ reference: 'Practitioner/novak', name: 'A. Novak', encounterId: 'e1' });
    expect(noon.enteredBy).toEqual({
      'CON-ABS-1': { by: 'Dr Ruth Adeyemi', at: MORNING, encounterId: 'e1' },
      'plan.guidance': { by: 'A. Novak', at: NOON, encounterId: 'e1' },
    });
  });

  it('changes for what another changes, and for nothing else', () => {
    const morning = enter(emptyCase(), MORNING, { type: 'plan', change: { guidance: 'ct', sedation: true } });
    const noon = enter(signedIn(morning, 'A. Novak'), NOON, { type: 'plan', change: { guidance: 'ct', sedation: false } });
    expect(noon.enteredBy).toEqual({
      'plan.guidance': { by: 'Dr Ruth Adeyemi', at: MORNING, encounterId: 'e1' },
      'plan.sedation': { by: 'A. Novak', at: NOON, encounterId: 'e1' },
    });
    expect(enteredByAnother(noon, 'plan.guidance')).toEqual({ by: 'Dr Ruth Adeyemi', at: MORNING, encounterId: 'e1' });
    expect(enteredByAnother(noon, 'plan.sedation')).toBeUndefined();
    expect(enteredByAnother(noon, 'plan.injectate')).toBeUndefined();
  });

  it('leaves the very case that there was where an act changes nothing', () => {
    const morning = enter(emptyCase(), MORNING, { type: 'plan', change: { guidance: 'ct' } });
    const same: Case = { ...morning };
    expect(enteredNow(morning, same, NOON)).toBe(same);
  });

  it('says who took something back', () => {
    const entered = enter(emptyCase(), MORNING, present('CON-ABS-1'), { type: 'procedure', change: { imagesArchived: true } });
    const back = enter(
      signedIn(entered, 'A. Novak'),
      NOON,
      { type: 'clear-answer', key: 'CON-ABS-1' },
      { type: 'procedure', change: { imagesArchived: undefined } },
    );
    expect(back.enteredBy).toEqual({
      'CON-ABS-1': { by: 'A. Novak', at: NOON, encounterId: 'e1' },
      'procedure.imagesArchived': { by: 'A. Novak', at: NOON, encounterId: 'e1' },
    });
  });

  it('stands in the case file, and is nothing that is lost with the window', () => {
    const entered = enter(wholeCase(), NOON, { type: 'consent', change: { takenBy: 'A. Novak' } });
    expect(readCaseFile(writeCaseFile(entered))).toEqual({ ok: true, case: entered });
    const back = enter(entered, NOON, { type: 'consent', change: { takenBy: 'Dr Ruth Adeyemi' } });
    expect(writeEntered(back)).toBe(writeEntered(wholeCase()));
  });
});
