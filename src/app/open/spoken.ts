import type { LanguageTag } from '../../plain/language-tag.ts';
import { type Brought, bringLanguage, englishFirst } from '../../words/bring-language.ts';
import { createStore, type Store } from './store.ts';

const inThisWindow = createStore(englishFirst);
const atHand = new Map<LanguageTag, Brought>([['en', englishFirst]]);
let wanted: LanguageTag = 'en';
let told = false;

/** What is said to a person, in the language of this window. */
export const spoken: Store<Brought> = inThisWindow;

/** The language that this window speaks. */
export const windowLanguage = (): LanguageTag => spoken.get().first.language;

/** A language that was brought; undefined: it was not. */
export const languageAtHand = (language: LanguageTag): Brought | undefined => atHand.get(language);

/** Loads the words of a language and keeps them at hand; false when they do not come. */
export async function bringWords(language: LanguageTag): Promise<boolean> {
  const brought = atHand.get(language) ?? (await bringLanguage(language));
  if (brought) atHand.set(language, brought);
  return brought !== undefined;
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
  const brought = atHand.get(language);
  // Another language may have been asked for while this one came.
  if (!brought || wanted !== language) return;
  document.documentElement.lang = language;
  inThisWindow.set(brought);
}
