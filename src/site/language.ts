/** The languages that a site can set, as BCP 47 writes them. */
export const LANGUAGE_TAGS = ['en', 'fr-CA'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
