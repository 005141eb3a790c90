import type { EnteredBy } from './entered-by.ts';

/** A value that somebody entered while somebody else entered another at the same place. */
export interface Beside extends Omit<EnteredBy, 'encounterId'> {
  /** As the place holds it, plain JSON; a row whole, a level with all that goes with it. Undefined: it was left blank, or the row was taken out. */
  readonly value?: unknown;
  /** Who chose among the values that stood side by side. Undefined: it waits for that. What was not chosen stays here. */
  readonly settled?: EnteredBy | undefined;
}

/** By the field that they are about, in the order in which they were kept. */
export type Besides = Readonly<Partial<Record<string, readonly Beside[]>>>;
