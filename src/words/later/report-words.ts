import type { LanguageTag } from '../../plain/language-tag.ts';
import { reportWords as english } from '../en/report.ts';
import { reportWords as french } from '../fr/report.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type ReportWords = Spoken<typeof english>;

/** What is said of the formal report: a catalogue of its own, for it is said where the case is sent and nowhere before. */
export function reportWordsIn(language: LanguageTag): ReportWords {
  return language === 'fr-CA' ? translated<ReportWords>(english, french) : english;
}
