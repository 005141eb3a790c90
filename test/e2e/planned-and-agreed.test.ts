import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteRemarkWords as remarks } from '../../src/words/en/site-remarks.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';
const MINUTE = 60_000;

let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  stage.sandbox.reset();
  stage.sandbox.settings.appConfig = config => config;
  visitor = await stage.visitor();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

const chips = (page: Page) => page.getByRole('status', { name: 'Where the case stands' }).getByRole('list', { name: 'Hard facts' });
const choose = (page: Page, group: string, option: string) =>
  page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option, exact: true }).check();
const unfold = (page: Page, fold: string) => page.locator('details:not([open]) > summary').filter({ hasText: fold }).click();

/** As a field of the browser's local time takes it. */
const local = (page: Page, minutesFromNow: number) =>
  page.evaluate(minutes => {
    const at = new Date(Date.now() + minutes * 60_000);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }, minutesFromNow);

/** At L1, by kyphoplasty with sedation. */
async function planned() {
  const page = await visitor.launch(MARGARET);
  const clinician = clinicianAt(page);
  await clinician.treat('L1');
  await clinician.plan('Balloon kyphoplasty');
  return { page, clinician };
}

describe('a primary operator who is no physician', () => {
  const WARNED = 'The primary operator is recorded as a non-physician';

  it('is warned of at Plan, in the decision line too, and goes with the planned team to the procedure', async () => {
    const { page, clinician } = await planned();
    await unfold(page, 'Team planned');
    const team = page.getByRole('group', { name: 'Team planned', exact: true });
    await team.getByRole('button', { name: 'Add somebody' }).click();
    await team.getByRole('textbox', { name: 'Name', exact: true }).fill('Folake Adeyemi, PA');
    await team.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Primary operator' });
    expect(await page.getByText(remarks.operatorNoPhysician).count()).toBe(0);
    await team.getByRole('combobox', { name: 'Profession' }).selectOption({ label: 'Non-physician radiology provider' });
    await team.getByText(remarks.operatorNoPhysician).waitFor();

    await clinician.goTo('Assess');
    await chips(page).getByRole('button', { name: WARNED }).click();
    await page.getByRole('combobox', { name: 'Profession' }).and(page.locator(':focus')).waitFor();

    await clinician.goTo('Procedure');
    await choose(page, 'How it ended', 'Completed');
    await page.getByRole('button', { name: 'As planned: Folake Adeyemi, PA' }).click();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Folake Adeyemi, PA');
    await page.getByText(remarks.operatorNoPhysician).waitFor();
  });

  it('is not what a physician of the site’s record is, who is named by one act', async () => {
    const novak = { name: 'Dr A. Novak', profession: 'physician', privileges: [{ technique: 'vertebroplasty' }] };
    stage.sandbox.settings.appConfig = config => ({ ...config, operators: [novak] });
    const { page, clinician } = await planned();
    await unfold(page, 'Team planned');
    await page.getByRole('button', { name: 'Operator: Dr A. Novak' }).click();
    await page.getByText(remarks['not-recorded']('Dr A. Novak', 'balloon kyphoplasty')).waitFor();
    expect(await page.getByRole('button', { name: /^Operator: / }).count()).toBe(0);
    await clinician.perform();
    const region = page.getByRole('region', { name: 'Operator and team', exact: true });
    expect(await region.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Dr A. Novak');
    expect(await page.getByText(remarks.operatorNoPhysician).count()).toBe(0);
  });
});

describe('CT and MR at hand', () => {
  it.each([
    ['a tumour', 'Vertebral body weakened by tumour'],
    ['a narrowed canal', 'Fragment pushed back into the canal'],
  ])('are asked about once an answer says %s, and where it says so', async (_, question) => {
    const { page, clinician } = await planned();
    const asked = page.getByRole('radiogroup', { name: 'CT and MR at hand at once', exact: true });
    expect(await asked.count()).toBe(0);
    await clinician.goTo('Assess');
    await clinician.answer('L1', question, 'Present');
    await clinician.goTo('Plan');
    await asked.waitFor();
    await page.getByText('Asked because of a lytic tumour or a narrowed canal at L1.').waitFor();
  });
});

describe('a consent is warned of', () => {
  const AFTER_SEDATIVE = 'Consent was signed after the first sedative';
  const DIFFERS = 'Consent does not cover a technique or the sedation of this case';

  it('where it was decided, or its form signed, after the procedure began', async () => {
    const { page, clinician } = await planned();
    await clinician.consent();
    await clinician.perform({ timed: false });
    await page.getByLabel('Began', { exact: true }).fill(await local(page, -60));
    await clinician.goTo('Consent');
    await page.getByText('The decision is recorded after the procedure began.').waitFor();
  });

  it('where it is older than it holds here', async () => {
    stage.sandbox.settings.appConfig = config => ({ ...config, limits: { consentValidDays: 30 } });
    const { page, clinician } = await planned();
    await clinician.consent();
    expect(await page.getByText(/^The consent is \d+ days old/).count()).toBe(0);
    await page.getByLabel('Form signed on', { exact: true }).fill(await local(page, -45 * 24 * 60));
    await page.getByText('The consent is 45 days old; here one holds for 30. Does it still hold?').waitFor();
  });

  it('where the log of the session has a sedative before it', async () => {
    const { page, clinician } = await planned();
    await clinician.consent();
    await clinician.perform();
    await page.getByRole('button', { name: 'Add a medicine' }).click();
    await page.getByRole('textbox', { name: 'Medicine and dose' }).fill('midazolam 2 mg');
    await page
      .getByRole('region', { name: 'Medicine 1', exact: true })
      .getByLabel('At', { exact: true })
      .fill(await local(page, -30));
    await chips(page).getByRole('button', { name: AFTER_SEDATIVE, exact: true }).waitFor();
  });

  it('where the EHR has a sedative given before it: which, and when', async () => {
    stage.sandbox.store.seed([
      {
        resourceType: 'MedicationAdministration',
        id: 'premedication',
        status: 'completed',
        subject: { reference: 'Patient/osei' },
        medicationCodeableConcept: { text: 'Midazolam' },
        effectiveDateTime: new Date(Date.now() - 20 * MINUTE).toISOString(),
      },
    ]);
    const { page, clinician } = await planned();
    expect(await chips(page).getByRole('button', { name: AFTER_SEDATIVE }).count()).toBe(0);
    await clinician.consent();
    await chips(page)
      .getByRole('button', { name: new RegExp(`^${AFTER_SEDATIVE}, by the EHR’s record: Midazolam, `) })
      .waitFor();
  });

  it('where the plan became another than was agreed to, and for a technique without a code by its words', async () => {
    const { page, clinician } = await planned();
    await clinician.consent();
    await clinician.goTo('Plan');
    await page.getByRole('combobox', { name: 'Technique at L1' }).selectOption({ label: 'Another technique' });
    await page.getByRole('textbox', { name: 'Which technique or device at L1' }).fill('Vesselplasty');
    await chips(page).getByRole('button', { name: DIFFERS }).waitFor();
    await clinician.goTo('Consent');
    await page.getByText('Planned or done, and not covered: Vesselplasty.').waitFor();
    await page.getByRole('button', { name: 'Covers the plan as it stands' }).click();
    await chips(page).getByRole('button', { name: DIFFERS }).waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: 'Which technique or device' }).inputValue()).toBe('Vesselplasty');
  });
});
