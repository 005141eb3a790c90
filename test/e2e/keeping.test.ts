import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { appWords } from '../../src/words/en/app.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { downloadBy, fillWholeCase, openCaseFile, textOf, wholeCaseFile } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';
const HAROLD = 'Harold Brandt';
const { keep } = appWords;

let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
  visitor = await stage.visitor();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

const septicaemia = (page: Page, answer: string) =>
  page.getByRole('radiogroup', { name: 'Septicaemia', exact: true }).getByRole('radio', { name: answer, exact: true });
const banner = (page: Page) => page.getByRole('region', { name: 'Patient', exact: true });
const asked = (page: Page) => page.getByRole('dialog');

/** Leaves by a reload, and says what the browser asked before. */
async function reload(page: Page): Promise<readonly string[]> {
  const questions: string[] = [];
  page.on('dialog', dialog => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await page.getByRole('heading', { name: launchWords.failures['no-launch'].title }).waitFor();
  return questions;
}

describe('leaving', () => {
  it('asks nothing while nothing was answered, and says beforehand what will be lost', async () => {
    const page = await visitor.launch(MARGARET);
    await page.getByText(keep.notice, { exact: true }).waitFor();
    await page.getByRole('button', { name: keep.save, exact: true }).waitFor();
    expect(await reload(page)).toEqual([]);
  });

  it('is asked about once something was answered, and staying keeps the answer', async () => {
    const page = await visitor.launch(MARGARET);
    await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Not present');
    const question = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await question).type()).toBe('beforeunload');
    await (await question).dismiss();
    expect(await septicaemia(page, 'Not present').isChecked()).toBe(true);
    expect(await reload(page)).toEqual(['beforeunload']);
  });

  it.each([
    ['Plan', (page: Page) => page.getByRole('radio', { name: 'CT', exact: true }).check()],
    ['Consent', (page: Page) => page.getByRole('textbox', { name: 'Taken by' }).fill('Dr. Łukasz')],
    ['Procedure', (page: Page) => page.getByRole('button', { name: 'Began: Now' }).click()],
  ] as const)('is asked about once anything stands under %s', async (stageName, enter) => {
    const page = await visitor.launch(MARGARET);
    await clinicianAt(page).goTo(stageName);
    await enter(page);
    expect(await reload(page)).toEqual(['beforeunload']);
  });

  it('is free again after saving, until the next answer', async () => {
    const page = await visitor.launch(MARGARET);
    await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Not present');
    const download = await downloadBy(page, keep.save);
    await page.getByText(keep.saved(download.suggestedFilename()), { exact: true }).waitFor();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);

    const again = await visitor.launch(MARGARET);
    await openCaseFile(again, await textOf(download));
    await clinicianAt(again).answer('Whole patient', 'Septicaemia', 'Present');
    expect(await reload(again)).toEqual(['beforeunload']);
  });
});

describe('a case file', () => {
  it('opened in a fresh launch gives back every answer', async () => {
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    await clinician.answer('Whole patient', 'Blood thinners taken', 'Taken');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform();
    await clinician.addComplication();
    const saved = await downloadBy(page, keep.save);
    expect(saved.suggestedFilename()).toMatch(/^vertaug-case-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json$/);
    const text = await textOf(saved);

    const other = await stage.visitor({ width: 320, height: 700 });
    const fresh = await other.launch(MARGARET);
    const again = clinicianAt(fresh);
    await openCaseFile(fresh, text);
    expect(await septicaemia(fresh, 'Not present').isChecked()).toBe(true);
    expect(await again.row('Whole patient', 'Blood thinners taken').innerText()).toMatch(/\bconfirmed\b/);
    // A level's questions are drawn after those of the patient.
    await expect
      .poll(() => again.row('L1', 'Painful osteoporotic fracture at this level').getByRole('radio', { checked: true }).count())
      .toBe(1);
    await again.goTo('Consent');
    expect(await fresh.getByRole('textbox', { name: 'Taken by' }).inputValue()).toBe('Dr. Zoë Müller-Łukasz');
    await again.goTo('Procedure');
    expect(await fresh.getByRole('textbox', { name: 'Cement (mL)' }).inputValue()).toBe('4.5');
    expect(await textOf(await downloadBy(fresh, keep.save))).toBe(text);
    expect(other.faults).toEqual([]);
    await other.context.close();
  });

  it('is still said to be open, and asks nothing on leaving, once the patient is read after it', async () => {
    const text = await wholeCaseFile(stage, MARGARET, 'L1');
    const page = await visitor.page();
    let letGo = () => {};
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    await page.route(/\/Patient\/[^/?]+$/, route => held.then(() => route.continue()));
    await page.goto(stage.sandbox.launchUrl('osei'));
    await openCaseFile(page, text);
    letGo();
    await banner(page).getByText(MARGARET).waitFor();
    expect(await page.getByText(/^Opened the case that was begun/).isVisible()).toBe(true);
    expect(await reload(page)).toEqual([]);
  });

  it('that cannot be opened is refused in words, and changes nothing', { tags: ['D32'] }, async () => {
    const [own, others] = [await wholeCaseFile(stage, MARGARET, 'L1'), await wholeCaseFile(stage, HAROLD, 'T12')];
    const page = await visitor.launch(MARGARET);
    await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Not assessed');
    const before = await textOf(await downloadBy(page, keep.save));
    const changed = (change: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(own), ...change });
    // No two neighbours are refused in the same words, so that each refusal is seen to come.
    const refused: readonly (readonly [string, string])[] = [
      [others, keep.otherPatient],
      [own.slice(0, -20), keep.notJson],
      ['[]', keep.notACase('')],
      ['', keep.notJson],
      ['{"resourceType":"Bundle","type":"collection"}', 'is not a case that this version of Vertaug can open'],
      ['%PDF-1.7', keep.notJson],
      [changed({ format: 'vertaug-case/2' }), keep.notACase('format')],
      [changed({ levels: [{ level: 'L9' }] }), 'levels[0].level'],
      [changed({ answers: { 'CON-ABS-1': { value: 'no', origin: 'typed', at: '2026-11-22T10:15:00Z', evidenceSeen: [] } } }), 'CON-ABS-1'],
      [changed({ iss: 'https://other.example/fhir' }), keep.otherEhr('https://other.example/fhir')],
    ];
    const notice = page.locator('footer').getByRole('status');
    for (const [text, words] of refused) {
      await page
        .getByLabel(keep.open)
        .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
      await notice.getByText(words).waitFor({ timeout: 5000 });
      expect(await asked(page).count(), words).toBe(0);
    }
    expect(await septicaemia(page, 'Not assessed').isChecked()).toBe(true);
    expect(await textOf(await downloadBy(page, keep.save))).toBe(before);
  });

  it('over answers that are in no file asks first', async () => {
    const text = await wholeCaseFile(stage, MARGARET, 'L1');
    const page = await visitor.launch(MARGARET);
    await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Present');
    const choose = () =>
      page
        .getByLabel(keep.open)
        .and(page.locator('input'))
        .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
    await choose();
    await asked(page).getByText(keep.replaces).waitFor();
    await asked(page).getByRole('button', { name: keep.stay }).click();
    expect(await septicaemia(page, 'Present').isChecked()).toBe(true);
    expect(await page.getByRole('region', { name: 'L1', exact: true }).count()).toBe(0);

    await choose();
    await asked(page).getByRole('button', { name: keep.replaceAnyway }).click();
    await page.getByRole('region', { name: 'L1', exact: true }).waitFor();
    expect(await septicaemia(page, 'Present').isChecked()).toBe(false);
    expect(await asked(page).count()).toBe(0);
  });

  it('of another case brings no receipt of the one that was sent before', async () => {
    const another = await wholeCaseFile(stage, MARGARET, 'L1');
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await fillWholeCase(clinician, 'L1');
    await clinician.send();
    await clinician.receipt().getByText('stored').nth(2).waitFor();
    await downloadBy(page, keep.save);
    await openCaseFile(page, another);
    await clinician.stageNote('Review and send', '3 to send');
    expect(await clinician.receipt().count()).toBe(0);
  });
});

describe('ending the session', () => {
  const revocations = () => stage.sandbox.log.filter(({ method, path }) => method === 'POST' && path === '/auth/revoke');
  const expectEnded = async (page: Page, before: number) => {
    await page.getByRole('heading', { name: keep.ended, level: 1 }).waitFor();
    await expect
      .poll(() =>
        revocations()
          .slice(before)
          .map(({ status }) => status),
      )
      .toEqual([200, 200]);
    const html = await page.content();
    for (const trace of ['Osei', '00481726', 'warfarin']) expect(html).not.toContain(trace);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
  };

  it('asks nothing while nothing was answered, gives the access back and leaves nothing of the patient', {
    tags: ['D12', 'D23'],
  }, async () => {
    const before = revocations().length;
    const page = await visitor.launch(MARGARET);
    expect(await banner(page).innerText()).toContain(MARGARET);
    await page.getByRole('button', { name: keep.end }).click();
    await expectEnded(page, before);
    const token = stage.sandbox.log.findLast(({ headers }) => headers.authorization?.startsWith('Bearer '))?.headers.authorization ?? '';
    const answer = await fetch(`${stage.sandbox.fhir}/Patient/osei`, { headers: { authorization: token } });
    expect([token.length > 20, answer.status]).toEqual([true, 401]);
  });

  it('asks first where answers are neither sent nor saved', { tags: ['D12'] }, async () => {
    const before = revocations().length;
    const page = await visitor.launch(MARGARET);
    await fillWholeCase(clinicianAt(page), 'L1');
    await page.getByRole('button', { name: keep.end }).click();
    await asked(page).getByText(keep.endLoses).waitFor();
    await asked(page).getByRole('button', { name: keep.stay }).click();
    expect(await page.getByRole('combobox', { name: 'What happened' }).count()).toBe(1);
    expect(revocations().length).toBe(before);

    await page.getByRole('button', { name: keep.end }).click();
    await asked(page).getByRole('button', { name: keep.endAnyway }).click();
    await expectEnded(page, before);
    expect(await reload(page)).toEqual([]);
  });
});

describe('who the patient is', () => {
  it.each([
    [true, true],
    [undefined, true],
    [false, false],
  ])('where the EHR says need_patient_banner %s, is shown: %s', async (needPatientBanner, shown) => {
    stage.sandbox.settings.needPatientBanner = needPatientBanner;
    const page = await visitor.launch(MARGARET);
    expect(await banner(page).count()).toBe(shown ? 1 : 0);
    // Elsewhere only as the source of what the patient said.
    expect(await page.getByText(MARGARET, { exact: true }).count()).toBe(shown ? 1 : 0);
  });
});
