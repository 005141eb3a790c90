import { OUTCOMES, type Outcome } from '../outcomes.ts';
import type { Stratum } from '../quality-counts.ts';
import { chanceOfAtLeast } from '../statistics/binomial.ts';
import { adjustedForMany } from '../statistics/false-discovery.ts';
import { funnelLimits, isOutside } from '../statistics/funnel-limits.ts';
import { causesIn, type Funnel, type PartReport, type RateRow } from './quality-report.ts';

/** Of fewer events in all a picture shows chance alone. */
const FEWEST_EVENTS = 5;
/** Points that a line of limits is drawn through. */
const POINTS = 60;

interface Counted {
  readonly group: string | null;
  readonly events: number;
  readonly cases: number;
}

/** Groups beside each other, for each cause and each outcome that happened often enough: around what it is held to, else around the service's own rate. */
export function funnelsOf(strata: readonly PartReport[], groups: readonly PartReport[]): readonly Funnel[] {
  return causesIn(strata).flatMap(({ stratum, rates }) =>
    OUTCOMES.flatMap(outcome => {
      const own = rates.find(rate => rate.outcome === outcome);
      return own === undefined ? [] : funnelFor(own, stratum, countedIn(outcome, stratum, groups));
    }),
  );
}

function countedIn(outcome: Outcome, stratum: Stratum, groups: readonly PartReport[]): readonly Counted[] {
  return groups.flatMap(part => {
    const says = part.rates.find(rate => rate.outcome === outcome)?.says;
    if (part.stratum !== stratum || part.group === undefined || says?.kind !== 'counted' || says.cases === 0) return [];
    return [{ group: part.group, events: says.events, cases: says.cases }];
  });
}

function funnelFor({ outcome, per, says }: RateRow, stratum: Stratum, counted: readonly Counted[]): readonly Funnel[] {
  if (says.kind !== 'counted' || says.events < FEWEST_EVENTS || counted.length < 2) return [];
  const isHeld = says.comparison.kind !== 'not-tested';
  const centre = says.comparison.kind === 'not-tested' ? says.events / says.cases : says.comparison.rate;
  const chances = counted.map(({ events, cases }) => chanceOfAtLeast(events, cases, centre));
  const adjusted = adjustedForMany(chances);
  const points = counted.map((each, index) => ({
    ...each,
    chance: chances[index] ?? 1,
    adjustedChance: adjusted[index] ?? 1,
    isOutside: isOutside(each.events, each.cases, centre),
  }));
  const most = Math.max(...counted.map(({ cases }) => cases)) * 1.05;
  const numbers = Array.from({ length: POINTS }, (_, index) => Math.max(1, Math.round((most * (index + 1)) / POINTS)));
  // Through the limits at each group's own number of cases too: between two others the line could pass it on the wrong side.
  const drawnAt = [...new Set([...numbers, ...counted.map(({ cases }) => cases)])].sort((one, other) => one - other);
  const limits = drawnAt.map(cases => funnelLimits(centre, cases));
  return [{ outcome, stratum, per, centre, centreOf: isHeld ? 'held-to' : 'service', points, limits }];
}
