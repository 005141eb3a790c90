import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { birthDateOf } from './birth-date.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';
import { writtenTo } from './written.ts';

const MARGARET = 'Margaret Osei';

/** Planned at L1, and what the consent covers is taken from the plan. */
async function planned(stage: Stage): Promise<{ page: Page; clinician: Clinician; leave: () => Promise<void> }> {
  const visitor = await stage.visitor();
  const page = await visitor.launch(MARGARET);
  const clinician = clinicianAt(page);
  await clinician.treat('L1');
  await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
  await clinician.plan('Balloon kyphoplasty');
  await clinician.consent();
  return {
    page,
    clinician,
    async leave() {
      expect(visitor.faults).toEqual([]);
      await visitor.context.close();
    },
  };
}

/** On paper, from the end of the longest line on the left to the first bullet on the right. */
const spaceBetweenColumns = (page: Page) =>
  page.locator('.print-risks').evaluate(list => {
    const boxes = [...list.querySelectorAll('li')].map(item => {
      const range = document.createRange();
      range.selectNodeContents(item);
      return { item: item.getBoundingClientRect().left, text: range.getBoundingClientRect() };
    });
    const right = Math.max(...boxes.map(({ item }) => item));
    const ends = boxes.filter(({ item }) => item < right).map(({ text }) => text.right);
    // A bullet stands outside of its line, about as wide as the padding of the list.
    return right - 20 - Math.max(...ends);
  });

const choose = (page: Page, group: string, option: string) =>
  page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option, exact: true }).check();

describe('the consent', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  it('names each risk with the rate published for this aetiology, and none where none is', async () => {
    const { page, leave } = await planned(stage);
    await page.getByRole('checkbox', { name: 'Cement leakage with symptoms under 5 %' }).waitFor();
    await page.getByRole('combobox', { name: 'Rates for' }).selectOption({ label: 'Neoplasm' });
    await page.getByRole('checkbox', { name: 'Cement leakage with symptoms under 10 %' }).waitFor();
    await page.getByRole('combobox', { name: 'Rates for' }).selectOption({ label: 'Another cause' });
    await page.getByRole('checkbox', { name: 'Cement leakage with symptoms no rate published' }).waitFor();
    await page.getByRole('checkbox', { name: 'Infection under 1 %' }).waitFor();
    await leave();
  });

  it('says of benefits and alternatives what was ticked of them, not what was said of the risks', async () => {
    const { page, leave } = await planned(stage);
    expect(await page.getByRole('checkbox', { name: 'Infection under 1 %' }).isChecked()).toBe(true);
    const besides = ['Benefits explained', 'Alternatives explained'].map(name => page.getByRole('checkbox', { name, exact: true }));
    for (const box of besides) expect(await box.isChecked()).toBe(false);
    for (const box of besides) await box.check();
    await page.getByRole('button', { name: 'None of these' }).click();
    for (const box of besides) expect(await box.isChecked()).toBe(true);
    await leave();
  });

  it('says at once that a level planned later is not covered, and takes it in on one press', async () => {
    const { page, clinician, leave } = await planned(stage);
    await clinician.goTo('Assess');
    await clinician.treat('T11');
    await clinician.goTo('Consent');
    await page.getByRole('main').getByText('The consent does not cover T11.').waitFor();
    await page.getByRole('button', { name: 'It covers T11 too' }).click();
    await page.getByRole('main').getByText('The consent does not cover T11.').waitFor({ state: 'hidden' });
    expect(await page.getByRole('checkbox', { name: 'T11', exact: true }).isChecked()).toBe(true);
    await leave();
  });

  it('signed on the screen is stored with the text that was signed, and says when that text no longer holds', async () => {
    const { page, clinician, leave } = await planned(stage);
    await choose(page, 'Signed', 'On this screen');
    await page.getByRole('textbox', { name: 'Name of who signs' }).fill('');
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByRole('alert').getByText('Write the name of who signs first.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name of who signs' }).evaluate(box => box === document.activeElement)).toBe(true);
    await page.getByRole('textbox', { name: 'Name of who signs' }).fill(MARGARET);
    const pad = page.getByRole('img', { name: /Draw the signature/ });
    await pad.scrollIntoViewIfNeeded();
    await pad.hover({ position: { x: 30, y: 40 } });
    await page.mouse.down();
    await pad.hover({ position: { x: 90, y: 60 } });
    await page.mouse.up();
    const shown = await page.getByText(/^Consent to vertebral augmentation\s+Patient: /).innerText();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText(`Signed by ${MARGARET}`).waitFor();
    await page.getByRole('img', { name: `Drawn signature of ${MARGARET}` }).waitFor();

    await page.getByRole('checkbox', { name: 'Death under 1 %' }).uncheck();
    await page.getByText('What the consent says has changed since it was signed.').waitFor();
    await page.getByRole('checkbox', { name: 'Death under 1 %' }).check();
    await page.getByText('What the consent says has changed since it was signed.').waitFor({ state: 'hidden' });

    await clinician.send();
    await clinician.told('Consent', 'stored');
    const [consent] = writtenTo(stage.sandbox).consents;
    const signed = Buffer.from(consent?.sourceAttachment?.data ?? '', 'base64').toString('utf8');
    expect(signed).toContain(`>${shown.trimEnd()}</pre>`);
    expect(signed).toContain('Levels: L1');
    expect(signed).toMatch(/<path d="M\d+ \d+L/);
    await leave();
  });

  it('is signed on the screen only once it is said who decides, and gives nothing away but what was shown', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.goTo('Consent');
    await choose(page, 'Signed', 'On this screen');
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByRole('alert').getByText('Say first who decides: the patient or a proxy.').waitFor();
    const decidedBy = page.getByRole('radiogroup', { name: 'Decided by', exact: true });
    expect(await decidedBy.evaluate(group => group.contains(document.activeElement))).toBe(true);
    await choose(page, 'Decided by', 'The patient');
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText(`Signed by ${MARGARET}`).waitFor();
    expect(await page.getByText('What the consent says has changed since it was signed.').count()).toBe(0);
    await visitor.context.close();
  });

  it('of a proxy is stored with who decided and what entitles', async () => {
    const { page, clinician, leave } = await planned(stage);
    await choose(page, 'Decided by', 'A proxy');
    await page.getByText('The chart names nobody who decides for the patient.').waitFor();
    await page.getByRole('textbox', { name: 'Name of the proxy' }).fill('Kofi Osei');
    await page.getByRole('combobox', { name: 'Entitled as' }).selectOption({ label: 'Health-care power of attorney' });
    await page.getByRole('textbox', { name: 'What shows that the proxy may decide' }).fill('Power of attorney of 3 May 2021');
    await clinician.send();
    await clinician.told('Consent', 'stored');
    expect(writtenTo(stage.sandbox).consents).toMatchObject([
      {
        contained: [{ name: [{ text: 'Kofi Osei' }], relationship: [{ coding: [{ code: 'HPOWATT' }] }] }],
        performer: [{ reference: '#proxy' }],
      },
    ]);
    expect(JSON.stringify(writtenTo(stage.sandbox).consents)).toContain('Power of attorney of 3 May 2021');
    await leave();
  });

  it('that was sent and is then withdrawn is corrected in the EHR', async () => {
    const { page, clinician, leave } = await planned(stage);
    await clinician.send();
    await clinician.told('Consent', 'stored');
    await clinician.goTo('Consent');
    await page.getByRole('button', { name: 'The consent was withdrawn' }).click();
    await page.getByRole('button', { name: 'Withdrawn: Now' }).click();
    await page.getByRole('textbox', { name: 'Reason, if one was given' }).fill('The pain has eased');
    await clinician.send();
    await clinician.told('Consent', /stored/);
    await expect.poll(() => writtenTo(stage.sandbox).consents.map(({ status }) => status)).toEqual(['inactive']);
    await leave();
  });

  it('is printed with the patient, what it covers, the rates and room to sign', async () => {
    const { page, leave } = await planned(stage);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Print the consent' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.getByRole('heading', { name: 'Consent to vertebral augmentation' }).locator('xpath=ancestor::table');
    const text = await paper.innerText();
    expect(text).toContain(`Margaret Osei, born ${birthDateOf('osei').inWords}`);
    expect(text).toContain('Balloon kyphoplasty');
    expect(text).toContain('Cement leakage with symptoms: under 5 % (osteoporosis)');
    expect(text).toContain('Signature of the patient');
    expect(await spaceBetweenColumns(page), 'the two columns of risks stand apart').toBeGreaterThan(8);
    await leave();
  });

  it('that was withdrawn is printed as such, and leaves nothing to be signed', async () => {
    const { page, leave } = await planned(stage);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'The consent was withdrawn' }).click();
    await page.getByRole('button', { name: 'Print the consent' }).click();
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('.print-sheet').innerText();
    expect(text).toContain('This consent no longer holds.');
    expect(text).toContain('Balloon kyphoplasty');
    expect(text).not.toContain('Signature');
    expect(text).not.toContain('I agree to it');
    await leave();
  });

  it('decided by a proxy is signed by that proxy, for the patient', async () => {
    const { page, leave } = await planned(stage);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await choose(page, 'Decided by', 'A proxy');
    await page.getByRole('textbox', { name: 'Name of the proxy' }).fill('Nerea Aguirre Ibarrola');
    await page.getByRole('button', { name: 'Print the consent' }).click();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-signing').getByText('Signature of Nerea Aguirre Ibarrola, for the patient').waitFor();
    await leave();
  });
});
