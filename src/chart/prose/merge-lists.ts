import { type Item, isFinding, type LevelItem } from './item.ts';

/** Levels of one list as one piece. A stretch that stands among single bones is all of its bones: "T6, T8 and T11-L1". */
export function mergeLists(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (!item) break;
    at += 1;
    if (item.is !== 'level') {
      kept.push(item);
      continue;
    }
    let whole: LevelItem = item;
    for (;;) {
      let next = at;
      let isJoined = false;
      let isPlaced = false;
      while (next < at + 4 && (LISTED.includes(items[next]?.is ?? '') || (isJoined && isPlaceAgain(items[next])))) {
        isPlaced ||= items[next]?.is === 'place';
        isJoined ||= items[next]?.is === 'and' || items[next]?.is === 'or';
        next += 1;
      }
      const other = items[next];
      if (
        next === at ||
        other?.is !== 'level' ||
        (isPlaced && !ENDS.includes(items[next + 1]?.is)) ||
        !belongs(kept, items, next, isJoined)
      )
        break;
      if ((whole.pair || other.pair) && !isOfBones(kept, items, next)) break;
      whole = { ...whole, to: other.to, levels: [...whole.levels, ...other.levels], pair: whole.pair && other.pair };
      at = next + 1;
    }
    kept.push(whole);
  }
  return kept;
}

const LISTED = ['comma', 'and', 'or', 'the'];

/** "At T12 and at L3". */
const isPlaceAgain = (item: Item | undefined): boolean => item?.is === 'place' && /^(?:at|in|of|en|de|a|bei|von)$/.test(item.plain);

const ENDS = ['comma', 'and', 'or', 'break', 'close', undefined];

function belongs(before: readonly Item[], items: readonly Item[], at: number, isJoined: boolean): boolean {
  const next = items[at + 1];
  const named = nounAfter(items, at + 1);
  const headBefore = before.slice(lastEnd(before)).some(one => one.is === 'finding');
  if (named) return !headBefore;
  if (next?.is === 'colon' || next?.is === 'shows') return false;
  const predicate = next?.is === 'be' ? items[at + 2] : undefined;
  if (
    predicate?.is === 'normal' ||
    predicate?.is === 'finding' ||
    (predicate && !headBefore && /^(?:is|was|est|es|ist)$/.test(next?.plain ?? ''))
  ) {
    return false;
  }
  if (isJoined || ENDS.includes(next?.is)) return true;
  const plural = before.some(one => one.is === 'finding' && /s$|en$/.test(one.plain));
  return (next?.is === 'with' || next?.is === 'be' || next?.is === 'part' || next?.is === 'place') && plural;
}

function lastEnd(items: readonly Item[]): number {
  return items.findLastIndex(one => one.is === 'break' || one.is === 'colon') + 1;
}

/** Whether a finding stands right behind, with nothing but its own words between. */
function nounAfter(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 5); at += 1) {
    const item = items[at];
    if (item?.is === 'finding') return true;
    if (item?.is !== 'part' && item?.is !== 'word' && item?.is !== 'age') return false;
  }
  return false;
}

const OTHER_THAN_BONES = ['thing', 'posterior', 'bone', 'normal', 'mimic'];

/** Discs and joints lie between two bones: only in a list of what is found in bones is a stretch more than a place. */
function isOfBones(before: readonly Item[], items: readonly Item[], last: number): boolean {
  const head = before.slice(lastEnd(before)).findLast(one => isFinding(one) || OTHER_THAN_BONES.includes(one.is));
  const behind = items.slice(last + 1);
  const end = behind.findIndex(one => ['comma', 'and', 'or', 'break', 'with', 'shows', 'be'].includes(one.is));
  const next = behind.slice(0, end === -1 ? undefined : end).find(one => isFinding(one) || OTHER_THAN_BONES.includes(one.is));
  const isBony = (one: Item | undefined) =>
    isFinding(one, 'fracture') || isFinding(one, 'tumour') || isFinding(one, 'cement') || isFinding(one, 'marrow');
  return next === undefined || head === undefined ? isBony(head ?? next) : isBony(head) && isBony(next);
}
