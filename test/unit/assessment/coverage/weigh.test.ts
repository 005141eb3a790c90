import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CaseAction } from '../../../../src/assessment/case/action.ts';
import { answerKey } from '../../../../src/assessment/case/answer-key.ts';
import type { AnswerKey, Case } from '../../../../src/assessment/case/case.ts';
import { levelTakenOut } from '../../../../src/assessment/case/removal.ts';
import { readCase } from '../../../../src/assessment/case-file/open-case-file.ts';
import { payerAsked } from '../../../../src/assessment/coverage/payer-question.ts';
import { openCriteria, weighedCriteria, weighRules } from '../../../../src/assessment/coverage/weigh.ts';
import { QUESTIONS } from '../../../../src/parameter/questions.ts';
import { ASKED_IN_RULES } from '../../../../src/site/payers/asked-in-rules.ts';
import { PAYER_QUESTIONS } from '../../../../src/site/payers/payer-questions.ts';
import type { PayerRule, PayerRules } from '../../../../src/site/payers/payer-rules.ts';
import { KNOWN_PAYER_RULES } from '../../../../src/site/payers/read-payer-rules.ts';
import { AT, acted, emptyCase, notPresent, present } from '../cases.ts';

const rulesOf = (rule: PayerRule): PayerRules => ({
  id: 'plan',
  payer: 'Plan',
  number: '7',
  source: { from: 'document', title: 'Policy 7', dated: '2026-03-01' },
  read: undefined,
  questions: [],
  rule,
  weighed: [],
  kept: [],
});
const medicare = (number: string): PayerRules => {
  const found = KNOWN_PAYER_RULES.find(rules => rules.number === number);
  if (!found) throw new Error(`No rules ${number}`);
  return found;
};
const level = (...levels: readonly ('T12' | 'L1' | 'C7')[]): readonly CaseAction[] =>
  levels.map(each => ({ type: 'choose-level', level: each }));
const pain = (value: number): CaseAction => ({ type: 'answer', key: 'CARE-PRE-6', value, at: AT });
const said = (key: string, value: boolean | number | string): CaseAction => ({ type: 'coverage', key, value, at: AT });
const score = (...totals: readonly (readonly [total: number, at: string | undefined])[]): CaseAction => ({
  type: 'assess',
  change: {
    scores: totals.map(([total, at], row) => ({
      id: `row-${row}`,
      instrument: 'roland-morris',
      version: '',
      score: total,
      at,
      source: undefined,
    })),
  },
});
const standing = (rules: PayerRules, current: Case) => weighRules(rules, current).rule.standing;

/** All that the rules ask of a fracture of L1, but for the pain and where the patient is. */
const FRACTURE: readonly CaseAction[] = [
  ...level('L1'),
  present('IND-1@L1'),
  present('CARE-PRE-11@L1'),
  said('acute@L1', true),
  said('pain-from-fracture@L1', true),
  ...(['CON-ABS-1', 'CON-REL-4', 'CON-ABS-2@L1', 'CON-ABS-3@L1'] as const).map(notPresent),
  said('densitometry-referral', true),
  said('osteoporosis-education', true),
];
const AWAY: readonly CaseAction[] = [said('inpatient', false), pain(6), said('management-failed', true)];

describe('the local coverage determinations of Medicare', () => {
  it.each<[string, readonly CaseAction[], string]>([
    ['an inpatient with a pain of 8', [said('inpatient', true), pain(8)], 'documented'],
    ['an inpatient with a pain of 7', [said('inpatient', true), pain(7)], 'otherwise'],
    ['an outpatient whose pain of 6 gets worse', [...AWAY, said('pain-worse', true)], 'documented'],
    ['an outpatient of whose course nothing is said', AWAY, 'not-documented'],
    [
      'an outpatient whose pain of 6 is steady, with one finding',
      [...AWAY, said('pain-worse', false), said('height-loss@L1', 30)],
      'not-documented',
    ],
    [
      'an outpatient whose pain of 6 is steady, with two findings',
      [...AWAY, said('pain-worse', false), said('height-loss@L1', 30), said('kyphotic-deformity@L1', true)],
      'documented',
    ],
    [
      'a height loss of 25 % alone, which is not over 25 %, with three denied',
      [
        ...AWAY,
        said('pain-worse', false),
        said('height-loss@L1', 25),
        said('kyphotic-deformity@L1', true),
        score([17, '2026-11-20']),
        said('daily-function', false),
      ],
      'otherwise',
    ],
    [
      'an outpatient with a pain of 4',
      [said('inpatient', false), pain(4), said('management-failed', true), said('pain-worse', true)],
      'otherwise',
    ],
    [
      'an outpatient for whom nothing else was tried',
      [said('inpatient', false), pain(6), said('management-failed', false), said('pain-worse', true)],
      'otherwise',
    ],
    ['nobody said where the patient is', [pain(9)], 'not-documented'],
  ])('%s', (_, acts, expected) => {
    expect(standing(medicare('L34228'), acted(emptyCase(), ...FRACTURE, ...acts))).toBe(expected);
  });

  const WHOLE = [...FRACTURE, said('inpatient', true), pain(9)];

  it('ask it of every level: one that is not documented leaves the rule open', () => {
    const current = acted(emptyCase(), ...WHOLE, ...level('T12'));
    const { rule } = weighRules(medicare('L34228'), current);
    expect(rule.standing).toBe('not-documented');
    const acute = weighedCriteria(rule).find(({ rule: one }) => 'payer' in one && one.payer === 'acute');
    expect(acute?.bases).toMatchObject([
      { level: 'T12', standing: 'not-documented', field: 'coverage.acute@T12' },
      { level: 'L1', standing: 'documented', field: 'coverage.acute@L1' },
    ]);
  });

  it('count no level above T1', () => {
    expect(standing(medicare('L34228'), acted(emptyCase(), ...WHOLE, ...level('C7')))).toBe('otherwise');
  });

  it('have severe impact on daily function count only where their summaries say so', () => {
    const acts = [...FRACTURE, ...AWAY, said('pain-worse', false), said('height-loss@L1', 30), said('daily-function', true)];
    expect(standing(medicare('L34228'), acted(emptyCase(), ...acts))).toBe('documented');
    expect(standing(medicare('L35130'), acted(emptyCase(), ...acts))).toBe('not-documented');
  });

  it('count the questionnaire and severe impact on daily function as one finding of the two', () => {
    const ofFunction = [score([20, '2026-11-20']), said('daily-function', true)];
    const acts = [...FRACTURE, ...AWAY, said('pain-worse', false), ...ofFunction];
    const others = [said('height-loss@L1', 10), said('kyphotic-deformity@L1', false)];
    expect(standing(medicare('L34228'), acted(emptyCase(), ...acts, ...others))).toBe('otherwise');
    expect(standing(medicare('L34228'), acted(emptyCase(), ...acts, said('kyphotic-deformity@L1', true)))).toBe('documented');
  });

  it('take a tumour whose pain therapy did not relieve where their summaries say so', () => {
    const acts = [
      ...level('L1'),
      present('IND-2@L1'),
      notPresent('IND-1@L1'),
      said('management-failed', true),
      said('pain-from-fracture@L1', true),
      ...(['CON-ABS-1', 'CON-REL-4', 'CON-ABS-2@L1', 'CON-ABS-3@L1'] as const).map(notPresent),
    ];
    expect(standing(medicare('L38201'), acted(emptyCase(), ...acts))).toBe('documented');
    expect(standing(medicare('L34228'), acted(emptyCase(), ...acts))).toBe('otherwise');
  });

  it.each<[string, CaseAction, string]>([
    ['a total of 18', score([18, '2026-11-20']), 'documented'],
    ['the last of two totals, whichever was entered last', score([12, '2026-11-21'], [20, '2026-11-02']), 'otherwise'],
    ['a total without its day before one that has its day', score([20, '2026-11-02'], [12, undefined]), 'documented'],
    ['no total that lies off its scale', score([42, '2026-11-20']), 'not-documented'],
  ])('take %s', (_, act, expected) => {
    expect(standing(rulesOf({ score: 'roland-morris', over: 17 }), acted(emptyCase(), act))).toBe(expected);
  });

  it('name what the record is to hold, each once it is answered either way', () => {
    const { kept } = weighRules(medicare('L34228'), acted(emptyCase(), ...WHOLE, said('densitometry-referral', false)));
    const named = (found: (typeof kept)[number]) =>
      weighedCriteria(found).map(({ criterion, standing: is }) => {
        const what = criterion && ('question' in criterion ? criterion.question : 'payer' in criterion ? criterion.payer : 'else');
        return `${what}: ${is}`;
      });
    expect(kept.flatMap(named)).toEqual([
      'IND-1: documented',
      'IND-2: not-documented',
      'else: documented',
      'management: not-documented',
      'CARE-PRE-11: documented',
      'else: not-documented',
      'CON-ABS-1: documented',
      'CON-REL-4: documented',
      'CON-ABS-2: documented',
      'CON-ABS-3: documented',
      'CON-ABS-4: not-documented',
      'CON-REL-6: documented',
      'densitometry-referral: documented',
      'osteoporosis-education: documented',
    ]);
  });

  it('exclude pregnancy, which is asked of whom it can concern and said to be out of the question of others', () => {
    const young = { id: 'p1', name: 'Ada Young', birthDate: '1990-03-14', gender: 'female', recordNumber: '1', deceased: false };
    const asked = acted(emptyCase({ patient: young }), ...WHOLE);
    expect(standing(medicare('L34228'), asked)).toBe('not-documented');
    expect(openCriteria(weighRules(medicare('L34228'), asked).rule).map(({ rule }) => ('question' in rule ? rule.question : ''))).toEqual([
      'CON-REL-6',
    ]);
    expect(standing(medicare('L34228'), acted(asked, notPresent('CON-REL-6')))).toBe('documented');
    expect(standing(medicare('L34228'), acted(asked, present('CON-REL-6')))).toBe('otherwise');
    const { rule } = weighRules(medicare('L34228'), acted(emptyCase(), ...WHOLE));
    expect(rule.standing).toBe('documented');
    const pregnancy = weighedCriteria(rule).find(({ rule: one }) => 'question' in one && one.question === 'CON-REL-6');
    expect(pregnancy?.bases[0]?.notAsked).toBe('age');
  });

  it('take an answer of an earlier day as given, and one that the chart now speaks against as open', () => {
    const current = acted(emptyCase(), ...WHOLE);
    const lapsed = (reason: 'window' | 'new-evidence'): Case => ({
      ...current,
      chart: { ...current.chart, lapsed: { 'CON-ABS-1': reason === 'window' ? { reason, windowHours: 24 } : { reason } } },
    });
    expect(standing(medicare('L34228'), lapsed('window'))).toBe('documented');
    expect(standing(medicare('L34228'), lapsed('new-evidence'))).toBe('not-documented');
  });

  it('do not take "not assessed" for an answer', () => {
    const current = acted(emptyCase(), ...WHOLE, { type: 'answer', key: 'CON-REL-4', value: 'not-assessed', at: AT });
    expect(standing(medicare('L34228'), current)).toBe('not-documented');
  });
});

describe('what only payers ask', () => {
  it('is asked once though several rules need it, of the patient before the levels, and nothing without rules', () => {
    const current = acted(emptyCase(), ...level('L1', 'T12'));
    expect(payerAsked([], current)).toEqual([]);
    const keys = payerAsked([medicare('L34228'), medicare('L38201')], current).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe('inpatient');
    expect(keys.filter(key => key.startsWith('acute'))).toEqual(['acute@T12', 'acute@L1']);
  });

  it('keeps what two payers call alike apart', () => {
    const question = { id: 'acute', kind: 'yes-no', scope: 'patient', words: 'Seen within a week', unit: undefined } as const;
    const own = { ...rulesOf({ payer: 'acute', is: true }), questions: [question] };
    expect(payerAsked([own], emptyCase()).map(({ key }) => key)).toEqual(['plan.acute']);
    expect(standing(own, acted(emptyCase(), said('acute', true)))).toBe('not-documented');
    expect(standing(own, acted(emptyCase(), said('plan.acute', true)))).toBe('documented');
  });

  it('goes with its level, and comes back with it', () => {
    const current = acted(emptyCase(), ...level('L1'), said('acute@L1', true), said('inpatient', true));
    const removal = levelTakenOut(current, 'L1');
    const without = acted(current, { type: 'drop-level', level: 'L1' });
    expect(without.coverage).toEqual({ inpatient: { value: true, at: AT } });
    if (!removal) throw new Error('Nothing was taken out');
    expect(acted(without, { type: 'put-back', removal }).coverage).toEqual(current.coverage);
  });

  it('is kept in the file of the case, and a file without it opens', () => {
    const { chart: _chart, ...kept } = acted(emptyCase(), said('inpatient', true), said('management', 'Brace, six weeks'));
    const read = readCase(JSON.parse(JSON.stringify(kept)));
    expect(read.ok && read.case.coverage).toEqual(kept.coverage);
    const { coverage: _coverage, ...earlier } = kept;
    expect(readCase(JSON.parse(JSON.stringify(earlier))).ok).toBe(true);
  });
});

const CHOSEN = ['T12', 'L1'] as const;
const criterion: fc.Arbitrary<PayerRule> = fc.oneof(
  fc.record({ question: fc.constantFrom(...ASKED_IN_RULES), is: fc.constantFrom('present', 'not-present', 'answered') }),
  fc.record({ payer: fc.constantFrom(...PAYER_QUESTIONS.map(({ id }) => id)), is: fc.boolean() }),
  fc.record({ payer: fc.constant('height-loss'), over: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ score: fc.constantFrom('roland-morris', 'oswestry'), over: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ painAtLeast: fc.integer({ min: 1, max: 10 }) }),
  fc.constantFrom<PayerRule>({ levels: ['T1', 'L5'] }, { levels: ['T5', 'T12'] }, { levelsAtMost: 1 }),
);
const { rule: anyRule } = fc.letrec<{ rule: PayerRule }>(tie => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    criterion,
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }) }),
  ),
}));

const anyKey: readonly AnswerKey[] = QUESTIONS.flatMap(({ id, kind, scope }) =>
  kind === 'ternary' ? (scope === 'level' ? CHOSEN.map(at => answerKey(id, at)) : [answerKey(id, undefined)]) : [],
);
const anyAct: fc.Arbitrary<CaseAction> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...anyKey), fc.constantFrom('present', 'not-present'))
    .map(([key, value]): CaseAction => ({ type: 'answer', key, value, at: AT })),
  fc.integer({ min: 0, max: 10 }).map(pain),
  fc.integer({ min: 0, max: 24 }).map(total => score([total, '2026-11-20'])),
  fc
    .tuple(
      fc.constantFrom(...PAYER_QUESTIONS),
      fc.constantFrom<'' | '@T12' | '@L1'>('@T12', '@L1'),
      fc.boolean(),
      fc.integer({ min: 0, max: 40 }),
    )
    .map(([{ id, kind, scope }, at, yes, amount]) =>
      said(`${id}${scope === 'level' ? at : ''}`, kind === 'number' ? amount : kind === 'text' ? 'braced' : yes),
    ),
);

describe('whatever a payer’s rules are', () => {
  const isNew = (current: Case, act: CaseAction) =>
    (act.type === 'assess' && current.assessment.scores.length === 0) ||
    (act.type === 'answer' && current.answers[act.key] === undefined) ||
    (act.type === 'coverage' && current.coverage?.[act.key] === undefined);

  test('one more answer to what was open never turns what is documented, or said otherwise, into what is not documented', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyAct, { maxLength: 30 }), (rule, acts) => {
        let current = acted(emptyCase(), ...level(...CHOSEN));
        for (const act of acts.filter(each => isNew(current, each))) {
          if (!isNew(current, act)) continue;
          const before = standing(rulesOf(rule), current);
          current = acted(current, act);
          if (before !== 'not-documented') expect(standing(rulesOf(rule), current)).toBe(before);
        }
      }),
    );
  });

  test('what is not documented names what it waits for, and what is documented waits for nothing', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyAct, { maxLength: 30 }), (rule, acts) => {
        const { rule: weighed } = weighRules(rulesOf(rule), acted(emptyCase(), ...level(...CHOSEN), ...acts));
        expect(openCriteria(weighed).length > 0).toBe(weighed.standing === 'not-documented');
      }),
    );
  });
});
