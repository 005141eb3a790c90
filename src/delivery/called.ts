import type { RecordEntry } from '../record/base/record.ts';
import type { Called } from './delivery.ts';

export function calledOf({ key, onlyInNote, resource }: RecordEntry): Called {
  if (onlyInNote && key === 'response/recover') return 'recover';
  return onlyInNote && key === 'response/follow-up' ? 'follow-up' : resource.resourceType;
}
