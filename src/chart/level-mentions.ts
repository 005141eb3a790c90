import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { assertsFracture, speaksOfFracture } from './asserts-fracture.ts';
import { ENDS_IN_LEVEL, LEVEL, levelsIn, partsOf } from './clause-parts.ts';
import { namesPair } from './level-text.ts';
import type { ReportClause } from './report-clauses.ts';
import { acuityIn, type TextAcuity } from './text-acuity.ts';

/** One level in one clause of a report. `said` is that clause. */
export interface LevelMention {
  /** Undefined: the clause names no level, or only a pair. */
  readonly level: VertebralLevelCode | undefined;
  readonly acuity: TextAcuity;
  readonly said: string;
}

/** Levels that clauses asserting something name, each by its own part of the clause; a clause that names none is kept without one. */
export function mentionsOf(clauses: readonly ReportClause[], asserts: (clause: string) => boolean): readonly LevelMention[] {
  return clauses.flatMap(({ said, section }): readonly LevelMention[] => {
    if (section !== 'found' || !asserts(said)) return [];
    const parts = partsOf(said);
    const levels = new Set(parts.flatMap((part, index) => (asserts(part) ? levelsFor(parts, index) : [])));
    const whole = levels.size > 0 ? [...levels] : parts.flatMap(levelsIn);
    return whole.length === 0
      ? [{ level: undefined, acuity: acuityIn(said), said }]
      : whole.map(level => ({ level, acuity: acuityIn(said), said }));
  });
}

/** A part's own levels; else those of the nearest part before it, for "fracture of L1, with retropulsion". */
function levelsFor(parts: readonly string[], index: number): readonly VertebralLevelCode[] {
  for (let at = index; at >= Math.max(0, index - 5); at -= 1) {
    const levels = levelsIn(parts[at] ?? '');
    if (levels.length > 0) return levels;
  }
  return [];
}

/** What a part speaks of that is no broken bone: levels beside it are not meant. */
const SOMETHING_ELSE =
  /\b(?:dis[ck]s?|stenosis|h(?:a)?emangioma\w*|\w*listhesis|subluxation|conus|cord|nerves?|roots?|facets?|laminectom\w*|fusion|fused|screws?|hardware|rods?|cage|normal|intact|preserved|maintained|unremarkable|cement\w*|\w+plasty|schmorl\w*|osteophyt\w*|cysts?|canal|foram\w*|syrinx|scoliosis|kyphosis|lordosis|metasta\w*|lesions?|tumou?rs?|ribs?|spondyl\w*|modic|degenerat\w*|hernia\w*|protrusion|bulg\w*|annul\w*|ligament\w*|ablation|biopsy|surgery|augment\w*)\b/i;
/** Where the levels of something beside the fracture begin. */
const BESIDE =
  /\b(?:above|below|adjacent to|between|cephalad to|cranial to|caudal to|next to|near|relative to|compared (?:to|with)|similar to)\b/i;
const POSTERIOR = /\b(?:transverse process\w*|spinous process\w*|pars|lamina\w*|facets?|articular process\w*)\b/i;
const OF_THE_BODY = /\b(?:compression|burst|wedge|body|endplates?|chance|height)\b/i;
const DENIES = /\b(?:no|not|without|negative|free of|nor|never|absen(?:t|ce))\b/i;
const OR_BEGINS = /^(?:or|nor)\b|\bor\b/i;
const DANGLING =
  /^(?:(?:and|an?|the|there|is|are|also|no|not|evidence|of|any|acute|subacute|chronic|old|new|recent|remote|healed|mild|moderate|severe|minimal|small|subtle|displaced|definite|significant|anterior|superior|partially|likely|probable|possible)[\s,]*)+$/i;
/** Fractures of other bones have an age of their own. */
const OTHER_BONE = /\b(?:ribs?|hip|femur|femoral|humer\w+|sternum|sternal|pubic|ramus|rami|pelvic|acetabul\w*)\b/i;

interface Told {
  text: string;
  readonly levels: readonly VertebralLevelCode[];
  readonly doubtful: boolean;
}

/** Vertebrae that a clause calls broken, each with the age that its part of the clause gives. */
function fracturesIn(clause: string): readonly LevelMention[] {
  if (!assertsSomewhere(clause)) return [];
  const parts = joined(partsOf(clause));
  const lastOr = parts.findLastIndex(part => OR_BEGINS.test(part));
  const told: Told[] = [];
  let noun: 'found' | 'denied' | 'none' = parts.some(part => assertsFracture(part)) ? 'found' : 'none';
  let denied = false;
  let denying = -1;
  for (const [index, part] of parts.entries()) {
    const speaks = speaksOfFracture(part);
    const asserted = speaks && assertsFracture(part);
    const levels = brokenIn(part);
    const age = acuityIn(part);
    const isPast = age === 'old' || age === 'healed' || age === 'unchanged';
    if (speaks && !asserted) {
      noun = 'denied';
      denied = true;
      denying = index;
      continue;
    }
    if (asserted) noun = 'found';
    const inDeniedList = denied && index > denying && index <= lastOr && !isPast;
    if (inDeniedList) continue;
    if (levels.length === 0) {
      const last = told.at(-1);
      const through = LESION.test(parts[index - 1] ?? '') ? levelsIn(parts[index - 1] ?? '') : [];
      if (asserted && last === undefined) told.push({ text: part, levels: through, doubtful: denied });
      else if (last && !DENIES.test(part) && !OTHER_BONE.test(part) && !SOMETHING_ELSE.test(part)) last.text += `, ${part}`;
      continue;
    }
    const inherits = !speaks && !SOMETHING_ELSE.test(part) && !DENIES.test(part) && (noun === 'found' || isPast);
    if (asserted || inherits) told.push({ text: part, levels, doubtful: denied && !isPast });
  }
  const placed = told.some(({ levels }) => levels.length > 0);
  const namesAla = told.some(({ levels }) => levels.some(level => level.startsWith('sacral-ala')));
  const mentions = told.flatMap(({ text, levels: named, doubtful }): readonly LevelMention[] => {
    const levels = namesAla ? named.filter(level => level !== 'sacrum') : named;
    const acuity = doubtful || onlyPosterior(text) ? withoutAcute(acuityIn(text)) : acuityIn(text);
    if (levels.length > 0) return levels.map(level => ({ level, acuity, said: clause }));
    return placed || !NAMES_A_FRACTURE.test(text) ? [] : [{ level: undefined, acuity, said: clause }];
  });
  // A clause may say the same a thousand times.
  return [...new Map(mentions.map(mention => [`${mention.level} ${mention.acuity}`, mention])).values()];
}

/** "Lytic lesion of T11 with pathological fracture." */
const LESION = /\b(?:lesions?|metasta\w*|tumou?rs?|myeloma\w*|plasmacytoma\w*|h(?:a)?emangioma\w*)\b/i;

/** Without a level only a plain word counts. */
const NAMES_A_FRACTURE = /\b(?:fractur\w*|compression (?:fracture|deformit)\w*|collapse\w*|vcfs?|burst)\b/i;

/** A processus or an arch that broke is shown; no cement goes there. */
const onlyPosterior = (text: string): boolean => POSTERIOR.test(text) && !OF_THE_BODY.test(text);
const withoutAcute = (acuity: TextAcuity): TextAcuity => (acuity === 'acute' ? 'unknown' : acuity);

function assertsSomewhere(clause: string): boolean {
  return speaksOfFracture(clause) && (assertsFracture(clause) || partsOf(clause).some(assertsFracture) || BY_AGE.test(clause));
}
/** "No acute fracture, chronic T8." */
const BY_AGE = /,\s(?:chronic|old|healed|remote|unchanged|stable)\s(?:\w+\s){0,2}?[CTL]\d{1,2}\b/i;

/** Adjectives before a comma go with the word behind it; a fracture without a level goes with the level that follows. */
function joined(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let head = '';
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const last = whole.at(-1);
    if (head === '' && last !== undefined && ONLY_AGE.test(part) && ENDS_IN_LEVEL.test(last)) {
      whole[whole.length - 1] = `${last}, ${part}`;
    } else if (
      next !== undefined &&
      (sharesNoun(part, next) || (levelsIn(part).length === 0 && !namesPair(part) && awaitsLevel(part, next)))
    ) {
      head += `${part} `;
    } else {
      whole.push(`${head}${part}`);
      head = '';
    }
  }
  return head === '' ? whole : [...whole, head];
}

const ONLY_AGE = /^(?:(?:both|all|likely|probably|acute|subacute|chronic|old|new|recent|remote|healed|unchanged|stable)\s?)+$/i;
const AND_LEVEL = new RegExp(`^(?:and\\s|or\\s|&\\s)?${LEVEL}\\b`, 'i');

/** "Acute T8, T11, and L1 compression fractures": one age and one noun for all. */
function sharesNoun(part: string, next: string): boolean {
  if (!ENDS_IN_LEVEL.test(part) || speaksOfFracture(part) || SOMETHING_ELSE.test(part) || DENIES.test(part)) return false;
  return AND_LEVEL.test(next) && speaksOfFracture(next) && acuityIn(next) === 'unknown' && !DENIES.test(next);
}

function awaitsLevel(part: string, next: string): boolean {
  if (DANGLING.test(part)) return true;
  if (!speaksOfFracture(part) || OTHER_BONE.test(part)) return false;
  return levelsIn(next).length > 0 && !speaksOfFracture(next) && !SOMETHING_ELSE.test(next) && acuityIn(next) !== 'old';
}

/** Levels of a part, without those that only tell where it lies. */
function brokenIn(part: string): readonly VertebralLevelCode[] {
  const beside = part.search(BESIDE);
  const own = beside > 0 ? part.slice(0, beside) : part;
  return levelsIn(own);
}

const GOES_ON_ABOUT =
  /^(?:this|these|it|its|they|there (?:is|are)|associated|corresponding|the (?:fracture|deformity|appearance|finding|abnormality)s?|appearances?|findings?|marrow|stir|bone marrow|\d+\s?%|mild|moderate|severe|likely|probably|consistent|both|all|new|unchanged|chronic|acute|old|stable|surrounding|adjacent|no (?:interval |significant )*change)\b/i;

/** How many sentences may stand between a fracture and the word on its age. */
const SENTENCES_ON = 3;

/** Vertebrae that a report calls broken. An age that the next sentences give to what was just named belongs to that. */
export function fractureMentions(clauses: readonly ReportClause[]): readonly LevelMention[] {
  const found = clauses.flatMap(({ said, section }) => (section === 'found' ? [said] : []));
  const mentions: LevelMention[] = [];
  let before: readonly LevelMention[] = [];
  for (const [index, said] of found.entries()) {
    const named = fracturesIn(said);
    before =
      named.length > 0 ? aged(named, said, found.slice(index + 1, index + 1 + SENTENCES_ON)) : before.length > 0 ? elliptic(said) : [];
    mentions.push(...before);
  }
  return mentions;
}

function aged(mentions: readonly LevelMention[], said: string, following: readonly string[]): readonly LevelMention[] {
  if (mentions.some(({ acuity }) => acuity !== 'unknown') || /\?|indetermina|uncertain|possib|versus/i.test(said) || onlyPosterior(said))
    return mentions;
  for (const next of following) {
    if (levelsIn(next).length > 0) break;
    const isAbout = GOES_ON_ABOUT.test(next) && !OTHER_BONE.test(next) && !SOMETHING_ELSE.test(next);
    const acuity = isAbout ? acuityIn(next) : 'unknown';
    if (acuity !== 'unknown') return mentions.map(mention => ({ ...mention, acuity, said: `${said}. ${next}` }));
  }
  return mentions;
}

const BY_AGE_ALONE = new RegExp(
  `^(?:and\\s)?(?:acute|subacute|chronic|old|healed|remote|new|recent|stable|unchanged)\\s(?:ones?\\s)?(?:at|in|of)?\\s?(?:the\\s)?${LEVEL}\\b`,
  'i',
);

/** "Acute fracture at L1; chronic at T7." */
function elliptic(said: string): readonly LevelMention[] {
  if (!BY_AGE_ALONE.test(said) || SOMETHING_ELSE.test(said) || DENIES.test(said)) return [];
  const acuity = acuityIn(said);
  return levelsIn(said).map(level => ({ level, acuity, said }));
}
