/** What a line of the log reads as a vital sign or as cement, in English and in French: no medicine of a site can be called so. */
export const RESERVED_LETTERS: readonly string[] = [
  ...['bp', 'ta', 'pa'],
  ...['p', 'hr', 'pulse', 'fc', 'pouls'],
  ...['s', 'sat', 'spo2', 'sao2'],
  ...['r', 'rr', 'br', 'fr'],
  ...['t', 'temp'],
  ...['pain', 'nrs', 'douleur'],
  ...['cem', 'cim', 'cement', 'ciment'],
];
