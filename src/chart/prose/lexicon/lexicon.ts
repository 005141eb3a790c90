import type { Entry } from '../meaning.ts';
import { type Terms, termsOf } from '../terms.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_AGES } from './english-ages.ts';
import { ENGLISH_FINDINGS } from './english-findings.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';

/** Where languages share a word, the later meaning counts: English comes last. */
export const LEXICON: readonly Entry[] = [...GERMAN, ...SPANISH, ...FRENCH, ...ENGLISH_AGES, ...ENGLISH, ...ENGLISH_FINDINGS];

let terms: Terms | undefined;

/** Every word that reports are read by, made ready when the first report is read. */
export function lexiconTerms(): Terms {
  terms ??= termsOf(LEXICON);
  return terms;
}
