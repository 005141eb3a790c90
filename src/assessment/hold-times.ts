/**
 * Drugs for which the Society of Interventional Radiology's consensus of 2019 (part II, JVIR 2019;30:1168-1184) names a time to hold
 * them before a procedure of high risk and to restart them after it; where it depends on the creatinine clearance, one entry for each
 * band. Not from the practice parameter. What each says is in the words.
 */
export const HOLD_TIMES = [
  'heparin',
  'enoxaparin',
  'dalteparin',
  'fondaparinux.clearance-from-50',
  'fondaparinux.clearance-below-50',
  'argatroban',
  'bivalirudin',
  'warfarin',
  'apixaban.clearance-from-50',
  'apixaban.clearance-below-50',
  'dabigatran.clearance-from-50',
  'dabigatran.clearance-below-50',
  'rivaroxaban',
  'rivaroxaban.clearance-15-to-29',
  'edoxaban',
  'betrixaban',
  'clopidogrel',
  'ticagrelor',
  'prasugrel',
  'aspirin',
  'dipyridamole',
  'cangrelor',
  'abciximab',
  'eptifibatide',
  'tirofiban',
  'cilostazol',
] as const;

export type HoldTimeId = (typeof HOLD_TIMES)[number];

/** Clearance in mL/min that an entry holds for: from the first, up to the second and without it. */
const BANDS: Readonly<Partial<Record<HoldTimeId, readonly [from: number, below: number]>>> = {
  'fondaparinux.clearance-from-50': [50, Number.POSITIVE_INFINITY],
  'fondaparinux.clearance-below-50': [0, 50],
  'apixaban.clearance-from-50': [50, Number.POSITIVE_INFINITY],
  'apixaban.clearance-below-50': [0, 50],
  'dabigatran.clearance-from-50': [50, Number.POSITIVE_INFINITY],
  'dabigatran.clearance-below-50': [0, 50],
  rivaroxaban: [30, Number.POSITIVE_INFINITY],
  'rivaroxaban.clearance-15-to-29': [15, 30],
};

/**
 * Entries for a drug, by its own name in lower case. Where they depend on a clearance that is not known, or that none is for: all of
 * them. None: the consensus, as far as it was read, has no time for this drug.
 */
export function holdTimesFor(ingredient: string, clearance: number | undefined): readonly HoldTimeId[] {
  const entries = HOLD_TIMES.filter(id => id === ingredient || id.startsWith(`${ingredient}.`));
  const fitting = entries.filter(id => {
    const band = BANDS[id];
    return !band || (clearance !== undefined && clearance >= band[0] && clearance < band[1]);
  });
  return fitting.length > 0 ? fitting : entries;
}

/** True where the time to hold a drug depends on the creatinine clearance. */
export function dependsOnClearance(ingredient: string): boolean {
  return HOLD_TIMES.some(id => BANDS[id] !== undefined && (id === ingredient || id.startsWith(`${ingredient}.`)));
}
