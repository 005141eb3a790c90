import type { LanguageTag } from '../../plain/language-tag.ts';
import { draftWords as english } from '../en/draft.ts';
import { draftWords as french } from '../fr/draft.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type DraftWords = Spoken<typeof english>;

/** What is said of the draft on this device: a catalogue of its own, for most sites keep none. */
export function draftWordsIn(language: LanguageTag): DraftWords {
  return language === 'fr-CA' ? translated<DraftWords>(english, french) : english;
}
