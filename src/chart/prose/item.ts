import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { AgeWord, Finding, Meaning } from './meaning.ts';
import type { Word } from './word.ts';

export interface PlacedLevel {
  readonly level: VertebralLevelCode;
  /** Said of this one alone: "T6 (old), T12 (acute)". */
  readonly age?: AgeWord;
}

/** A piece of a sentence by what it does there. `plain` are its words. */
export type Item = { readonly from: number; readonly to: number; readonly plain: string } & (
  | Meaning
  | { readonly is: 'word' }
  | {
      readonly is: 'level';
      readonly levels: readonly PlacedLevel[];
      /** Two bones, of which one or the disc between them is meant. */
      readonly pair: boolean;
    }
);

export type LevelItem = Extract<Item, { is: 'level' }>;
export type FindingItem = Extract<Item, { is: 'finding' }>;

export const isFinding = (item: Item | undefined, name?: Finding): item is FindingItem =>
  item?.is === 'finding' && (name === undefined || item.finding === name);

/** A piece that was read off a sentence, and how many words it takes. */
export interface Taken {
  readonly item: Item;
  readonly length: number;
}

/** Some of the words of a sentence, and where they stand in it. */
export function spanOf(words: readonly Word[], at: number, length: number): { plain: string; from: number; to: number } {
  const own = words.slice(at, at + length);
  return { plain: own.map(({ plain }) => plain).join(' '), from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 };
}
