const made = new Map<string, Intl.ListFormat>();

/**
 * How a language sets out a list: "L1, L2 and L3", or with "or". Made at the first list and not before: the browser reads the language's
 * data for it, which would hold up the first screen.
 */
export function listFormat(language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): Pick<Intl.ListFormat, 'format'> {
  return {
    format(items) {
      const key = `${language} ${type}`;
      const format = made.get(key) ?? new Intl.ListFormat(language, { type });
      made.set(key, format);
      return format.format(items);
    },
  };
}
