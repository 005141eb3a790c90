import type { Page } from 'playwright-core';
import { appWords } from '../../src/words/en/app.ts';
import { consentWords } from '../../src/words/en/consent.ts';
import { provenanceWords } from '../../src/words/en/provenance.ts';
import { openCaseFile } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import type { KeptCase, PreparedCase } from './prepared-cases.ts';

type Opening = (page: Page) => Promise<void>;

interface ScreenState {
  readonly name: string;
  readonly of: PreparedCase;
  /** From the assessment with the case opened to where there is something to see. */
  readonly open: Opening;
  /** Where colour says the most: tried in forced colours and in more contrast too. */
  readonly looks?: 'all';
}

const goTo =
  (stage: 'Assess' | 'Plan' | 'Consent' | 'Day of procedure' | 'Procedure' | 'Review and send', then?: Opening): Opening =>
  async page => {
    await clinicianAt(page).goTo(stage);
    await then?.(page);
  };
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const print =
  (name: string): Opening =>
  async page => {
    await page.evaluate(() => {
      window.print = () => {};
    });
    await button(page, name).click();
    await page.locator('.print-sheet').waitFor({ state: 'attached' });
  };
/** Takes the printed document off the page again. */
export const afterPrint = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

/** What the screens of an open chart can look like, each from a case file. */
export const SCREEN_STATES: readonly ScreenState[] = [
  { name: 'assess before a level is chosen', of: 'begun', open: goTo('Assess') },
  {
    name: 'assess with a level and evidence opened',
    of: 'assessed',
    looks: 'all',
    open: goTo('Assess', async page => {
      for (const question of ['Blood thinners taken', 'Painful osteoporotic fracture at this level'])
        await button(page, `Why: ${question}`).click();
    }),
  },
  {
    name: 'assess with what stands beside the questions opened',
    of: 'begun',
    open: goTo('Assess', async page => {
      for (const { heading } of [provenanceWords.fields, provenanceWords.since, provenanceWords.notClassified])
        await page.getByRole('region', { name: heading }).locator('summary').click();
      await button(page, `Source: ServiceRequest/osei-referral`).click();
      await button(page, provenanceWords.again.act).click();
      await page.getByText(provenanceWords.again.same).first().waitFor();
    }),
  },
  {
    name: 'assess with the question whether answers go with a level',
    of: 'assessed',
    open: goTo('Assess', async page => {
      await button(page, 'Do not treat L1').first().click();
      await page.getByRole('dialog', { name: 'Leave out L1?' }).waitFor();
    }),
  },
  { name: 'plan before a level is chosen', of: 'begun', open: goTo('Plan') },
  { name: 'plan', of: 'planned', open: goTo('Plan') },
  { name: 'consent before anything is planned', of: 'begun', open: goTo('Consent') },
  { name: 'consent that covers one of two levels', of: 'consented', open: goTo('Consent') },
  { name: 'consent by a proxy', of: 'byProxy', open: goTo('Consent') },
  { name: 'consent to be signed on the screen', of: 'toSign', open: goTo('Consent') },
  { name: 'consent signed, changed and withdrawn', of: 'withdrawn', open: goTo('Consent') },
  { name: 'day before anything was answered', of: 'begun', open: goTo('Day of procedure') },
  { name: 'day with answers of two weeks ago', of: 'answeredTwoWeeksAgo', open: goTo('Day of procedure') },
  { name: 'procedure before it began', of: 'planned', open: goTo('Procedure') },
  { name: 'procedure with devices, a time nobody knows and two complications', of: 'performed', looks: 'all', open: goTo('Procedure') },
  { name: 'procedure that was not done', of: 'notDone', open: goTo('Procedure') },
  { name: 'review of nothing', of: 'begun', open: goTo('Review and send') },
  { name: 'review', of: 'performed', open: goTo('Review and send', page => page.getByText(appWords.review.valid).waitFor()) },
  {
    name: 'review with words owed and something held back',
    of: 'heldBack',
    open: goTo('Review and send', page => page.getByText(appWords.review.blocking(1)).waitFor()),
  },
  {
    name: 'a field with why the record was held back',
    of: 'heldBack',
    open: goTo('Review and send', async page => {
      await button(page, appWords.review.send).click();
      await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    }),
  },
];

/** What is printed, each from where its button stands. */
export const PRINTED: readonly (ScreenState & { readonly says: string })[] = [
  {
    name: 'the consent to be signed by hand',
    of: 'consented',
    says: 'Signature of the patient',
    open: goTo('Consent', print('Print the consent')),
  },
  {
    name: 'a consent that was signed and withdrawn',
    of: 'withdrawn',
    says: consentWords.withdrawal.stands,
    open: goTo('Consent', print('Print the consent')),
  },
  {
    name: 'the operative note',
    of: 'performed',
    says: 'Brief operative note',
    open: goTo('Review and send', print('Print: Brief operative note')),
  },
  {
    name: 'the pre-procedure note',
    of: 'performed',
    says: 'Where the answers stand',
    open: goTo('Review and send', print('Print: Pre-procedure note')),
  },
];

/** Opens the case in the chart that is open, whatever stood there before. */
export async function openPrepared(page: Page, kept: KeptCase): Promise<void> {
  await page.keyboard.press('Escape');
  await openCaseFile(page, JSON.stringify(kept));
}
