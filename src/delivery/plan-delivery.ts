import type { RecordEntry, RecordKey } from '../record/base/record.ts';
import { contentOfAll } from './content-of-all.ts';
import type { DeliveryPlan, Obstacle, PlanItem } from './delivery.ts';
import { isSending } from './is-sending.ts';
import { localReferences } from './local-references.ts';
import { planForms } from './plan-forms.ts';
import { type PlanInput, planItem } from './plan-item.ts';
import { planNote } from './plan-note.ts';
import { planUnsettledWithdrawals, planWithdrawals } from './taking-back/plan-withdrawals.ts';
import type { CheckedForm } from './tier.ts';

/**
 * What would be sent to this server, and how: the difference between the record and what the ledger says it has; then the forms and the note
 * that carry what is not taken as such. Pure: the same input gives the same plan.
 */
export function planDelivery(given: PlanInput): DeliveryPlan {
  const plan = planWith({ ...given, forms: given.forms.map(form => withAnswers(given, form)) });
  const isKnown = (key: RecordKey) =>
    [...given.record.entries.map(entry => entry.key), ...given.ledger.map(sent => sent.key)].includes(key);
  const withdrawals = [...planUnsettledWithdrawals(given, isKnown), ...planWithdrawals(given, given.record.withdrawn ?? [])];
  // Each by itself: a mark that is refused would take the record with it.
  return { ...plan, withdrawals, mode: plan.mode === 'nothing' && withdrawals.some(({ ways }) => ways.length > 0) ? 'single' : plan.mode };
}

/** What a form or a note was to carry goes the next way where that itself cannot go: each time one way fewer is left, so it ends. */
function planWith(input: PlanInput): DeliveryPlan {
  const items: PlanItem[] = [];
  for (const entry of input.record.entries) items.push(planItem(input, entry, blockedReference(entry, items)));
  const forms = planForms(input, items);
  const blockedForm = forms.find(({ action }) => action === 'blocked');
  if (blockedForm) return planWith({ ...input, forms: input.forms.map(form => withoutWay(form, blockedForm)) });
  items.push(...forms);
  const note = planNote(input, items);
  if (note?.obstacle) return planWith({ ...input, noteFault: note.obstacle });
  if (note) items.push(note);
  const mode = modeOf(input, items);
  return { mode, items: mode === 'transaction' ? items.map(inTransaction) : items };
}

function withoutWay(form: CheckedForm, { entry, obstacle }: PlanItem): CheckedForm {
  return entry.key === `form/${form.resource}` ? { ...form, fault: obstacle } : form;
}

/** A form that would go out empty carries nothing. */
function withAnswers({ fillForm }: PlanInput, form: CheckedForm): CheckedForm {
  return form.fault || fillForm(form) ? form : { ...form, fault: { kind: 'form-unanswered' } };
}

/** What has been stored before can be referred to, even where it cannot be changed. */
function blockedReference({ resource }: RecordEntry, before: readonly PlanItem[]): Obstacle | undefined {
  const references = localReferences(resource);
  const blocked = before.find(item => item.action === 'blocked' && !item.previous && references.includes(item.entry.fullUrl));
  return blocked && { kind: 'refers-to-blocked', to: blocked.entry.key };
}

/** One transaction where the server can and all of it can go; with a single resource it would only add a wrapper. */
function modeOf({ capability, denials }: PlanInput, items: readonly PlanItem[]): DeliveryPlan['mode'] {
  const sendable = items.filter(({ action }) => isSending(action));
  if (sendable.length === 0) return 'nothing';
  const takesTransactions =
    capability.status === 'known' &&
    capability.transaction &&
    !denials.some(({ target, content }) => target === 'transaction' && (content === undefined || content === contentOfAll(sendable)));
  const isWhole = items.every(({ entry, action }) => action !== 'blocked' || entry.onlyInNote);
  return takesTransactions && isWhole && sendable.length > 1 ? 'transaction' : 'single';
}

function inTransaction(item: PlanItem): PlanItem {
  return isSending(item.action) ? { ...item, tier: 'transaction' } : item;
}
