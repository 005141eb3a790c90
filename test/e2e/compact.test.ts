import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { assessmentWords } from '../../src/words/en/assessment.ts';
import { clinicianAt } from './clinician.ts';
import { beginCase, preparedCases } from './prepared-cases.ts';
import { openPrepared } from './screen-states.ts';
import { openStage, type Stage, type VisitorOptions } from './stage.ts';

const { folded } = assessmentWords;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The first patient's case, assessed at L1 before this window was opened. */
async function openAssessed(look: VisitorOptions = {}): Promise<Page> {
  const page = await (await stage.visitor(look)).launch('Margaret Osei');
  await openPrepared(page, preparedCases(await beginCase(page), new Date()).assessed);
  await clinicianAt(page).goTo('Assess');
  // A stage begins at its top: whoever scrolls before it has come there is taken back.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByRole('region', { name: 'L1', exact: true }).waitFor();
  return page;
}

const line = (page: Page) => page.getByRole('status', { name: appWords.decision.label });
const isInWindow = async (page: Page, of: ReturnType<Page['getByRole']>) => {
  const box = await of.boundingBox();
  const height = await page.evaluate(() => window.innerHeight);
  return box !== null && box.y >= 0 && box.y + Math.min(box.height, 24) <= height;
};
const toTheEnd = (page: Page) => page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
const focusedField = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-field'));

describe('however far one scrolls', () => {
  it.each([1280, 768, 320])('patient, level and where the case stands are in sight at %i px', async width => {
    const page = await openAssessed({ width });
    await toTheEnd(page);
    for (const part of [
      page.getByRole('region', { name: appWords.patient.banner, exact: true }),
      page.getByRole('list', { name: appWords.levels.heading }).getByRole('button', { name: 'L1', exact: true }),
      line(page).getByText('Bleeding: not known, because nobody has said when the last dose of warfarin was.'),
      line(page).getByText(/\d+ questions open\./),
    ])
      expect(await isInWindow(page, part), String(part)).toBe(true);
    await page.context().close();
  });

  it('they leave a low window to the questions', async () => {
    const page = await openAssessed({ width: 640, height: 300 });
    await toTheEnd(page);
    expect(await isInWindow(page, page.getByRole('region', { name: appWords.patient.banner, exact: true }))).toBe(false);
    await page.context().close();
  });

  it('what the focus is sent to stands below them', async () => {
    const page = await openAssessed({ width: 320 });
    await toTheEnd(page);
    await page.getByRole('list', { name: appWords.levels.heading }).getByRole('button', { name: 'L1', exact: true }).click();
    await expect.poll(() => focusedField(page)).toBe('levels.L1.counted');
    const [header, focused] = [await page.locator('header').first().boundingBox(), await page.locator(':focus').boundingBox()];
    expect(focused?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
    await page.context().close();
  });
});

describe('a count', () => {
  it('lists what it counts, and each leads to its place, also behind a line that is closed', async () => {
    const page = await openAssessed();
    await line(page)
      .getByRole('button', { name: /\d+ questions open\./ })
      .click();
    const list = page.getByRole('dialog', { name: /\d+ questions open\./ });
    expect(await list.getByRole('button').count()).toBe(Number(/^\d+/.exec(await list.innerText())?.[0]));
    await list.getByRole('button', { name: 'L1: Osteomyelitis of this vertebra' }).click();
    await expect.poll(() => focusedField(page)).toBe('CON-ABS-2@L1');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  it('of a stage stands at its beginning, and leads to the same', async () => {
    const page = await openAssessed();
    await clinicianAt(page).goTo('Plan');
    await page
      .getByRole('main')
      .getByText(/^\d+ open$/)
      .click();
    await page.getByRole('main').getByRole('listitem').getByRole('button', { name: 'Injectate', exact: true }).click();
    await expect.poll(() => focusedField(page)).toBe('plan.injectate');
    await page.context().close();
  });
});

describe('what was answered before', () => {
  it('takes one line, and shows all of it on demand', async () => {
    const page = await openAssessed();
    const row = clinicianAt(page).row('Whole patient', 'Blood thinners taken');
    expect(await row.innerText()).not.toContain('warfarin');
    await row.getByRole('button', { name: 'Why: Blood thinners taken' }).click();
    await row
      .getByText(/^warfarin sodium 5 MG Oral Tablet, ordered/)
      .first()
      .waitFor();
    await row.getByRole('button', { name: 'Take back: Blood thinners taken' }).click();
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.context().close();
  });

  it('and what is answered in sight stays as it is until one comes back to it', async () => {
    const page = await openAssessed();
    const clinician = clinicianAt(page);
    const row = clinician.row('Whole patient', 'Allergy that matters here');
    await clinician.answer('Whole patient', 'Allergy that matters here', 'Present');
    expect(await row.innerText()).toContain('tramadol');
    await clinician.goTo('Plan');
    await clinician.goTo('Assess');
    expect(await row.innerText()).not.toContain('tramadol');
    await page.context().close();
  });
});

describe('what the chart says nothing of', () => {
  it('is said once for all of them, who are answered by one act and looked through on demand', async () => {
    const page = await openAssessed();
    const clinician = clinicianAt(page);
    const level = page.getByRole('region', { name: 'L1', exact: true });
    const question = level.getByRole('radiogroup', { name: 'Osteomyelitis of this vertebra', exact: true });
    await level.getByText(/^6 more: nothing found in .+, read to the end\./).waitFor();
    expect(await question.count()).toBe(0);
    await level.getByRole('button', { name: 'Not present: all 6 that the chart gives no hint of' }).click();
    await level.getByText(/Answered “not present” at once: Osteomyelitis of this vertebra;/).waitFor();
    expect(await question.count()).toBe(0);
    await clinician.unfold('L1');
    expect(await question.getByRole('radio', { name: 'Not present', exact: true }).isChecked()).toBe(true);
    // It stays where it is under the hand, though it has an answer of its own now.
    await question.getByRole('radio', { name: 'Not assessed', exact: true }).check();
    expect(await question.getByRole('radio', { name: 'Not assessed', exact: true }).and(page.locator(':focus')).count()).toBe(1);
    await page.context().close();
  });

  it('is optional where another indication is met, and behind a line', async () => {
    const page = await openAssessed();
    const level = page.getByRole('region', { name: 'L1', exact: true });
    await level.getByText(folded.optional(6)).waitFor();
    expect(await level.getByRole('radiogroup', { name: 'Benign bone lesion that hurts', exact: true }).count()).toBe(0);
    await page.context().close();
  });
});

it('the assessment of one level takes less than half of the 5,800 px that it once took', async () => {
  const page = await openAssessed();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2900);
  await page.context().close();
});
