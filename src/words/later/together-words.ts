import type { LanguageTag } from '../../plain/language-tag.ts';
import { togetherWords as english } from '../en/together.ts';
import { togetherWords as french } from '../fr/together.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type TogetherWords = Spoken<typeof english>;

/** What is said of several people on one case: a catalogue of its own, for most cases have one, and nobody attests on the first screen. */
export function togetherWordsIn(language: LanguageTag): TogetherWords {
  return language === 'fr-CA' ? translated<TogetherWords>(english, french) : english;
}
