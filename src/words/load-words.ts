import type { LanguageTag } from '../plain/language-tag.ts';
import { english } from './english.ts';
import { translated } from './translated.ts';
import type { Words } from './words.ts';

/** English is always at hand. */
export const inEnglish: Words = { ...english, language: 'en' };

/** The words of a language; undefined when they could not be loaded. */
export async function loadWords(language: LanguageTag): Promise<Words | undefined> {
  switch (language) {
    case 'en':
      return inEnglish;
    case 'fr-CA':
      try {
        const { french } = await import('./fr/french.ts');
        return { ...translated<Words>(inEnglish, french), language };
      } catch {
        // The file did not come: whoever asked decides what to do without it.
        return undefined;
      }
  }
}
