import { describe, expect, it } from 'vitest';
import { placeOfField } from '../../../src/assessment/case/case-facts.ts';
import { levelOfKey, placeOfDeparture } from '../../../src/assessment/case/departure-key.ts';
import { acted, emptyCase } from './cases.ts';

const DEVICE = '00000000-0000-4000-8000-0000000000d1';
const withDevice = acted(emptyCase(), { type: 'add-device', id: DEVICE });

describe('where a control stands', () => {
  it.each([
    ['procedure.dose.fluoroscopyTimeMin', ['procedure.dose', 'procedure']],
    ['procedure.levels.L1.technique', ['procedure.levels.L1', 'procedure.levels', 'procedure']],
    [`procedure.devices.${DEVICE}.lot`, [`procedure.devices.${DEVICE}`, 'procedure.devices', 'procedure']],
  ])('%s: in what, the nearest first, for where it is not drawn', (field, above) => {
    expect(placeOfField(field, withDevice)?.above).toEqual(above);
  });

  it('at its level or in its row, and by its name without them', () => {
    expect(placeOfField('procedure.levels.T12.technique')).toMatchObject({ stage: 'procedure', name: 'levels.technique', level: 'T12' });
    expect(placeOfField(`procedure.devices.${DEVICE}.lot`, withDevice)).toMatchObject({ name: 'devices.lot', row: DEVICE });
  });

  it('is not said of a row that is in no case, nor of what is no fact', () => {
    expect(placeOfField(`procedure.devices.${DEVICE}.lot`, emptyCase())).toBeUndefined();
    expect(placeOfField('procedure.levels.L9.technique', withDevice)).toBeUndefined();
    expect(placeOfField('CON-ABS-1', withDevice)).toBeUndefined();
  });
});

describe('a key for words', () => {
  it.each([
    ['CON-ABS-2@L1', 'present', 'L1'],
    ['unanswered.CON-ABS-2@L1', 'unanswered', 'L1'],
    ['unanswered.CON-ABS-1', 'unanswered', undefined],
    ['level-mismatch@T12', 'difference', 'T12'],
    ['hard.no-time-out', 'hard', undefined],
  ])('%s is looked up, with its level', (key, kind, level) => {
    expect(placeOfDeparture(key)).toMatchObject({ kind, level });
    expect(levelOfKey(key)).toBe(level);
  });
});
