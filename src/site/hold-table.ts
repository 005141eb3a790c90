/** How long a drug is held before the procedure. `put-off`: the procedure waits while it is given; no time is for that. */
export type Hold = { readonly hours: number } | { readonly doses: number } | 'continued' | 'put-off';

/** One line of a site's table of holds. Several for one drug: each for a range of the creatinine clearance. */
export interface HoldRule {
  /** The drug's own name in lower case: "apixaban". */
  readonly drug: string;
  readonly hold: Hold;
  /** Creatinine clearance in mL/min that the line is for: from this. Left out: from nil. */
  readonly clearanceFrom?: number;
  /** Below this. Left out: however high. */
  readonly clearanceBelow?: number;
}

/**
 * The Society of Interventional Radiology's consensus of 2019 (part II, JVIR 2019;30:1168-1184) for procedures of high risk, which
 * augmentation is there. Not from the practice parameter. Where it gives a range, or two by purpose that the chart does not tell apart
 * (enoxaparin to prevent or to treat), the longest stands. What it says in full is in the words, by `id`.
 */
export const CONSENSUS_HOLDS = [
  { id: 'heparin', drug: 'heparin', hold: { hours: 6 } },
  { id: 'enoxaparin', drug: 'enoxaparin', hold: { hours: 24 } },
  { id: 'dalteparin', drug: 'dalteparin', hold: { doses: 1 } },
  { id: 'fondaparinux.clearance-from-50', drug: 'fondaparinux', hold: { hours: 72 }, clearanceFrom: 50 },
  { id: 'fondaparinux.clearance-below-50', drug: 'fondaparinux', hold: { hours: 120 }, clearanceBelow: 50 },
  { id: 'argatroban', drug: 'argatroban', hold: { hours: 4 } },
  { id: 'bivalirudin', drug: 'bivalirudin', hold: { hours: 4 } },
  { id: 'warfarin', drug: 'warfarin', hold: { hours: 120 } },
  { id: 'apixaban.clearance-from-50', drug: 'apixaban', hold: { doses: 4 }, clearanceFrom: 50 },
  { id: 'apixaban.clearance-below-50', drug: 'apixaban', hold: { doses: 6 }, clearanceBelow: 50 },
  { id: 'dabigatran.clearance-from-50', drug: 'dabigatran', hold: { doses: 4 }, clearanceFrom: 50 },
  { id: 'dabigatran.clearance-below-50', drug: 'dabigatran', hold: { doses: 8 }, clearanceBelow: 50 },
  { id: 'rivaroxaban', drug: 'rivaroxaban', hold: { doses: 2 }, clearanceFrom: 30 },
  { id: 'rivaroxaban.clearance-15-to-29', drug: 'rivaroxaban', hold: { doses: 3 }, clearanceFrom: 15, clearanceBelow: 30 },
  { id: 'edoxaban', drug: 'edoxaban', hold: { doses: 2 } },
  { id: 'betrixaban', drug: 'betrixaban', hold: { doses: 3 } },
  { id: 'clopidogrel', drug: 'clopidogrel', hold: { hours: 120 } },
  { id: 'ticagrelor', drug: 'ticagrelor', hold: { hours: 120 } },
  { id: 'prasugrel', drug: 'prasugrel', hold: { hours: 168 } },
  { id: 'aspirin', drug: 'aspirin', hold: { hours: 120 } },
  { id: 'dipyridamole', drug: 'dipyridamole', hold: { hours: 120 } },
  { id: 'cangrelor', drug: 'cangrelor', hold: 'put-off' },
  { id: 'abciximab', drug: 'abciximab', hold: { hours: 24 } },
  { id: 'eptifibatide', drug: 'eptifibatide', hold: { hours: 8 } },
  { id: 'tirofiban', drug: 'tirofiban', hold: { hours: 8 } },
  { id: 'cilostazol', drug: 'cilostazol', hold: 'continued' },
] as const satisfies readonly (HoldRule & { readonly id: string })[];

export type ConsensusHoldId = (typeof CONSENSUS_HOLDS)[number]['id'];

/** The lines for a drug: the site's own where it has any, else those of the consensus. */
export function holdRulesFor(drug: string, own: readonly HoldRule[]): readonly HoldRule[] {
  const chosen = own.filter(rule => rule.drug === drug);
  return chosen.length > 0 ? chosen : CONSENSUS_HOLDS.filter(rule => rule.drug === drug);
}

/** True where a line depends on the creatinine clearance. */
export function isByClearance({ clearanceFrom, clearanceBelow }: HoldRule): boolean {
  return clearanceFrom !== undefined || clearanceBelow !== undefined;
}

/** True where a line is for this clearance in mL/min; one for every clearance is, known or not. */
export function fitsClearance(rule: HoldRule, mlPerMin: number | undefined): boolean {
  if (!isByClearance(rule)) return true;
  const { clearanceFrom = 0, clearanceBelow = Number.POSITIVE_INFINITY } = rule;
  return mlPerMin !== undefined && mlPerMin >= clearanceFrom && mlPerMin < clearanceBelow;
}
