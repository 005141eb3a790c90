import { expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { lackingInNote } from '../../../src/assessment/procedure/note-elements.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from './cases.ts';

const ended = (change: Extract<CaseAction, { type: 'procedure' }>['change']): CaseAction => ({ type: 'procedure', change });
const told = acted(wholeCase(), ended({ bloodLossMl: 10 }), { type: 'perform-level', level: 'L1', change: { biopsy: false } });

it('lacks nothing once it says what was done, by whom, what was lost and taken, what went wrong and how it ended', () => {
  expect(lackingInNote(told)).toEqual([]);
});

it('takes blood lost and biopsies for said only when somebody said them, none of them included', () => {
  expect(lackingInNote(wholeCase())).toEqual(['procedure.levels.L1.biopsy', 'procedure.bloodLossMl']);
  expect(lackingInNote(acted(told, ended({ bloodLossMl: 0 })))).toEqual([]);
  const taken = acted(told, { type: 'perform-level', level: 'L1', change: { biopsy: true } });
  expect(lackingInNote(taken)).toEqual(['procedure.levels.L1.biopsySentTo']);
});

it('wants to know which complication it was that was observed', () => {
  expect(lackingInNote(acted(told, { type: 'remove-complication', id: COMPLICATION }))).toEqual(['procedure.immediateComplications']);
});

it.each([
  ['immediateComplications', undefined],
  ['statusAtConclusion', undefined],
  ['performedEnd', undefined],
  ['guidance', undefined],
  ['sedationLevel', undefined],
  ['team', []],
] as const)('does not stand alone without %s', (name, value) => {
  expect(lackingInNote(acted(told, ended({ [name]: value })))).toEqual([`procedure.${name}`]);
});

it('asks of each level what was done there, and of which side where the way in has one', () => {
  const second = acted(told, {
    type: 'perform-level',
    level: 'T12',
    change: { technique: 'vertebroplasty', approach: 'transpedicular-unilateral' },
  });
  expect(lackingInNote(second)).toEqual(['side', 'cementVolumeMl', 'leakage', 'biopsy'].map(name => `procedure.levels.T12.${name}`));
});

it('wants a device named where one stays in the body', () => {
  const implanted = acted(told, { type: 'perform-level', level: 'L1', change: { technique: 'implant-assisted' } });
  expect(lackingInNote(implanted)).toEqual(['procedure.devices']);
  const added = acted(implanted, { type: 'add-device', id: COMPLICATION });
  expect(lackingInNote(added), 'a row that was left empty').toEqual(['procedure.devices']);
  expect(lackingInNote(acted(added, { type: 'device', id: COMPLICATION, change: { lot: 'EXP-15' } }))).toEqual([]);
  const planned = acted(told, { type: 'plan', change: { implants: [{ id: COMPLICATION, description: 'Expandable implant' }] } });
  expect(lackingInNote(planned)).toEqual(['procedure.devices']);
});

it('does without dose, archived images and where the vital signs are kept', () => {
  const without = acted(told, ended({ dose: emptyCase().procedure.dose, imagesArchived: undefined, monitoringKept: undefined }));
  expect(lackingInNote(without)).toEqual([]);
});

it('wants of what was not done why, and of what was stopped also why', () => {
  const notDone = acted(emptyCase(), ended({ status: 'not-done' }));
  expect(lackingInNote(notDone)).toEqual(['procedure.statusReason']);
  expect(lackingInNote(acted(notDone, ended({ statusReason: 'Consent withdrawn' })))).toEqual([]);
  expect(lackingInNote(acted(told, ended({ status: 'stopped' })))).toEqual(['procedure.statusReason']);
});
