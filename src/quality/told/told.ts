import type { SvgNode } from '../plot/svg.ts';

/** A report in words, part by part: printed in a terminal, written as a page, and drawn in the app. */
export interface ToldSection {
  /** For links to it. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly ToldTable[];
  readonly figures: readonly ToldFigure[];
}

export interface ToldTable {
  /** Undefined: the heading of its section says it. */
  readonly caption: string | undefined;
  readonly columns: readonly ToldColumn[];
  readonly rows: readonly ToldRow[];
  /** Above the pictures of a column. */
  readonly axis: SvgNode | undefined;
  /** Rows that are not shown. */
  readonly left: string | undefined;
}

export interface ToldColumn {
  readonly title: string;
  /** A column of pictures, which a terminal leaves out. */
  readonly isPicture: boolean;
}

export interface ToldRow {
  /** The first is what the row is of. */
  readonly cells: readonly ToldCell[];
  /** It asks to be looked at. */
  readonly isSignal: boolean;
}

export type ToldCell = string | SvgNode | undefined;

export interface ToldFigure {
  readonly title: string;
  readonly plot: SvgNode;
  readonly caption: string;
  /** Nothing in it asks to be looked at: it may be folded away. */
  readonly isQuiet: boolean;
}

/** Where it may be broken into lines: a number keeps its per cent. */
export const unbroken = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');

export const column = (title: string): ToldColumn => ({ title, isPicture: false });
export const pictures = (title: string): ToldColumn => ({ title, isPicture: true });

export const row = (...cells: readonly ToldCell[]): ToldRow => ({ cells, isSignal: false });

export const table = (caption: string | undefined, columns: readonly ToldColumn[], rows: readonly ToldRow[]): ToldTable => ({
  caption,
  columns,
  rows,
  axis: undefined,
  left: undefined,
});
