import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { connectionWords as say } from '../../src/words/en/connection.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { connectionWords as french } from '../../src/words/fr/connection.ts';
import { LOOKS, troubles } from './looks.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';

let stage: Stage;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ behaviour: 'oracle-like' });
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
  visitor = await stage.visitor();
  page = await visitor.page();
});
afterEach(() => visitor.context.close());
afterAll(() => stage.close());

const region = (name: string) => page.getByRole('region', { name });
const ask = async () => {
  await page.goto(`${stage.sandbox.app}connection.html`);
  await page.getByRole('button', { name: say.examine }).click();
  await region(say.heading.plan).waitFor();
};
/** What the page put into the clipboard. */
async function copied(): Promise<string> {
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: say.copy }).click();
  await page.getByText(say.copied).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('before a launch', () => {
  it('says of the only EHR of config.json what goes where and why, and asks for nobody', async () => {
    const from = stage.sandbox.log.length;
    await ask();
    expect(await page.getByLabel(say.base).inputValue()).toBe(stage.sandbox.fhir);
    await page.getByText(say.verdict[1]).waitFor();
    expect(await region(say.heading.plan).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Procedure\s+Stored as such$/),
      expect.stringMatching(/^Consent\s+In a note\s+Stored as such: the EHR says that it does not take it\./),
      expect.stringMatching(/^AdverseEvent\s+In a note/),
    ]);
    const asked = stage.sandbox.log.slice(from).filter(({ kind, method }) => kind === 'fhir' && method !== 'OPTIONS');
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect([...new Set(asked.map(({ path }) => path))].sort()).toEqual([
      '/fhir/.well-known/smart-configuration',
      '/fhir/Patient/vertaug-asks-for-nobody',
      '/fhir/metadata',
    ]);
    expect(await copied()).toContain('Consent                 In a note');
    expect(visitor.faults).toEqual([]);
  });

  it('says so where the page’s own installation does not let it ask', async () => {
    await page.goto(`${stage.sandbox.app}connection.html`);
    await page.getByLabel(say.base).fill('https://other.example/fhir');
    await page.getByRole('button', { name: say.examine }).click();
    await page.getByText(say.findings['own-policy'](['https://other.example'])).waitFor();
    await page.getByText(say.verdict[2]).waitFor();
  });

  it('asks again for an address that is none, and sends nothing', async () => {
    await page.goto(`${stage.sandbox.app}connection.html`);
    // The page's own files may still be on their way.
    const asked = () => stage.sandbox.log.filter(({ path }) => path.startsWith('/fhir'));
    const before = asked().length;
    for (const text of ['ehr', 'http://ehr.example/fhir', `${stage.sandbox.fhir}?x=1`]) {
      await page.getByLabel(say.base).fill(text);
      await page.getByRole('button', { name: say.examine }).click();
      await page.getByRole('alert').filter({ hasText: say.notABase }).waitFor();
    }
    expect(asked()).toHaveLength(before);
  });

  it('is reached from a launch that failed, with the EHR of that launch', async () => {
    stage.sandbox.settings.smartConfiguration = own => ({ ...own, code_challenge_methods_supported: [] });
    await page.goto(stage.sandbox.launchUrl('osei'));
    await page.getByRole('link', { name: launchWords.connection }).click();
    expect(await page.getByLabel(say.base).inputValue()).toBe(stage.sandbox.fhir);
    await page.getByRole('button', { name: say.examine }).click();
    await page.getByText(say.findings['no-pkce']()).waitFor();
  });

  it('is reached from the app’s page that has no session', async () => {
    await page.goto(`${stage.sandbox.app}index.html`);
    await page.getByRole('link', { name: launchWords.connection }).click();
    await page.getByRole('heading', { level: 1, name: say.title }).waitFor();
  });

  it('speaks the French of Canada', async () => {
    const francophone = await stage.visitor({ locale: 'fr-CA' });
    const opened = await francophone.page();
    await opened.goto(`${stage.sandbox.app}connection.html`);
    await opened.getByRole('heading', { level: 1, name: String(french.title) }).waitFor();
    expect(await opened.evaluate(() => document.documentElement.lang)).toBe('fr-CA');
    await francophone.context.close();
  });

  it('loses and cuts nothing, in each look', async () => {
    await ask();
    expect(await troubles(page, LOOKS)).toEqual([]);
  });
});

describe('during a session', () => {
  const openSheet = async () => {
    page = await visitor.launch(MARGARET);
    await page.getByRole('button', { name: launchWords.connection }).first().click();
    await page.getByRole('dialog', { name: say.title }).getByRole('region', { name: say.heading.types }).waitFor();
  };

  it('is reached where reads failed, says what was granted and what came, and closes', async () => {
    await openSheet();
    const sheet = page.getByRole('dialog', { name: say.title });
    const types = sheet.getByRole('region', { name: say.heading.types });
    expect(
      await types
        .getByRole('listitem')
        .filter({ hasText: /^Condition/ })
        .innerText(),
    ).toMatch(/as tried: search: answered in \d+ ms, 1 came/);
    expect(
      await types
        .getByRole('listitem')
        .filter({ hasText: /^ImagingStudy/ })
        .innerText(),
    ).toMatch(/as tried: search: refused: 40\d/);
    expect(await sheet.getByRole('region', { name: say.heading.signIn }).innerText()).toContain('patient/Condition.rs');
    const text = await copied();
    expect(text).not.toMatch(/osei|Margaret|1948/i);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(visitor.faults).toEqual([]);
  });

  it('loses and cuts nothing, in each look', async () => {
    await openSheet();
    expect(
      await troubles(
        page,
        LOOKS.filter(({ width }) => width !== 768),
      ),
    ).toEqual([]);
  });
});
