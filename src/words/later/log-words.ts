import type { LanguageTag } from '../../plain/language-tag.ts';
import { logEntryWords as english } from '../en/log-entry.ts';
import { logEntryWords as french } from '../fr/log-entry.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type LogWords = Spoken<typeof english>;

/** What is said where a log is kept: a catalogue of its own, for the first questions do without it. */
export function logWordsIn(language: LanguageTag): LogWords {
  return language === 'fr-CA' ? translated<LogWords>(english, french) : english;
}
