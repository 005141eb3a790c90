import type { PlanItem } from './delivery.ts';

/** Whether this act sends something. */
export function isSending(action: PlanItem['action']): boolean {
  return action === 'create' || action === 'update';
}
