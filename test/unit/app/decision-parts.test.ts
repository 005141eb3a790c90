import { describe, expect, it } from 'vitest';
import { decisionParts } from '../../../src/app/shell/decision-parts.ts';
import { decide } from '../../../src/assessment/assess/decide.ts';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { FieldId } from '../../../src/assessment/case/field.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, present, withChart } from '../assessment/cases.ts';

const said = (current: Case, over = false) => {
  const { unread, others } = decisionParts(current, { over, now: new Date(AT) }, inEnglish);
  return [...unread, ...others];
};
/** What the line says, each with where it leads. */
const leads = (current: Case) => said(current).map(({ text, field }) => [text, field]);
const withL1 = acted(emptyCase(), { type: 'choose-level', level: 'L1' });

describe('what the decision line says', () => {
  it.each<[string, readonly CaseAction[], string, FieldId]>([
    [
      'of an indication leads to its question',
      [present('IND-2@L1')],
      'Your answers match vertebral body weakened by tumour at L1.',
      'IND-2@L1',
    ],
    [
      'of an indication of two questions leads to the second',
      [present('IND-1@L1'), present('IND-1a@L1')],
      'Your answers match painful osteoporotic fracture with refractory pain at L1.',
      'IND-1a@L1',
    ],
    [
      'of one that is incomplete leads to what completes it',
      [present('IND-1@L1')],
      'A painful osteoporotic fracture at L1 is incompletely documented: neither refractory pain nor reduced activities is answered present.',
      'IND-1a@L1',
    ],
    [
      'of a contraindication leads to its question',
      [present('CON-REL-4')],
      'Answered present: ongoing systemic infection (relative contraindication).',
      'CON-REL-4',
    ],
    [
      'of a contraindication of two questions leads to the second',
      [present('CON-REL-2.retropulsion@L1'), present('CON-REL-2.neurology@L1')],
      'Answered present: retropulsed fragment with neurological deficit at L1 (relative contraindication).',
      'CON-REL-2.neurology@L1',
    ],
    ['of words that are owed leads to where they are written', [present('CON-REL-4')], '1 point asks for a word.', 'departure.CON-REL-4'],
    [
      'of words that are owed at a level leads to that level’s',
      [present('CON-REL-2.retropulsion@L1'), present('CON-REL-2.neurology@L1')],
      '1 point asks for a word.',
      'departure.CON-REL-2@L1',
    ],
    ['of what is open leads to the first of it', [], '23 questions open.', 'IND-1@L1'],
  ])('%s', (_, answers, text, field) => {
    expect(leads(acted(withL1, ...answers))).toContainEqual([text, field]);
  });

  it('of a count lists all that it counts', () => {
    const listed = (current: Case, text: string) => said(current).find(part => part.text === text)?.counted;
    expect(listed(withL1, '23 questions open.')).toEqual(decide(withL1).open);
    const suggested = withChart(withL1, { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1'), 'CON-REL-4': aSuggestion('CON-REL-4') } });
    expect(listed(suggested, '2 suggestions wait for your answer.')).toEqual(['CON-ABS-1', 'CON-REL-4']);
    const owing = acted(withL1, present('CON-REL-4'), present('CON-ABS-1'));
    expect(listed(owing, '2 points ask for a word.')?.toSorted()).toEqual(['departure.CON-ABS-1', 'departure.CON-REL-4']);
  });

  it('of a value that is too old leads to the question that it leaves open', () => {
    const old = anEvidence({ title: 'INR 2.6', date: '2026-10-12', says: 'stale' });
    const suggestion = aSuggestion('CARE-PRE-5', { state: 'stale', suggests: undefined, evidence: [old] });
    expect(leads(withChart(withL1, { suggestions: { 'CARE-PRE-5': suggestion } }))).toContainEqual([
      'INR 2.6 is 41 days old.',
      'CARE-PRE-5',
    ]);
  });

  it('of a read that failed stands first, and leads to the first question that it would have answered', () => {
    const searched = [{ read: 'Condition', status: 'failed', count: 0, failure: undefined }] as const;
    const suggestion = aSuggestion('CON-ABS-1', { state: 'unreadable', suggests: undefined, evidence: [], searched });
    expect(leads(withChart(withL1, { suggestions: { 'CON-ABS-1': suggestion } }))[0]).toEqual([
      'Conditions could not be read.',
      'CON-ABS-1',
    ]);
  });

  it('of a session that is over stands before all else', () => {
    expect(said(withL1, true)[0]?.text).toBe(inEnglish.assessment.decision.sessionExpired);
    expect(said(withL1).map(({ text }) => text)).not.toContain(inEnglish.assessment.decision.sessionExpired);
  });
});
