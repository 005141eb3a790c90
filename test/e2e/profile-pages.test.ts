import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { LOOKS, MORE_LOOKS, troubles } from './looks.ts';

const folder = resolve(import.meta.dirname, '../../docs/profiles');

/** A page of each kind of content. */
const PAGES = [
  'StructureDefinition-vertebral-augmentation-procedure.html',
  'ValueSet-cement-leakage-site.html',
  'take-it-in.html',
  'Procedure-procedure-valid-not-done-declined.html',
];

/** Each theme asked for its colours once, and the widths where something folds. */
const FEW = [...LOOKS.filter(({ axe, largeText }) => axe || largeText), ...MORE_LOOKS.slice(0, 1)];

let browser: Browser;
beforeAll(async () => {
  const { path, problem } = await findBrowser();
  if (path === undefined) throw new Error(problem);
  browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

describe('the profile pages', () => {
  it.each(PAGES)('%s can be read in both themes and at every width', async name => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(pathToFileURL(resolve(folder, name)).href);
    expect(await troubles(page, FEW)).toEqual([]);
    await page.context().close();
  });

  it('lead from the first page to the codes of leakage in three steps', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(pathToFileURL(resolve(folder, 'index.html')).href);
    await page.getByRole('link', { name: 'Vertebral augmentation procedure' }).click();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Bindings' }).click();
    const row = page.getByRole('table', { name: 'Bindings' }).getByRole('row', { name: /leakage/ });
    await row.getByRole('link', { name: 'Site of cement leakage' }).click();
    await page.getByRole('rowheader', { name: 'foraminal' }).waitFor();
    await page.context().close();
  });
});
