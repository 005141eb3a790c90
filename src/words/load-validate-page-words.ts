import type { LanguageTag } from '../plain/language-tag.ts';
import { validatePageWords } from './en/validate-page.ts';
import { translated } from './translated.ts';
import type { Spoken } from './words.ts';

/** What the page that checks resources says. */
export type ValidatePageWords = Spoken<typeof validatePageWords>;

interface Loaded {
  readonly words: ValidatePageWords;
  /** The language that they are in. */
  readonly language: LanguageTag;
}

/** The words of that page, without the rest of the catalogue; in English where the language's own words do not come. */
export async function loadValidatePageWords(language: LanguageTag): Promise<Loaded> {
  const inEnglish: Loaded = { words: validatePageWords, language: 'en' };
  switch (language) {
    case 'en':
      return inEnglish;
    case 'fr-CA':
      try {
        const french = await import('./fr/validate-page.ts');
        return { words: translated<ValidatePageWords>(validatePageWords, french.validatePageWords), language };
      } catch {
        // A page in English says more than a page that is blank.
        return inEnglish;
      }
  }
}
