import type { LanguageTag } from '../../plain/language-tag.ts';
import { keepingWords as english } from '../en/keeping.ts';
import { keepingWords as french } from '../fr/keeping.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type KeepingWords = Spoken<typeof english>;

/** What is said of where a case is kept and of taking it up again: a catalogue of its own, for nothing of it is said before the chart stands. */
export function keepingWordsIn(language: LanguageTag): KeepingWords {
  return language === 'fr-CA' ? translated<KeepingWords>(english, french) : english;
}
