import { newestFirst } from '../elements/fhir-date.ts';
import { contextReferences } from '../evidence/in-context.ts';
import { isReferral } from '../evidence/referral-orders.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** Who asked for an augmentation or an opinion, each once by name: what the launch has open first, then the newest. An order that was taken back asks for nothing. */
export function referrersIn(snapshot: ChartSnapshot): readonly string[] {
  const open = contextReferences(snapshot);
  const asked = chartFacts(snapshot)
    .orders.filter(order => isReferral(order) && order.status !== 'revoked')
    .toSorted(
      (one, other) => Number(!open.has(one.reference)) - Number(!open.has(other.reference)) || newestFirst(one.moment, other.moment),
    );
  return [...new Set(asked.flatMap(({ author }) => author ?? []))];
}
