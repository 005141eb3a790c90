import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validatePageWords as words } from '../../src/words/en/validate-page.ts';
import { loadValidatePageWords } from '../../src/words/load-validate-page-words.ts';
import { LOOKS, MORE_LOOKS, troubles } from './looks.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const profiles = resolve(import.meta.dirname, '../../fhir-profiles');
const example = (path: string) => readFileSync(resolve(profiles, path), 'utf8');
const INVALID = example('invalid/Procedure-invalid-procedure-leakage-and-none-seen.json');
const VALID = example('package/example/Procedure-procedure-valid-kyphoplasty-two-levels.json');
const mended = (text: string) =>
  text.replace('"code": "none-seen"', '"code": "foraminal"').replace('"display": "None seen"', '"display": "Foramen"');
const inOneLine = (text: string) => JSON.stringify(JSON.parse(text));

let stage: Stage;
let visitor: Visitor;
let page: Page;
/** Asked for since the page was loaded. */
let requests: string[];

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  visitor = await stage.visitor();
  page = await openPage(visitor);
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

async function openPage(by: Visitor): Promise<Page> {
  const opened = await by.page();
  await opened.goto(`${stage.sandbox.app}validate.html`, { waitUntil: 'networkidle' });
  await opened.getByRole('heading', { level: 1 }).waitFor();
  requests = [];
  opened.on('request', request => requests.push(request.url()));
  return opened;
}

const box = () => page.getByRole('textbox', { name: words.editor.label });
const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const findings = () => page.getByRole('region', { name: words.findings.title }).getByRole('listitem');
const list = () => page.getByRole('region', { name: words.list.title });
const choose = (files: readonly { name: string; content: string | Buffer }[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, content }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })));

describe('somebody who was handed a resource that a server refused', () => {
  it('pastes it, sees what is wrong at its line, reads why beside the valid neighbour, mends it, and nothing is sent', async () => {
    await box().fill(INVALID);
    await status('Not valid: 1 rule is broken.').waitFor();
    expect(await findings().count()).toBe(1);
    await findings()
      .getByRole('button', { name: /Breaks a rule.*line 8/ })
      .click();
    await page.getByText('A level where no leakage was seen names no site of leakage; several sites at one level are fine.').waitFor();
    const figures = page.getByRole('figure');
    expect(await figures.nth(0).innerText()).toMatch(/Breaks it[\s\S]*none-seen/);
    expect(await figures.nth(1).innerText()).not.toContain('none-seen');
    await page.getByText("implies extension.where(url = 'leakage').count() = 1").waitFor();

    await page.getByRole('button', { name: words.findings.goTo }).click();
    const marked = await box().evaluate(area =>
      area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
    );
    expect(JSON.parse(marked)).toMatchObject({ url: 'https://vertaug.example/fhir/StructureDefinition/augmented-level' });

    await box().fill(mended(INVALID));
    await status('Valid.').waitFor();
    await page.getByText(words.findings.none).waitFor();
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
  });

  it('goes the whole way with keys alone, and takes the findings along as an OperationOutcome', async () => {
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const key = (name: string) => page.keyboard.press(name);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await key('Tab');
    expect(await focused()).toBe(words.input.files);
    await key('Tab');
    await key('Enter');
    await status(/Not valid/).waitFor();
    for (let tabs = 0; !(await focused()).includes(words.findings.severity.error); tabs++) {
      expect(tabs).toBeLessThan(6);
      await key('Tab');
    }
    await key('Enter');
    await page.getByRole('figure').first().waitFor();
    await key('Tab');
    expect(await focused()).toBe(words.findings.goTo);
    await key('Enter');
    await expect.poll(() => box().evaluate(area => area === document.activeElement)).toBe(true);
    for (let tabs = 0; (await focused()) !== words.findings.copyOutcome; tabs++) {
      expect(tabs).toBeLessThan(8);
      await key('Shift+Tab');
    }
    await key('Enter');
    await status(words.findings.copied).waitFor();
    const outcome: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(outcome).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'invariant', expression: ['Procedure.extension[0]'] }],
    });
    expect(requests).toEqual([]);
  });
});

describe('somebody with many resources', () => {
  it('drops an export with one broken line and one that breaks a rule: the worst first, the others valid, each with its line', async () => {
    const lines = [inOneLine(VALID), '{"resourceType":"Procedure","id":"cut', inOneLine(INVALID), inOneLine(VALID)];
    const dropped = await page.evaluateHandle(
      bytes => {
        const held = new DataTransfer();
        held.items.add(new File([Uint8Array.from(bytes)], 'Procedure.ndjson.gz'));
        return held;
      },
      [...gzipSync(lines.join('\n'))],
    );
    await page.locator('main').dispatchEvent('dragover', { dataTransfer: dropped });
    await page.getByText(words.input.drop).waitFor();
    await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText(words.input.drop).waitFor({ state: 'detached' });
    await status('3 resources: 1 not valid, 2 valid.').waitFor();
    await status('1 file or line could not be read').waitFor();
    const entries = list().getByRole('button');
    expect(await entries.count()).toBe(4);
    expect(await entries.nth(0).innerText()).toMatch(/No resource[\s\S]*line 2/);
    expect(await entries.nth(1).innerText()).toMatch(/invalid-procedure-leakage[\s\S]*1 broken rule[\s\S]*line 3/);
    await page.getByText('The text ends, and the closing double quote was expected.').first().waitFor();

    await entries.nth(0).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.findings.of('Procedure/invalid-procedure-leakage-and-none-seen') }).waitFor();
    await page.getByText(words.editor.laidOut).waitFor();
    expect((await box().inputValue()).split('\n').length).toBeGreaterThan(50);

    await box().fill(mended(await box().inputValue()));
    await status('3 resources, all valid.').waitFor();
    await page.getByRole('combobox', { name: words.input.profile }).selectOption({ label: 'Vertebral augmentation procedure' });
    await status('3 resources, all valid.').waitFor();
    expect(await box().inputValue()).toContain('"code": "foraminal"');
  });

  it('loses no text to the files that it takes, to an example, or to starting again', async () => {
    await box().fill('{"resourceType": "Patient"}');
    await page.getByRole('button', { name: words.input.clear }).click();
    expect(await box().inputValue()).toBe('');
    await page.getByRole('button', { name: words.input.bringBack }).click();
    await status('Valid.').waitFor();
    await page.getByRole('button', { name: words.input.example }).click();
    await page.getByRole('button', { name: words.input.bringBack }).click();
    expect(await box().inputValue()).toBe('{"resourceType": "Patient"}');
    await choose([{ name: 'one.json', content: INVALID }]);
    await status(/1 resource: 1 not valid/).waitFor();
    await page.getByRole('button', { name: words.editor.whole }).click();
    expect(await box().inputValue()).toBe('{"resourceType": "Patient"}');
  });

  it('pastes a Bundle and gets each entry with its own lines', async () => {
    const entry = [{ fullUrl: 'urn:uuid:7f0cbd12-6d0c-4a4e-8dbb-000000000001', resource: JSON.parse(INVALID) }];
    const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }, undefined, 2);
    await box().fill(bundle);
    await status('2 resources: 1 not valid, 1 valid.').waitFor();
    await list().getByRole('button').first().click();
    await page.getByRole('button', { name: /Breaks a rule/ }).click();
    const line = Number(/line (\d+)/.exec(await page.getByRole('button', { name: /Breaks a rule/ }).innerText())?.[1]);
    expect(bundle.split('\n')[line - 1]?.trim()).toBe('{');
    await page.getByRole('button', { name: words.editor.whole }).click();
    expect(await box().inputValue()).toBe(bundle);
  });

  it('has 100,000 lines counted to the end, and the first hundreds of the bad ones listed', async () => {
    const lines = Array.from({ length: 100_000 }, (_line, index) => `{"resourceType":"Procedure","id":"${index}"}`);
    await choose([{ name: 'many.ndjson', content: lines.join('\n') }]);
    await status('100,000 resources: 100,000 not valid, 0 valid.').waitFor();
    await page.getByText(words.list.cut(300)).waitFor();
    expect(await list().getByRole('button').count()).toBe(300);
  });

  it('stops what takes long, and keeps what was found', async () => {
    await choose([{ name: 'long.ndjson.gz', content: gzipSync(`${inOneLine(INVALID)}\n`.repeat(40_000)) }]);
    await page.getByRole('progressbar', { name: words.status.progress }).waitFor();
    await page.getByRole('button', { name: words.status.stop }).press('Enter');
    await status(words.status.stopped.trim()).waitFor();
    expect(await list().getByRole('button').count()).toBeGreaterThan(0);
    await list().getByRole('button').first().click();
    await page.getByRole('button', { name: /Breaks a rule/ }).waitFor();
  });
});

describe('input that is no R4 resource is told in words, with its place, and stays in the box', () => {
  it.each([
    ['a missing comma', '{\n  "resourceType": "Patient"\n  "id": "1"\n}', 'There is “"” where a comma or } was expected.', 'line 3'],
    ['a text cut short', '{"resourceType": "Patient", "id": ', 'The text ends, and a value was expected.', 'line 1'],
    ['XML', '<Patient xmlns="http://hl7.org/fhir"/>', words.fault.xml, 'line 1'],
    ['JSON of something else', '{"name": "x"}', words.fault['not-fhir'], 'line 1'],
    ['R5', '{"resourceType": "Procedure",\n"occurrenceDateTime": "2026-01-01"}', words.fault.otherVersion('R5'), 'line 2'],
    ['a name that stands twice', '{"resourceType": "Patient",\n"id": "1",\n"id": "2"}', words.fault.duplicate('id'), 'line 3'],
    ['lists within lists', `{"resourceType":"Patient","extension":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /Breaks a rule/, 'line 1'],
  ])('%s', async (_what, text, said, line) => {
    await box().fill(text);
    const finding = findings().filter({ hasText: said }).first();
    await finding.waitFor();
    expect(await finding.innerText()).toContain(line);
    expect(await box().inputValue()).toBe(text);
    expect(requests).toEqual([]);
  });
});

describe('the page', () => {
  it('is reached from the start page, without a chart', async () => {
    await page.goto(`${stage.sandbox.app}index.html`);
    await page.getByRole('link', { name: words.title }).click();
    await page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
  });

  it('holds resources to a profile that is asked for, and offers the package', async () => {
    await box().fill('{"resourceType": "Procedure", "status": "completed", "subject": {"reference": "Patient/1"}}');
    await status('Valid.').waitFor();
    await page.getByRole('combobox', { name: words.input.profile }).selectOption({ label: 'Vertebral augmentation procedure' });
    await status(/Not valid/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.profiles.download }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.tgz$/);
  });

  it('loses, cuts and hides nothing at any width, in any colours', async () => {
    await page.getByRole('button', { name: words.input.example }).click();
    await findings().getByRole('button').first().click();
    await page.getByRole('figure').first().waitFor();
    expect(await troubles(page, [...LOOKS, ...MORE_LOOKS])).toEqual([]);
  });

  it('speaks French where the browser does', async () => {
    const { words: french } = await loadValidatePageWords('fr-CA');
    const other = await stage.visitor({ locale: 'fr-CA' });
    page = await openPage(other);
    await page.getByRole('heading', { name: french.title, level: 1 }).waitFor();
    await page.getByRole('textbox', { name: french.editor.label }).fill(INVALID);
    await status(french.status.one.invalid(1)).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
    expect(other.faults).toEqual([]);
    await other.context.close();
  });
});
