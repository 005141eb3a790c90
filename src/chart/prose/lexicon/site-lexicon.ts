import { keeping } from '../../../plain/memo.ts';
import type { ReportWord } from '../../../site/site-config.ts';
import { joined } from '../items-of.ts';
import { type Entry, finding, type Part } from '../meaning.ts';
import { type Terms, termAt, termsOf } from '../terms.ts';
import { wordsOf } from '../word.ts';
import { LEXICON, lexiconTerms } from './lexicon.ts';

/** The lexicon with a site's own phrases for findings, made ready once for each list of them. */
export function termsWith(own: readonly ReportWord[] | undefined): Terms {
  if (own === undefined || own.length === 0) return lexiconTerms();
  return termsBeside(own);
}

const termsBeside = keeping((own: readonly ReportWord[]): Terms => termsOf([...LEXICON, ...own.flatMap(entryOf)]));

/** What only names something may mean another thing at a site. What denies, dates or joins may not: without it no sentence is understood. */
const NAMES: readonly (Part | 'finding')[] = ['finding', 'thing', 'mimic', 'bone', 'posterior', 'filler'];

/** A phrase as the words that a report is parted into. */
function entryOf(own: ReportWord): readonly Entry[] {
  const words = joined(wordsOf(own.phrase));
  const known = termAt(lexiconTerms(), words, 0);
  if (known?.length === words.length && !NAMES.some(name => name === known.meaning.is)) return [];
  return [finding(own.finding, words.map(({ plain }) => plain).join(' '))];
}
