import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { birthDateOf } from './birth-date.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';

let stage: Stage;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.reset();
  visitor = await stage.visitor();
  page = await visitor.page();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

async function chartIsRead(): Promise<void> {
  await page.getByRole('heading', { name: 'Assess', level: 1, exact: true }).waitFor();
  await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
}

describe('a launch with more than the patient', () => {
  /** Opens the patient's chart by the EHR's form. */
  async function openWith(set: (form: Locator) => Promise<unknown>): Promise<void> {
    await page.goto(stage.sandbox.ehr);
    const item = page.getByRole('listitem').filter({ hasText: MARGARET });
    await item.getByText('More ways to open it').click();
    await set(item);
    await item.getByRole('button', { name: `Open Vertaug this way for ${MARGARET}` }).click();
    await chartIsRead();
  }
  const notes = () => page.getByRole('status', { name: launchWords.notes.label });

  const IMAGING = 'Imaging agrees with the pain at this level';
  it.each([
    ['ImagingStudy/osei-mr', 'MR thoracic and lumbar spine without contrast', /^MR thoracic and lumbar spine.*, in this launch’s context/],
    ['ServiceRequest/osei-referral', 'Vertebral augmentation L1?', /^Vertebral augmentation L1\?.*, in this launch’s context/],
  ])('shows first what comes from %s, and says so', async (reference, title, first) => {
    await openWith(form => form.getByRole('combobox', { name: 'Open beside the chart' }).selectOption(reference));
    await notes().getByText(`Open in the EHR at this launch: ${title}`).waitFor();
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    const row = clinician.row('L1', IMAGING);
    await row.getByRole('button', { name: `Why: ${IMAGING}` }).click();
    expect(await row.getByRole('listitem').first().innerText()).toMatch(first);
  });

  it('puts the report of the open study before the rest at its level', async () => {
    await page.goto(stage.sandbox.launchUrl('osei', { fhirContext: ['ImagingStudy/osei-mr'] }));
    await chartIsRead();
    const levels = await page.getByRole('region', { name: 'Levels' }).innerText();
    const [report, condition] = ['Acute compression fracture of L1', 'Osteoporotic compression fracture of L1'].map(text =>
      levels.indexOf(text),
    );
    expect(report).toBeGreaterThan(-1);
    expect(condition).toBeGreaterThan(report ?? 0);
    expect(levels.slice(report, condition)).toContain('in this launch’s context');
  });

  it('says in one line that it does not know the intent, and starts as always', async () => {
    await openWith(form => form.getByRole('checkbox', { name: /intent/ }).check());
    expect(await notes().innerText()).toBe(launchWords.notes.intent('reconcile-medications'));
    await clinicianAt(page).goTo('Plan');
    expect(await notes().count()).toBe(0);
  });

  it('without more says nothing of it', async () => {
    await openWith(async () => undefined);
    expect(await notes().count()).toBe(0);
  });

  it('leaves the banner to the EHR, and still says whose record is sent', async () => {
    await openWith(form => form.getByRole('combobox', { name: 'Who the patient is' }).selectOption('ehr'));
    expect(await page.getByRole('region', { name: 'Patient', exact: true }).count()).toBe(0);
    expect(await page.getByText(MARGARET, { exact: true }).count()).toBe(0);
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.perform({ complications: 'None observed' });
    await clinician.goTo('Review and send');
    await page.getByText(`This is the case of ${MARGARET}, born ${birthDateOf('osei').inWords}.`).waitFor();
  });

  it('names what belongs to another patient or cannot be read, and uses nothing of it', async () => {
    const fhirContext = ['Patient/brandt', 'ImagingStudy/brandt-ct', 'Task/t1'];
    await page.goto(stage.sandbox.launchUrl('osei', { fhirContext }));
    await chartIsRead();
    const { otherPatient, notRead, notUsed } = launchWords.notes;
    for (const line of [otherPatient('Patient/brandt'), notRead('ImagingStudy/brandt-ct'), notUsed('Task/t1')]) {
      await notes().getByText(line, { exact: true }).waitFor();
    }
  });
});
