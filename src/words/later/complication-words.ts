import type { LanguageTag } from '../../plain/language-tag.ts';
import { complicationWords as english } from '../en/complication.ts';
import { complicationWords as french } from '../fr/complication.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type ComplicationWords = Spoken<typeof english>;

/** What is said beside a complication: a catalogue of its own, for nothing of it is said before the later stages come. */
export function complicationWordsIn(language: LanguageTag): ComplicationWords {
  return language === 'fr-CA' ? translated<ComplicationWords>(english, french) : english;
}
