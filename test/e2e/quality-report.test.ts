import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qualityWords as say } from '../../src/words/en/quality.ts';
import { SERVICES } from '../builders/service/parameters.ts';
import { createService } from '../builders/service/service.ts';
import { writeService } from '../builders/service/write-files.ts';
import { aFolder, vertaug } from '../unit/cli/run-vertaug.ts';
import { LOOKS, MORE_LOOKS, troubles } from './looks.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const { path } = aFolder();

let stage: Stage;
let visitor: Visitor;
let page: Page;
let html: string;

beforeAll(async () => {
  const folder = path('service');
  writeService(folder, createService({ ...SERVICES['many-operators-with-drift'], sessions: 500 }, 5));
  const file = path('report.html');
  await vertaug(['quality', folder, '--by', 'operator', '--html', file]);
  html = await readFile(file, 'utf8');
  stage = await openStage();
  visitor = await stage.visitor();
  page = await visitor.page();
  await page.setContent(html);
});
afterAll(async () => {
  await visitor.context.close();
  await stage.close();
});

describe('the page of a report', () => {
  it('is whole in itself: no script, nothing that is asked for elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:\/\/(?!ehr\.example)/);
  });

  it('says and draws how the service does, with a table for every picture', async () => {
    await page.getByRole('heading', { level: 1, name: say.title }).waitFor();
    const rates = page.getByRole('region', { name: say.rates.heading, exact: true });
    expect(await rates.getByRole('img').count()).toBeGreaterThan(10);
    expect(await rates.getByRole('row').count()).toBeGreaterThan(10);
    for (const heading of [say.cusum.heading, say.funnel.heading, say.doses.heading]) {
      const part = page.getByRole('region', { name: heading, exact: true });
      expect(await part.locator('svg[role=img]').count(), heading).toBeGreaterThan(0);
    }
  });

  it('loses nothing and has no finding of axe in any look', async () => {
    expect(await troubles(page, [...LOOKS, ...MORE_LOOKS])).toEqual([]);
  });

  it('is printed without what leads through it on a screen', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('what stands where the page is to be written', () => {
  it('stays as it was where the page cannot be written whole', async () => {
    const file = path('kept.html');
    await writeFile(file, 'last month');
    const { status } = await vertaug(['quality', path('nowhere.ndjson'), '--html', path('no-folder/report.html')]);
    expect([status, await readFile(file, 'utf8')]).toEqual([2, 'last month']);
  });
});
