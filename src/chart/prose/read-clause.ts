import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { acuityOf, ageAt, type TextAcuity } from './age.ts';
import { type Attachment, attach, levelsFrom } from './attachment.ts';
import { deniedIn } from './denial.ts';
import { type Item, isFinding, type LevelItem } from './item.ts';
import type { AgeWord, Finding } from './meaning.ts';
import { isOfOtherBone } from './other-bone.ts';

/** A finding that a clause speaks of, at a level or at none. */
export interface Spoken {
  readonly finding: Finding;
  /** Undefined: no level, or only a pair, is named for it. */
  readonly level: VertebralLevelCode | undefined;
  /** `absent`: denied. `past`: said to have been. `meant`: asked for, feared or planned, or of another person. */
  readonly stands: 'present' | 'absent' | 'past' | 'meant';
  readonly unsure: boolean;
  readonly unchanged: boolean;
  /** A pair of levels stands where its own should. */
  readonly pair: boolean;
  /** Of a pair, the bones that it may be. */
  readonly among: readonly VertebralLevelCode[];
  readonly acuity: TextAcuity;
  /** Counts only with a level. */
  readonly weak: boolean;
}

export interface ReadClause {
  /** The words that part it from the clause before: "but", "other than". */
  readonly after: string;
  readonly spoken: readonly Spoken[];
  /** Levels that it names and that nothing in it takes, each with the age that stands by it. */
  readonly loose: readonly { readonly levels: LevelItem; readonly acuity: TextAcuity; readonly aged: boolean }[];
  /** Whether it names something else than findings: what follows may be about that. */
  readonly namesThing: boolean;
  readonly namesLevel: boolean;
  /** It tells of a fracture of another bone, or of the arch: nothing of the body. */
  readonly ofOtherBone: boolean;
  /** Ages that it gives to nothing of its own. */
  readonly ages: readonly AgeWord[];
  /** Levels that it says are not the ones. */
  readonly notLevels: readonly VertebralLevelCode[];
}

/** Reads one clause: what it names, whether it denies it, where, and how old. */
export function readClause(items: readonly Item[], plural: boolean, after: string): ReadClause {
  const denied = deniedIn(items);
  const attached = attach(items, denied);
  const segment = segmentsOf(items);
  const findings = items.flatMap((item, at) => (item.is === 'finding' ? [at] : []));
  const placed = new Map(findings.map(at => [at, attached.levelsOf.get(at) ?? []]));
  const takenLoose = shareLoose(items, findings, placed, attached, segment);
  shareOfCanal(items, findings, placed, attached);
  inherit(items, findings, placed);
  const mimicked = items.some(item => item.is === 'mimic') ? likened(items) : undefined;
  const meant = meantFrom(items);
  const instances = findings.map(at => ({ at, levels: placed.get(at) ?? [] }));
  const agesOf = agesBySegment(items, denied, segment, instances);
  const ofPair = formerAndLatter(items, denied, segment);
  const unsure = items.some(item => item.is === 'age' && item.age === 'unsure' && !(ofPair && PAIRED.test(item.plain)));
  const spoken = instances.flatMap(({ at, levels }): readonly Spoken[] => {
    const item = items[at];
    if (!isFinding(item) || (item.finding === 'marrow' && isOfOtherBone(items, at, attached.elsewhere))) return [];
    if (item.finding === 'fracture' && isOfOtherBone(items, at, attached.elsewhere)) return [];
    if (item.finding === 'encroachment' && isDegenerative(items)) return [];
    if (item.finding === 'retropulsion' && !/retropul|recul/.test(item.plain) && isDegenerative(items)) return [];
    const isDenied = denied.has(at) || mimicked === at;
    const isMeant = meant.has(at);
    const isPast = item.finding !== 'fracture' && isSaidOfPast(items, at);
    const stands = isMeant ? 'meant' : isDenied ? 'absent' : isPast ? 'past' : 'present';
    const named = levelsFrom(items, levels).flatMap(level => bonesOf(level, plural));
    const pair = named.length === 0 && levels.length > 0;
    const among = pair ? levelsFrom(items, levels).flatMap(one => one.levels.map(({ level }) => level)) : [];
    const base = { finding: item.finding, stands, unsure, pair, among, weak: item.weak === true } as const;
    const aged = (level: VertebralLevelCode | undefined, ages: readonly AgeWord[]): Spoken => ({
      ...base,
      level,
      acuity: acuityOf(ages),
      unchanged: ages.includes('unchanged'),
    });
    if (named.length === 0) return [aged(undefined, agesOf(at, undefined))];
    return named.map(({ level, age, place }) =>
      aged(
        level,
        age === undefined
          ? (ofPair?.get(level) ??
              agesOf(
                at,
                levels.find(one => items[one] === place),
              ))
          : [age],
      ),
    );
  });
  const loose = [...attached.loose]
    .filter(at => !takenLoose.has(at))
    .flatMap(at => {
      const levels = items[at];
      if (levels?.is !== 'level') return [];
      const ages = items.flatMap((_, place) => (segment[place] === segment[at] ? (ageAt(items, place, denied) ?? []) : []));
      return [{ levels, acuity: acuityOf(ages), aged: ages.length > 0 }];
    });
  return {
    after,
    spoken,
    loose,
    namesThing: items.some((item, at) => (item.is === 'thing' || item.is === 'bone') && !denied.has(at)),
    namesLevel: items.some(item => item.is === 'level'),
    ofOtherBone: findings.some(at => isFinding(items[at], 'fracture') && isOfOtherBone(items, at, attached.elsewhere)),
    ages: items.flatMap((_, at) => ageAt(items, at, denied) ?? []),
    notLevels: items.flatMap((item, at) => (item.is === 'level' && denied.has(at) ? item.levels.map(({ level }) => level) : [])),
  };
}

/** A canal that discs and joints narrow is narrowed by neither tumour nor fragment. */
function isDegenerative(items: readonly Item[]): boolean {
  const isOfBone = (item: Item) => isFinding(item, 'fracture') || isFinding(item, 'tumour') || isFinding(item, 'epidural-tumour');
  return items.some(item => item.is === 'thing' && DEGENERATIVE.test(item.plain)) && !items.some(isOfBone);
}

const DEGENERATIVE = /^(?:dis[ck]|disqu|disca|bulg|protru|hernia|ligament|facet|degenera|spondylo|osteophyt|arthros|bandscheib|.*listhes)/;

interface Bone {
  readonly level: VertebralLevelCode;
  readonly age: AgeWord | undefined;
  readonly place: LevelItem;
}

/** The bones that a level names: of a pair none, of a stretch all where several are meant. */
function bonesOf(item: LevelItem, plural: boolean): readonly Bone[] {
  if (item.pair && !plural) return [];
  return item.levels.map(({ level, age }) => ({ level, age, place: item }));
}

/** Clauses fall into parts at commas, and where "and" or "with" begins something of another age or place. */
function segmentsOf(items: readonly Item[]): readonly number[] {
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
    if (is === 'comma' || is === 'break') break;
    if (is === 'finding' || is === 'level' || PAIRED.test(items[before]?.plain ?? '')) return false;
  }
  return true;
}

/** Levels that stand alone go to the finding of the clause that has none; else to the fracture before them. */
function shareLoose(
  items: readonly Item[],
  findings: readonly number[],
  placed: Map<number, readonly number[]>,
  attached: Attachment,
  segment: readonly number[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const at of attached.loose) {
    const isMain = (one: number) =>
      isFinding(items[one], 'fracture') ||
      isFinding(items[one], 'tumour') ||
      isFinding(items[one], 'cement') ||
      isFinding(items[one], 'infection') ||
      isFinding(items[one], 'retropulsion');
    const free = findings.filter(one => (placed.get(one)?.length ?? 0) === 0);
    const before = free.findLast(one => one < at && isMain(one)) ?? free.findLast(one => one < at);
    const behind = free.find(one => one > at);
    const sameSegment = free.find(one => segment[one] === segment[at]);
    const fractures = findings.filter(one => isFinding(items[one], 'fracture') && hasAge(items, segment, at));
    const own = sameSegment ?? before ?? behind ?? fractures.findLast(one => one < at) ?? fractures[0];
    if (own === undefined) continue;
    placed.set(own, [...(placed.get(own) ?? []), at]);
    taken.add(at);
  }
  return taken;
}

function hasAge(items: readonly Item[], segment: readonly number[], at: number): boolean {
  return items.some((item, place) => item.is === 'age' && (segment[place] === segment[at] || segment[place] === (segment[at] ?? 0) + 1));
}

const SOFT = /^(?:cord|canal|sac|moelle|myelon|spinalkanal|medula)/;
const IN_THE_CANAL: readonly Finding[] = ['epidural-tumour', 'retropulsion', 'encroachment', 'neural-compromise'];

/** "Epidural tumour encasing the cord at T5": what fills the canal is where the canal is said to be. */
function shareOfCanal(
  items: readonly Item[],
  findings: readonly number[],
  placed: Map<number, readonly number[]>,
  attached: Attachment,
): void {
  for (const at of attached.elsewhere) {
    const soft = items.slice(Math.max(0, at - 3), at).some(item => item.is === 'thing' && SOFT.test(item.plain));
    const own = soft
      ? findings.findLast(one => {
          const item = items[one];
          return one < at && isFinding(item) && IN_THE_CANAL.includes(item.finding) && (placed.get(one)?.length ?? 0) === 0;
        })
      : undefined;
    if (own !== undefined) placed.set(own, [at]);
  }
}

/** "Lytic lesion of T11 with pathological fracture": a finding without a level is at the level of what the clause names beside it. */
function inherit(items: readonly Item[], findings: readonly number[], placed: Map<number, readonly number[]>): void {
  const levelItems = items.filter(item => item.is === 'level').length;
  for (const at of findings) {
    const item = items[at];
    if ((placed.get(at)?.length ?? 0) > 0 || !isFinding(item) || (item.finding === 'cement' && levelItems !== 1)) continue;
    const giving = findings.filter(other => other !== at && (placed.get(other)?.length ?? 0) > 0 && !isFinding(items[other], 'cement'));
    const from = giving.findLast(other => other < at) ?? giving[0];
    const own = from === undefined ? undefined : placed.get(from);
    if (own) placed.set(at, own);
  }
}

/** "The L4 deformity is a Schmorl node": the place of what is said to be something else. */
function likened(items: readonly Item[]): number | undefined {
  const mimic = items.findIndex(item => item.is === 'mimic');
  const typical = items
    .slice(Math.max(0, mimic - 2), mimic)
    .some(({ is, plain }) => is === 'place' && /typical|charact|consist|compat|keeping|due|second|relat/.test(plain));
  for (let before = mimic - 1; before >= 0; before -= 1) {
    const item = items[before];
    if (item?.is === 'not' || (!typical && (item?.is === 'comma' || item?.is === 'and' || item?.is === 'with'))) return undefined;
    if (isFinding(item, 'fracture'))
      return items.slice(before, mimic).some(({ is }) => is === 'be' || is === 'colon' || is === 'place') ? before : undefined;
  }
  return undefined;
}

/** What is asked for, planned or of a relative: a fracture that is feared, cement that may come. */
function meantFrom(items: readonly Item[]): ReadonlySet<number> {
  const meant = new Set<number>();
  const isRelative = items.some(item => item.is === 'relative');
  const isPlanned = items.some(item => item.is === 'planned');
  let asked = false;
  for (const [at, item] of items.entries()) {
    if (item.is === 'asked') asked = true;
    if (item.is === 'comma' && asked && items.slice(at + 1).some(one => one.is === 'finding')) asked = false;
    if (!isFinding(item)) continue;
    if (isRelative || asked || (item.finding === 'cement' && isPlanned)) meant.add(at);
  }
  return meant;
}

function isSaidOfPast(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const item = items[before];
    if (item?.is === 'past') return !/^(?:after|following|post)$/.test(item.plain);
    if (!item || !['word', 'part', 'age', 'level', 'the', 'finding'].includes(item.is)) return false;
  }
  return false;
}

const PAIRED = /^the (?:former|latter)$/;

/** "T11 and L5, the former unchanged, the latter new": of two bones, and of no more, each has its own age. */
function formerAndLatter(
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

interface Instance {
  readonly at: number;
  readonly levels: readonly number[];
}

/** Ages by what they are said of: those of the part of the clause where the level stands, else where the finding stands; trailing ones go to what was named last. */
function agesBySegment(
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
    if (age === undefined || isAsked(items, segment, at)) continue;
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
