import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Case, FollowUpVisit } from '../../../src/assessment/case/case.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { followUpFacts } from '../../../src/assessment/follow-up/facts.ts';
import { visitRemarks } from '../../../src/assessment/follow-up/new-visit.ts';
import { followUpSchedule } from '../../../src/assessment/follow-up/schedule.ts';
import { wholeCase } from './cases.ts';

const CONTACTS = [1, 14, 30, 90].map(afterDays => ({ afterDays, name: undefined }));
const visit = (at: string, manner: FollowUpVisit['manner'] = 'telephone'): FollowUpVisit => ({
  ...blanksOf(followUpFacts.visits.facts),
  id: at,
  at,
  manner,
});

function performed(...visits: readonly FollowUpVisit[]): Case {
  const current = wholeCase();
  return {
    ...current,
    procedure: { ...current.procedure, status: 'completed', performedEnd: '2026-06-01T10:30:00+02:00' },
    followUp: { ...current.followUp, visits },
  };
}

const statesOn = (today: string, current: Case) => followUpSchedule(current, CONTACTS, today)?.map(({ state }) => state);

describe('what is planned after the procedure', () => {
  it.each<[string, string, readonly FollowUpVisit[], readonly string[]]>([
    ['on the day itself, nothing is due', '2026-06-01', [], ['coming', 'coming', 'coming', 'coming']],
    ['a day after, the first contact is due', '2026-06-02', [], ['due', 'coming', 'coming', 'coming']],
    ['until halfway to the next', '2026-06-08', [], ['due', 'coming', 'coming', 'coming']],
    ['from halfway on it is missed', '2026-06-09', [], ['missed', 'coming', 'coming', 'coming']],
    [
      'a call on the next day is the first contact',
      '2026-06-20',
      [visit('2026-06-02T09:00:00+02:00')],
      ['done', 'due', 'coming', 'coming'],
    ],
    ['a visit after 20 days is the second', '2026-07-01', [visit('2026-06-21')], ['missed', 'done', 'due', 'coming']],
    ['a call that reached nobody is none', '2026-06-20', [visit('2026-06-02', 'not-reached')], ['missed', 'due', 'coming', 'coming']],
    [
      'a visit whose day has not come closes nothing',
      '2026-06-03',
      [visit('2026-06-05T09:00:00+02:00')],
      ['due', 'coming', 'coming', 'coming'],
    ],
    ['one of today does', '2026-06-05', [visit('2026-06-05T09:00:00+02:00')], ['done', 'coming', 'coming', 'coming']],
    ['a visit without a day is none', '2026-06-02', [{ ...visit('2026-06-02'), at: undefined }], ['due', 'coming', 'coming', 'coming']],
    [
      'a visit of a month whose days lie in several windows is none of them',
      '2026-07-10',
      [visit('2026-06')],
      ['missed', 'missed', 'due', 'coming'],
    ],
    ['one of a month that lies in one window is that one', '2026-09-29', [visit('2026-08')], ['missed', 'missed', 'missed', 'done']],
    ['one of this month is, as far as the month has come', '2026-08-03', [visit('2026-08')], ['missed', 'missed', 'missed', 'done']],
    ['one of a year alone is none', '2026-09-29', [visit('2026')], ['missed', 'missed', 'missed', 'missed']],
    ['the last is missed once as many days have passed as before it', '2026-09-29', [], ['missed', 'missed', 'missed', 'missed']],
    ['and not a day earlier', '2026-09-28', [], ['missed', 'missed', 'missed', 'due']],
  ])('%s', (_what, today, visits, expected) => {
    expect(statesOn(today, performed(...visits))).toEqual(expected);
  });

  it('says the day of each contact', () => {
    expect(followUpSchedule(performed(), CONTACTS, '2026-06-01')?.map(({ on }) => on)).toEqual([
      '2026-06-02',
      '2026-06-15',
      '2026-07-01',
      '2026-08-30',
    ]);
  });

  it('counts from no day where nothing was done, or where nobody knows when', () => {
    const current = performed();
    const notDone: Case = { ...current, procedure: { ...current.procedure, status: 'not-done' } };
    const undated: Case = { ...current, procedure: { ...current.procedure, performedStart: undefined, performedEnd: undefined } };
    expect([notDone, undated].map(each => followUpSchedule(each, CONTACTS, '2026-06-20'))).toEqual([undefined, undefined]);
  });
});

describe('a contact', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['on the day before', '2026-05-31', ['before']],
    ['in the month before', '2026-05', ['before']],
    ['in the month of the procedure', '2026-06', []],
    ['on its day', '2026-06-01', []],
    ['after it by the clock, though another zone still wrote the day before', '2026-05-31T23:30:00-11:00', []],
    ['on a day to come', '2026-06-30', ['future']],
  ])('is asked about where it is dated before the procedure or after today: %s', (_, at, remarks) => {
    expect(visitRemarks(visit(at), performed(), new Date('2026-06-20T12:00:00Z'))).toEqual(remarks);
  });

  it.each(['Europe/Paris', 'America/Vancouver'])(
    'is of today from the first minute of the day to the last, where the reader is: %s',
    zone => {
      vi.stubEnv('TZ', zone);
      for (const now of [new Date(2026, 5, 20, 0, 1), new Date(2026, 5, 20, 23, 59)]) {
        expect(visitRemarks(visit('2026-06-20'), performed(), now)).toEqual([]);
        expect(visitRemarks(visit('2026-06-21'), performed(), now)).toEqual(['future']);
      }
    },
  );
});
