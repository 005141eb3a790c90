import type { LanguageTag } from '../plain/language-tag.ts';

/**
 * The language of a window: the one that the site has set; else the first among those that the browser prefers that Vertaug
 * speaks; else English. French of any country is answered in Canada's.
 */
export function chooseLanguage(configured: LanguageTag | undefined, preferred: readonly string[]): LanguageTag {
  if (configured !== undefined) return configured;
  for (const tag of preferred) {
    const [language] = tag.toLowerCase().split('-');
    if (language === 'en') return 'en';
    if (language === 'fr') return 'fr-CA';
  }
  return 'en';
}
