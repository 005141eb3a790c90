import { type Item, isFinding, type LevelItem } from './item.ts';

/** How the levels of a clause stand to what it names, by the places of both. */
export interface Attachment {
  /** Levels by the finding that they belong to. */
  readonly levelsOf: ReadonlyMap<number, readonly number[]>;
  /** Levels of something else: a disc, a normal bone, what lies beside. */
  readonly elsewhere: ReadonlySet<number>;
  /** Levels that nothing in the clause takes. */
  readonly loose: ReadonlySet<number>;
}

/** Finds for every level the noun that it goes with: behind it ("L1 fracture"), before it ("fracture of L1"), or what is said of it ("L1: fractured"). */
export function attach(items: readonly Item[], denied: ReadonlySet<number>): Attachment {
  const levelsOf = new Map<number, number[]>();
  const elsewhere = new Set<number>();
  const loose = new Set<number>();
  const give = (finding: number, level: number) => {
    const own = levelsOf.get(finding) ?? [];
    if (!own.includes(level)) levelsOf.set(finding, [...own, level]);
  };
  const levels = items.flatMap((item, at) => (item.is === 'level' ? [at] : []));
  for (const at of levels) {
    if (denied.has(at)) {
      elsewhere.add(at);
      continue;
    }
    const behind = nounsBehind(items, at);
    const before = behind === undefined || behind.length === 0 ? nounsBefore(items, at) : [];
    const nouns = behind && behind.length > 0 ? [...behind, ...governing(items, at, behind)] : before;
    if (nouns === 'beside') {
      elsewhere.add(at);
    } else if (nouns.length > 0) {
      const findings = nouns.filter(noun => items[noun]?.is === 'finding');
      if (findings.length === 0) elsewhere.add(at);
      for (const finding of findings) give(finding, at);
    } else {
      loose.add(at);
    }
  }
  for (const at of loose) {
    const told = toldOf(items, at, levelsOf);
    if (told.includes('normal')) {
      elsewhere.add(at);
      loose.delete(at);
    }
    for (const finding of told) {
      if (finding === 'normal') continue;
      give(finding, at);
      loose.delete(at);
    }
  }
  return { levelsOf, elsewhere, loose };
}

const NOUNS = ['finding', 'thing', 'bone', 'posterior', 'mimic', 'normal'];
const WITHIN_A_NAME = ['part', 'age', 'filler', 'word', 'past', 'the', 'planned'];
/** How many strange words may stand within one name. */
const MOST_WORDS = 4;

/** What stands right behind a level and takes it for its own. */
function nounsBehind(items: readonly Item[], at: number): readonly number[] | undefined {
  const nouns: number[] = [];
  let strange = 0;
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next];
    if (item === undefined) break;
    if (item.is === 'the') break;
    if (NOUNS.includes(item.is)) {
      // "Narrowing the canal" is a verb.
      if (/ing$/.test(item.plain) && items[next + 1]?.is === 'the') break;
      if (item.is === 'normal' && nouns.length === 0) return [next];
      nouns.push(next);
      continue;
    }
    if (!WITHIN_A_NAME.includes(item.is)) break;
    if (item.is === 'word') strange += 1;
    if (strange > MOST_WORDS || (nouns.length > 0 && item.is !== 'part' && item.is !== 'word')) break;
  }
  return nouns;
}

/** Words that are said of a bone rather than name something: "the previously cemented T12". */
const PARTICIPLE = /(?:ed|ee?s?|iert\w*|ad[oa]s?)$/;

/** What a level belongs to that stands before it; `beside`: it only tells where something lies. */
function nounsBefore(items: readonly Item[], at: number): readonly number[] | 'beside' {
  const nouns: number[] = [];
  let strange = 0;
  let placed = false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const item = items[before];
    if (item === undefined) break;
    if (item.is === 'beside') {
      // Beneath an endplate of L2 is in L2.
      if (nouns.length === 0 && items.slice(before, at).some(({ is, plain }) => is === 'part' && /plate/.test(plain))) continue;
      return nouns.length > 0 ? nouns : 'beside';
    }
    if (item.is === 'normal' && !placed) return [before];
    if (NOUNS.includes(item.is)) {
      if (item.is === 'normal') continue;
      nouns.push(before);
      if (!(isFinding(item) && PARTICIPLE.test(item.plain) && !placed)) break;
      continue;
    }
    if (item.is === 'place') {
      placed = true;
      continue;
    }
    if (item.is === 'be' || item.is === 'open') continue;
    if (item.is === 'past' && /^(?:after|following|apres|nach|tras)$/.test(item.plain) && nouns.length === 0) return 'beside';
    if (!WITHIN_A_NAME.includes(item.is)) break;
    if (item.is === 'word') strange += 1;
    if (strange > MOST_WORDS + 2) break;
  }
  return nouns.length > 0 ? wholeName(items, nouns) : [];
}

/** "Compression fracture", "wedge deformity": the words of one name go together. */
function wholeName(items: readonly Item[], nouns: readonly number[]): readonly number[] {
  const whole = [...nouns];
  for (let before = Math.min(...nouns) - 1; before >= 0; before -= 1) {
    const item = items[before];
    if (item?.is === 'part' || item?.is === 'age' || item?.is === 'word') continue;
    if (item?.is !== 'finding' && item?.is !== 'bone' && item?.is !== 'posterior') break;
    whole.push(before);
  }
  return whole;
}

/** "Refracture of the cemented T12 vertebra" speaks of both; a thing behind a level keeps it: "fracture at the L1 pedicle". */
function governing(items: readonly Item[], at: number, behind: readonly number[]): readonly number[] {
  const own = behind.flatMap(noun => items[noun] ?? []);
  const isAside = items.slice(at + 1, Math.min(...behind)).some(({ is }) => is === 'past' || is === 'planned');
  if (!isAside && !own.every(item => isFinding(item, 'cement') && PARTICIPLE.test(item.plain))) return [];
  const before = nounsBefore(items, at);
  return before === 'beside' ? [] : before;
}

/** What is said of a level that begins its part of the clause: "T12: acute fracture", "T8 is collapsed", "L1 with retropulsion". */
function toldOf(items: readonly Item[], at: number, levelsOf: ReadonlyMap<number, readonly number[]>): readonly (number | 'normal')[] {
  const told: (number | 'normal')[] = [];
  const next = items.findIndex((item, index) => index > at && item.is === 'level');
  const end = next === -1 ? items.length : next;
  const first = items[at + 1];
  const begins = [
    'beside',
    'colon',
    'be',
    'shows',
    'with',
    'not',
    'comma',
    'open',
    'and',
    'past',
    'place',
    'filler',
    'part',
    'age',
    'word',
  ].includes(first?.is ?? '');
  if (!begins) return told;
  for (let after = at + 1; after < end; after += 1) {
    const item = items[after];
    if (item?.is === 'beside' && told.length === 0) {
      // "L1 below the cemented levels has a new fracture."
      const verb = items.findIndex((one, index) => index > after && index < end && (one.is === 'shows' || one.is === 'be'));
      if (verb === -1) break;
      after = verb;
      continue;
    }
    if (item?.is === 'normal' && told.length === 0) return ['normal'];
    if ((item?.is === 'thing' || item?.is === 'bone') && told.length === 0) return ['normal'];
    if (item?.is === 'comma' && told.length === 0 && after > at + 1) break;
    if (item?.is !== 'finding') continue;
    if (levelsOf.has(after)) continue;
    if (first?.is === 'comma' && !startsClause(items, at)) break;
    told.push(after);
  }
  return told;
}

function startsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || before.is === 'comma' || before.is === 'break';
}

export const levelsFrom = (items: readonly Item[], places: readonly number[]): readonly LevelItem[] =>
  places.flatMap(place => {
    const item = items[place];
    return item?.is === 'level' ? [item] : [];
  });
