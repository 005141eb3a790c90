import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { deathDate, holdsSomething, standingOf } from '../../../src/assessment/may-begin.ts';
import { AT, acted, COMPLICATION, emptyCase, present, wholeCase } from './cases.ts';

type Deceased = Case['patient']['deceased'];
const died = (current: Case, deceased: Deceased): Case => ({ ...current, patient: { ...current.patient, deceased } });
const HERE = emptyCase().id;
const ELSEWHERE = '00000000-0000-4000-8000-00000000ffff';

describe('a case of a patient who has died', () => {
  it('is not begun', () => {
    for (const deceased of [true, '2026-11-16', '2026', '2031-05-03', 'last Tuesday'])
      expect(standingOf(died(emptyCase(), deceased), HERE)).toBe('closed');
  });

  it('is begun for a patient who lives', () => {
    expect(standingOf(emptyCase(), HERE)).toBe('open');
    expect(standingOf(acted(emptyCase(), present('CON-ABS-1')), HERE)).toBe('open');
  });

  it('that was begun in this window before it was known is closed, and keeps its answers', () => {
    expect(standingOf(died(acted(emptyCase(), present('CON-ABS-1')), true), HERE)).toBe('closed-with-answers');
    expect(standingOf(died(wholeCase(), '2026-11-16'), HERE)).toBe('closed-with-answers');
  });

  it('that was begun elsewhere before the death goes on', () => {
    for (const deceased of [true, '2026-11-22', '2026-11-22T09:31:00Z', '2026', '2031-05-03', 'last Tuesday'])
      expect(standingOf(died(acted(emptyCase(), present('CON-ABS-1')), deceased), ELSEWHERE)).toBe('goes-on');
  });

  it('that was begun elsewhere after the death is closed, unless something was done to the patient', () => {
    const begun = acted(emptyCase(), present('CON-ABS-1'));
    expect(standingOf(died(begun, '2026-11-16'), ELSEWHERE)).toBe('closed-with-answers');
    expect(standingOf(died(begun, '2026-11-22T09:20:00Z'), ELSEWHERE)).toBe('closed-with-answers');
    expect(standingOf(died(acted(begun, { type: 'procedure', change: { status: 'completed' } }), '2026-11-16'), ELSEWHERE)).toBe('goes-on');
    expect(standingOf(died(acted(begun, { type: 'add-complication', id: COMPLICATION }), '2026-11-16'), ELSEWHERE)).toBe('goes-on');
    const sent = { key: 'consent', resourceType: 'Consent', id: '1', versionId: undefined, sent: '', at: AT } as const;
    expect(standingOf(died(acted(begun, { type: 'delivered', entries: [sent] }), '2026-11-16'), ELSEWHERE)).toBe('goes-on');
  });
});

describe('a case', () => {
  it('holds something once anything was entered, and nothing for who the patient is', () => {
    expect(holdsSomething(emptyCase())).toBe(false);
    expect(holdsSomething(died(emptyCase(), true))).toBe(false);
    expect(holdsSomething(acted(emptyCase(), { type: 'procedure', change: { note: 'x' } }))).toBe(true);
  });
});

describe('the day of death', () => {
  const asOf = new Date(AT);
  it.each<[Deceased, ReturnType<typeof deathDate>]>([
    [false, undefined],
    [true, { kind: 'not-recorded' }],
    ['2026-11-16', { kind: 'date', text: '2026-11-16' }],
    ['2026-11-22T23:00:00+01:00', { kind: 'date', text: '2026-11-22T23:00:00+01:00' }],
    ['2031-05-03', { kind: 'ahead', text: '2031-05-03' }],
    ['last Tuesday', { kind: 'not-a-date', text: 'last Tuesday' }],
    ['2026-02-30', { kind: 'not-a-date', text: '2026-02-30' }],
  ])('of %j is told as the chart gives it', (deceased, told) => {
    expect(deathDate({ ...emptyCase().patient, deceased }, asOf)).toEqual(told);
  });
});
