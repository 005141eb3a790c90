import { spanOf, type Taken } from './item.ts';
import type { AgeWord } from './meaning.ts';
import type { Word } from './word.ts';

const SINCE = /^(?:since|dating|dates|remonte|remontant|depuis|datant|desde|seit)$/;
/** How far behind "since" its year may stand. */
const YEAR_WITHIN = 5;
const NEW = /^(?:new|newly|interval|developed|nouveau|nouvelle|apparue?|neue?r?|nuev[ao])$/;
const YEAR = /^(?:19|20)\d\d$/;

const BE = /^(?:is|was|were|are|est|etait|etaient|war|waren|era|estaba)$/;
const NOT = /^(?:not|non|pas|nicht|no)$/;
const YET = /^(?:yet|then|there|encore|noch)$/;
/** Said of what lasts: with any date. */
const LASTS =
  /^(?:present|known|know|there|identical|presente?s?|connue?s?|identiques?|bekannt|kennen|vorhanden|conocid[ao]s?|identic[ao]s?)$/;
/** Said of what a picture shows: a picture of last month shows what is new. */
const SEEN = /^(?:seen|visible|evident|noted|identified|demonstrated|visibles?|vue?s?|sichtbar|vist[ao]s?|erkennbar)$/;
const ABSENT = /^(?:absente?s?|absent|ausentes?|lacking|normal|intact|normale?s?|intacte?s?)$/;
/** What else than a year tells that an examination was earlier. */
const AGO = /^(?:ago|earlier|auparavant|zuvor|hace|antes)$/;
const ON = /^(?:on|in|at|from|since|as|to|with|and|sur|en|au|a|des|depuis|de|du|im|in|auf|seit|von|am|el|la)$/;
/** How far behind its verb the year of an earlier examination may stand. */
const REACH = 10;
const MONTH = /^(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|ago|sep|oct|okt|nov|dec|dez|ene|abr|dic)[a-z]*$/;

/** What the year of an earlier examination says of an age: "since 2018", "already present in 2020", "not seen on the MRI of 2021". */
export function datedByYear(words: readonly Word[], at: number, yearOfReport?: number): Taken | undefined {
  const dated = sinceYear(words, at) ?? atEarlier(words, at) ?? ofYear(words, at);
  if (dated?.item.is !== 'age' || dated.item.age !== 'old' || !dated.item.plain.endsWith(String(yearOfReport))) return dated;
  // "Since 2026", written in 2026, may be last week; seen on an examination of August, it is that old.
  const isSince = dated.item.plain.split(' ').some(word => SINCE.test(word) || OF.test(word));
  return isSince ? { ...dated, item: { ...dated.item, age: 'undated' } } : dated;
}

/** "Present since 2018", "dating back to at least March 2019". */
function sinceYear(words: readonly Word[], at: number): Taken | undefined {
  if (!SINCE.test(words[at]?.plain ?? '') || words.slice(0, at).some(({ plain }) => NEW.test(plain))) return undefined;
  const year = words.findIndex(({ plain }, index) => index > at && index <= at + YEAR_WITHIN && YEAR.test(plain));
  return year === -1 ? undefined : taken('old', words, at, year);
}

function atEarlier(words: readonly Word[], at: number): Taken | undefined {
  const first = words[at]?.plain ?? '';
  const isAbsent = ABSENT.test(first);
  if (!(BE.test(first) || NOT.test(first) || isAbsent || LASTS.test(first) || SEEN.test(first))) return undefined;
  let verb = BE.test(first) ? at + 1 : at;
  const isNegated = NOT.test(words[verb]?.plain ?? '');
  if (isNegated) verb += YET.test(words[verb + 1]?.plain ?? '') && !ON.test(words[verb + 2]?.plain ?? '') ? 2 : 1;
  else if (verb > at) return undefined;
  const said = words[verb]?.plain ?? '';
  if (!(LASTS.test(said) || SEEN.test(said) || isAbsent) || !ON.test(words[verb + 1]?.plain ?? '')) return undefined;
  const end = words.findIndex(({ plain }, index) => index > verb && /^[,;.:(]$/.test(plain));
  const year = words.findIndex(({ plain }, index) => index > verb + 1 && index <= verb + REACH && YEAR.test(plain));
  const ago = words.findIndex(({ plain }, index) => index > verb + 1 && index <= verb + REACH && AGO.test(plain));
  if (year === -1 && ago !== -1 && (end === -1 || ago < end) && (isNegated || isAbsent)) return taken('acute', words, at, ago);
  if (year === -1 || (end !== -1 && end < year) || (!isNegated && !isAbsent && NOT.test(words[at - 1]?.plain ?? ''))) return undefined;
  if (isNegated || isAbsent) return LASTS.test(said) || SEEN.test(said) || isAbsent ? taken('acute', words, at, year) : undefined;
  const isOfADay = /^[/.-]$/.test(words[year - 1]?.plain ?? '') || MONTH.test(words[year - 1]?.plain ?? '');
  return SEEN.test(said) && isOfADay ? undefined : taken('old', words, at, year);
}

const OF = /^(?:in|of|from|en|de|von|aus|du)$/;
const BROKEN = /^(?:\w*fra[ck]tur\w*|fratur\w*|tassements?|sinterung\w*|aplastamientos?|vcfs?|fx)$/;
const BONES = /^(?:[tlcsd]h?\d{1,2}|,|-|\d{1,2}|and|et|y|und|of|the|de|bwk|lwk|vertebra|body)$/;

/** "The fracture of L1 in 2018", "fractured T8 in 2015". */
function ofYear(words: readonly Word[], at: number): Taken | undefined {
  if (!OF.test(words[at]?.plain ?? '') || !YEAR.test(words[at + 1]?.plain ?? '') || words.slice(0, at).some(({ plain }) => NEW.test(plain)))
    return undefined;
  const before = words.slice(0, at).findLast(({ plain }) => !BONES.test(plain));
  return before && BROKEN.test(before.plain) ? taken('old', words, at, at + 1) : undefined;
}

function taken(age: AgeWord, words: readonly Word[], at: number, year: number): Taken {
  return { item: { is: 'age', age, ...spanOf(words, at, year + 1 - at) }, length: year + 1 - at };
}
