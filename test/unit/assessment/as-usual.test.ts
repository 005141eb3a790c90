import { describe, expect, it } from 'vitest';
import { usualForm } from '../../../src/assessment/consent/taken-by.ts';
import { levelsToSay } from '../../../src/assessment/day/time-out.ts';
import { planAsUsual, usualPlan } from '../../../src/assessment/plan/as-usual.ts';
import { AUGMENTATION_TECHNIQUE_CODES, IMAGING_GUIDANCE_CODES, INJECTATE_CODES } from '../../../src/parameter/codes.generated.ts';
import type { UsualConfig } from '../../../src/site/site-config.ts';
import { USUAL_GUIDANCE, USUAL_INJECTATES, USUAL_TECHNIQUES } from '../../../src/site/usual-choices.ts';
import { AT, acted, emptyCase } from './cases.ts';

const USUAL: UsualConfig = {
  technique: 'vertebroplasty',
  guidance: 'fluoroscopy',
  injectate: 'pmma',
  sedation: false,
  consentForm: 'Form 27',
};
const UNSAID: UsualConfig = {
  technique: undefined,
  guidance: undefined,
  injectate: undefined,
  sedation: undefined,
  consentForm: undefined,
};
const chosen = acted(emptyCase(), { type: 'choose-level', level: 'L1' }, { type: 'choose-level', level: 'T12' });

describe('what is usual at a site', () => {
  it('names codes that the plan can take', () => {
    const others = (codes: readonly string[]) => codes.filter(code => code !== 'other');
    expect(USUAL_TECHNIQUES).toEqual(others(AUGMENTATION_TECHNIQUE_CODES));
    expect(USUAL_GUIDANCE).toEqual(others(IMAGING_GUIDANCE_CODES));
    expect(USUAL_INJECTATES).toEqual(others(INJECTATE_CODES));
  });

  it('is nothing that a case begins with', () => {
    expect(chosen.plan.guidance).toBeUndefined();
    expect(usualPlan(chosen, UNSAID)).toBeUndefined();
  });

  it('plans by one act what nobody has answered, at every chosen level', () => {
    const usual = usualPlan(acted(chosen, { type: 'plan', change: { guidance: 'ct' } }), USUAL);
    const planned = acted(acted(chosen, { type: 'plan', change: { guidance: 'ct' } }), ...(usual ? planAsUsual(usual) : []));
    expect(planned.plan).toEqual({ ...emptyCase().plan, guidance: 'ct', injectate: 'pmma', injectateText: '', sedation: false });
    expect(planned.levels.map(({ technique }) => technique)).toEqual(['vertebroplasty', 'vertebroplasty']);
    expect(usualPlan(planned, USUAL)).toBeUndefined();
  });

  it('names the form with the first decision to consent, and never over what somebody wrote or took out', () => {
    const { consent } = emptyCase();
    expect(usualForm(consent, { decision: 'given' }, USUAL)).toEqual({ formReference: 'Form 27' });
    expect(usualForm(consent, { decision: 'given' }, UNSAID)).toEqual({});
    expect(usualForm(consent, { decision: 'refused' }, USUAL)).toEqual({});
    expect(usualForm({ ...consent, formReference: 'Form 3' }, { decision: 'given' }, USUAL)).toEqual({});
    expect(usualForm({ ...consent, decision: 'refused' }, { decision: 'given' }, USUAL)).toEqual({});
  });
});

describe('the levels that one act says at the time-out', () => {
  const consented = acted(chosen, { type: 'consent', change: { decision: 'given', levels: ['L1', 'T12'] } });

  it('are those that are planned and consented to, head to sacrum', () => {
    expect(levelsToSay(consented)).toEqual(['T12', 'L1']);
  });

  it.each([
    ['nothing is consented to', chosen],
    ['the consent names others', acted(consented, { type: 'consent', change: { levels: ['L1'] } })],
    ['the consent names as many, and another', acted(consented, { type: 'consent', change: { levels: ['T12', 'L2'] } })],
    ['the consent was withdrawn', acted(consented, { type: 'consent', change: { withdrawal: { at: undefined, reason: '' } } })],
    [
      'a time-out is recorded',
      acted(consented, { type: 'procedure', change: { universalProtocol: { ...consented.procedure.universalProtocol, timeOutAt: AT } } }),
    ],
    [
      'somebody has begun to tick them',
      acted(consented, {
        type: 'procedure',
        change: { universalProtocol: { ...consented.procedure.universalProtocol, timeOutLevels: ['L1'] } },
      }),
    ],
  ])('are none where %s', (_, current) => {
    expect(levelsToSay(current)).toEqual([]);
  });
});
