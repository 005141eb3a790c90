import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { appWords } from '../../src/words/en/app.ts';
import { deliveryWords } from '../../src/words/en/delivery.ts';
import type { Clinician } from './clinician.ts';

/** A line of the plan or of the receipt: of what, how it is marked, and all that it says. */
export interface SeenLine {
  /** As FHIR calls it. */
  readonly type: string;
  readonly tag: string;
  readonly text: string;
}

/** One delivery: what the screen said before, what was asked of the EHR, and what the screen said after. */
export interface Delivery {
  readonly plan: readonly SeenLine[];
  readonly together: boolean;
  /** `POST Consent`, or `POST /` for all in one. */
  readonly writes: readonly string[];
  readonly receipt: readonly SeenLine[];
  /** What the EHR then held of what was sent to it. */
  readonly held: readonly FhirResource[];
}

/** What is asked of the EHR to be written, and what it holds of that. */
export interface Watched {
  readonly writes: () => readonly string[];
  readonly held: () => readonly FhirResource[];
}

const { review } = appWords;
const MOST_DELIVERIES = 6;

/** Sends, and sends again for as long as the plan finds another way, as a clinician who says yes each time. */
export async function sendForAsLongAsThereIsAWay(clinician: Clinician, ehr: Watched): Promise<readonly Delivery[]> {
  const { page } = clinician;
  const deliveries: Delivery[] = [];
  await clinician.goTo('Review and send');
  const send = page.getByRole('button', { name: new RegExp(`^(${review.send}|${review.sendAgain})$`) });
  while ((await send.count()) > 0) {
    expect(deliveries.length, 'deliveries so far').toBeLessThan(MOST_DELIVERIES);
    const plan = await planSeen(clinician);
    const together = (await page.getByText(deliveryWords.mode.transaction).count()) > 0;
    const sign = page.getByRole('checkbox', { name: deliveryWords.sign });
    if ((await sign.count()) > 0) await sign.check();
    const before = ehr.writes().length;
    await send.click();
    await receiptCame(clinician);
    const receipt = await seenIn(clinician.receipt().getByRole('listitem'), 'resource first');
    deliveries.push({ plan, together, writes: ehr.writes().slice(before), receipt, held: ehr.held() });
  }
  return deliveries;
}

/** A new receipt takes the focus. */
export async function receiptCame({ page }: Clinician): Promise<void> {
  await page.getByRole('heading', { name: review.receiptHeading, level: 2 }).and(page.locator(':focus')).waitFor();
}

/** The plan's lines, as they stand now. */
export function planSeen({ page }: Clinician): Promise<readonly SeenLine[]> {
  const plan = page.getByRole('region', { name: review.deliveryHeading }).getByRole('list').first();
  return seenIn(plan.getByRole('listitem'), 'tag first');
}

async function seenIn(lines: Locator, order: 'tag first' | 'resource first'): Promise<readonly SeenLine[]> {
  return (await lines.allInnerTexts()).map(text => seenLine(text.replaceAll(/\s+/g, ' '), order));
}

const byLength = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length);
const PLAN_TAGS = byLength(Object.values(deliveryWords.action));
const RECEIPT_TAGS = byLength(Object.values(deliveryWords.tag));

function seenLine(text: string, order: 'tag first' | 'resource first'): SeenLine {
  for (const [type, name] of Object.entries(deliveryWords.resource)) {
    const tag =
      order === 'tag first'
        ? PLAN_TAGS.find(one => text.startsWith(`${one} ${name}`))
        : RECEIPT_TAGS.find(one => text.startsWith(`${name} ${one}`));
    if (tag !== undefined) return { type, tag, text };
  }
  throw new Error(`A line of neither plan nor receipt: ${text}`);
}
