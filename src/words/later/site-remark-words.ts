import type { LanguageTag } from '../../plain/language-tag.ts';
import { siteRemarkWords as english } from '../en/site-remarks.ts';
import { siteRemarkWords as french } from '../fr/site-remarks.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type SiteRemarkWords = Spoken<typeof english>;

/** What a site's record of its operators says beside a case: a catalogue of its own, for most sites keep none, and nothing of it is on the first screen. */
export function siteRemarkWordsIn(language: LanguageTag): SiteRemarkWords {
  return language === 'fr-CA' ? translated<SiteRemarkWords>(english, french) : english;
}
