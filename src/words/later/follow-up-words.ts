import type { LanguageTag } from '../../plain/language-tag.ts';
import { followUpWords as english } from '../en/follow-up.ts';
import { followUpWords as french } from '../fr/follow-up.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type FollowUpWords = Spoken<typeof english>;

/** What is said of follow-up: a catalogue of its own, for nothing of it is said on the first screen. */
export function followUpWordsIn(language: LanguageTag): FollowUpWords {
  return language === 'fr-CA' ? translated<FollowUpWords>(english, french) : english;
}
