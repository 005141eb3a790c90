import type { LanguageTag } from '../plain/language-tag.ts';
import { keeping } from '../plain/memo.ts';
import { type Brought, bringLanguage } from './bring-language.ts';
import { english } from './english.ts';
import { translated } from './translated.ts';
import type { Words } from './words.ts';

/** English is always at hand. */
export const inEnglish: Words = { ...english, language: 'en' };

/** All words of a language that was brought. */
export const wordsOf: (brought: Brought) => Words = keeping(({ first: { language }, translation }) =>
  language === 'en' ? inEnglish : { ...translated<Words>(inEnglish, translation), language },
);

/** The words of a language; undefined when they could not be loaded. */
export async function loadWords(language: LanguageTag): Promise<Words | undefined> {
  const brought = await bringLanguage(language);
  return brought && wordsOf(brought);
}
