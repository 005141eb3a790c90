import type { LanguageTag } from '../plain/language-tag.ts';
import { firstEnglish } from './first-english.ts';
import { translated } from './translated.ts';
import type { Catalogue, FirstWords, Translation } from './words.ts';

/** A language that was brought: the words of the first screen, and what makes all others of the English ones. */
export interface Brought {
  readonly first: FirstWords;
  readonly translation: Translation<Catalogue>;
}

/** English is always at hand. */
export const englishFirst: Brought = { first: { ...firstEnglish, language: 'en' }, translation: {} };

/** A language; undefined when it could not be brought. */
export async function bringLanguage(language: LanguageTag): Promise<Brought | undefined> {
  switch (language) {
    case 'en':
      return englishFirst;
    case 'fr-CA':
      try {
        const { french: translation } = await import('./fr/french.ts');
        return { first: { ...translated(englishFirst.first, translation), language }, translation };
      } catch {
        // The file did not come: whoever asked decides what to do without it.
        return undefined;
      }
  }
}
