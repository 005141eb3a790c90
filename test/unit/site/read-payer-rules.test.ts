import { describe, expect, it } from 'vitest';
import { OUTCOME_INSTRUMENT_CODES } from '../../../src/parameter/codes.generated.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { WHOLE_EXAMPLE } from '../../../src/site/config-reference.ts';
import { ASKED_IN_RULES, SCORES_IN_RULES } from '../../../src/site/payers/asked-in-rules.ts';
import { PAYER_QUESTIONS } from '../../../src/site/payers/payer-questions.ts';
import { criteriaOf } from '../../../src/site/payers/payer-rules.ts';
import { KNOWN_PAYER_RULES, readPayerRules } from '../../../src/site/payers/read-payer-rules.ts';
import { parseSiteConfig, siteProblemText } from '../../../src/site/read-site-config.ts';

const issuers = [{ iss: 'https://ehr.example', clientId: 'vertaug' }];
const own = (part: object) => ({
  id: 'plan-7',
  payer: 'Plan',
  number: '7',
  title: 'Policy 7',
  dated: '2026-03-01',
  rule: { painAtLeast: 7 },
  ...part,
});
const problems = (...coverage: readonly unknown[]) => readPayerRules(coverage).problems.map(siteProblemText);

describe('the rules of payers in config.json', () => {
  it('are none unless a site switches some on', () => {
    const read = parseSiteConfig({ issuers });
    expect(read.ok && read.value.coverage).toEqual([]);
  });

  it('come with Vertaug by their ids, each with number, source and date, and unconfirmed until somebody says who read the document', () => {
    const { rules } = readPayerRules([
      'us-medicare-l34228',
      { uses: 'us-medicare-l33569', read: { by: 'Dr Amara Nwosu', on: '2026-12-01' } },
    ]);
    expect(rules.map(({ number, payer, source, read }) => ({ number, payer, dated: source.dated, read }))).toEqual([
      { number: 'L34228', payer: 'Medicare (Noridian)', dated: '2026-11', read: undefined },
      { number: 'L33569', payer: 'Medicare (NGS)', dated: '2026-11', read: { by: 'Dr Amara Nwosu', on: '2026-12-01' } },
    ]);
    expect(KNOWN_PAYER_RULES.filter(({ read }) => read !== undefined)).toEqual([]);
  });

  it('can be a site’s own, nested and with questions of their own', () => {
    const read = readPayerRules(WHOLE_EXAMPLE.coverage);
    expect(read.problems).toEqual([]);
    expect(read.rules.map(({ id }) => id)).toEqual(['us-medicare-l38201', 'us-medicare-l34228', 'plan-7']);
    expect(read.rules.at(-1)?.questions).toEqual([
      { id: 'exercise-weeks', words: 'Weeks of exercise', kind: 'number', scope: 'patient', unit: 'weeks' },
    ]);
  });

  it.each([
    [['us-medicare-l99999'], 'coverage[0] is "us-medicare-l99999". Rules that come with Vertaug: us-medicare-l34228, '],
    [[7], 'coverage[0] is 7. Give the id of rules that come with Vertaug, '],
    [[own({ rule: undefined })], 'coverage[0].rule is missing. Give one rule: '],
    [[own({ rule: { all: [] } })], 'coverage[0].rule.all has no rule in it. Give a list of rules.'],
    [
      [own({ rule: { any: [{ question: 'IND-99', is: 'present' }] } })],
      'coverage[0].rule.any[0].question is "IND-99". Give one of: IND-1, ',
    ],
    [[own({ rule: { question: 'IND-1' } })], 'coverage[0].rule.is is missing. Beside question use '],
    [[own({ rule: { payer: 'acute', over: 3 } })], 'coverage[0].rule.over stands beside a question that is answered by yes-no. '],
    [[own({ rule: { payer: 'acute', is: true, given: true } })], 'coverage[0].rule.is is one of 2 beside payer. '],
    [[own({ rule: { score: 'sf-36', over: 3 } })], 'coverage[0].rule.score is "sf-36". Give one of: oswestry, '],
    [[own({ rule: { score: 'oswestry', is: true, over: 3 } })], 'coverage[0].rule.is stands beside score. '],
    [[own({ rule: { painAtLeast: 7, levelsAtMost: 2 } })], 'coverage[0].rule says painAtLeast and levelsAtMost. Write an object '],
    [[own({ rule: { of: [{ painAtLeast: 7 }] } })], 'coverage[0].rule.atLeast is missing. '],
    [[own({ rule: { levels: ['T5', 'L9'] } })], 'coverage[0].rule.levels is ["T5","L9"]. Give the first and the last level'],
    [[own({ rule: { painAtLeast: 7, is: true } })], 'coverage[0].rule.is stands beside painAtLeast. '],
    [[own({ id: 'Plan 7' })], 'coverage[0].id is "Plan 7". Give a name of your own'],
    [[own({ dated: 'March' })], 'coverage[0].dated is "March". Give the day'],
    [[own({ read: { by: 'Dr Amara Nwosu' } })], 'coverage[0].read.on is missing. '],
    [[own({ questions: [{ id: 'weeks', words: 'Weeks', kind: 'date' }] })], 'coverage[0].questions[0].kind is "date". Use "yes-no", '],
    [['us-medicare-l34228', { uses: 'us-medicare-l34228' }], 'coverage[1] is "us-medicare-l34228", which stands there before. '],
  ])('say where %j cannot be used, and what to write instead', (coverage, told) => {
    expect(problems(...coverage)[0]).toContain(told);
  });

  it('keep nobody from the chart by a mistake: the file is read, and the others are used', () => {
    expect(parseSiteConfig({ issuers, coverage: ['us-medicare-l99999'] }).ok).toBe(true);
    expect(readPayerRules(['us-medicare-l99999', 'us-medicare-l34228']).rules.map(({ id }) => id)).toEqual(['us-medicare-l34228']);
  });

  it('speak of the questions of the assessment, and of those that payers ask', () => {
    expect([...SCORES_IN_RULES]).toEqual([...OUTCOME_INSTRUMENT_CODES]);
    expect([...ASKED_IN_RULES].sort()).toEqual(QUESTIONS.flatMap(({ id, kind }) => (kind === 'ternary' ? [id] : [])).sort());
    for (const { rule, weighed, kept } of KNOWN_PAYER_RULES) {
      for (const criterion of [rule, ...weighed, ...kept].flatMap(criteriaOf)) {
        if ('question' in criterion) expect(ASKED_IN_RULES).toContain(criterion.question);
        if ('payer' in criterion) expect(PAYER_QUESTIONS.map(({ id }) => id)).toContain(criterion.payer);
      }
    }
  });
});
