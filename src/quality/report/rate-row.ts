import type { DisclosedRiskCode } from '../../parameter/codes.generated.ts';
import { publishedMajorRate, publishedRates } from '../../parameter/published-rates.ts';
import type { Outcome } from '../outcomes.ts';
import type { Captured, CountedType, OutcomeCounts, Stratum } from '../quality-counts.ts';
import { exactInterval, wilsonInterval } from '../statistics/binomial.ts';
import { type Comparison, compare, thresholdOf } from '../statistics/compare.ts';
import type { Per, RateRow, RateSays } from './quality-report.ts';
import type { ReportSettings } from './report-settings.ts';

/**
 * By what an outcome is counted where it is set beside the published rate: section VII.B speaks of patients for any major complication; for
 * the others it names no denominator, and leakage is a matter of levels, what else happens one of sessions (clinical.md AMB-08).
 */
export function perOf(outcome: Outcome): Per {
  if (outcome === 'any-major') return 'patients';
  return outcome === 'symptomatic-cement-leakage' || outcome === 'asymptomatic-cement-leakage' ? 'levels' : 'sessions';
}

/** A rate with its intervals, and what it says against the published one. `isHidden`: it may not be said. */
export function rateRow(
  counts: OutcomeCounts,
  stratum: Stratum,
  captured: Readonly<Record<CountedType, Captured>>,
  isHidden: boolean,
  settings: ReportSettings,
): RateRow {
  const { outcome } = counts;
  const per = perOf(outcome);
  const published = publishedFor(outcome, stratum);
  return { outcome, per, published, says: saysOf(counts, per, stratum, captured, isHidden, settings) };
}

function saysOf(
  counts: OutcomeCounts,
  per: Per,
  stratum: Stratum,
  captured: Readonly<Record<CountedType, Captured>>,
  isHidden: boolean,
  settings: ReportSettings,
): RateSays {
  const lacks = lackingFor(counts.outcome, captured);
  if (lacks) return lacks;
  if (isHidden) return { kind: 'few' };
  const { outcome, undated, patients, sessions, levels } = counts;
  const { events, cases, notRecorded } = counts[per];
  return {
    kind: 'counted',
    events,
    cases,
    notRecorded,
    undated,
    wilson: cases === 0 ? undefined : wilsonInterval(events, cases),
    exact: cases === 0 ? undefined : exactInterval(events, cases),
    comparison: comparisonOf(outcome, stratum, events, cases, settings),
    by: { patients, sessions, levels },
  };
}

function comparisonOf(
  outcome: Outcome,
  stratum: Stratum,
  events: number,
  cases: number,
  { thresholds, isMidP }: ReportSettings,
): Comparison {
  const published = publishedFor(outcome, stratum);
  const threshold = thresholdOf(outcome, published?.rate, thresholds[outcome]);
  if (threshold.kind === 'threshold') return compare(events, cases, threshold, isMidP);
  if (cases === 0) return { kind: 'not-tested', why: 'no-cases' };
  const isByCause = stratum === 'all' && published === undefined && publishedFor(outcome, 'osteoporosis') !== undefined;
  return isByCause ? { kind: 'not-tested', why: 'by-cause' } : threshold;
}

/**
 * The type without which an outcome cannot be counted, where the source said that it has none. Leakage without symptoms is on the Procedure. Files
 * that hold no AdverseEvent say nothing of whether there were any: that is said beside the rates.
 */
function lackingFor(outcome: Outcome, captured: Readonly<Record<CountedType, Captured>>): RateSays | undefined {
  const needed: readonly CountedType[] = outcome === 'asymptomatic-cement-leakage' ? ['Procedure'] : ['Procedure', 'AdverseEvent'];
  for (const type of needed) {
    const has = captured[type];
    if (has.is === 'not-captured' && has.why !== 'not-found') return { kind: 'not-computable', lacks: type, why: has.why };
  }
  return undefined;
}

/** Rates that are told apart by cause are those of their cause: no rate is published for all of them together. */
function publishedFor(outcome: Outcome, stratum: Stratum): RateRow['published'] {
  const aetiology = stratum === 'all' ? 'unknown' : stratum;
  if (outcome === 'any-major') {
    const rate = publishedMajorRate(aetiology);
    return rate && { rate, of: aetiology === 'osteoporosis' || aetiology === 'neoplasm' ? aetiology : undefined };
  }
  const risk: DisclosedRiskCode | undefined = outcome === 'other' || outcome === 'other-pulmonary-embolus' ? undefined : outcome;
  const found = publishedRates(aetiology).find(each => each.risk === risk);
  return found?.rate && { rate: found.rate, of: found.rateOf };
}
