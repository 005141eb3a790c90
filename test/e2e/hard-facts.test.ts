import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchWords } from '../../src/words/en/launch.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { writtenTo } from './written.ts';

let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  stage.sandbox.reset();
  visitor = await stage.visitor();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

const line = (page: Page) => page.getByRole('status', { name: 'Where the case stands' });
const chips = (page: Page) => line(page).getByRole('list', { name: 'Hard facts' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const SUGGESTED = 'Septicaemia: an absolute contraindication, suggested by the chart';

describe('hard facts', () => {
  it('stand in the decision line before any answer, and lead to where they are settled', async () => {
    const page = await visitor.launch('Harold Brandt');
    await chips(page).getByRole('button', { name: SUGGESTED }).waitFor();
    expect(await chips(page).getByRole('listitem').allInnerTexts()).toEqual([SUGGESTED, 'Consent: none yet', 'Time-out: none yet']);
    await chips(page).getByRole('button', { name: SUGGESTED }).click();
    await page.getByRole('radiogroup', { name: 'Septicaemia', exact: true }).locator(':focus').waitFor();
  });

  it('are said again before sending, ask for a word, and keep that none was given', async () => {
    const page = await visitor.launch('Harold Brandt');
    const clinician = clinicianAt(page);
    await clinician.treat('T12');
    await clinician.plan('Vertebroplasty');
    await clinician.perform({ complications: 'None observed' });
    await clinician.goTo('Review and send');
    const asked = (what: string) => page.getByRole('group', { name: `${what}. Say why you go on, or went on.` });
    await asked('No consent is recorded').getByRole('textbox', { name: 'Your reasons' }).fill('Emergency, two physicians');
    await asked('No time-out is recorded').getByRole('button', { name: 'No reasons given' }).click();
    await asked(SUGGESTED).waitFor();
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');
    const [procedure] = writtenTo(stage.sandbox).procedures;
    expect(procedure?.note?.map(({ text }) => text)).toEqual([
      `${SUGGESTED}: no word was given`,
      'No consent is recorded: Emergency, two physicians',
      'No time-out is recorded: no reasons given',
    ]);
  });
});

describe('nothing is lost in silence', () => {
  it('says what goes with a performed level, and puts it back', async () => {
    const page = await visitor.launch('Harold Brandt');
    const clinician = clinicianAt(page);
    await clinician.treat('T12');
    await clinician.plan('Vertebroplasty');
    await clinician.perform();
    const volume = page.getByRole('textbox', { name: 'Cement (mL)', exact: true });
    const typed = await volume.inputValue();
    await button(page, 'T12 was not treated').click();
    const dialog = page.getByRole('dialog', { name: 'Leave out T12?' });
    await dialog.getByText(/the technique, the approach, the cement volume and the leakage/).waitFor();
    await dialog.getByRole('button', { name: 'T12 was not treated' }).click();
    expect(await volume.count()).toBe(0);
    await page.getByText('T12 was taken from what was done, and with it', { exact: false }).waitFor();
    await button(page, 'Put it back').click();
    expect(await volume.inputValue()).toBe(typed);
    expect(await button(page, 'Put it back').count()).toBe(0);
  });

  it('has the way back in sight, however far down something was taken out', async () => {
    const page = await visitor.launch('Harold Brandt');
    const clinician = clinicianAt(page);
    await clinician.goTo('Procedure');
    await button(page, 'Add a device').click();
    await page.getByRole('textbox', { name: 'What it is' }).fill('Bone cement');
    await page.setViewportSize({ width: 320, height: 500 });
    await button(page, 'Remove device 1').click();
    await page.getByText('A device was taken out.').waitFor();
    const way = await button(page, 'Put it back').boundingBox();
    expect(way && way.y >= 0 && way.y + way.height <= 500).toBe(true);
    await button(page, 'Put it back').click();
    expect(await page.getByRole('textbox', { name: 'What it is' }).inputValue()).toBe('Bone cement');
  });

  it('goes back past the launch, and says of no launch that the EHR refused', async () => {
    const page = await visitor.launch('Harold Brandt');
    await page.goBack();
    await page.getByRole('listitem').filter({ hasText: 'Harold Brandt' }).waitFor();
    await page.goForward();
    const { title } = launchWords.failures['authorization-denied'];
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.getByRole('heading', { name: title }).count()).toBe(0);
  });
});

describe('a doubtful number', () => {
  it('is asked about at its field and before sending, and a yes settles both', async () => {
    const page = await visitor.launch('Harold Brandt');
    const clinician = clinicianAt(page);
    await clinician.treat('T12');
    await clinician.plan('Vertebroplasty');
    await clinician.perform();
    const volume = page.getByRole('textbox', { name: 'Cement (mL)', exact: true });
    await volume.fill('45');
    await page.getByText('Is 45 mL right?').waitFor();
    await clinician.goTo('Review and send');
    await page.getByRole('region', { name: 'Asked about' }).getByRole('button', { name: 'Yes, it is right: Is 45 mL right?' }).click();
    await page.getByText('Is 45 mL right? Said to be right.').waitFor();
    await clinician.goTo('Procedure');
    await page.getByText('Is 45 mL right? Said to be right.').waitFor();
    await volume.fill('54');
    await button(page, 'Yes, it is right: Is 54 mL right?').waitFor();
  });
});
