import type { PublishedRate } from '../../parameter/published-rates.ts';
import type { Outcome } from '../outcomes.ts';
import { casesToShowBelow, chanceOfAtLeast, exactUpperBound, midChanceOfAtLeast } from './binomial.ts';

/**
 * What the number of events says against a threshold, by one-sided exact tests at 5 %. `rate` is the threshold, a proportion; its default is taken
 * from the published rate, and is no threshold of a society.
 */
export type Comparison =
  | (Tested &
      /** So many would come by `chance` where the rate is the threshold's. */
      (
        | { readonly kind: 'above'; readonly chance: number }
        | { readonly kind: 'below'; readonly upperBound: number }
        /** Even without any event, fewer than `casesNeeded` cannot show a rate below it. */
        | { readonly kind: 'too-few'; readonly chance: number; readonly casesNeeded: number }
        /** Neither is shown. */
        | { readonly kind: 'open'; readonly chance: number }
      ))
  | { readonly kind: 'not-tested'; readonly why: 'no-cases' | 'none-published' | 'by-cause' | 'range' | 'follow-up' };

interface Tested {
  readonly rate: number;
  readonly rateOf: 'published' | 'site';
}

export interface Threshold {
  readonly kind: 'threshold';
  /** A proportion. */
  readonly rate: number;
  readonly of: 'published' | 'site';
}

const ALPHA = 0.05;

/** What an outcome is held to: the site's own threshold, in per cent, else the published rate. Otherwise why it is held to none. */
export function thresholdOf(
  outcome: Outcome,
  published: PublishedRate | undefined,
  sitePercent: number | undefined,
): Threshold | Extract<Comparison, { kind: 'not-tested' }> {
  // These depend on how closely one looks, and on how long: they are set beside, not tested.
  if (outcome === 'asymptomatic-cement-leakage') return { kind: 'not-tested', why: published === undefined ? 'none-published' : 'range' };
  if (outcome === 'new-fracture-adjacent' || outcome === 'new-fracture-nonadjacent') return { kind: 'not-tested', why: 'follow-up' };
  if (sitePercent !== undefined) return { kind: 'threshold', rate: sitePercent / 100, of: 'site' };
  if (published === undefined) return { kind: 'not-tested', why: 'none-published' };
  if (published.kind === 'range' || published.kind === 'up-to') return { kind: 'not-tested', why: 'range' };
  return { kind: 'threshold', rate: published.percent / 100, of: 'published' };
}

/** `isMidP`: the chance is the mid-p one, which is less careful. */
export function compare(events: number, cases: number, { rate, of: rateOf }: Threshold, isMidP: boolean): Comparison {
  if (cases === 0) return { kind: 'not-tested', why: 'no-cases' };
  const chance = isMidP ? midChanceOfAtLeast(events, cases, rate) : chanceOfAtLeast(events, cases, rate);
  if (chance < ALPHA) return { kind: 'above', rate, rateOf, chance };
  const upperBound = exactUpperBound(events, cases, 1 - ALPHA);
  if (upperBound < rate) return { kind: 'below', rate, rateOf, upperBound };
  const casesNeeded = casesToShowBelow(rate, 1 - ALPHA);
  return cases < casesNeeded ? { kind: 'too-few', rate, rateOf, chance, casesNeeded } : { kind: 'open', rate, rateOf, chance };
}
