import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/assessment/assess/decide.ts';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, present, wholeCase, withChart } from './cases.ts';

const atL1: CaseAction = { type: 'choose-level', level: 'L1' };
const found = (...actions: readonly CaseAction[]) => decide(acted(emptyCase(), atL1, ...actions));
const L1 = 'L1' as const;

describe('indications', () => {
  it.each<[string, readonly CaseAction[], readonly string[], readonly string[]]>([
    ['nothing is answered', [], [], []],
    ['a painful fracture without a support is incompletely documented', [present('IND-1@L1')], [], ['IND-1']],
    ['and stays so when both supports are denied', [present('IND-1@L1'), notPresent('IND-1a@L1'), notPresent('IND-1b@L1')], [], ['IND-1']],
    ['refractory pain supports it', [present('IND-1@L1'), present('IND-1a@L1')], ['IND-1a'], []],
    ['so do reduced activities', [present('IND-1@L1'), present('IND-1b@L1')], ['IND-1b'], []],
    ['either and both', [present('IND-1@L1'), present('IND-1a@L1'), present('IND-1b@L1')], ['IND-1a', 'IND-1b'], []],
    ['a support alone is no indication', [present('IND-1a@L1')], [], []],
    ['nor with the fracture denied', [notPresent('IND-1@L1'), present('IND-1a@L1')], [], []],
    ['tumour needs neither fracture nor pain', [present('IND-2@L1')], ['IND-2'], []],
    ['not assessed matches nothing', [{ type: 'answer', key: 'IND-2@L1', value: 'not-assessed', at: AT }], [], []],
  ])('%s', (_, actions, matched, incomplete) => {
    const findings = found(...actions);
    expect(findings.matched).toEqual(matched.map(criterion => ({ criterion, level: L1 })));
    expect(findings.incompletelyDocumented).toEqual(incomplete.map(criterion => ({ criterion, level: L1 })));
  });

  it('are matched level by level', () => {
    const findings = found({ type: 'choose-level', level: 'L3' }, present('IND-2@L3'));
    expect(findings.matched).toEqual([{ criterion: 'IND-2', level: 'L3' }]);
  });
});

describe('contraindications', () => {
  it.each<[string, readonly CaseAction[], readonly object[]]>([
    ['septicaemia is of the whole patient', [present('CON-ABS-1')], [{ criterion: 'CON-ABS-1', level: undefined }]],
    ['osteomyelitis is of its level', [present('CON-ABS-2@L1')], [{ criterion: 'CON-ABS-2', level: L1 }]],
    ['a fragment without a deficit is none', [present('CON-REL-2.retropulsion@L1')], []],
    [
      'with a deficit it is one',
      [present('CON-REL-2.retropulsion@L1'), present('CON-REL-2.neurology@L1')],
      [{ criterion: 'CON-REL-2', level: L1 }],
    ],
    ['blood thinners are asked about and contraindicate nothing', [present('CARE-PRE-3')], []],
  ])('%s', (_, actions, expected) => {
    expect(found(...actions).present).toEqual(expected);
  });
});

describe('open questions', () => {
  it('are those of the patient until a level is chosen', () => {
    expect(decide(emptyCase()).open.every(key => !key.includes('@'))).toBe(true);
    expect(found().open).toContain('CON-ABS-2@L1');
  });

  it('do not ask for the supports of a fracture that nobody has affirmed', () => {
    expect(found().open).not.toContain('IND-1a@L1');
    expect(found(present('IND-1@L1')).open).toEqual(expect.arrayContaining(['IND-1a@L1', 'IND-1b@L1']));
  });

  it('do not ask for further indications where one is matched, and go on asking everything else there', () => {
    const { open } = found(present('IND-1@L1'), present('IND-1b@L1'));
    expect(open.filter(key => key.startsWith('IND-'))).toEqual([]);
    expect(open).toContain('CON-ABS-2@L1');
  });

  it('do not ask a woman of 78 about pregnancy, and do ask one of 30', () => {
    expect(found().open).not.toContain('CON-REL-6');
    const young = { ...emptyCase(), patient: { ...emptyCase().patient, birthDate: '1996-05-01' } };
    expect(decide(young).open).toContain('CON-REL-6');
  });

  it('count "not assessed" as an answer', () => {
    expect(found({ type: 'answer', key: 'CON-ABS-4', value: 'not-assessed', at: AT }).open).not.toContain('CON-ABS-4');
  });
});

describe('an answer that lapsed', () => {
  const tooOld = { reason: 'window', windowHours: 24 } as const;
  const answered = acted(
    emptyCase(),
    atL1,
    present('IND-2@L1'),
    present('CON-ABS-1'),
    present('CON-REL-2.retropulsion@L1'),
    present('CON-REL-2.neurology@L1'),
    notPresent('CON-ABS-4'),
  );
  const lapsed = withChart(answered, {
    lapsed: { 'CON-ABS-1': tooOld, 'CON-REL-2.neurology@L1': tooOld, 'IND-2@L1': { reason: 'new-evidence' } },
    suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1') },
  });

  it('is open again, beside those that were never given', () => {
    const { open, lapsed: again } = decide(lapsed);
    expect(again).toEqual(['IND-2@L1', 'CON-REL-2.neurology@L1', 'CON-ABS-1']);
    expect(open).toEqual(expect.arrayContaining([...again]));
    expect(open).not.toContain('CON-ABS-4');
    expect(decide(answered).lapsed).toEqual([]);
  });

  it('still says the criterion that rests on it, and that it is to be asked again', () => {
    const { matched, present: found } = decide(lapsed);
    expect(matched).toEqual([{ criterion: 'IND-2', level: L1, askAgain: true }]);
    expect(found).toEqual([
      { criterion: 'CON-ABS-1', level: undefined, askAgain: true },
      { criterion: 'CON-REL-2', level: L1, askAgain: true },
    ]);
    expect(decide(answered).present.map(({ askAgain }) => askAgain)).toEqual([undefined, undefined]);
  });

  it('lets what the chart suggests wait for an answer again', () => {
    expect(decide(lapsed).suggestedOpen).toEqual(['CON-ABS-1']);
    expect(decide(withChart(lapsed, { lapsed: {} })).suggestedOpen).toEqual([]);
  });

  it('of a question that is not put to this patient opens nothing', () => {
    const pregnancy = withChart(acted(emptyCase(), notPresent('CON-REL-6')), { lapsed: { 'CON-REL-6': tooOld } });
    expect([decide(pregnancy).lapsed, decide(pregnancy).open.includes('CON-REL-6')]).toEqual([[], false]);
  });
});

describe('what the chart suggests', () => {
  const charted = withChart(acted(emptyCase(), atL1), {
    reads: [
      { read: 'Condition', status: 'read' },
      { read: 'MedicationStatement', status: 'failed' },
      { read: 'Observation', status: 'incomplete' },
    ],
    suggestions: {
      'CON-ABS-1': aSuggestion('CON-ABS-1'),
      'CON-ABS-4': aSuggestion('CON-ABS-4', { state: 'stale', suggests: undefined }),
      'CON-REL-4': aSuggestion('CON-REL-4', { state: 'no-data', suggests: undefined, evidence: [] }),
    },
    levelFindings: [
      { level: 'L1', what: 'fracture', acuity: 'acute', aetiology: 'osteoporosis', suggested: true, evidence: anEvidence() },
      { level: 'L3', what: 'fracture', acuity: 'unknown', aetiology: 'osteoporosis', suggested: true, evidence: anEvidence() },
      { level: 'T8', what: 'fracture', acuity: 'old', aetiology: 'osteoporosis', suggested: false, evidence: anEvidence() },
      { level: undefined, what: 'fracture', acuity: 'acute', aetiology: 'unknown', suggested: true, evidence: anEvidence() },
    ],
    earlierCement: [],
  });

  it('is no answer', () => {
    const findings = decide(charted);
    expect(findings.present).toEqual([]);
    expect(findings.open).toContain('CON-ABS-1');
    expect(findings.suggestedOpen).toEqual(['CON-ABS-1']);
    expect(decide(acted(charted, notPresent('CON-ABS-1'))).suggestedOpen).toEqual([]);
  });

  it('names failed and unfinished reads', () => {
    expect(decide(charted).notRead).toEqual([
      { read: 'MedicationStatement', status: 'failed' },
      { read: 'Observation', status: 'incomplete' },
    ]);
    expect(decide(charted).stillReading).toBe(false);
    expect(decide(withChart(charted, { reads: [{ read: 'Condition', status: 'reading' }] })).stillReading).toBe(true);
    const half = { 'CON-ABS-1': aSuggestion('CON-ABS-1'), 'CON-ABS-4': aSuggestion('CON-ABS-4', { state: 'reading' }) };
    expect(decide(withChart(charted, { suggestions: half })).stillReading).toBe(true);
  });

  it('lists levels that nobody has chosen, and neither old ones nor those without a number', () => {
    expect(decide(charted).suggestedLevels).toEqual(['L3']);
  });

  it('stays stale until somebody has judged it', () => {
    expect(decide(charted).stale).toEqual(['CON-ABS-4']);
    expect(decide(acted(charted, { type: 'answer', key: 'CON-ABS-4', value: 'not-assessed', at: AT })).stale).toEqual(['CON-ABS-4']);
    expect(decide(acted(charted, notPresent('CON-ABS-4'))).stale).toEqual([]);
  });
});

describe('words', () => {
  it('are owed for a contraindication that is present, and given or expressly not given', () => {
    const septic = acted(wholeCase(), present('CON-ABS-1'));
    expect(decide(septic).wordsOwed).toEqual(['CON-ABS-1']);
    const explained = acted(septic, { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } });
    expect(decide(explained)).toMatchObject({ wordsOwed: [], explained: ['CON-ABS-1'] });
    const asked = acted(explained, { type: 'depart', key: 'CON-ABS-1', words: undefined });
    expect(decide(asked).wordsOwed).toEqual(['CON-ABS-1']);
  });

  it('are not owed for a procedure that was not done, nor acted a refusal', () => {
    const septic = acted(emptyCase(), atL1, present('CON-ABS-2@L1'));
    expect(decide(septic).wordsOwed).toEqual(['CON-ABS-2@L1']);
    expect(decide(acted(septic, { type: 'procedure', change: { status: 'not-done' } })).wordsOwed).toEqual([]);
    expect(decide(acted(septic, { type: 'consent', change: { decision: 'refused' } })).wordsOwed).toEqual([]);
  });

  it.each<[string, readonly CaseAction[], readonly string[]]>([
    ['plan, consent and performance agree', [], []],
    ['a level was planned and not consented', [{ type: 'choose-level', level: 'L2' }], ['level-mismatch@L2']],
    ['another level was performed', [{ type: 'perform-level', level: 'L2', change: {} }], ['level-mismatch@L2']],
    [
      'the wrong level was performed',
      [
        { type: 'drop-performed-level', level: 'L1' },
        { type: 'perform-level', level: 'L2', change: {} },
      ],
      ['level-mismatch@L1', 'level-mismatch@L2'],
    ],
    [
      'performed levels say nothing while it is not said that anything was done',
      [
        { type: 'procedure', change: { status: undefined } },
        { type: 'perform-level', level: 'L2', change: {} },
      ],
      [],
    ],
    [
      'what was done after a refusal differs from it, and what that would have covered does not matter',
      [{ type: 'consent', change: { decision: 'refused', levels: ['L4'] } }],
      ['level-mismatch@L1'],
    ],
    [
      'what was done after a withdrawal differs from it',
      [{ type: 'consent', change: { withdrawal: { at: undefined, reason: '' } } }],
      ['level-mismatch@L1'],
    ],
    [
      'a withdrawal before anything was done is no difference',
      [
        { type: 'consent', change: { withdrawal: { at: undefined, reason: '' } } },
        { type: 'procedure', change: { status: undefined } },
      ],
      [],
    ],
    ['a stage without levels differs from none', [{ type: 'consent', change: { levels: [] } }], []],
  ])('on levels: %s', (_, actions, owed) => {
    expect(decide(acted(wholeCase(), ...actions)).wordsOwed).toEqual(owed);
  });
});
