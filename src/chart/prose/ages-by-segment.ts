import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { ageAt, isDeniedAge } from './age.ts';
import { type Item, isFinding } from './item.ts';
import type { AgeWord } from './meaning.ts';

/** Clauses fall into parts at commas, and where "and" or "with" begins something of another age or place. */
export function segmentsOf(items: readonly Item[]): readonly number[] {
  let segment = 0;
  return items.map((item, at) => {
    const next = items[at + 1];
    const parts =
      item.is === 'comma' ||
      item.is === 'with' ||
      ((item.is === 'and' || item.is === 'or') &&
        next !== undefined &&
        ['the', 'age', 'not', 'level', 'place', 'past', 'be'].includes(next.is));
    if (parts && !(item.is === 'comma' && onlyAgesBefore(items, at))) segment += 1;
    return segment;
  });
}

/** "Acute, mild compression fracture": the comma stands between words of one name. */
function onlyAgesBefore(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const is = items[before]?.is;
    // "Fracture of L1, acute, into the pedicles": the age goes with what came before it.
    if (is === 'comma') return nounFollows(items, at);
    if (is === 'break') break;
    if (is === 'finding' || is === 'level' || PAIRED.test(items[before]?.plain ?? '')) return false;
  }
  return true;
}

/** "Mild, chronic, compression fracture": the noun stands behind the last comma. */
function nounFollows(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1).find(item => !['word', 'part', 'age', 'filler', 'comma'].includes(item.is));
  return isFinding(next) || next?.is === 'level';
}

/** Of two bones that were just named. */
export const PAIRED = /^the (?:former|latter)$/;

/** "T11 and L5, the former unchanged, the latter new": of two bones, and of no more, each has its own age. */
export function formerAndLatter(
  items: readonly Item[],
  denied: ReadonlySet<number>,
  segment: readonly number[],
): ReadonlyMap<VertebralLevelCode, readonly AgeWord[]> | undefined {
  const lists = items.flatMap(item => (item.is === 'level' ? [item.levels.map(({ level }) => level)] : []));
  const [first, last] = lists[0] ?? [];
  if (lists.length !== 1 || lists[0]?.length !== 2 || first === undefined || last === undefined) return undefined;
  const agesBeside = (word: string) => {
    const at = items.findIndex(item => item.plain === word);
    const own = items.flatMap((item, place) =>
      segment[place] === segment[at] && !PAIRED.test(item.plain) ? (ageAt(items, place, denied) ?? []) : [],
    );
    return at === -1 || own.length === 0 ? undefined : own;
  };
  const [former, latter] = [agesBeside('the former'), agesBeside('the latter')];
  return former && latter
    ? new Map<VertebralLevelCode, readonly AgeWord[]>([
        [first, former],
        [last, latter],
      ])
    : undefined;
}

export interface Instance {
  readonly at: number;
  readonly levels: readonly number[];
}

/** Ages by what they are said of: those of the part of the clause where the level stands, else where the finding stands; trailing ones go to what was named last. */
export function agesBySegment(
  items: readonly Item[],
  denied: ReadonlySet<number>,
  segment: readonly number[],
  instances: readonly Instance[],
): (finding: number, level: number | undefined) => readonly AgeWord[] {
  const broken = instances.filter(({ at }) => isFinding(items[at], 'fracture') && !denied.has(at));
  const owners = new Set(broken.flatMap(({ at, levels }) => (levels.length > 0 ? levels.map(level => segment[level]) : [segment[at]])));
  const own = new Map<number, AgeWord[]>();
  let last: number | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const place = segment[at] ?? 0;
    if (owners.has(place)) last = place;
    const age = ageAt(items, at, denied);
    if (age === undefined || isAsked(items, segment, at) || isDeniedAge(items, at)) continue;
    if (SAID_OF_ALL.test(items[at - 1]?.plain ?? '') && owners.size > 1) {
      for (const owner of owners) if (owner !== undefined && owner <= place) own.set(owner, [...(own.get(owner) ?? []), age]);
      continue;
    }
    const isPredicate = items[at - 1]?.is === 'be' && items[at - 2]?.is === 'and' && last !== undefined;
    const to = owners.has(place)
      ? place
      : isPredicate
        ? last
        : hasOwnNoun(items, segment, place, denied)
          ? undefined
          : (last ?? [...owners].find(one => one !== undefined && one > place));
    if (to !== undefined) own.set(to, [...(own.get(to) ?? []), age]);
  }
  return (finding, level) => {
    const byLevel = level === undefined ? undefined : own.get(segment[level] ?? -1);
    return byLevel ?? own.get(segment[finding] ?? -1) ?? [];
  };
}

/** "T7 grade 1, T8 grade 2, all old". */
const SAID_OF_ALL = /^(?:all|both|each|tous|toutes|alle|beide|todos|todas|ambos|ambas)$/;

/** "Old L4 fracture, rule out new one": what is asked for dates nothing. */
function isAsked(items: readonly Item[], segment: readonly number[], at: number): boolean {
  return items.some((item, place) => item.is === 'asked' && place < at && segment[place] === segment[at]);
}

/** A part that names another fracture, denied or of another bone, keeps its age. */
function hasOwnNoun(items: readonly Item[], segment: readonly number[], place: number, denied: ReadonlySet<number>): boolean {
  return items.some(
    (item, at) =>
      segment[at] === place &&
      ((item.is === 'finding' && item.finding === 'fracture' && denied.has(at)) ||
        item.is === 'bone' ||
        item.is === 'thing' ||
        item.is === 'posterior'),
  );
}
