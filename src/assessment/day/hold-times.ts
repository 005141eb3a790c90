import { CONSENSUS_HOLDS, type ConsensusHoldId, fitsClearance, type HoldRule, isByClearance } from '../../site/hold-table.ts';

export type HoldTimeId = ConsensusHoldId;

/** The lines of the consensus on holding drugs, by what their words go by. */
export const HOLD_TIMES: readonly HoldTimeId[] = CONSENSUS_HOLDS.map(({ id }) => id);

const linesFor = (ingredient: string): readonly (HoldRule & { readonly id: HoldTimeId })[] =>
  CONSENSUS_HOLDS.filter(({ drug }) => drug === ingredient);

/**
 * Entries for a drug, by its own name in lower case. Where they depend on a clearance that is not known, or that none is for: all of
 * them. None: the consensus, as far as it was read, has no time for this drug.
 */
export function holdTimesFor(ingredient: string, clearance: number | undefined): readonly HoldTimeId[] {
  const entries = linesFor(ingredient);
  const fitting = entries.filter(line => fitsClearance(line, clearance));
  return (fitting.length > 0 ? fitting : entries).map(({ id }) => id);
}

/** True where the time to hold a drug depends on the creatinine clearance. */
export function dependsOnClearance(ingredient: string): boolean {
  return linesFor(ingredient).some(isByClearance);
}
