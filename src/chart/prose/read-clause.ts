import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { acuityOf, ageAt, isDeniedAge, type TextAcuity } from './age.ts';
import { agesBySegment, formerAndLatter, PAIRED, segmentsOf } from './ages-by-segment.ts';
import { attach, levelsFrom } from './attachment.ts';
import { deniedIn } from './denial.ts';
import { DEGENERATIVE, explainedOtherwise } from './explained-otherwise.ts';
import { type Item, isFinding, type LevelItem } from './item.ts';
import type { AgeWord, Finding } from './meaning.ts';
import { withNoneOf } from './none-of.ts';
import { isOfOtherBone } from './other-bone.ts';
import { inherit, shareLoose, shareOfCanal } from './share-levels.ts';

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
  readonly levels: readonly VertebralLevelCode[];
  /** It calls a bone intact. */
  readonly saysWhole: boolean;
  /** It tells of a fracture of another bone, or of the arch: nothing of the body. */
  readonly ofOtherBone: boolean;
  /** Ages that it gives to nothing of its own. */
  readonly ages: readonly AgeWord[];
  /** Ages of what it denies: "no acute fracture". */
  readonly deniedAges: readonly AgeWord[];
  /** Levels that it says are not the ones. */
  readonly notLevels: readonly VertebralLevelCode[];
}

/** Reads one clause: what it names, whether it denies it, where, and how old. */
export function readClause(said: readonly Item[], plural: boolean, after: string): ReadClause {
  const items = explainedOtherwise(withNoneOf(said));
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
    levels: items.flatMap(item => (item.is === 'level' ? item.levels.map(({ level }) => level) : [])),
    saysWhole: items.some((item, at) => item.is === 'normal' && !denied.has(at)),
    ofOtherBone: findings.some(at => isFinding(items[at], 'fracture') && isOfOtherBone(items, at, attached.elsewhere)),
    ages: items.flatMap((_, at) => (isDeniedAge(items, at) ? [] : (ageAt(items, at, denied) ?? []))),
    deniedAges: items.flatMap((_, at) => (isDeniedAge(items, at) ? (ageAt(items, at, denied) ?? []) : [])),
    notLevels: items.flatMap((item, at) => (item.is === 'level' && denied.has(at) ? item.levels.map(({ level }) => level) : [])),
  };
}

/** A canal that discs and joints narrow is narrowed by neither tumour nor fragment. */
function isDegenerative(items: readonly Item[]): boolean {
  const isOfBone = (item: Item) => isFinding(item, 'fracture') || isFinding(item, 'tumour') || isFinding(item, 'epidural-tumour');
  return items.some(item => item.is === 'thing' && DEGENERATIVE.test(item.plain)) && !items.some(isOfBone);
}

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
