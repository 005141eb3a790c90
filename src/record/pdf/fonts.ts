/** Fonts that are embedded, as TrueType. */
export interface NoteFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** What they are called within the document. */
export const FONT = { regular: 'regular', bold: 'bold' } as const;
