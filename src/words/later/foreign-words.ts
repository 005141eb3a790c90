import type { LanguageTag } from '../../plain/language-tag.ts';
import { foreignWords as english } from '../en/foreign.ts';
import { foreignWords as french } from '../fr/foreign.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type ForeignWords = Spoken<typeof english>;

/** What is said of answers that another program’s form wrote: a catalogue of its own, for few open such a file. */
export function foreignWordsIn(language: LanguageTag): ForeignWords {
  return language === 'fr-CA' ? translated<ForeignWords>(english, french) : english;
}
