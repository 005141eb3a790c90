import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/plain/language-tag.ts';
import { chooseLanguage } from '../../../src/words/choose-language.ts';
import { loadWords } from '../../../src/words/load-words.ts';

describe('the language of a window', () => {
  it.each([
    ['the site’s, whatever the browser prefers', 'fr-CA', ['en-US', 'en'], 'fr-CA'],
    ['the site’s, also where it is English', 'en', ['fr-CA'], 'en'],
    ['the browser’s first', undefined, ['fr-CA', 'en-CA'], 'fr-CA'],
    ['the first that Vertaug speaks', undefined, ['iu', 'en-CA', 'fr-CA'], 'en'],
    ['French for French of any country', undefined, ['fr', 'en'], 'fr-CA'],
    ['French however it is written', undefined, ['FR-ca'], 'fr-CA'],
    ['English for a language that only begins as French does', undefined, ['frr', 'fro'], 'en'],
    ['English where Vertaug speaks none of them', undefined, ['de', 'nl'], 'en'],
    ['English where the browser prefers none', undefined, [], 'en'],
  ] as const)('is %s', (_which, configured, preferred, chosen) => {
    expect(chooseLanguage(configured, preferred)).toBe(chosen);
  });

  it.each(LANGUAGE_TAGS)('has words: %s', async language => {
    expect((await loadWords(language))?.language).toBe(language);
  });
});
