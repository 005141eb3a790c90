import { LEVELS } from '../../parameter/levels.ts';
import { datedByYear } from './dated-by-year.ts';
import { type Item, spanOf, type Taken } from './item.ts';
import { type LevelWord, levelAt } from './levels-among-words.ts';
import { PATTERNS } from './lexicon/patterns.ts';
import type { AgeWord, Finding } from './meaning.ts';
import { mergeLists } from './merge-lists.ts';
import { withoutQuotedAges } from './quoted-age.ts';
import { sacralLevels } from './sacral-levels.ts';
import { type Terms, termAt } from './terms.ts';
import { type Word, wordsOf } from './word.ts';

/** A sentence as the pieces that are read. */
export function itemsOf(sentence: string, terms: Terms, yearOfReport?: number): readonly Item[] {
  const words = joined(wordsOf(sentence));
  const told = toldByVerbs(sentence);
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const taken =
      sacrumAt(sentence, words, at) ??
      levelsAt(sentence, words, at) ??
      datedByYear(words, at, yearOfReport) ??
      namedOrTold(termItem(terms, words, at), told.get(word.from), word);
    items.push(taken?.item ?? { is: 'word', plain: word.plain, from: word.from, to: word.to });
    at += taken?.length ?? 1;
  }
  return withoutQuotedAges(mergeLists(withOwnAges(items)));
}

/** Findings that verbs tell, by where the verb begins. */
function toldByVerbs(sentence: string): ReadonlyMap<number, Finding> {
  const told = new Map<number, Finding>();
  for (const { finding, needs, word } of PATTERNS) {
    if (!needs.test(sentence)) continue;
    for (const match of sentence.matchAll(word)) told.set(match.index, finding);
  }
  return told;
}

/** A name of several words is surer than a verb; a verb is surer than a word that may stand for anything. */
function namedOrTold(term: Taken | undefined, told: Finding | undefined, word: Word): Taken | undefined {
  if (told === undefined || (term && term.length > 1 && term.item.is === 'finding')) return term;
  return { item: { is: 'finding', finding: told, ...word }, length: 1 };
}

/** Without hyphens and strokes within words, and without quotation marks. */
export function joined(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => {
    if (/^['"*_#>`]$/.test(word.plain)) return false;
    if (word.plain !== '-' && word.plain !== '/') return true;
    const [before, after] = [words[index - 1], words[index + 1]];
    const isTight = before?.to === word.from && after?.from === word.to;
    const isLettered = /[a-z]$/.test(before?.plain ?? '') && /^[a-z]/.test(after?.plain ?? '');
    const isOfLevels = /\d$/.test(before?.plain ?? '') && /^[a-z]{1,3}\d/.test(after?.plain ?? '');
    return !(isTight && (isLettered || (/\d$/.test(before?.plain ?? '') && /^[a-z]/.test(after?.plain ?? '') && !isOfLevels)));
  });
}

const WHEN =
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

function termItem(terms: Terms, words: readonly Word[], at: number): Taken | undefined {
  const term = termAt(terms, words, at);
  if (!term) return undefined;
  // "Non-displaced" denies the displacement, and no more.
  const next = words[at + 1];
  if (words[at]?.plain === 'non' && term.length === 1 && next) return { item: { is: 'filler', ...spanOf(words, at, 2) }, length: 2 };
  const span = spanOf(words, at, term.length);
  const [place, year] = [words[at + term.length]?.plain ?? '', words[at + term.length + 1]?.plain ?? ''];
  // "Was not present in 2024": it is new since.
  if (term.meaning.is === 'not-after' && /^(?:in|on|en)$/.test(place) && WHEN.test(year)) {
    return { item: { is: 'age', age: 'acute', ...spanOf(words, at, term.length + 2) }, length: term.length + 2 };
  }
  return { item: { ...term.meaning, ...span }, length: term.length };
}

const SACRAL = /^(?:sacr(?:al|um|ale|ee|e|o)|sakrum|sakral\w*|ala|alae|alar|ailerons?|wings?)$/;
const SIDE = /^(?:left|right|bilateral|both|gauche|droite?|hemi|of|the|sacral|sacrum|alae?|alar|wings?|insufficiency|stress)$/;

/** The sacrum and its wings, which have no number. */
function sacrumAt(sentence: string, words: readonly Word[], at: number): Taken | undefined {
  let end = at;
  while (end < words.length && SIDE.test(words[end]?.plain ?? '')) end += 1;
  const run = words.slice(at, end);
  const last = run.findLastIndex(word => SACRAL.test(word.plain));
  if (last === -1 || /^(?:of|the|insufficiency|stress)$/.test(run[0]?.plain ?? '')) {
    return SACRAL.test(words[at]?.plain ?? '') ? sacralItem(sentence, words, at, 1) : undefined;
  }
  return sacralItem(sentence, words, at, last + 1);
}

function sacralItem(sentence: string, words: readonly Word[], at: number, length: number): Taken | undefined {
  const span = spanOf(words, at, length);
  const after = words[Math.min(words.length - 1, at + length + 3)]?.to ?? span.to;
  const levels = sacralLevels(sentence.slice(span.from, Math.max(span.to, after)));
  return levels.length === 0
    ? undefined
    : { item: { is: 'level', levels: levels.map(level => ({ level })), pair: false, ...span }, length };
}

const RANGE = /^(?:-|\/|to|through|thru|a|à|bis|al|hasta)$/;
const LIST = /^(?:,|and|&|or|et|ou|y|e|o|und|oder)$/;
const SEVERAL = /^(?:vertebra.*|vert.*|fractures?|fracturas|frakturen|tassements|compression|bod(?:y|ies)|wedge|burst|levels)$/;
const NO_MEASURE = /^\s?(?:mm|cm|ml|cc|%|[.,]\d|x\b)/i;

/** A level with the numbers that share its letter, or the stretch that begins with it. */
function levelsAt(sentence: string, words: readonly Word[], at: number): Taken | undefined {
  const first = levelAt(sentence, words, at, 'also-alone');
  if (!first) return undefined;
  const next = at + first.length;
  if (RANGE.test(words[next]?.plain ?? '')) {
    const last = levelAt(sentence, words, next + 1, 'numbers') ?? bareNumber(sentence, words, next + 1, first.letter);
    if (last) {
      const length = first.length + 1 + last.length;
      const stretch = LEVELS.slice(LEVELS.indexOf(first.level), LEVELS.indexOf(last.level) + 1);
      return { item: { is: 'level', levels: stretch.map(level => ({ level })), pair: true, ...spanOf(words, at, length) }, length };
    }
  }
  const levels = [first.level];
  let length = first.length;
  let before = first.number;
  for (;;) {
    let after = at + length;
    while (LIST.test(words[after]?.plain ?? '') && after < at + length + 2) after += 1;
    const number = after === at + length ? undefined : bareNumber(sentence, words, after, first.letter);
    if (!number || number.number <= before || !isOfList(words, after + 1)) break;
    levels.push(number.level);
    before = number.number;
    length = after + 1 - at;
  }
  return { item: { is: 'level', levels: levels.map(level => ({ level })), pair: false, ...spanOf(words, at, length) }, length };
}

function isOfList(words: readonly Word[], at: number): boolean {
  const next = words[at]?.plain;
  return next === undefined || LIST.test(next) || SEVERAL.test(next) || /^[);.:]$/.test(next);
}

function bareNumber(sentence: string, words: readonly Word[], at: number, letter: string): LevelWord | undefined {
  const word = words[at];
  if (!word || !/^\d{1,2}$/.test(word.plain) || NO_MEASURE.test(sentence.slice(word.to))) return undefined;
  const level = LEVELS.find(one => one === `${letter}${Number(word.plain)}`);
  if (level) return { level, length: 1, letter, number: Number(word.plain) };
  // "L5/1" is the disc above the sacrum.
  return letter === 'L' && word.plain === '1' ? { level: 'sacrum', length: 1, letter: 'S', number: 1 } : undefined;
}

/** "T6 (old), T12 (acute)" and "T11 (50%)": what stands in brackets behind a level is said of it. */
function withOwnAges(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) continue;
    const close =
      item.is === 'open' && kept.at(-1)?.is === 'level' ? items.findIndex((one, index) => index > at && one.is === 'close') : -1;
    const inside = close === -1 ? [] : items.slice(at + 1, close);
    const isShort = inside.length > 0 && inside.length <= 4 && !inside.some(one => ['level', 'finding', 'mimic', 'thing'].includes(one.is));
    const said = isShort ? inside.find(one => one.is === 'age' || one.is === 'past') : undefined;
    const own: AgeWord | undefined = said?.is === 'age' ? said.age : said?.is === 'past' ? 'old' : undefined;
    const last = kept.at(-1);
    if (isShort && last?.is === 'level') {
      kept[kept.length - 1] = {
        ...last,
        to: items[close]?.to ?? last.to,
        levels: own ? last.levels.map((one, index) => (index === last.levels.length - 1 ? { ...one, age: own } : one)) : last.levels,
      };
      at = close;
    } else {
      kept.push(item);
    }
  }
  return kept;
}
