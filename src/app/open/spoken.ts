import type { LanguageTag } from '../../plain/language-tag.ts';
import { inEnglish, loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';
import { createStore, type Store } from './store.ts';

const inThisWindow = createStore(inEnglish);
const atHand = new Map<LanguageTag, Words>([['en', inEnglish]]);
let wanted: LanguageTag = 'en';
let told = false;

/** Everything that is said to a person, in the language of this window. */
export const spoken: Store<Words> = inThisWindow;

/** The language that this window speaks. */
export const windowLanguage = (): LanguageTag => spoken.get().language;

/** Words that were brought; undefined: they were not. */
export const wordsAtHand = (language: LanguageTag): Words | undefined => atHand.get(language);

/** Loads the words of a language and keeps them at hand; false when they do not come. */
export async function bringWords(language: LanguageTag): Promise<boolean> {
  const words = atHand.get(language) ?? (await loadWords(language));
  if (words) atHand.set(language, words);
  return words !== undefined;
}

/**
 * Has this window speak a language until it is told which: by what the browser prefers, before the site's choice is known. What the window was
 * told already stands, for the two come in either order.
 */
export async function speakUntilTold(language: LanguageTag): Promise<void> {
  if (!told) await turnTo(language);
}

/** Has this window speak a language, for the eye and for a screen reader. It goes on as it is where the words do not come. */
export async function speak(language: LanguageTag): Promise<void> {
  told = true;
  await turnTo(language);
}

async function turnTo(language: LanguageTag): Promise<void> {
  wanted = language;
  await bringWords(language);
  const words = atHand.get(language);
  // Another language may have been asked for while this one came.
  if (!words || wanted !== language) return;
  document.documentElement.lang = words.language;
  inThisWindow.set(words);
}
