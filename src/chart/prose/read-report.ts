import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { withLaterAges, withLaterExplanations, withNounBehind, withOedemaBeside } from './across-sentences.ts';
import type { TextAcuity } from './age.ts';
import { withAgeLabels } from './age-labels.ts';
import { correct } from './correction.ts';
import { elliptic, spokenWithExceptions } from './elliptic.ts';
import { withFinalReading, withoutContradiction } from './final-reading.ts';
import { withGeneralDenials } from './general-denial.ts';
import { withIncidental } from './incidental.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items-of.ts';
import type { Finding } from './meaning.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { type ReadClause, readClause, type Spoken } from './read-clause.ts';
import { type ReportClause, reportClauses } from './report-clauses.ts';
import type { Terms } from './terms.ts';

/** Reads the text of a report: every finding that it speaks of. Pure, and in time that grows with the text. `yearOfReport`: in which it was written. */
export function readReport(text: string, terms: Terms, yearOfReport?: number): readonly ReadSentence[] {
  const sentences: ReadSentence[] = [];
  for (const { said, section } of reportClauses(text)) {
    if (said.length > LONGEST_SENTENCE) {
      sentences.push({ said, section, items: [], clauses: [], mentions: [], plural: false, loose: false, tooLong: true });
      continue;
    }
    const items = itemsOf(said, terms, yearOfReport);
    const before = sentences.at(-1);
    sentences.push(readSentence(said, section, items, before?.section === section ? before : undefined));
  }
  const told = withLaterExplanations(withOedemaBeside(withLaterAges(withAgeLabels(withNounBehind(sentences)))));
  return withGeneralDenials(withIncidental(withoutContradiction(correct(withFinalReading(told)))));
}

/** In characters: what stands in a file without an end to its sentences is no prose, and would take the square of its length. */
const LONGEST_SENTENCE = 4_000;

/** Where several bones are named, a stretch of levels is all of them. */
const PLURAL =
  /\b(?:fractures|deformities|collapses|vcfs|bodies|vertebrae|metastases|lesions|tassements|fracturas|vertebras|frakturen|wirbel(?:k[öo]rper)?|m[ée]tastases|metast[aá]sis)\b/i;
/** Levels that a stretch of screws or a fusion spans hold none of what is found. */
const OF_DISCS = /\b(?:dis[ck]s?|fus\w+|laminectom\w+|between|screws?|instrument\w+|stabili\w+|disque|interspace|junction)\b/i;

function readSentence(
  said: string,
  section: ReportClause['section'],
  items: readonly Item[],
  before: ReadSentence | undefined,
): ReadSentence {
  const plural = PLURAL.test(said) && !OF_DISCS.test(said);
  const clauses = clausesOf(items).map(({ after, items: own }) => readClause(own, plural, after));
  const fronted = frontedLevels(items, clauses);
  const spoken = spokenWithExceptions(clauses)
    .flatMap(one => atFronted(one, fronted))
    .map(one => atLevelBefore(one, before));
  const placed = spoken.some(one => one.finding === 'fracture' && one.level !== undefined);
  const mentions = once([
    ...spoken.flatMap(one => (stays(one, placed) ? [mentionOf(one, said, section)] : [])),
    ...elliptic(clauses, spoken, before).map(one => mentionOf(one, said, section)),
    ...alsoOf(before, spoken).map(one => mentionOf(one, said, section)),
  ]);
  const loose = clauses.some(clause => clause.loose.length > 0);
  return { said, section, items, clauses, mentions, plural, loose };
}

/** "At T8 … there is epidural extension": a level that a sentence begins with, and that is its place. */
function frontedLevels(items: readonly Item[], clauses: readonly ReadClause[]): readonly VertebralLevelCode[] {
  const [first, second] = items;
  const level = first?.is === 'place' ? second : undefined;
  const isLoose = level?.is === 'level' && !level.pair && (clauses[0]?.loose.some(({ levels }) => levels === level) ?? false);
  return isLoose && level?.is === 'level' ? level.levels.map(one => one.level) : [];
}

function atFronted(one: Spoken, fronted: readonly VertebralLevelCode[]): readonly Spoken[] {
  return one.level !== undefined || one.pair || fronted.length === 0 ? [one] : fronted.map(level => ({ ...one, level }));
}

/** "The posterior cortex of T11 bows; acute fracture": of the one bone that was just named. */
function atLevelBefore(one: Spoken, before: ReadSentence | undefined): Spoken {
  if (one.finding !== 'fracture' || one.level !== undefined || one.pair || one.weak || one.stands !== 'present') return one;
  const named = before?.mentions.filter(({ stands }) => stands === 'present') ?? [];
  const levels = new Set(named.map(({ level }) => level));
  const [level] = levels;
  return levels.size === 1 && level !== undefined && named.some(({ finding }) => SHOWS_INJURY.includes(finding)) ? { ...one, level } : one;
}

const SHOWS_INJURY: readonly Finding[] = ['retropulsion', 'marrow', 'fracture'];

function clausesOf(items: readonly Item[]): readonly { readonly after: string; readonly items: readonly Item[] }[] {
  const clauses: { after: string; items: Item[] }[] = [{ after: '', items: [] }];
  for (const [at, item] of items.entries()) {
    if (item.is === 'break' || isOnly(items, at)) clauses.push({ after: item.plain, items: [] });
    else clauses.at(-1)?.items.push(item);
  }
  return clauses.filter(clause => clause.items.length > 0);
}

/** "Fractures of T11 and L1; only that of L1 shows oedema": what follows is said of it alone. */
function isOnly(items: readonly Item[], at: number): boolean {
  const [item, ahead] = [items[at], items.slice(at + 1, at + 4)];
  if (item?.is !== 'word' || !/^(?:only|solely|seule?|seulement|nur|solo|solamente)$/.test(item.plain)) return false;
  const level = ahead.findIndex(({ is }) => is === 'level');
  const isNext = level !== -1 && ahead.slice(0, level).every(({ is }) => is === 'the' || is === 'place' || is === 'word');
  return isNext && items.slice(0, at).some(one => one.is === 'level');
}

/** A fracture without a level is no other one than those that the sentence places; "deformity" alone is no finding. */
function stays({ finding, level, weak, stands, pair }: Spoken, placed: boolean): boolean {
  if (level !== undefined) return true;
  if (weak) return finding === 'infection' && pair;
  return finding !== 'fracture' || stands !== 'present' || !placed;
}

function mentionOf(
  { finding, level, stands, unsure, unchanged, pair, among, acuity, weak }: Spoken,
  said: string,
  section: ReportClause['section'],
): Mention {
  return {
    finding,
    level,
    acuity,
    stands: standsIn(section, stands, finding, acuity),
    unsure,
    unchanged,
    pair,
    among,
    weak,
    said,
    sentence: said,
    section,
  };
}

/** Why a report was made asserts nothing of now: only what it says to be of long ago is taken from there. */
function standsIn(section: ReportClause['section'], stands: Spoken['stands'], finding: Finding, acuity: TextAcuity): Mention['stands'] {
  if (section === 'found' || section === 'added' || section === 'preliminary' || stands === 'past') return stands;
  if (stands === 'absent') return 'meant';
  if (finding === 'cement') return stands;
  const isOld = finding === 'fracture' && section === 'asked' && (acuity === 'old' || acuity === 'healed');
  return isOld ? 'present' : 'meant';
}

/** "Not only L1 but also L2 is fractured": the sentence was parted at its "but". */
function alsoOf(before: ReadSentence | undefined, spoken: readonly Spoken[]): readonly Spoken[] {
  const own = spoken.find(one => one.finding === 'fracture' && one.stands === 'present');
  if (!own || !before?.items.some(item => item.is === 'filler' && item.plain === 'not only')) return [];
  return before.clauses.flatMap(clause => clause.loose.flatMap(({ levels }) => levels.levels.map(({ level }) => ({ ...own, level }))));
}

/** A clause may say the same a thousand times; the sacrum is not named beside its wings. */
function once(mentions: readonly Mention[]): readonly Mention[] {
  const kept = new Map<string, Mention>();
  for (const one of mentions) {
    const key = `${one.finding} ${one.level} ${one.acuity} ${one.stands}`;
    kept.set(key, { ...one, weak: one.weak && (kept.get(key)?.weak ?? true) });
  }
  const namesAla = mentions.some(({ level }) => level?.startsWith('sacral-ala'));
  return [...kept.values()].filter(({ level }) => !(namesAla && level === 'sacrum'));
}
