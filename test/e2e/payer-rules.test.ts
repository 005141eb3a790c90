import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { axeFindings } from './axe.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

const RULES = 'Medicare (Noridian), L34228';
const SECTION = 'Documentation that payers ask for';
const PAGE = `Prior authorization page: ${RULES}`;

const rulesOf = (page: Page) => page.getByRole('region', { name: RULES, exact: true });
/** The files of the page that only payers' rules need. */
const broughtFor = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => (name.includes('coverage-section') ? [name] : [])));
const say = async (page: Page, question: string, answer: string) =>
  page.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio', { name: answer, exact: true }).check();

describe('the rules of a payer', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  /** Review of the first patient, L1 assessed, at a site with these rules. */
  const reviewed = async (coverage: readonly unknown[]): Promise<{ readonly page: Page; readonly clinician: Clinician }> => {
    stage.sandbox.settings.appConfig = config => ({ ...config, coverage });
    const visitor = await stage.visitor();
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visitor.launch('Margaret Osei');
    // A browser without a screen has no dialog for printing.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.goTo('Review and send');
    return { page, clinician };
  };

  it('are neither asked nor shown where a site has switched none on, and not brought either', async () => {
    const { page } = await reviewed([]);
    await page.getByRole('heading', { name: 'Pre-procedure note' }).waitFor();
    expect(await page.getByText(/payer|Medicare|prior authorization/i).count()).toBe(0);
    expect(await broughtFor(page)).toEqual([]);
  });

  it('say where they come from, that they are unconfirmed, what is documented and what is open, and lead to where it is answered', async () => {
    const { page, clinician } = await reviewed(['us-medicare-l34228']);
    const rules = rulesOf(page);
    await rules.getByText('From public summaries of November 2026, in our own words.').waitFor();
    expect((await broughtFor(page)).length).toBeGreaterThan(0);
    await rules.getByText('Unconfirmed: Nobody has read the document itself yet.').waitFor();
    const open = rules.getByText(/^\d+ answers not documented yet$/);
    const before = Number.parseInt(await open.innerText(), 10);
    await say(page, 'L1: Acute or subacute fracture', 'Yes');
    await rules.getByText(`${before - 1} answers not documented yet`).waitFor();

    await rules.getByText('Show the criteria').click();
    const acute = rules.getByRole('listitem').filter({ hasText: /^Acute or subacute fracture: Yes/ });
    await acute.getByText('Documented', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await rules.getByRole('button', { name: 'Septicaemia: Not present: Not answered' }).click();
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await clinician.goTo('Review and send');
    await page
      .getByRole('radiogroup', { name: 'L1: Acute or subacute fracture', exact: true })
      .getByRole('radio', { name: 'Yes', checked: true })
      .waitFor();
  });

  it('keep apart from what the parameter says: nothing of theirs stands under Assess or in the decision', async () => {
    const { page, clinician } = await reviewed(['us-medicare-l34228']);
    const decision = () => page.getByRole('status', { name: appWords.decision.label }).innerText();
    await rulesOf(page).waitFor();
    const before = await decision();
    await say(page, 'Inpatient', 'No');
    await say(page, 'Pain is getting worse', 'No');
    expect(await decision()).toBe(before);
    await clinician.goTo('Assess');
    expect(await page.getByText(/Inpatient|Medicare/).count()).toBe(0);
  });

  it('go with a prior authorization as a page: printed, and as text', async () => {
    const { page } = await reviewed([{ uses: 'us-medicare-l34228', read: { by: 'Dr Amara Nwosu', on: '2026-11-02' } }]);
    await say(page, 'Inpatient', 'No');
    await page.getByRole('textbox', { name: 'Tried without surgery, with result' }).fill('Brace for six weeks; pain stayed');
    await page.getByRole('button', { name: `Copy as text: ${PAGE}` }).click();
    await page.getByText('It is on the clipboard. It holds patient data.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Documentation for prior authorization: vertebral augmentation\nPatient: Margaret Osei, born/);
    expect(text).toContain('Read in the document itself by Dr Amara Nwosu, 2 November 2026.');

    await page.getByRole('button', { name: `Print: ${PAGE}` }).click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    const printed = await sheet.innerText();
    for (const said of [
      'Margaret Osei',
      RULES,
      'Brace for six weeks; pain stayed',
      'Inpatient: No: Documented',
      'Not documented yet',
      'Prepared',
    ]) {
      expect(printed).toContain(said);
    }
    expect(`${text}${printed}`).not.toMatch(/covered|approv|denied by/i);
  });

  it('say in place of themselves what is wrong with them in config.json, and keep nobody from the chart', async () => {
    const { page } = await reviewed(['us-medicare-l99999']);
    await page
      .getByRole('region', { name: SECTION })
      .getByText(/^coverage\[0\] is "us-medicare-l99999"\. Rules that come with Vertaug: us-medicare-l34228/)
      .waitFor();
  });
});
