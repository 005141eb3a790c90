import type { LanguageTag } from '../../plain/language-tag.ts';
import { casesWords as english } from '../en/cases.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type CasesWords = Spoken<typeof english>;

/** What is said of the work list, by its page and by what leads to it: nothing of it is on the first screen. English where the language's own words do not come. */
export async function loadCasesWords(language: LanguageTag): Promise<{ readonly say: CasesWords; readonly language: LanguageTag }> {
  switch (language) {
    case 'en':
      return { say: english, language };
    case 'fr-CA':
      try {
        return { say: translated<CasesWords>(english, (await import('../fr/cases.ts')).casesWords), language };
      } catch {
        // A page in English says more than a page that is blank.
        return { say: english, language: 'en' };
      }
  }
}
