import type { PlanItem } from './delivery.ts';

/** Whether this act sends something. */
export function isSending(action: PlanItem['action']): boolean {
  return action === 'create' || action === 'update';
}

/** A note that is filed as signed. */
export function isFinalNote(resource: PlanItem['entry']['resource']): boolean {
  return resource.resourceType === 'DocumentReference' && resource.docStatus === 'final';
}
