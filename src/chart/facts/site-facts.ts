import type { Coding } from '../../fhir/resource.ts';
import { keeping } from '../../plain/memo.ts';
import type { ReportWord } from '../../site/site-config.ts';
import type { SiteCodes } from '../codes/site-codes.ts';
import type { Concept } from '../elements/shape.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import type { ReportFact } from './document-facts.ts';
import type { Fact } from './facts.ts';
import type { ChartFacts } from './facts-by-kind.ts';
import { siteGroupsOf } from './site-groups.ts';

/** The same facts, with what the site's own codes put them in and its own words for what reports find. */
export function asTheSiteSays(facts: ChartFacts, { siteCodes, reportWords }: Pick<ChartSnapshot, 'siteCodes' | 'reportWords'>): ChartFacts {
  const grouped = siteCodes ? withSiteCodes(facts, siteCodes) : facts;
  if (reportWords === undefined || reportWords.length === 0) return grouped;
  return { ...grouped, reports: grouped.reports.map(inReportWords(reportWords)) };
}

function withSiteCodes(facts: ChartFacts, siteCodes: SiteCodes): ChartFacts {
  const conceptOf = (fact: Fact) => [fact.concept];
  return {
    ...facts,
    conditions: facts.conditions.map(fact => inSiteGroups(fact, conceptOf(fact), siteCodes)),
    observations: facts.observations.map(fact => inSiteGroups(fact, conceptOf(fact), siteCodes)),
    allergies: facts.allergies.map(fact => inSiteGroups(fact, fact.substances, siteCodes)),
    medications: facts.medications.map(fact => inSiteGroups(fact, fact.drugs, siteCodes)),
    procedures: facts.procedures.map(fact => inSiteGroups(fact, conceptOf(fact), siteCodes)),
  };
}

const groupsFound = keeping((_siteCodes: SiteCodes) => new WeakMap<Fact, ReadonlyMap<string, Coding>>());

/** The same fact where the site has no code for it; else one that says which. */
function inSiteGroups<F extends Fact>(fact: F, concepts: readonly Concept[], siteCodes: SiteCodes): F {
  const kept = groupsFound(siteCodes);
  const siteGroups = kept.get(fact) ?? siteGroupsOf(concepts, siteCodes);
  kept.set(fact, siteGroups);
  return siteGroups.size === 0 ? fact : { ...fact, siteGroups };
}

/** The same one each time: what a report says is kept with it. */
const inReportWords = keeping((reportWords: readonly ReportWord[]) =>
  keeping((report: ReportFact): ReportFact => ({ ...report, reportWords })),
);
