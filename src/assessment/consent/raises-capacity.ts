import type { Case } from '../case/case.ts';

/** Capacity is asked after where the chart gives reason to, where a proxy decides, and once somebody has said something of it. */
export function raisesCapacity({ consent, chart }: Case): boolean {
  const { capacity, sedatives } = chart.hardFacts;
  return consent.givenBy === 'proxy' || consent.capacity !== undefined || capacity.length > 0 || sedatives.length > 0;
}
