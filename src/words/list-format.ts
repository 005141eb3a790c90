import type { LanguageTag } from '../plain/language-tag.ts';

/** What stands before the last of a list, of two and of more. */
const LAST_WORDS = {
  'en-GB': { conjunction: ' and ', disjunction: ' or ' },
  'fr-CA': { conjunction: ' et ', disjunction: ' ou ' },
} as const;

/**
 * How a language sets out a list, as `Intl.ListFormat` would: "L1, L2 and L3", or with "or". Written out, for a browser takes some 20 ms to
 * make its first, and everything that is read of the chart would wait for it.
 */
export function listFormat(language: keyof typeof LAST_WORDS, type: 'conjunction' | 'disjunction' = 'conjunction') {
  const lastWord = LAST_WORDS[language][type];
  return {
    format(items: Iterable<string>): string {
      const all = [...items];
      const last = all.pop() ?? '';
      return all.length === 0 ? last : all.join(', ') + lastWord + last;
    },
  };
}

/** What stands between the parts of one value, as "Completed; 1 h 10 min": French keeps the mark on the line of its word. */
export const betweenParts = ({ language }: { readonly language: LanguageTag }): string => (language === 'fr-CA' ? '\u00a0; ' : '; ');
