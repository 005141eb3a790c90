import type { Coding } from '../../../fhir/resource.ts';
import { keeping } from '../../../plain/memo.ts';
import { type Concept, wordingsOf } from '../../elements/shape.ts';
import { phraseMatcher, speaksOfPast } from '../../prose/text.ts';
import { type CodeGroup, type CodeSet, SYSTEM } from './code-group.ts';
import { editionsOf, plainIcd } from './icd-editions.ts';
import { isSystem } from './known-system.ts';

export interface GroupMatch {
  readonly coding: Coding | undefined;
  readonly match: 'code' | 'text';
}

const matcherFor = keeping((group: CodeGroup) => phraseMatcher(group.text, 'now-only', group.notText));
const pastMatcherFor = keeping((group: CodeGroup) => phraseMatcher(group.text, 'past-too', group.notText));
const placedMatcherFor = keeping((group: CodeGroup) => group.placedText && phraseMatcher(group.placedText, 'now-only', group.notText));

/** How a concept belongs to a group: by a code in its own system, else by its words; undefined: it does not. */
export function matchGroup(concept: Concept, group: CodeGroup): GroupMatch | undefined {
  if (concept.codings.some(coding => inSets(coding, group.exclude))) return undefined;
  const coding = concept.codings.find(candidate => inSets(candidate, group.include));
  if (coding) return { coding, match: coding.system === undefined ? 'text' : 'code' };
  return saysOneOf(group, wordingsOf(concept)) ? { coding: concept.codings[0], match: 'text' } : undefined;
}

/** Whether its words say that a concept belonged to a group, and does no longer: "history of sepsis". */
export function belongedTo(concept: Concept, group: CodeGroup): boolean {
  const texts = wordingsOf(concept).filter(speaksOfPast);
  if (texts.length === 0 || concept.codings.some(coding => inSets(coding, group.exclude))) return false;
  const matcher = pastMatcherFor(group);
  return texts.some(text => matcher(text) !== undefined);
}

/** True when some text asserts a phrase of the group. */
export function saysOneOf(group: CodeGroup, texts: readonly string[]): boolean {
  const matcher = matcherFor(group);
  return texts.some(text => matcher(text) !== undefined);
}

/** True when some text asserts a phrase that counts only beside a place in the spine. */
export function saysPlaced(group: CodeGroup, texts: readonly string[]): boolean {
  const matcher = placedMatcherFor(group);
  return matcher !== undefined && texts.some(text => matcher(text) !== undefined);
}

export function inSets(coding: Coding, sets: readonly CodeSet[] | undefined): boolean {
  const { system, code } = coding;
  if (code === undefined || !sets || sets.length === 0) return false;
  const editions = editionsOf(system, code);
  const icd = editions.length > 0 ? plainIcd(code) : code;
  return sets.some(set => {
    if (!isOfSet(system, editions, set.system)) return false;
    const { codes, prefixes } = plainSet(set);
    const wanted = isIcd(set.system) ? icd : code;
    return codes.has(wanted) || prefixes.some(prefix => wanted.startsWith(prefix));
  });
}

/** Germany's is told by the WHO's categories, which it took over. */
function isOfSet(system: string | undefined, editions: readonly string[], wanted: string): boolean {
  if (wanted === SYSTEM.icd10cm) return editions.includes('cm');
  if (wanted === SYSTEM.icd10) return editions.includes('who') || editions.includes('gm');
  return system !== undefined && isSystem(system, wanted);
}

/** A set as it is compared, worked out once: a concept may carry codings by the thousand. */
const plainSet = keeping((set: CodeSet) => ({
  codes: new Set(set.codes?.map(code => plain(set.system, code))),
  prefixes: set.prefixes?.map(prefix => plain(set.system, prefix)) ?? [],
}));

function plain(system: string, code: string): string {
  return isIcd(system) ? plainIcd(code) : code;
}

const isIcd = (system: string) => system === SYSTEM.icd10cm || system === SYSTEM.icd10;
