import type { LanguageTag } from '../../plain/language-tag.ts';
import { coverageWords as english } from '../en/coverage.ts';
import { coverageWords as french } from '../fr/coverage.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type CoverageWords = Spoken<typeof english>;

/** What is said of payers' rules: a catalogue of its own, for most sites switch none on. */
export function coverageWordsIn(language: LanguageTag): CoverageWords {
  return language === 'fr-CA' ? translated<CoverageWords>(english, french) : english;
}
