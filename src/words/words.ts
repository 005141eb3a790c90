import type { LanguageTag } from '../plain/language-tag.ts';
import type { english } from './english.ts';
import type { firstEnglish } from './first-english.ts';

type Message = (...args: never[]) => unknown;

/** A catalogue's shape, so that another language can have it: any text in place of the English one, functions as they are called. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => infer Said
    ? (...args: Arguments) => Spoken<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Spoken<T[Key]> }
      : T;

/** Everything that is said to a person. English has it all, so its catalogue is the shape of every other. */
export type Catalogue = Spoken<typeof english>;

/** Everything that is said to a person, in one language. */
export type Words = Catalogue & {
  /** The language that this is. */
  readonly language: LanguageTag;
};

/** What the first screen says, which comes before the rest: a part of `Words`. */
export type FirstWords = Spoken<typeof firstEnglish> & Pick<Words, 'language'>;

/**
 * A catalogue in the making: what it does not say yet is said in English. Whoever adds an English message can go on with it; a
 * test asks for the translation.
 */
export type Translation<T> = T extends string | Message ? T : { readonly [Key in keyof T]?: Translation<T[Key]> };
