import type { LanguageTag } from '../plain/language-tag.ts';
import type { signInWords as english } from './en/sign-in.ts';
import { translated } from './translated.ts';
import type { Spoken } from './words.ts';

export type SignInWords = Spoken<typeof english>;

/** What the page of a sign-in window says, and nothing else; in English where the language's own words do not come. */
export async function loadSignInWords(language: LanguageTag): Promise<{ readonly say: SignInWords; readonly language: LanguageTag }> {
  const { signInWords: say } = await import('./en/sign-in.ts');
  switch (language) {
    case 'en':
      return { say, language };
    case 'fr-CA':
      try {
        return { say: translated<SignInWords>(say, (await import('./fr/sign-in.ts')).signInWords), language };
      } catch {
        // A page in English says more than a page that is blank.
        return { say, language: 'en' };
      }
  }
}
