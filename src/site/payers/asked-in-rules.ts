/** The questions of the practice parameter whose answers a payer's rules can speak of, and the levels: as the case calls them. */
export const ASKED_IN_RULES = [
  'IND-1',
  'IND-1a',
  'IND-1b',
  'IND-2',
  'IND-3',
  'IND-4',
  'IND-5',
  'IND-6',
  'CARE-PRE-11',
  'CON-ABS-2',
  'CON-ABS-3',
  'CON-REL-1',
  'CON-REL-2.retropulsion',
  'CON-REL-2.neurology',
  'CON-REL-3.extension',
  'CON-REL-3.encroachment',
  'CON-REL-5.stable',
  'CON-REL-5.improving',
  'CON-ABS-1',
  'CON-REL-4',
  'CARE-PRE-5',
  'CON-ABS-4',
  'CARE-PRE-3',
  'CARE-PRE-4',
  'CON-REL-6',
] as const;

/** The instruments whose totals they can speak of. */
export const SCORES_IN_RULES = ['oswestry', 'roland-morris', 'eq-5d-index', 'eq-5d-vas', 'promis-physical-function'] as const;

const numbered = (region: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${region}${from + index}`);

/** From head to sacrum. */
export const LEVELS_IN_RULES: readonly string[] = [...numbered('C', 2, 7), ...numbered('T', 1, 12), ...numbered('L', 1, 5), 'sacrum'];
