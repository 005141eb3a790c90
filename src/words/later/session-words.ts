import type { LanguageTag } from '../../plain/language-tag.ts';
import { sessionWords as english } from '../en/session.ts';
import { sessionWords as french } from '../fr/session.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type SessionWords = Spoken<typeof english>;

/** What is said of the session while a chart is open: a catalogue of its own, for it is needed late, and mostly never. */
export function sessionWordsIn(language: LanguageTag): SessionWords {
  return language === 'fr-CA' ? translated<SessionWords>(english, french) : english;
}
