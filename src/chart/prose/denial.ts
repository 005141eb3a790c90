import type { Item } from './item.ts';
import type { Finding } from './meaning.ts';

/**
 * Which pieces of a clause are denied, by their place. A denial reaches the things that it is said of and those that "or" adds; what a
 * preposition brings in behind them is there: "no retropulsion at the acute L1 fracture".
 */
export function deniedIn(items: readonly Item[]): ReadonlySet<number> {
  const denied = new Set<number>();
  let active = false;
  let reached = false;
  let cue = '';
  for (const [at, item] of items.entries()) {
    switch (item.is) {
      case 'not':
        // "Epidural abscess: no."
        if (items[at - 1]?.is === 'colon' && [undefined, 'comma', 'close'].includes(items[at + 1]?.is)) {
          for (const before of behind(items, at)) denied.add(before);
          break;
        }
        active = true;
        reached = false;
        cue = item.plain;
        break;
      case 'not-after':
        for (const before of behind(items, at)) denied.add(before);
        active = false;
        break;
      case 'break':
      case 'colon':
        active = false;
        break;
      case 'shows':
        // "Neither L2 nor L3 shows a fracture", but "MR without sedation shows one".
        active &&= !reached && !/^(?:without|w\/o|lack|sans|sin|ohne)/.test(cue);
        break;
      case 'comma':
        active &&= !reached || listGoesOn(items, at + 1);
        break;
      case 'with':
      case 'and':
        active &&= !reached || !beginsAnew(items, at + 1);
        break;
      case 'place':
      case 'beside':
        active &&= !(reached && BRINGS_IN.test(item.plain) && bringsInFinding(items, at + 1, findingBefore(items, at)));
        break;
      case 'finding':
      case 'thing':
      case 'bone':
      case 'normal':
      case 'mimic':
        if (active) denied.add(at);
        reached = true;
        break;
      case 'level':
        if (active && items[at - 1]?.is !== 'finding' && denialStands(items, at)) denied.add(at);
        break;
      default:
        break;
    }
  }
  return denied;
}

/** Prepositions behind which something is taken for granted. Not "to" and "for": "no oedema to suggest a fracture". */
const BRINGS_IN =
  /^(?:at|about|around|of|in|within|along|across|from|near|into|on|involving|affecting|overlying|adjacent to|next to|below|above|associated with|related to|due to|secondary to|at the (?:level|site) of|de|du|des|au|en|dans|sur|autour|bei|im|in der|del|de la|al nivel)/;

/** Said of the denied: it asks whether they are there, and takes nothing for granted. */
const SUGGESTS = /^(?:suggest|indicat|impl|confirm|support|sign|evidence|possible|potential|an|a|any|une?|un|una|eine[rsnm]?)$/;

function bringsInFinding(items: readonly Item[], from: number, before: Finding | undefined): boolean {
  let isKnown = false;
  for (const item of items.slice(from)) {
    // "Fracture of compression" is one name; "collapse of the L1 fracture" are two things.
    if (item.is === 'finding') return isKnown || item.finding !== before;
    isKnown ||= item.is === 'the' || item.is === 'age' || item.is === 'level';
    if (SUGGESTS.test(item.plain)) return false;
    if (!['the', 'age', 'level', 'part', 'word', 'filler', 'past', 'normal'].includes(item.is)) return false;
  }
  return false;
}

function findingBefore(items: readonly Item[], at: number): Finding | undefined {
  const before = items.slice(0, at).findLast(item => item.is === 'finding');
  return before?.is === 'finding' ? before.finding : undefined;
}

/** "No fracture, collapse or retropulsion": a bare piece of the list, or one that an "or" follows. */
function listGoesOn(items: readonly Item[], from: number): boolean {
  const end = items.findIndex((item, index) => index >= from && ['break', 'not', 'not-after', 'colon', 'shows', 'with'].includes(item.is));
  const rest = items.slice(from, end === -1 ? undefined : end);
  const comma = rest.findIndex(item => item.is === 'comma');
  const piece = comma === -1 ? rest : rest.slice(0, comma);
  if (piece[0]?.is === 'or') return true;
  const first = piece.findIndex(item => item.is === 'finding' || item.is === 'thing');
  if (first === -1) return false;
  if (piece.slice(0, first).some(item => ['age', 'level', 'be', 'the'].includes(item.is))) {
    // "No acute fracture, chronic T8 deformity or cord compression": the chronic one is there.
    return false;
  }
  return rest.some(item => item.is === 'or') || !piece.some(item => item.is === 'level' || item.is === 'be');
}

function beginsAnew(items: readonly Item[], from: number): boolean {
  const next = items.slice(from).find(item => item.is !== 'word' && item.is !== 'filler');
  return next === undefined || ['the', 'age', 'level', 'break', 'be', 'shows'].includes(next.is);
}

/** "Not T12", "rather than T12", "L1, not L2": the level itself is what is denied. */
function denialStands(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (['the', 'place', 'part'].includes(items[before]?.is ?? '')) before -= 1;
  if (items[before]?.is !== 'not') return false;
  const rest = items.slice(at + 1);
  const end = rest.findIndex(item => ['comma', 'break', 'close', 'colon'].includes(item.is));
  return !rest.slice(0, end === -1 ? undefined : end).some(item => item.is === 'finding' || item.is === 'thing');
}

/** From a denial back to what it is said of: "the L1 fracture is not seen", "retropulsion: none". */
function behind(items: readonly Item[], at: number): readonly number[] {
  const found: number[] = [];
  let before = at - 1;
  while (['be', 'comma', 'colon', 'filler', 'word', 'open'].includes(items[before]?.is ?? '')) before -= 1;
  for (; before >= 0; before -= 1) {
    const item = items[before];
    if (item === undefined || ['break', 'comma', 'not-after', 'with', 'shows'].includes(item.is)) break;
    // "Fractures: T10 - none" is said of the heading.
    if (item.is === 'colon' && found.length > 0) break;
    if (['finding', 'thing', 'bone', 'mimic'].includes(item.is)) found.push(before);
  }
  return found;
}
