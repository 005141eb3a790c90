import type { Fact } from './facts.ts';
import type { CodeGroup } from './groups/code-group.ts';
import { belongedTo, type GroupMatch, matchGroup, saysPlaced } from './groups/match-group.ts';
import { OTHER_SITE_WORDS, SPINE_SITE_WORDS } from './groups/other-sites.ts';
import { type Placed, placeOf } from './places.ts';
import { wordingsOf } from './shape.ts';
import { phrasePattern } from './text.ts';

/** How a fact's own code or words, and where it is, belong to a group; undefined: they do not. `memberOf` keeps what is read here. */
export function readMembership(fact: Fact, group: CodeGroup): GroupMatch | undefined {
  const own = fact.siteGroups?.get(group.id);
  if (own) return { coding: own, match: 'code' };
  const match = matchGroup(fact.concept, group);
  if (match) return group.anySite && isOtherSite(fact) ? undefined : match;
  if (!group.placedText || !isPlaced(fact) || placeOf(fact).kind === 'nowhere') return undefined;
  return saysPlaced(group, wordingsOf(fact.concept)) && !isOtherSite(fact) ? { coding: fact.concept.codings[0], match: 'text' } : undefined;
}

const pastMemberships = new WeakMap<Fact, Map<CodeGroup, boolean>>();

/** Whether a fact belongs to a group no longer, by its own words: "history of sepsis". */
export function wasMemberOf(fact: Fact, group: CodeGroup): boolean {
  const known = pastMemberships.get(fact) ?? new Map<CodeGroup, boolean>();
  pastMemberships.set(fact, known);
  const was =
    known.get(group) ??
    (belongedTo(fact.concept, group) && readMembership(fact, group) === undefined && !(group.anySite && isOtherSite(fact)));
  known.set(group, was);
  return was;
}

const OTHER_SITE = phrasePattern(OTHER_SITE_WORDS);
const SPINE_SITE = phrasePattern(SPINE_SITE_WORDS);

/** Whether the chart puts it outside the spine. */
function isOtherSite(fact: Fact): boolean {
  const place = isPlaced(fact) ? placeOf(fact) : undefined;
  if (place?.kind === 'levels' && place.from === 'code') return false;
  const bodySites = isPlaced(fact) ? fact.bodySites : [];
  const siteWords = bodySites.flatMap(wordingsOf);
  const named = place !== undefined && place.kind !== 'nowhere';
  if (!named && siteWords.length > 0 && !siteWords.some(words => words.search(SPINE_SITE) !== -1)) return true;
  return [...wordingsOf(fact.concept), ...siteWords].some(words => words.search(OTHER_SITE) !== -1);
}

function isPlaced(fact: Fact): fact is Placed {
  return 'bodySites' in fact;
}
