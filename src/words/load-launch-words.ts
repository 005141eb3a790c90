import type { LanguageTag } from '../plain/language-tag.ts';
import { translated } from './translated.ts';
import type { Spoken } from './words.ts';

/** What is said of a launch, whole. */
export type LaunchWords = Spoken<typeof import('./en/launch.ts').launchWords>;

interface Loaded {
  readonly launchWords: LaunchWords;
  /** The language that they are in. */
  readonly language: LanguageTag;
}

/** What a launch page says, without the rest of the catalogue; in English where the language's own words do not come. */
export async function loadLaunchWords(language: LanguageTag): Promise<Loaded> {
  const { launchWords } = await import('./en/launch.ts');
  switch (language) {
    case 'en':
      return { launchWords, language };
    case 'fr-CA':
      try {
        const french = await import('./fr/launch.ts');
        return { launchWords: translated<LaunchWords>(launchWords, french.launchWords), language };
      } catch {
        // A page in English says more than a page that is blank.
        return { launchWords, language: 'en' };
      }
  }
}
