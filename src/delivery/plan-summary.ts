import type { RecordEntry, RecordKey } from '../record/base/record.ts';
import type { Called, DeliveryPlan, Obstacle, PlanItem, Withdrawal } from './delivery.ts';
import { isSending } from './is-sending.ts';

/** One sentence of the plan: what goes where, and why, where all of it has one reason. */
export interface PlanSentence {
  readonly kind: 'marks' | 'deletes' | 'staysThere' | 'asSuch' | 'inForm' | 'inNote' | 'inFile' | 'inCase' | 'earlierStays' | 'noteRepeats';
  readonly types: readonly Called[];
  readonly because: Obstacle['kind'] | undefined;
}

/** The plan as a person is told it before anything is sent; what is there already needs no word. A note or a form is told by what it carries. */
export function planSentences({ items, withdrawals = [] }: DeliveryPlan): readonly PlanSentence[] {
  const own = items.filter(({ entry: { key } }) => !/^(note|form\/)/.test(key));
  const blocked = own.filter(({ action }) => action === 'blocked');
  return [
    ...takenBack(withdrawals),
    sentence(
      'asSuch',
      own.filter(({ action }) => isSending(action)),
    ),
    sentence(
      'inForm',
      blocked.filter(({ tier }) => tier === 'questionnaire'),
    ),
    sentence(
      'inNote',
      blocked.filter(({ tier, entry }) => tier === 'document' && !isInNote(items, entry.key)),
    ),
    sentence(
      'inFile',
      blocked.filter(({ tier, entry }) => tier === 'file' && !entry.onlyInNote),
    ),
    sentence(
      'inCase',
      blocked.filter(({ tier, entry }) => tier === 'file' && entry.onlyInNote),
    ),
    sentence(
      'earlierStays',
      blocked.filter(({ previous, obstacle }) => previous !== undefined && obstacle?.kind !== 'theirs-stays'),
    ),
    // It carries nothing that stands nowhere else: it is there for what the EHR did not keep.
    sentence(
      'noteRepeats',
      items.filter(({ entry, action, carries }) => entry.note !== undefined && isSending(action) && carries.length === 0),
    ),
  ].filter(({ types }) => types.length > 0);
}

export function calledOf({ key, onlyInNote, resource }: RecordEntry): Called {
  if (onlyInNote && key === 'response/recover') return 'recover';
  return onlyInNote && key === 'response/follow-up' ? 'follow-up' : resource.resourceType;
}

/** The note that stands there says it as it is. */
export function isInNote(items: readonly PlanItem[], key: RecordKey): boolean {
  return items.some(({ action, carries }) => action === 'unchanged' && carries.includes(key));
}

/** By the way that is tried first. */
function takenBack(withdrawals: readonly Withdrawal[]): readonly PlanSentence[] {
  const by = (kind: PlanSentence['kind'], way: 'delete' | 'mark' | undefined): PlanSentence => {
    const of = withdrawals.filter(({ ways }) => ways[0] === way);
    const reasons = new Set(of.map(({ obstacle }) => obstacle?.kind));
    const [because] = reasons.size === 1 ? reasons : [];
    return { kind, types: [...new Set(of.map(({ resourceType }) => resourceType))], because };
  };
  return [by('deletes', 'delete'), by('marks', 'mark'), by('staysThere', undefined)];
}

function sentence(kind: PlanSentence['kind'], items: readonly PlanItem[]): PlanSentence {
  const reasons = new Set(items.map(({ obstacle }) => obstacle?.kind));
  const [because] = reasons.size === 1 ? reasons : [];
  return { kind, types: [...new Set(items.map(({ entry }) => calledOf(entry)))], because };
}
