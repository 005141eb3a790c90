import type { Case } from '../case.ts';
import type { BleedingStanding } from './states.ts';

const OPEN: readonly BleedingStanding[] = ['not-known', 'not-before', 'value-owed'];

/** Something of bleeding is neither settled nor gone on with on purpose. */
export function isBleedingOpen({ chart }: Pick<Case, 'chart'>): boolean {
  return chart.bleeding !== undefined && OPEN.includes(chart.bleeding.standing);
}
