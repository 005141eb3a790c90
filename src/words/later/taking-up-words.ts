import type { LanguageTag } from '../../plain/language-tag.ts';
import { takingUpWords as english } from '../en/taking-up.ts';
import { takingUpWords as french } from '../fr/taking-up.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type TakingUpWords = Spoken<typeof english>;

/** What is said of a case that is taken up from what the EHR kept: a catalogue of its own, for it is asked for once the chart stands. */
export function takingUpWordsIn(language: LanguageTag): TakingUpWords {
  return language === 'fr-CA' ? translated<TakingUpWords>(english, french) : english;
}
