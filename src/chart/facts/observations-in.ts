import { keeping } from '../../plain/memo.ts';
import { SYSTEM } from '../codes/groups/code-group.ts';
import { isSystem } from '../codes/groups/known-system.ts';
import { creatinineClearance, otherCulture } from '../codes/groups/laboratory.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import { OBSERVATION_GROUPS } from '../codes/groups/observations.ts';
import { pregnancyTest, quantitativeHcg } from '../codes/groups/pregnancy.ts';
import { createNameIndex } from '../codes/measurement-names.ts';
import { newestFirst } from '../elements/fhir-date.ts';
import { conceptIn, displayOf, field, listOf, textOf, wordingsOf } from '../elements/shape.ts';
import { memberOf } from './chart-facts.ts';
import type { ChartFacts } from './facts-by-kind.ts';
import type { ObservationFact } from './observation-facts.ts';

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

const indexAmong = keeping(indexOf);

/** Observations of any of the groups, newest first, and as the chart has them where they are of one instant. */
export function observationsIn({ observations }: Pick<ChartFacts, 'observations'>, groups: readonly ObservationGroup[]): readonly Member[] {
  const index = indexAmong(observations);
  const [first, ...others] = groups.flatMap(group => {
    const found = index.get(group) ?? [];
    return found.length > 0 ? [found] : [];
  });
  if (!first || others.length === 0) return first ?? [];
  const once = new Map([...others.toReversed().flat(), ...first].map(member => [member.fact, member]));
  return [...once.values()].sort(byAge);
}

/** Whether an Observation is of a group, by its code or its name. */
export function isMember(fact: ObservationFact, group: ObservationGroup): boolean {
  return groupsOf(fact).some(([found]) => found === group);
}

/** Whether any question or field uses it. */
export const isUsed = (fact: ObservationFact): boolean => groupsOf(fact).length > 0;

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

const groupsOf = keeping((fact: ObservationFact): readonly (readonly [ObservationGroup, GroupMatch])[] => {
  // A LOINC code says what was measured: then its name is not asked.
  const isCoded = fact.concept.codings.some(({ system }) => system !== undefined && isSystem(system, SYSTEM.loinc));
  const said = isCoded ? [] : namesOf(fact);
  const named = said.some(isNoMeasurement)
    ? []
    : said.flatMap(groupsNamed).filter(group => isOfAnySpecimen(group) || !isOfOtherSpecimen(fact));
  return (isCoded && fact.siteGroups === undefined ? groupsByCode(fact) : OBSERVATION_GROUPS).flatMap(
    (group): [ObservationGroup, GroupMatch][] => {
      const match = memberOf(fact, group);
      if (match?.match === 'code') return [[group, match]];
      const byName = isCoded
        ? undefined
        : (match ?? (named.includes(group) ? { coding: fact.concept.codings[0], match: 'text' } : undefined));
      return byName && !said.some(isNoMeasurement) ? [[group, byName]] : [];
    },
  );
});

const byCode = new Map<string, ObservationGroup[]>();
for (const group of OBSERVATION_GROUPS) {
  for (const code of group.include.flatMap(({ codes = [] }) => codes)) byCode.set(code, [...(byCode.get(code) ?? []), group]);
}

/** Those that a code of its own may be of; whether it is, its system decides. A chart holds measurements by the ten thousand, and few count. */
function groupsByCode({ concept }: ObservationFact): readonly ObservationGroup[] {
  const found = concept.codings.flatMap(({ code }) => (code === undefined ? [] : (byCode.get(code) ?? [])));
  return found.length > 1 ? [...new Set(found)] : found;
}

/** What it is called; where that is said by nothing else, the laboratory's own code may be a name: "PLT". */
function namesOf({ concept }: ObservationFact): readonly string[] {
  const wordings = wordingsOf(concept);
  return wordings.length > 0
    ? wordings
    : concept.codings.flatMap(({ code }) => (code !== undefined && /\p{L}{2}/u.test(code) ? [code] : []));
}

/** "INR goal" is wanted, not measured. */
const isNoMeasurement = (wording: string) => /\b(?:goal|target|therapeutic|reference|refused|declined|education)\b/i.test(wording);

/** A specimen that is not of the patient's blood, where it is said in words: a name alone does not tell the creatinine of the urine apart. */
function isOfOtherSpecimen({ resource, concept }: ObservationFact): boolean {
  const held = listOf(resource, 'contained').filter(each => textOf(each, 'resourceType') === 'Specimen');
  const words = [displayOf(field(resource, 'specimen')), ...held.flatMap(each => wordingsOf(conceptIn(each, 'type')))];
  return words.some(
    word => word !== undefined && OTHER_SPECIMEN.test(word) && !wordingsOf(concept).some(name => OTHER_SPECIMEN.test(name)),
  );
}

const ANY_SPECIMEN: readonly ObservationGroup[] = [pregnancyTest, quantitativeHcg, otherCulture, creatinineClearance];
const isOfAnySpecimen = (group: ObservationGroup) => ANY_SPECIMEN.includes(group);

const OTHER_SPECIMEN =
  /\b(?:urine|csf|cerebrospinal|ascit\w*|pleural|peritoneal|synovial|joint|amniotic|dialysate|drain\w*|stool|sputum|wound|cord|body fluid)\b/i;

const NAMED_GROUPS = OBSERVATION_GROUPS.filter(group => 'names' in group);
const groupsNamed: (wording: string) => readonly ObservationGroup[] = createNameIndex(NAMED_GROUPS);
