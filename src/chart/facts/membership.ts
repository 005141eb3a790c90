import { keeping, keepingEach, once } from '../../plain/memo.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import { belongedTo, type GroupMatch, matchGroup, saysOneOf, saysPlaced } from '../codes/groups/match-group.ts';
import { OTHER_SITE_WORDS, SPINE_SITE_WORDS } from '../codes/groups/other-sites.ts';
import { wordingsOf } from '../elements/shape.ts';
import { levelsInText } from '../prose/level-text.ts';
import { phrasePattern, speaksOfPast } from '../prose/text.ts';
import type { Fact } from './facts.ts';
import { type Placed, placeOf } from './places.ts';

/** How a fact's own code or words, and where it is, belong to a group; undefined: they do not. `memberOf` keeps what is read here. */
export function readMembership(fact: Fact, group: CodeGroup): GroupMatch | undefined {
  const own = fact.siteGroups?.get(group.id);
  if (own) return { coding: own, match: 'code' };
  const match = matchGroup(fact.concept, group);
  if (match) return group.anySite && isOtherSite(fact, group) ? undefined : match;
  if (!group.placedText || !isPlaced(fact) || placeOf(fact).kind === 'nowhere') return undefined;
  const said = wordingsOf(fact.concept).some(words => saysPlaced(group, [words]) && saysItOfSpine(words, group));
  return said && !isOtherSite(fact, group) ? { coding: fact.concept.codings[0], match: 'text' } : undefined;
}

/** Whether a fact belongs to a group no longer, by its own words: "history of sepsis". */
export function wasMemberOf(fact: Fact, group: CodeGroup): boolean {
  if (!isSaidAsPast(fact)) return false;
  return belongedUntilNow(fact, group);
}

const belongedUntilNow = keepingEach(
  (fact: Fact, group: CodeGroup): boolean =>
    belongedTo(fact.concept, group) && readMembership(fact, group) === undefined && !(group.anySite && isOtherSite(fact, group)),
);

/** Whether any of a fact's names puts what it names in the past. */
const isSaidAsPast = keeping((fact: Fact): boolean => wordingsOf(fact.concept).some(speaksOfPast));

const otherSite = once(() => phrasePattern(OTHER_SITE_WORDS));
const spineSite = once(() => phrasePattern(SPINE_SITE_WORDS));

/** Whether the chart puts it outside the spine. */
function isOtherSite(fact: Fact, group: CodeGroup): boolean {
  const place = isPlaced(fact) ? placeOf(fact) : undefined;
  if (place?.kind === 'levels' && place.from === 'code') return false;
  const bodySites = isPlaced(fact) ? fact.bodySites : [];
  const siteWords = bodySites.flatMap(wordingsOf);
  const named = place !== undefined && place.kind !== 'nowhere';
  if (!named && siteWords.length > 0 && !siteWords.some(words => words.search(spineSite()) !== -1)) return true;
  if (siteWords.some(words => words.search(otherSite()) !== -1)) return true;
  return wordingsOf(fact.concept).some(words => isOfOtherSite(words, group));
}

/** Of which organ a tumour is, tells where it came from. */
const ORIGIN =
  /\b(?:(?!metasta|mets?\b|from\b|of\b|to\b|in\b|with\b|and\b|fracture|lesion|pathologic)[\p{L}]+[\s-]){1,3}?(?:ca|cancer|carcinoma|adenocarcinoma|primary|malignancy|tumou?r|sarcoma|melanoma)\b/giu;
/** Where one thing that a line says ends and another begins. */
const ANOTHER =
  /[,;()[\]]|\.\s|\s[-–—]+\s|\b(?:with|w\/|and|causing|resulting in|complicated by|after|following|due to|secondary to)(?=\s)/i;
const BARE_LEVEL =
  /^\s*(?:(?:at|of|in|to|the|also|level|levels)\s+)*(?:[CTLSD]-?\d{1,2}|sacrum|(?:thoracic|lumbar) spine)(?:\s?[-/&]\s?[CTLS]?\d{1,2})*(?:\s(?:vertebra\w*|body|level))*\s*[.:]?\s*$/i;
const VERTEBRA = /\b(?:vertebra\w*|spine|spinal|sacr\w+)\b/i;

interface Part {
  readonly says: boolean;
  /** It names a level or the spine. */
  readonly ofSpine: boolean;
  /** It names a level and nothing else, which is the place of what stands beside it. */
  readonly onlyPlace: boolean;
  readonly elsewhere: boolean;
}

/** A line by its parts, without the organs that a tumour came from. */
function partsOf(words: string, group: CodeGroup): readonly Part[] {
  const findings = words.replaceAll(ORIGIN, whole => (whole.search(spineSite()) === -1 && levelsInText(whole).length === 0 ? ' ' : whole));
  return findings
    .split(ANOTHER)
    .filter(part => part.trim() !== '')
    .map(part => ({
      says: saysOneOf(group, [part]) || saysPlaced(group, [part]),
      ofSpine: levelsInText(part).length > 0 || part.search(VERTEBRA) !== -1,
      onlyPlace: BARE_LEVEL.test(part),
      elsewhere: part.search(otherSite()) !== -1,
    }));
}

/** Whether a part is of the spine by itself, or by the bare level that stands before or after it. */
function isOfSpine(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part === undefined) return false;
  const beside = parts.slice(0, at).every(each => each.onlyPlace) && at > 0 ? true : (parts[at + 1]?.onlyPlace ?? false);
  return part.ofSpine || beside;
}

/**
 * Whether a line speaks of another part of the body where it says what the group is about. A part that stands beside in the same line
 * does not erase a finding of the spine: "L1 compression fracture with leg weakness", "metastasis of breast cancer to L2".
 */
function isOfOtherSite(words: string, group: CodeGroup): boolean {
  if (words.search(otherSite()) === -1) return false;
  const parts = partsOf(words, group);
  if (parts.every(({ elsewhere }) => !elsewhere)) return false;
  if (parts.some((part, at) => part.says && !part.elsewhere && isOfSpine(parts, at))) return false;
  // "Fracture of hip and L1": the bone that follows is of the same finding.
  return !parts.some((part, at) => part.says && (parts[at + 1]?.onlyPlace ?? false));
}

/** Whether the words put what the group is about in the spine, and not only name a level of something else beside it. */
function saysItOfSpine(words: string, group: CodeGroup): boolean {
  const parts = partsOf(words, group);
  return parts.every(({ ofSpine }) => !ofSpine) || parts.some((part, at) => part.says && isOfSpine(parts, at));
}

function isPlaced(fact: Fact): fact is Placed {
  return 'bodySites' in fact;
}
