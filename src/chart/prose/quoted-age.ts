import type { Item } from './item.ts';

/** Verbs by which a report tells what another one said. */
const TOLD =
  /\b(?:describ\w+|reported|called|labell?ed|read|interpreted|thought|considered|felt|characteri[sz]ed|termed|believed|dictated|deemed|presumed|decrite?s?|qualifiee?s?|rapportee?s?|interpretee?s?|consideree?s?|jugee?s?|annoncee?s?|decrit|qualifie|rapporte|interprete|considere|juge|beschrieben\w*|bezeichnet\w*|gewertet\w*|eingestuft\w*|descrit[ao]s?|informad[ao]s?|interpretad[ao]s?|considerad[ao]s?)(?: as)?$/;
const EARLIER =
  /\b(?:there|originally|original|initially|initial|preliminary|provisional|wet|emergency|referring|referral|previous\w*|prior|earlier|formerly|then|outside|elsewhere|first|initialement|initiale?|preliminaire|provisoire|auparavant|precedemment|anterieur\w*|precedent\w*|ailleurs|ursprunglich|zuvor|damals|auswarts|vorher|voruntersuchung|inicialmente|previ[ao]\w*|anterior\w*|(?:19|20)\d\d)\b/;
const WITHIN: readonly Item['is'][] = ['word', 'place', 'the', 'filler', 'past', 'part', 'age', 'be', 'beside', 'planned', 'and'];

/** How far from the verb its age and the sign that it is of an earlier report may stand. */
const REACH = 9;
/** How far behind it what is said now may begin. */
const SAID_AGAIN_WITHIN = 20;

/** The pieces of a sentence without ages that an earlier report gave: "reported there as acute", "originally called old". What is said now counts. */
export function withoutQuotedAges(items: readonly Item[]): readonly Item[] {
  if (!items.some(item => item.is === 'age')) return items;
  const quoted = new Set(items.flatMap((item, at) => (item.is !== 'age' && TOLD.test(item.plain) ? quotedFrom(items, at) : [])));
  return quoted.size === 0
    ? items
    : items.map((item, at) => (quoted.has(at) ? { is: 'filler', plain: item.plain, from: item.from, to: item.to } : item));
}

function quotedFrom(items: readonly Item[], verb: number): readonly number[] {
  const ages: number[] = [];
  let end = verb + 1;
  for (; end <= Math.min(items.length - 1, verb + REACH); end += 1) {
    const item = items[end];
    if (!item || !WITHIN.includes(item.is)) break;
    // "Described as acute is old": what comes behind the verb is said now.
    if (item.is === 'be' && (ages.length > 0 || !/^be(?:en)?$/.test(item.plain))) break;
    if (item.is === 'age' && /^(?:has|have|is|are) /.test(item.plain)) break;
    if (item.is === 'age') ages.push(end);
  }
  const beside = items.slice(Math.max(0, verb - 3), end).map(({ plain }) => plain);
  const isSaidAgain = items
    .slice(end, end + SAID_AGAIN_WITHIN)
    .some((item, index) => item.is === 'age' && startsNow(items[end + index - 1], items[end]));
  return beside.some(plain => EARLIER.test(plain)) || isSaidAgain ? ages : [];
}

/** A verb, or a "but", between what was said then and what is said now. */
function startsNow(before: Item | undefined, end: Item | undefined): boolean {
  const starts = (item: Item | undefined) => item?.is === 'be' || item?.is === 'shows' || item?.is === 'break';
  return starts(before) || starts(end);
}
