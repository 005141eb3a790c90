import { type ChartFacts, memberOf } from './chart-facts.ts';
import { newestFirst } from './fhir-date.ts';
import { SYSTEM } from './groups/code-group.ts';
import { type GroupMatch, isSystem } from './groups/match-group.ts';
import { OBSERVATION_GROUPS } from './groups/observations.ts';
import type { ObservationFact } from './observation-facts.ts';
import { wordingsOf } from './shape.ts';

export type ObservationGroup = (typeof OBSERVATION_GROUPS)[number];

export interface Member {
  readonly fact: ObservationFact;
  readonly match: GroupMatch;
}

interface Placed extends Member {
  /** Where it stands in the chart. */
  readonly order: number;
}

type Index = ReadonlyMap<ObservationGroup, readonly Placed[]>;

const indexes = new WeakMap<ChartFacts['observations'], Index>();

/** Observations of any of the groups, newest first, and as the chart has them where they are of one instant. */
export function observationsIn({ observations }: Pick<ChartFacts, 'observations'>, groups: readonly ObservationGroup[]): readonly Member[] {
  const index = indexes.get(observations) ?? indexOf(observations);
  indexes.set(observations, index);
  const [first, ...others] = groups.flatMap(group => {
    const found = index.get(group) ?? [];
    return found.length > 0 ? [found] : [];
  });
  if (!first || others.length === 0) return first ?? [];
  const once = new Map([...others.toReversed().flat(), ...first].map(member => [member.fact, member]));
  return [...once.values()].sort(byAge);
}

/** A chart holds observations by the ten thousand: they are gone through once, not once a question. */
function indexOf(observations: ChartFacts['observations']): Index {
  const index = new Map<ObservationGroup, Placed[]>();
  for (const [order, fact] of observations.entries()) {
    for (const [group, match] of groupsOf(fact)) {
      const members = index.get(group) ?? [];
      members.push({ fact, match, order });
      index.set(group, members);
    }
  }
  for (const members of index.values()) members.sort(byAge);
  return index;
}

function byAge(one: Placed, other: Placed): number {
  return newestFirst(one.fact.moment, other.fact.moment) || one.order - other.order;
}

const groupsOfFact = new WeakMap<ObservationFact, readonly (readonly [ObservationGroup, GroupMatch])[]>();

function groupsOf(fact: ObservationFact) {
  const known = groupsOfFact.get(fact);
  if (known) return known;
  // A LOINC code says what was measured: then its name is not asked.
  const isCoded = fact.concept.codings.some(({ system }) => system !== undefined && isSystem(system, SYSTEM.loinc));
  const said = isCoded ? [] : wordingsOf(fact.concept);
  const groups = (isCoded && fact.siteGroups === undefined ? groupsByCode(fact) : OBSERVATION_GROUPS).flatMap(
    (group): [ObservationGroup, GroupMatch][] => {
      const match = memberOf(fact, group);
      if (match?.match === 'code') return [[group, match]];
      const named = isCoded ? undefined : (match ?? nameMatch(fact, group));
      return named && !said.some(isNoMeasurement) ? [[group, named]] : [];
    },
  );
  groupsOfFact.set(fact, groups);
  return groups;
}

const byCode = new Map<string, ObservationGroup[]>();
for (const group of OBSERVATION_GROUPS) {
  for (const code of group.include.flatMap(({ codes = [] }) => codes)) byCode.set(code, [...(byCode.get(code) ?? []), group]);
}

/** Those that a code of its own may be of; whether it is, its system decides. A chart holds measurements by the ten thousand, and few count. */
function groupsByCode({ concept }: ObservationFact): readonly ObservationGroup[] {
  const found = concept.codings.flatMap(({ code }) => (code === undefined ? [] : (byCode.get(code) ?? [])));
  return found.length > 1 ? [...new Set(found)] : found;
}

/** "INR goal" is wanted, not measured. */
const isNoMeasurement = (wording: string) => /\b(?:goal|target|therapeutic|reference|refused|declined|education)\b/i.test(wording);

/** What a name may say beside the test: where it was measured, and that it was. */
const BESIDE = /\b(?:serum|plasma|blood|venous|capillary|level|count|result|value|lab|poc|point of care|in|of)\b/g;

function nameMatch({ concept }: ObservationFact, group: ObservationGroup): GroupMatch | undefined {
  if (!('names' in group)) return undefined;
  const wordings = wordingsOf(concept).map(plainName);
  const known = [...group.names].some(name => wordings.some(wording => wording === name || withoutBeside(wording) === withoutBeside(name)));
  return known ? { coding: concept.codings[0], match: 'text' } : undefined;
}

const plainName = (wording: string) =>
  wording
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withoutBeside = (name: string) => name.replace(BESIDE, ' ').replace(/\s+/g, ' ').trim();
