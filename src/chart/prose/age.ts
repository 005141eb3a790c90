import { type Item, isFinding } from './item.ts';
import type { AgeWord } from './meaning.ts';

/** What words say of the age of a fracture. `unchanged`: since an earlier examination, which may be of last week. */
export type TextAcuity = 'acute' | 'old' | 'healed' | 'unchanged' | 'unknown';

/** Words that contradict each other, or doubt, leave an age unknown. */
export function acuityOf(ages: readonly AgeWord[]): TextAcuity {
  const says = (one: AgeWord) => ages.includes(one);
  if (says('undated') || says('unsure')) return 'unknown';
  if (says('acute')) return says('old') || says('healed') || says('unchanged') ? 'unknown' : 'acute';
  if (says('healed')) return 'healed';
  return says('old') ? 'old' : says('unchanged') ? 'unchanged' : 'unknown';
}

/** What a piece says of age, if it says it of bone: an oedema and progress are of now, an old disc is no old fracture. */
export function ageAt(items: readonly Item[], at: number, denied: ReadonlySet<number>): AgeWord | undefined {
  const item = items[at];
  if (
    isFinding(item) &&
    (item.finding === 'marrow' || item.finding === 'progress' || /^h shaped|^honda|^re ?fractur|^recollaps/.test(item.plain))
  ) {
    return denied.has(at) || isFinding(items[at + 1], 'tumour') ? undefined : 'acute';
  }
  // "Interval compression of L3": since the examination before.
  if (item?.is === 'word' && item.plain === 'interval') return isFinding(items[at + 1], 'fracture') ? 'acute' : undefined;
  if (item?.is === 'past') return datesNextFinding(items, at) ? 'old' : undefined;
  if (item?.is !== 'age') return undefined;
  return isOfThing(items, at) || (item.age === 'acute' && wasThen(items, at)) ? undefined : item.age;
}

/** "The previously noted acute fracture": what was acute then is not said to be so now. */
function wasThen(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at);
  const place = items.findIndex((item, index) => index > at && index <= at + 4 && /^(?:at|on)$/.test(item.plain));
  const after = place === -1 ? [] : items.slice(place + 1, place + 3);
  return [...before, ...after].some(({ plain }) => /^(?:the )?(?:previous|prior|earlier|pr[ée]c[ée]dent|vorbekannt)/.test(plain));
}

/** How many words may stand between an age and the thing that it is of. */
const REACH = 5;

function isOfThing(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.is === 'age' && (item.age === 'undated' || item.age === 'unsure')) return false;
  for (let next = at + 1; next <= Math.min(items.length - 1, at + REACH); next += 1) {
    const after = items[next];
    if (after?.is === 'thing' || after?.is === 'normal' || after?.is === 'bone' || after?.is === 'mimic') return true;
    if (isFinding(after)) return after.finding !== 'fracture' && after.finding !== 'marrow' && !fractureFollows(items, next);
    if (after?.is !== 'word' && after?.is !== 'part' && after?.is !== 'age' && after?.is !== 'level' && after?.is !== 'posterior')
      return false;
    if (after.is === 'level') return false;
  }
  return false;
}

function fractureFollows(items: readonly Item[], from: number): boolean {
  for (const item of items.slice(from + 1, from + 4)) {
    if (item.is === 'finding' && item.finding === 'fracture') return true;
    if (item.is !== 'word' && item.is !== 'part' && item.is !== 'finding') return false;
  }
  return false;
}

/** "Prior T8 fracture", "h/o L1 fracture"; not "since the prior". */
function datesNextFinding(items: readonly Item[], at: number): boolean {
  if (/^(?:after|following|earlier|post|apres|nach|tras)$/.test(items[at]?.plain ?? '')) return false;
  for (const item of items.slice(at + 1, at + 2 + REACH)) {
    if (isFinding(item)) return item.finding === 'fracture';
    if (!['word', 'part', 'age', 'level', 'the', 'place', 'filler'].includes(item.is)) return false;
  }
  return false;
}

/** How many words may stand between a denial and the age that it denies. */
const DENIED_WITHIN = 4;

/** "This is not an acute fracture", "neither acute nor subacute", "no sign of recent character": the age is what is denied. */
export function isDeniedAge(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at).findLastIndex(({ is }) => !['the', 'word', 'filler', 'age', 'or'].includes(is));
  return items[at]?.is === 'age' && items[before]?.is === 'not' && at - before <= DENIED_WITHIN;
}
