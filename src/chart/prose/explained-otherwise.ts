import { type Item, isFinding } from './item.ts';

/** Discs, joints and their wear: what they do to the bone beside them is no fracture. */
export const DEGENERATIVE =
  /^(?:dis[ck]|disqu|disca|disco|bulg|protru|hernia|ligament|facet|zygapoph|degenera|modic|spondylo|osteophyt|osteoarthr|arthr|articul|bandscheib|osteochondros|spondylarthr|erosi|artros|facett|.*listhes|baastrup)/;

const BY_CAUSE =
  /(?:relat|due|second|consist|compat|keeping|suggest|indicat|typical|charact|from|by|caus|attribut|explain|reflect|represent|lie|liee|rapport|evocat|faveur|correspond|bei|durch|por|debid)/;
/** Words that make an oedema one of a joint, an infection or a strain where they stand before it. */
const QUALIFIES =
  /^(?:degenerat|modic|reactive|discogenic|arthrit|arthros|facet|inflammatory|stress|infectious|reaction|mechanical|degenerativ|reactionnel|inflammatoire|inflamator|reaktiv|aktivierte)/;
const WITHIN_A_NAME: readonly Item['is'][] = ['word', 'part', 'age', 'filler', 'posterior', 'thing'];

/** How far behind an oedema its cause may be named. */
const CAUSE_WITHIN = 12;

/**
 * The pieces of a clause, in which bone that is changed by something else than a break has become a thing of its own: oedema of a worn joint or an
 * infected disc, wedging that is of growth or within what is usual.
 */
export function explainedOtherwise(items: readonly Item[]): readonly Item[] {
  if (!items.some(item => isFinding(item, 'marrow') || isShape(item))) return items;
  return items.map((item, at): Item => {
    const { plain, from, to } = item;
    if (isFinding(item, 'marrow') && (qualified(items, at) || caused(items, at))) return { is: 'thing', plain, from, to };
    return isShape(item) && ofGrowth(items, at) ? { is: 'mimic', plain, from, to } : item;
  });
}

/** A word for a form: what is broken is called so. */
const isShape = (item: Item | undefined): boolean => isFinding(item, 'fracture') && (item.weak === true || SHAPE.test(item.plain));
const SHAPE = /(?:wedging|deform|biconcav|cuneif)/;

function qualified(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const item = items[before];
    if (!item || !WITHIN_A_NAME.includes(item.is)) return false;
    if (QUALIFIES.test(item.plain)) return !negates(items[before - 1]);
  }
  return false;
}

const negates = (item: Item | undefined): boolean => item?.is === 'not' || item?.plain === 'non';

/** "Oedema at L4-L5 related to facet arthropathy", "uptake at L5 (degenerative)", "oedema of L3, Modic type 1". */
function caused(items: readonly Item[], at: number): boolean {
  let isLinked = false;
  let beganAt = -1;
  for (let next = at + 1; next <= Math.min(items.length - 1, at + CAUSE_WITHIN); next += 1) {
    const item = items[next];
    if (!item || item.is === 'break' || item.is === 'not' || item.is === 'shows' || item.is === 'asked') return false;
    if ((item.is === 'and' || item.is === 'or') && !isLinked) {
      if (items[next + 1]?.is === 'level' || items[next + 1]?.is === 'part') continue;
      return false;
    }
    if (isFinding(item, 'fracture') || (item.is === 'level' && isLinked)) return false;
    const links = item.is === 'comma' || item.is === 'open' || item.is === 'be' || item.is === 'colon';
    if (links || (item.is === 'place' && BY_CAUSE.test(item.plain)) || (item.is === 'word' && BY_CAUSE.test(item.plain))) {
      isLinked = true;
      if (item.is === 'comma') beganAt = next;
    }
    const isCause = isFinding(item, 'infection') || isFinding(item, 'access-infection') || DEGENERATIVE.test(item.plain);
    if (isLinked && isCause) return beganAt === -1 || !placesItself(items, next);
  }
  return false;
}

/** "Oedema of L1, degenerative disc disease at L4-L5": behind the comma stands something else, at a place of its own. */
function placesItself(items: readonly Item[], from: number): boolean {
  const rest = items.slice(from + 1);
  const end = rest.findIndex(({ is }) => is === 'comma' || is === 'break');
  return rest.slice(0, end === -1 ? undefined : end).some(({ is }) => is === 'level');
}

/** "Physiological wedging of L1", "Scheuermann-type wedging", "wedging of T12, a normal variant", "(developmental)". */
function ofGrowth(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const item = items[before];
    if (item?.is === 'mimic' && !NODE.test(item.plain)) return !negates(items[before - 1]);
    // "Scheuermann disease with wedging of T7".
    const isJoined = item?.is === 'with' && !isBroken(items, at);
    if (!item || !(isJoined || ['word', 'part', 'age', 'filler', 'comma', 'and', 'or'].includes(item.is))) break;
  }
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next];
    if (!item || item.is === 'break' || item.is === 'not' || (isFinding(item) && !isShape(item))) return false;
    if (item.is === 'mimic' && (!NODE.test(item.plain) || hasCause(items.slice(at, next)))) {
      // In French the adjective stands behind: "cunéiformisation physiologique de L1".
      const isAdjective = items.slice(at + 1, next).every(({ is }) => is === 'word' || is === 'part');
      return isAdjective || !placesItself(items, next);
    }
  }
  return false;
}

/** The form is that of a fracture: "acute wedging", "wedge fracture". */
function isBroken(items: readonly Item[], at: number): boolean {
  const ahead = items[at - 1];
  return (
    (ahead?.is === 'age' && ahead.age === 'acute') ||
    items.slice(at + 1, at + 4).some(item => isFinding(item, 'fracture') && !isShape(item))
  );
}

/** A node lies beside a fracture as well as it looks like one. */
const NODE = /^(?:schmorl|nodul|hernie|hernia|limbus|knorpel)/;

const hasCause = (between: readonly Item[]): boolean =>
  between.some(item => item.is === 'be' || (item.is === 'place' && BY_CAUSE.test(item.plain)));
