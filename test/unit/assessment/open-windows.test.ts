import { describe, expect, it } from 'vitest';
import { writeCaseFile, writeEntered } from '../../../src/assessment/case/case-file.ts';
import { goneWindows, heardOf, othersWithCaseOpen } from '../../../src/assessment/case/open-windows.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { reduceCase } from '../../../src/assessment/reduce-case.ts';
import { emptyCase } from './cases.ts';

const MINE = '00000000-0000-4000-8000-00000000000a';
const THEIRS = '00000000-0000-4000-8000-00000000000b';
const at = (minute: number) => new Date(Date.UTC(2026, 2, 3, 14, minute));

const openAt = (minute: number) =>
  reduceCase(emptyCase(), {
    type: 'open-in',
    id: THEIRS,
    window: heardOf({ ...emptyCase(), clinician: { reference: undefined, name: 'N. Quist' } }, THEIRS, at(minute)),
  });

describe('a case that another window has open', () => {
  it('names who and since when, and not this window', () => {
    const both = reduceCase(openAt(3), { type: 'open-in', id: MINE, window: heardOf(emptyCase(), MINE, at(4)) });
    expect(othersWithCaseOpen(both, MINE, at(5))).toEqual([{ by: 'N. Quist', since: at(3).toISOString(), seenAt: at(3).toISOString() }]);
  });

  it('keeps since when, however often the window is heard of', () => {
    expect(heardOf(openAt(3), THEIRS, at(9)).since).toBe(at(3).toISOString());
  });

  it('is taken for closed there once nothing was heard for a while, and can be cleared', () => {
    expect(othersWithCaseOpen(openAt(3), MINE, at(14))).toHaveLength(1);
    expect(othersWithCaseOpen(openAt(3), MINE, at(16))).toEqual([]);
    expect(goneWindows(openAt(3), at(14))).toEqual([]);
    expect(goneWindows(openAt(3), at(16))).toEqual([THEIRS]);
    expect(reduceCase(openAt(3), { type: 'open-in', id: THEIRS, window: undefined }).openIn).toEqual({});
  });

  it('is kept with the case, and is nothing that anybody entered', () => {
    const read = readCaseFile(writeCaseFile(openAt(3)));
    expect(read.ok && read.case.openIn).toEqual(openAt(3).openIn);
    expect(writeEntered(openAt(3))).toBe(writeEntered(emptyCase()));
  });
});

describe('what somebody else kept of this case', () => {
  it('is taken in, and nothing of another case ever is', () => {
    const theirs = { ...emptyCase(), startedAt: at(1).toISOString() };
    expect(reduceCase(emptyCase(), { type: 'take-in', case: theirs })).toBe(theirs);
    const other = { ...theirs, id: THEIRS };
    const mine = emptyCase();
    expect(reduceCase(mine, { type: 'take-in', case: other })).toBe(mine);
  });
});
