import type { DeliveryPlan, Receipt } from './delivery.ts';
import { type DeliveryMeans, isRightPatient, receiptOf, settle, startRun, unsentItems } from './run.ts';
import { sendSingly, sendTogether } from './send.ts';
import { takeStock } from './take-stock.ts';
import { supersedeReplaced } from './taking-back/supersede.ts';
import { withdraw } from './taking-back/withdraw.ts';

/**
 * Sends what the plan says, once. Never throws for what a server does: every resource has its line in the receipt. A write that has
 * left is not taken back, so there is nothing to cancel.
 */
export async function deliver(plan: DeliveryPlan, means: DeliveryMeans): Promise<Receipt> {
  const run = startRun(plan, means);
  if (isRightPatient(run)) {
    await withdraw(run);
    await takeStock(run);
    if (plan.mode === 'single' || !(await sendTogether(run))) await sendSingly(run);
    if (isRightPatient(run)) await supersedeReplaced(run);
  }
  for (const item of unsentItems(run)) settle(run, item, item.unsettled ?? { kind: 'wrong-patient' });
  return receiptOf(run);
}

/** Delivers one plan at a time: a second click gets the receipt of the first. */
export function createDeliverer(): (plan: DeliveryPlan, means: DeliveryMeans) => Promise<Receipt> {
  let underWay: Promise<Receipt> | undefined;
  return (plan, means) => {
    underWay ??= deliver(plan, means).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
