import { type AetiologyCode, DISCLOSED_RISK_CODES, type DisclosedRiskCode } from './codes.generated.ts';

/** A rate in per cent as it is printed: `<1 %`, `2 %`, `15–76 %`, `up to 90 %`. */
export type PublishedRate =
  | { readonly kind: 'below' | 'is' | 'up-to'; readonly percent: number }
  | { readonly kind: 'range'; readonly fromPercent: number; readonly toPercent: number };

/** Rates that are told apart by aetiology, or one that is not. */
type Rates = { readonly any: PublishedRate } | { readonly osteoporosis: PublishedRate; readonly neoplasm: PublishedRate };

export interface RiskRate {
  readonly risk: DisclosedRiskCode;
  /** Undefined: none is published for this aetiology. */
  readonly rate: PublishedRate | undefined;
  /** The aetiology that the rate is of; undefined: it is not told apart. */
  readonly rateOf: 'osteoporosis' | 'neoplasm' | undefined;
}

const below = (percent: number): PublishedRate => ({ kind: 'below', percent });
const is = (percent: number): PublishedRate => ({ kind: 'is', percent });

/** The table of section VII.B, which is of vertebroplasty. */
const PUBLISHED: Readonly<Record<DisclosedRiskCode, Rates>> = {
  death: { any: below(1) },
  'permanent-neurologic-deficit': { osteoporosis: below(1), neoplasm: is(2) },
  'vascular-injury-or-haemorrhage': { any: below(1) },
  'pneumothorax-or-haemothorax': { any: below(1) },
  'symptomatic-cement-pulmonary-embolus': { any: below(1) },
  infection: { any: below(1) },
  'additional-fracture': { any: is(1) },
  'transient-neurologic-deficit': { osteoporosis: is(1), neoplasm: is(10) },
  'symptomatic-cement-leakage': { osteoporosis: below(5), neoplasm: below(10) },
  'transient-pain-increase': { any: is(5) },
  'asymptomatic-cement-leakage': {
    osteoporosis: { kind: 'range', fromPercent: 15, toPercent: 76 },
    neoplasm: { kind: 'up-to', percent: 90 },
  },
  'new-fracture-adjacent': { any: is(21) },
  'new-fracture-nonadjacent': { any: is(12) },
};

/** Every risk with its published rate for this aetiology, and with none where none is published. */
export function publishedRates(aetiology: AetiologyCode): readonly RiskRate[] {
  return DISCLOSED_RISK_CODES.map(risk => {
    const rates = PUBLISHED[risk];
    if ('any' in rates) return { risk, rate: rates.any, rateOf: undefined };
    if (aetiology !== 'osteoporosis' && aetiology !== 'neoplasm') return { risk, rate: undefined, rateOf: undefined };
    return { risk, rate: rates[aetiology], rateOf: aetiology };
  });
}

/** Any major complication, of patients (the prose of section VII.B); undefined: none is published for this aetiology. */
export function publishedMajorRate(aetiology: AetiologyCode): PublishedRate | undefined {
  switch (aetiology) {
    case 'osteoporosis':
      return below(1);
    case 'neoplasm':
      return below(5);
    case 'other':
    case 'unknown':
      return undefined;
  }
}
