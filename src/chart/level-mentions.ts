import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { assertsFracture, speaksOfFracture } from './asserts-fracture.ts';
import { asWritten, levelsInStretches, levelsInText, namesPair } from './level-text.ts';
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

function levelsIn(part: string): readonly VertebralLevelCode[] {
  return [...new Set([...levelsInText(part), ...levelsInStretches(part)])];
}

const CUT =
  /,|\b(?:with|plus|as well as|in addition to|along with|together with)\b|\b(?:and|or|nor)\b(?=\s(?:(?:an?|the|there is|there are|also|probable|likely|mild|moderate|severe|possible|questionable)\s){0,2}(?:no|without|not|acute|subacute|chronic|old|older|new|recent|remote|healed|unchanged|stable|prior|previous|age)\b)|\band\b(?=\s[CTL]\d{1,2}\s?\((?!\d))/gi;

/** A clause taken apart at its commas and where an age or a denial begins anew; bare levels belong to their neighbours. */
function partsOf(clause: string): readonly string[] {
  const cut = asWritten(clause)
    .split(CUT)
    .map(part => part.trim())
    .filter(part => part !== '');
  const parts: string[] = [];
  let pending = '';
  for (const part of cut) {
    if (BARE.test(part) || AND_BARE.test(part)) {
      const last = parts.at(-1);
      if (pending === '' && last !== undefined && ENDS_IN_LEVEL.test(last)) parts[parts.length - 1] = `${last}, ${part}`;
      else pending += `${part}, `;
    } else {
      parts.push(`${pending}${part}`);
      pending = '';
    }
  }
  if (pending !== '') parts.push(pending);
  return parts;
}

const LEVEL = '(?:[CTLS][\\s-]?\\d{1,2}|(?:left|right)(?:\\ssacral)?\\sala)';
const BARE = new RegExp(`^(?:and\\s|or\\s|&\\s)?${LEVEL}(?:\\s?(?:and|or|&|/)\\s${LEVEL}){0,6}$`, 'i');
const AND_BARE = /^(?:and\s|or\s)?\d{1,2}$/;
const ENDS_IN_LEVEL = new RegExp(`${LEVEL}(?:\\s(?:vertebra\\w*|body|bodies|levels?))?$`, 'i');

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
      if (asserted && last === undefined) told.push({ text: part, levels: [], doubtful: denied });
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
    return placed ? [] : [{ level: undefined, acuity, said: clause }];
  });
  // A clause may say the same a thousand times.
  return [...new Map(mentions.map(mention => [`${mention.level} ${mention.acuity}`, mention])).values()];
}

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
  /^(?:this|these|it|its|they|there (?:is|are)|associated|corresponding|the (?:fracture|deformity|appearance|finding|abnormality)s?|appearances?|findings?|marrow|stir|bone marrow|\d+\s?%|mild|moderate|severe|likely|probably|consistent|both|all|new|unchanged|chronic|acute|old|stable|surrounding|adjacent)\b/i;

/** Vertebrae that a report calls broken. An age that the next sentence gives to what it just named belongs to that. */
export function fractureMentions(clauses: readonly ReportClause[]): readonly LevelMention[] {
  const found = clauses.filter(({ section }) => section === 'found');
  return found.flatMap(({ said }, index) => {
    const mentions = fracturesIn(said);
    const isOpen = mentions.length > 0 && mentions.every(({ acuity }) => acuity === 'unknown') && !/\?|indetermina|possib/i.test(said);
    const next = found[index + 1]?.said;
    if (!isOpen || next === undefined || !GOES_ON_ABOUT.test(next) || levelsIn(next).length > 0) return mentions;
    const isOther = OTHER_BONE.test(next) || SOMETHING_ELSE.test(next) || onlyPosterior(said);
    const acuity = isOther ? 'unknown' : acuityIn(next);
    return acuity === 'unknown' ? mentions : mentions.map(mention => ({ ...mention, acuity, said: `${said}. ${next}` }));
  });
}
