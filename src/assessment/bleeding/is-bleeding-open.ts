import type { BleedingStanding, BleedingState } from './states.ts';

const OPEN: readonly BleedingStanding[] = ['not-known', 'not-before', 'value-owed'];

/** Something of bleeding is neither settled nor gone on with on purpose. */
export function isBleedingOpen({ chart }: { readonly chart: { readonly bleeding: BleedingState | undefined } }): boolean {
  return chart.bleeding !== undefined && OPEN.includes(chart.bleeding.standing);
}
