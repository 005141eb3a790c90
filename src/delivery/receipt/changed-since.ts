import type { RecordKey } from '../../record/base/record.ts';
import type { DeliveryPlan, Receipt } from '../delivery.ts';

/**
 * What a receipt calls stored and the case says otherwise now: it has been changed or taken out since. What was only found there, and
 * not compared, is none of it: it never was known to be what the case says.
 */
export function changedSince({ lines }: Receipt, { items }: DeliveryPlan): ReadonlySet<RecordKey> {
  const stored = lines.filter(({ status }) => status.kind === 'unchanged' || (status.kind === 'stored' && status.how !== 'found-earlier'));
  const asItWas = new Set(items.flatMap(({ action, entry }) => (action === 'unchanged' ? [entry.key] : [])));
  return new Set(stored.map(({ key }) => key).filter(key => !asItWas.has(key)));
}
