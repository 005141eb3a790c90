import type { LanguageTag } from '../../plain/language-tag.ts';
import { siteReadinessWords as english } from '../en/site-readiness.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type SiteReadinessWords = Spoken<typeof english>;

/** What is said of the place and its operators, by its page and by the command: nothing of it is on the first screen. English where the language's own words do not come. */
export async function loadSiteReadinessWords(
  language: LanguageTag,
): Promise<{ readonly say: SiteReadinessWords; readonly language: LanguageTag }> {
  switch (language) {
    case 'en':
      return { say: english, language };
    case 'fr-CA':
      try {
        return { say: translated<SiteReadinessWords>(english, (await import('../fr/site-readiness.ts')).siteReadinessWords), language };
      } catch {
        // A page in English says more than a page that is blank.
        return { say: english, language: 'en' };
      }
  }
}
