import { canonicalJson } from '../plain/canonical-json.ts';
import type { DeliveryPlan } from './delivery.ts';
import { isSending } from './is-sending.ts';

/** The note that this plan would file as signed, as one text: who signs it signs this and no other. Undefined: none. */
export function noteToSign({ items }: DeliveryPlan): string | undefined {
  const note = items.find(
    ({ entry: { resource }, action }) => isSending(action) && 'docStatus' in resource && resource.docStatus === 'final',
  );
  return note && canonicalJson(note.entry.resource);
}
