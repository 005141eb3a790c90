import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { newTeamMember } from '../../../src/assessment/case/team.ts';
import { completeness, type StageId } from '../../../src/assessment/completeness.ts';
import { complicationClass } from '../../../src/assessment/complications/complication-class.ts';
import { pendingPathology } from '../../../src/assessment/follow-up/pathology.ts';
import { acted, COMPLICATION, emptyCase, notPresent, present, wholeCase, withChart } from './cases.ts';

const lacking = (stage: StageId, ...actions: readonly CaseAction[]) => completeness(acted(emptyCase(), ...actions))[stage].lacking;

describe('an empty case', () => {
  it('has begun nowhere and asks for the levels first', () => {
    const stages = completeness(emptyCase());
    expect(Object.values(stages).map(({ begun }) => begun)).toEqual(Array(8).fill(false));
    expect(stages.assess.lacking[0]).toBe('levels');
    expect(stages.consent.lacking).toEqual(['consent.decision']);
    expect(stages.procedure.lacking).toEqual(['procedure.status']);
    expect(stages.review.lacking).toEqual([]);
  });
});

describe('a complication that was entered in error', () => {
  it('is asked nothing more of', () => {
    const added = acted(wholeCase(), { type: 'add-complication', id: '00000000-0000-4000-8000-0000000000c9', kind: 'death' });
    const inError = acted(added, { type: 'take-back', key: 'adverse-event/00000000-0000-4000-8000-0000000000c9', on: true });
    const asked = (current: Case) => completeness(current).procedure.lacking.some(field => field.includes('0000000000c9'));
    expect([added, inError].map(asked)).toEqual([true, false]);
  });
});

describe('a procedure that was entered in error', () => {
  it('leaves no result of a biopsy to be waited for', () => {
    const whole = wholeCase();
    const taken: Case = {
      ...whole,
      procedure: { ...whole.procedure, levels: whole.procedure.levels.map(row => ({ ...row, biopsy: true })) },
    };
    const inError = acted(taken, { type: 'take-back', key: 'procedure', on: true });
    const waits = (current: Case) => completeness(current)['follow-up'].lacking.includes('follow-up.pathology');
    expect([taken, inError].map(waits)).toEqual([true, false]);
    expect([taken, inError].map(current => pendingPathology(current).length)).toEqual([whole.procedure.levels.length, 0]);
  });
});

describe('a whole case', () => {
  it('lacks nothing but the questions that were not answered', () => {
    const { assess, day, recover, ...others } = completeness(wholeCase());
    expect(recover.begun).toBe(false);
    expect(day.lacking.every(field => field.startsWith('procedure.universalProtocol.'))).toBe(true);
    expect(Object.values(others).flatMap(stage => stage.lacking)).toEqual(['departure.hard.no-time-out']);
    expect(assess.lacking).toContain('CON-ABS-1');
    expect(assess.lacking).not.toContain('IND-2@L1');
  });
});

describe('each stage', () => {
  it.each<[StageId, string, readonly CaseAction[], readonly string[]]>([
    ['plan', 'asks for a technique at each level', [{ type: 'choose-level', level: 'L1' }], ['plan.levels.L1.technique']],
    ['plan', 'asks which other injectate', [{ type: 'plan', change: { injectate: 'other' } }], ['plan.injectateText']],
    [
      'consent',
      'asks who the proxy was',
      [{ type: 'consent', change: { decision: 'given', givenBy: 'proxy' } }],
      ['consent.proxyName', 'consent.proxyRelationship', 'consent.proxyEvidence'],
    ],
    ['consent', 'asks which risks were explained', [{ type: 'consent', change: { decision: 'given' } }], ['consent.risks']],
    [
      'consent',
      'asks for the signature when it is signed on the screen',
      [{ type: 'consent', change: { decision: 'given', signedOn: 'screen' } }],
      ['consent.signature'],
    ],
    [
      'consent',
      'asks when it was withdrawn',
      [{ type: 'consent', change: { decision: 'given', withdrawal: { at: undefined, reason: '' } } }],
      ['consent.withdrawal.at'],
    ],
    [
      'consent',
      'asks whether planned sedation is covered',
      [
        { type: 'plan', change: { sedation: true } },
        { type: 'consent', change: { decision: 'given' } },
      ],
      ['consent.sedationCovered', 'consent.levels', 'consent.decidedAt'],
    ],
    [
      'procedure',
      'asks for everything about a level',
      [
        { type: 'procedure', change: { status: 'completed' } },
        { type: 'perform-level', level: 'L1', change: {} },
      ],
      [
        'procedure.levels.L1.technique',
        'procedure.levels.L1.approach',
        'procedure.levels.L1.cementVolumeMl',
        'procedure.levels.L1.leakage',
      ],
    ],
    [
      'procedure',
      'asks at which level it was stopped',
      [{ type: 'procedure', change: { status: 'stopped' } }],
      ['procedure.levels', 'procedure.statusReason'],
    ],
    [
      'procedure',
      'asks the five questions of a complication',
      [{ type: 'add-complication', id: COMPLICATION }],
      [`complication.${COMPLICATION}.kind`, `complication.${COMPLICATION}.consequences.death`, `complication.${COMPLICATION}.outcome`],
    ],
    ['review', 'asks for words owed', [present('CON-ABS-1')], ['departure.CON-ABS-1']],
  ])('%s %s', (stage, _, actions, expected) => {
    expect(lacking(stage, ...actions)).toEqual(expect.arrayContaining([...expected]));
  });

  it('counts each question of a complication once, and nothing for all of them together', () => {
    const fields = lacking('procedure', { type: 'add-complication', id: COMPLICATION });
    expect(fields.filter(field => /\.(consequences|seriousCriteria)/.test(field)).map(field => field.split('.').length)).toEqual(
      Array(8).fill(4),
    );
  });

  it('asks for an operator while only somebody else is named in the team', () => {
    const assistant = { ...newTeamMember('00000000-0000-4000-8000-0000000000e1'), name: 'Kim Lund', role: 'assistant' } as const;
    const done: CaseAction = { type: 'procedure', change: { status: 'completed', team: [assistant] } };
    expect(lacking('procedure', done)).toContain('procedure.team');
    const operator: CaseAction = { type: 'procedure', change: { team: [{ ...assistant, role: 'primary-operator' }] } };
    expect(lacking('procedure', done, operator)).not.toContain('procedure.team');
  });

  it('has begun its review, and owes nothing more, once the words that were owed are there', () => {
    const depart: CaseAction = { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } };
    expect(completeness(acted(emptyCase(), present('CON-ABS-1'), depart)).review).toEqual({ begun: true, lacking: [] });
  });

  it('asks of a procedure that was not done only why', () => {
    expect(lacking('procedure', { type: 'procedure', change: { status: 'not-done' } })).toEqual(['procedure.statusReason']);
  });

  it('asks which other injectate was used, where another was, and only once something was done', () => {
    const used = (change: Extract<CaseAction, { type: 'procedure' }>['change']) =>
      lacking('procedure', { type: 'procedure', change }).filter(field => field === 'procedure.injectateText').length;
    expect(used({ status: 'completed', injectate: 'other' })).toBe(1);
    expect(used({ status: 'completed', injectate: 'other', injectateText: 'Hydroxyapatite paste' })).toBe(0);
    expect(used({ status: 'completed', injectate: 'pmma' })).toBe(0);
    expect(used({ status: 'completed' })).toBe(0);
    expect(used({ injectate: 'other' })).toBe(0);
    expect(used({ status: 'not-done', injectate: 'other' })).toBe(0);
  });

  it('asks of a refusal neither levels nor a form', () => {
    expect(lacking('consent', { type: 'consent', change: { decision: 'refused' } })).toEqual(['consent.givenBy', 'consent.decidedAt']);
  });
});

describe('the day of the procedure', () => {
  const atL1: CaseAction = { type: 'choose-level', level: 'L1' };
  const protocol: readonly string[] = [
    'procedure.universalProtocol.verified',
    'procedure.universalProtocol.marking',
    'procedure.universalProtocol.timeOutAt',
  ];
  const tooOld = { reason: 'window', windowHours: 24 } as const;
  const answered = acted(emptyCase(), atL1, notPresent('CON-REL-2.neurology@L1'), notPresent('CARE-PRE-3'), notPresent('CON-ABS-1'));

  it('asks first what has grown too old, medicines before neurology, and then the protocol', () => {
    const lapsed = { 'CON-REL-2.neurology@L1': tooOld, 'CARE-PRE-3': tooOld } as const;
    const { assess, day } = completeness(withChart(answered, { lapsed }));
    expect(day).toEqual({ begun: true, lacking: ['CARE-PRE-3', 'CON-REL-2.neurology@L1', ...protocol] });
    expect(assess.lacking.filter(field => field in lapsed)).toEqual([]);
  });

  it('leaves under Assess what was never answered, and what the chart now contradicts', () => {
    const { assess, day } = completeness(withChart(answered, { lapsed: { 'CON-ABS-1': { reason: 'new-evidence' } } }));
    expect(day).toEqual({ begun: false, lacking: protocol });
    expect(assess.lacking).toEqual(expect.arrayContaining(['CON-ABS-1', 'CON-REL-4']));
  });

  it.each<[string, Partial<Case['procedure']['universalProtocol']>, readonly string[]]>([
    ['verified', { verified: false }, protocol.slice(1)],
    ['marked', { verified: true, marking: 'imaging' }, protocol.slice(2)],
    ['timed out', { verified: true, marking: 'skin-marked', timeOutAt: '2026-11-22T10:00:00Z', timeOutLevels: ['L1'] }, []],
  ])('lacks what is still empty once it is %s', (_, part, expected) => {
    const { universalProtocol } = emptyCase().procedure;
    const filled: CaseAction = { type: 'procedure', change: { universalProtocol: { ...universalProtocol, ...part } } };
    expect(completeness(acted(emptyCase(), filled)).day).toEqual({ begun: true, lacking: expected });
  });

  it('asks for no time-out of a procedure that was not done', () => {
    expect(lacking('day', { type: 'procedure', change: { status: 'not-done' } })).toEqual([]);
  });
});

describe('the class of a complication', () => {
  const answers = (...given: readonly (boolean | undefined)[]) => ({
    'admission-for-therapy': given[0],
    'unplanned-increase-in-care': given[1],
    'prolonged-hospitalization': given[2],
    'permanent-sequelae': given[3],
    death: given[4],
  });

  it.each([
    ['is major by one yes, whatever is still open', answers(undefined, undefined, true), 'major'],
    ['is minor by five no', answers(false, false, false, false, false), 'minor'],
    ['is undecided while one question is open', answers(false, false, false, false), undefined],
    ['is undecided while all are', answers(), undefined],
  ])('%s', (_, consequences, expected) => {
    expect(complicationClass(consequences)).toBe(expected);
  });
});
