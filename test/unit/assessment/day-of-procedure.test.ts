import { describe, expect, it } from 'vitest';
import { namedLevels } from '../../../src/assessment/assess/named-levels.ts';
import type { AnswerKey, Case } from '../../../src/assessment/case/case.ts';
import { dayOfProcedure, dayQuestions, notPresentBefore, tooOldToday } from '../../../src/assessment/day/day-of-procedure.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, present, wholeCase, withChart } from './cases.ts';

const tooOld = { reason: 'window', windowHours: 24 } as const;
const daysLater = (days: number) => new Date(Date.parse(AT) + days * 86_400_000).toISOString();
const atL1 = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
const lapsedAt = (current: Case, ...keys: readonly AnswerKey[]) =>
  withChart(current, { lapsed: Object.fromEntries(keys.map(key => [key, tooOld])) });

describe('the questions of the day', () => {
  it('are all that the parameter asks again, with the neurology of each level last', () => {
    const ids = dayQuestions(atL1).map(({ id }) => id);
    const expected = QUESTIONS.filter(({ id, dayOfProcedure: ofTheDay }) => ofTheDay && id !== 'CON-REL-6').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(expected.toSorted());
    expect([ids[0], ids.at(-1)]).toEqual(['CARE-PRE-3', 'CON-REL-2.neurology']);
  });

  it('are asked again where an answer lapsed, and stay so once they are answered again', () => {
    const assessed = lapsedAt(acted(atL1, present('CARE-PRE-3'), notPresent('CON-ABS-1')), 'CARE-PRE-3', 'CON-ABS-1');
    expect(dayOfProcedure(assessed, 24).askedAgain.map(({ key }) => key)).toEqual(['CARE-PRE-3', 'CON-ABS-1']);
    const today: Case = lapsedAt(
      acted(assessed, { type: 'answer', key: 'CARE-PRE-3', value: 'not-present', at: daysLater(14) }),
      'CON-ABS-1',
    );
    const day = dayOfProcedure(today, 24);
    expect(day.askedAgain.map(({ key }) => key)).toEqual(['CARE-PRE-3', 'CON-ABS-1']);
    expect([day.held, day.heldSince]).toEqual([[], daysLater(14)]);
    expect(tooOldToday(today)).toEqual(['CON-ABS-1']);
  });

  it('hold since the oldest answer where none has lapsed', () => {
    const later: Case = acted(atL1, { type: 'answer', key: 'CARE-PRE-3', value: 'present', at: daysLater(0.5) }, notPresent('CON-ABS-1'));
    const day = dayOfProcedure(later, 24);
    expect(day.askedAgain).toEqual([]);
    expect([day.held, day.heldSince]).toEqual([['CARE-PRE-3', 'CON-ABS-1'], AT]);
    expect(day.unanswered).toContain('CARE-PRE-6');
  });

  it('may be answered at once only where "not present" was the answer that lapsed', () => {
    const assessed = acted(atL1, present('CARE-PRE-3'), notPresent('CON-ABS-1'), notPresent('CON-REL-4'));
    expect(notPresentBefore(lapsedAt(assessed, 'CARE-PRE-3', 'CON-ABS-1'))).toEqual(['CON-ABS-1']);
  });
});

describe('the levels in one line', () => {
  it('are those that each source names', () => {
    const report = anEvidence({ reference: 'DiagnosticReport/mr', says: 'supports' });
    const finding = { aetiology: 'unknown', suggested: true, evidence: report } as const;
    const current = withChart(wholeCase(), {
      levelFindings: [
        { ...finding, level: 'L3', what: 'fracture', acuity: 'acute' },
        { ...finding, level: 'L1', what: 'fracture', acuity: 'acute' },
        { ...finding, level: 'T8', what: 'fracture', acuity: 'old' },
        { ...finding, level: 'L2', what: 'fracture', acuity: 'acute', evidence: anEvidence({ reference: 'Condition/c1' }) },
      ],
      suggestions: {
        'CARE-PRE-11@L1': aSuggestion('CARE-PRE-11', { level: 'L1', evidence: [anEvidence({ rule: 'referral-names-level' })] }),
      },
    });
    expect(namedLevels(current)).toEqual({ referral: ['L1'], imaging: ['L1', 'L3'], plan: ['L1'], consent: ['L1'], performed: ['L1'] });
  });

  it('say nothing for a stage that was not reached', () => {
    const elsewhere = acted(
      atL1,
      { type: 'choose-level', level: 'T12' },
      { type: 'consent', change: { decision: 'given', levels: ['T12'] } },
    );
    expect(namedLevels(elsewhere)).toMatchObject({ plan: ['T12', 'L1'], consent: ['T12'], performed: undefined });
    expect(namedLevels(atL1)).toEqual({ referral: [], imaging: [], plan: ['L1'], consent: undefined, performed: undefined });
  });
});
