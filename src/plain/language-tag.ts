/** The languages that Vertaug speaks, as BCP 47 writes them. */
export const LANGUAGE_TAGS = ['en', 'fr-CA'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
