import { describe, expect, it } from 'vitest';
import { AETIOLOGY_CODES, DISCLOSED_RISK_CODES, type DisclosedRiskCode } from '../../../src/parameter/codes.generated.ts';
import { publishedRates } from '../../../src/parameter/published-rates.ts';

const rateOf = (risk: DisclosedRiskCode, aetiology: (typeof AETIOLOGY_CODES)[number]) =>
  publishedRates(aetiology).find(row => row.risk === risk);

describe('published rates', () => {
  it.each(AETIOLOGY_CODES)('name every risk once for %s', aetiology => {
    expect(
      publishedRates(aetiology)
        .map(({ risk }) => risk)
        .sort(),
    ).toEqual([...DISCLOSED_RISK_CODES].sort());
  });

  it.each([
    ['permanent-neurologic-deficit', { kind: 'below', percent: 1 }, { kind: 'is', percent: 2 }],
    ['transient-neurologic-deficit', { kind: 'is', percent: 1 }, { kind: 'is', percent: 10 }],
    ['symptomatic-cement-leakage', { kind: 'below', percent: 5 }, { kind: 'below', percent: 10 }],
    ['asymptomatic-cement-leakage', { kind: 'range', fromPercent: 15, toPercent: 76 }, { kind: 'up-to', percent: 90 }],
  ] as const)('tell %s apart by aetiology, and give none where none is published', (risk, osteoporosis, neoplasm) => {
    expect(rateOf(risk, 'osteoporosis')).toEqual({ risk, rate: osteoporosis, rateOf: 'osteoporosis' });
    expect(rateOf(risk, 'neoplasm')).toEqual({ risk, rate: neoplasm, rateOf: 'neoplasm' });
    for (const aetiology of ['other', 'unknown'] as const)
      expect(rateOf(risk, aetiology)).toEqual({ risk, rate: undefined, rateOf: undefined });
  });

  it.each([
    ['death', 'below', 1],
    ['vascular-injury-or-haemorrhage', 'below', 1],
    ['pneumothorax-or-haemothorax', 'below', 1],
    ['symptomatic-cement-pulmonary-embolus', 'below', 1],
    ['infection', 'below', 1],
    ['additional-fracture', 'is', 1],
    ['transient-pain-increase', 'is', 5],
    ['new-fracture-adjacent', 'is', 21],
    ['new-fracture-nonadjacent', 'is', 12],
  ] as const)('of %s hold for every aetiology', (risk, kind, percent) => {
    for (const aetiology of AETIOLOGY_CODES) expect(rateOf(risk, aetiology)).toEqual({ risk, rate: { kind, percent }, rateOf: undefined });
  });
});
