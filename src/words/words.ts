import type { LanguageTag } from '../plain/language-tag.ts';
import type { english } from './english.ts';

type Message = (...args: never[]) => unknown;

/** A catalogue's shape, so that another language can have it: any text in place of the English one, functions as they are called. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => infer Said
    ? (...args: Arguments) => Spoken<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Spoken<T[Key]> }
      : T;

/** Everything that is said to a person, in one language. English has it all, so its catalogue is the shape of every other. */
export type Words = Spoken<typeof english> & {
  /** The language that this is. */
  readonly language: LanguageTag;
};

/**
 * A catalogue in the making: what it does not say yet is said in English. Whoever adds an English message can go on with it; a
 * test asks for the translation.
 */
export type Translation<T> = T extends string | Message ? T : { readonly [Key in keyof T]?: Translation<T[Key]> };
