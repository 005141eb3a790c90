import type { PublishedRate } from '../parameter/published-rates.ts';
import { casesToShowBelow, chanceOfAtLeast, exactUpperBound } from './binomial.ts';
import type { Outcome } from './outcomes.ts';

/** What the number of events says against the published rate, by one-sided exact tests at 5 %. `rate` is a proportion. */
export type Comparison =
  /** So many would come by `chance` where the published rate holds. */
  | { readonly kind: 'above'; readonly rate: number; readonly chance: number }
  | { readonly kind: 'below'; readonly rate: number; readonly upperBound: number }
  /** Even without any event, fewer than `casesNeeded` cannot show a rate below it. */
  | { readonly kind: 'too-few'; readonly rate: number; readonly chance: number; readonly casesNeeded: number }
  /** Neither is shown. */
  | { readonly kind: 'open'; readonly rate: number; readonly chance: number }
  | { readonly kind: 'not-tested'; readonly why: 'no-cases' | 'none-published' | 'by-cause' | 'range' | 'follow-up' };

const ALPHA = 0.05;

/**
 * A range and an "up to" depend on how closely one looks, and new fractures on how long: they are set beside, not tested.
 */
export function compare(outcome: Outcome, events: number, cases: number, published: PublishedRate | undefined): Comparison {
  if (cases === 0) return { kind: 'not-tested', why: 'no-cases' };
  if (published === undefined) return { kind: 'not-tested', why: 'none-published' };
  if (published.kind === 'range' || published.kind === 'up-to') return { kind: 'not-tested', why: 'range' };
  if (outcome === 'new-fracture-adjacent' || outcome === 'new-fracture-nonadjacent') return { kind: 'not-tested', why: 'follow-up' };
  const rate = published.percent / 100;
  const chance = chanceOfAtLeast(events, cases, rate);
  if (chance < ALPHA) return { kind: 'above', rate, chance };
  const upperBound = exactUpperBound(events, cases, 1 - ALPHA);
  if (upperBound < rate) return { kind: 'below', rate, upperBound };
  const casesNeeded = casesToShowBelow(rate, 1 - ALPHA);
  return cases < casesNeeded ? { kind: 'too-few', rate, chance, casesNeeded } : { kind: 'open', rate, chance };
}
