import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { reviewTriggers } from '../../../src/assessment/complications/review-triggers.ts';
import { toGyCm2 } from '../../../src/assessment/procedure/dose-area-product.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { resourcesOf } from './built.ts';

const complication = (change: Extract<CaseAction, { type: 'complication' }>['change']): CaseAction => ({
  type: 'complication',
  id: COMPLICATION,
  change,
});

describe('a trap of what is recorded', () => {
  it('cement in an artery of the lung is reviewed in every instance', () => {
    const current = acted(wholeCase(), complication({ kind: 'symptomatic-cement-pulmonary-embolus' }));
    expect(current.complications.flatMap(reviewTriggers)).toEqual(['pulmonary-embolus']);
  });

  it('procedure-mishap is a category in a later release alone: no category is written', () => {
    const { event } = resourcesOf(acted(wholeCase(), complication({ kind: 'symptomatic-cement-leakage' })));
    expect(event).toBeDefined();
    expect(event).not.toHaveProperty('category');
  });

  it('a dose-area product in µGy·m² is a hundredth of the number in Gy·cm²', () => {
    expect([toGyCm2(4250, 'uGy.m2'), toGyCm2(42.5, 'Gy.cm2')]).toEqual([42.5, 42.5]);
  });
});
