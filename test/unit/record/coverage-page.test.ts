import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { coverageText } from '../../../src/record/coverage/coverage-page.ts';
import { readPayerRules } from '../../../src/site/payers/read-payer-rules.ts';
import { coverageWordsIn } from '../../../src/words/later/coverage-words.ts';
import { inEnglish, loadWords } from '../../../src/words/load-words.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, present } from '../assessment/cases.ts';

const AS_OF = new Date('2026-11-30T10:00:00Z');
const said = (key: string, value: boolean | number | string): CaseAction => ({ type: 'coverage', key, value, at: AT });
const english = { words: inEnglish, say: coverageWordsIn('en') };

const withImaging = (current: Case): Case => ({
  ...current,
  chart: {
    ...current.chart,
    suggestions: {
      'CARE-PRE-11@L1': aSuggestion('CARE-PRE-11', {
        level: 'L1',
        evidence: [anEvidence({ reference: 'DiagnosticReport/mr', title: 'MR lumbar spine', date: '2026-11-18', dateKind: 'performed' })],
      }),
    },
  },
});
const answered = acted(
  withImaging(acted(emptyCase(), { type: 'choose-level', level: 'L1' })),
  present('IND-1@L1'),
  present('CARE-PRE-11@L1'),
  notPresent('CON-ABS-1'),
  { type: 'answer', key: 'CARE-PRE-6', value: 7, at: AT },
  said('acute@L1', true),
  said('inpatient', false),
  said('management', 'Brace and analgesics, six weeks'),
  said('height-loss@L1', 30),
);
const page = (item: unknown) =>
  readPayerRules([item])
    .rules.map(rules => coverageText(rules, answered, english, AS_OF))
    .join();

describe('the page that goes with a prior authorization', () => {
  const text = page('us-medicare-l34228');

  it('is of the day on which it was prepared where its reader is, and names a technique without a code by its words', () => {
    const other = acted(answered, {
      type: 'plan-level',
      level: 'L1',
      change: { technique: 'other', techniqueText: 'Vertebral body stent' },
    });
    const [rules] = readPayerRules(['us-medicare-l34228']).rules;
    if (!rules) throw new Error('There are none.');
    for (const hour of [0, 23]) {
      const prepared = coverageText(rules, other, english, new Date(2026, 10, 30, hour, 30));
      expect(prepared).toContain('On: 30 November 2026');
      expect(prepared).toContain('L1, Vertebral body stent');
    }
  });

  it('says whose it is, what it is of, from where and of when, and who prepared it', () => {
    expect(text).toContain('Patient: Margaret Osei, born 14 March 1948, record 00481726');
    expect(text).toContain('Medicare (Noridian), L34228\nSource: From public summaries of November 2026, in our own words.');
    expect(text).toContain('Levels: L1');
    expect(text).toContain('Prepared\nBy: Dr Ruth Adeyemi\nOn: 30 November 2026');
  });

  it('calls rules unconfirmed until somebody has read the document, and then says who', () => {
    expect(text).toContain('Confirmed: Unconfirmed: Nobody has read the document itself yet.');
    const read = page({ uses: 'us-medicare-l34228', read: { by: 'Dr Amara Nwosu', on: '2026-12-01' } });
    expect(read).toContain('Confirmed: Read in the document itself by Dr Amara Nwosu, 1 December 2026.');
    expect(read).not.toMatch(/unconfirmed/i);
  });

  it('has each criterion with what documents it and the evidence that stood beside the answer', () => {
    expect(text).toContain('- Acute or subacute fracture: Yes: Documented\n');
    expect(text).toMatch(
      /Imaging agrees with the pain at this level: Agrees: Documented\n\s+L1: Agrees \(22 November 2026\); .*MR lumbar spine.*2026/,
    );
    expect(text).toMatch(/- Pain of 8 or more, of 10: Documented otherwise\n\s+7 of 10 \(22 November 2026\)/);
    expect(text).toMatch(/- Pain is getting worse: Yes: Not documented\n\s+Not answered/);
    expect(text).toContain('Brace and analgesics, six weeks (22 November 2026)');
    expect(text).toMatch(/- Height lost: over 25 %: Documented\n\s+L1: 30 % /);
    expect(text).toMatch(/Not documented yet: Pain remains despite .*; Pain is getting worse; .*Referred for bone density measurement/);
  });

  it('keeps apart that pregnancy is relative in the parameter and excluded by the rules', () => {
    expect(text).toMatch(
      /Pregnancy: Not present: Documented\n\s+not asked: 78 years\n\s+\(The practice parameter counts pregnancy as relative; these rules exclude it/,
    );
  });

  it('has the words of a site’s own questions', () => {
    const own = page({
      id: 'plan-7',
      payer: 'Plan',
      number: 'Policy 7',
      title: 'the plan’s policy',
      dated: '2026-03-01',
      questions: [{ id: 'weeks', words: 'Weeks of exercise', kind: 'number', unit: 'weeks' }],
      rule: { id: '7.3', payer: 'weeks', atLeast: 4, note: 'Supervised or at home.' },
    });
    expect(own).toContain('Plan, Policy 7\nSource: From the plan’s policy, version of 1 March 2026.');
    expect(own).toContain('- 7.3: Weeks of exercise: 4 weeks or more: Not documented\n    Not answered\n    (Supervised or at home.)');
  });

  it('never speaks of covered, approved or denied', async () => {
    const french = { words: (await loadWords('fr-CA')) ?? inEnglish, say: coverageWordsIn('fr-CA') };
    const everyRule = readPayerRules(['us-medicare-l34228', 'us-medicare-l33569', 'us-medicare-l38201', 'us-medicare-l34976']).rules;
    for (const saying of [english, french]) {
      for (const current of [emptyCase(), answered]) {
        const whole = everyRule.map(rules => coverageText(rules, current, saying, AS_OF)).join();
        expect(whole).not.toMatch(/covered|approv|denied by|refus|couvert|approuv|undefined|\[object/i);
      }
    }
    expect(everyRule.map(rules => coverageText(rules, answered, french, AS_OF))[0]).toContain(
      'Fracture aiguë ou subaiguë\u00a0: Oui\u00a0: Documenté',
    );
  });
});
