import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { LOOKS, MORE_LOOKS, troubles } from './looks.ts';
import { beginCase, preparedCases } from './prepared-cases.ts';
import { afterPrint, openPrepared, PRINTED, SCREEN_STATES } from './screen-states.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

describe('whatever the case is like, at every width, in both themes and enlarged,', () => {
  let stage: Stage;
  let visitor: Visitor;
  let page: Page;
  let cases: ReturnType<typeof preparedCases>;

  beforeAll(async () => {
    stage = await openStage();
    visitor = await stage.visitor();
    page = await visitor.launch('Margaret Osei');
    cases = preparedCases(await beginCase(page), new Date());
  });
  afterAll(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
    await stage.close();
  });

  it.each(SCREEN_STATES)('nothing is lost, cut or hard to read in: $name', async ({ of, open, looks }) => {
    await openPrepared(page, cases[of]);
    await open(page);
    expect(await troubles(page, looks === 'all' ? [...LOOKS, ...MORE_LOOKS] : LOOKS)).toEqual([]);
  });

  it.each(PRINTED)('paper is black on white: $name', async ({ of, open, says }) => {
    await openPrepared(page, cases[of]);
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.locator('.print-sheet').getByText(says, { exact: true }).first().waitFor();
      expect(await inkAndPaper(page, '.print-sheet h1')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      expect(await axeFindings(page, { within: '.print-sheet', rules: ['color-contrast'] })).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await afterPrint(page);
  });

  it('paper is white where the page itself is printed', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect((await inkAndPaper(page, 'main h1'))[1]).toBe('rgb(255, 255, 255)');
    expect(await axeFindings(page, { rules: ['color-contrast'] })).toEqual([]);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });
});

const inkAndPaper = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => {
    let ground: Element | null = element;
    const paper = () => (ground ? getComputedStyle(ground).backgroundColor : 'none');
    while (ground && paper() === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
    return [getComputedStyle(element).color, paper()];
  });
