import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { openStage, type Stage } from './stage.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The site's configuration, but for how its case stores are signed in to. */
function signedInBefore(config: Record<string, unknown>): unknown {
  const issuers = Array.isArray(config.issuers) ? config.issuers.filter(isObject) : [];
  return {
    ...config,
    issuers: issuers.map(issuer =>
      isObject(issuer.caseStore) ? { ...issuer, caseStore: { ...issuer.caseStore, signIn: 'before' } } : issuer,
    ),
  };
}

describe('a case store that is signed in to before the launch', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ caseStore: {} });
  });
  beforeEach(() => {
    Object.assign(stage.sandbox.settings, defaultSettings({ appConfig: signedInBefore }));
    stage.sandbox.reset();
  });
  afterEach(() => stage.sandbox.caseStore?.reset());
  afterAll(() => stage.close());

  const askedOfStore = (ending: string) =>
    stage.sandbox.log.filter(
      ({ url, path, method }) => url.startsWith(stage.sandbox.caseStore?.url ?? '-') && path.endsWith(ending) && method === 'POST',
    );

  it('is asked first, in the same tab; then the EHR’s launch goes on, and the tab keeps nothing', async () => {
    const visitor = await stage.visitor();
    const context = visitor.context;
    const page = await context.newPage();
    await page.goto(stage.sandbox.launchUrl('osei', { cases: 'store' }));
    await page
      .getByRole('button', { name: /^Sign in as / })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await expect.poll(() => askedOfStore('/token').map(({ status }) => status), { timeout: 10_000 }).toEqual([200]);
    expect(await page.evaluate(() => [sessionStorage.getItem('vertaug.store'), document.cookie])).toEqual([null, '']);
    expect(page.url()).toBe(`${stage.sandbox.app}index.html`);
    await context.close();
  });

  it('keeps the case without another sign-in, and a reload comes back to it', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.context.newPage();
    page.on('dialog', dialog => void dialog.accept());
    await page.goto(stage.sandbox.launchUrl('osei', { cases: 'store' }));
    await page
      .getByRole('button', { name: /^Sign in as / })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Treat L1', exact: true }).click();
    const add = page.getByRole('button', { name: 'Add the patient to Hillcrest case store' });
    const kept = page.getByText(/^Kept in Hillcrest case store at /);
    await add.or(kept).first().waitFor();
    if (await add.isVisible()) await add.click();
    await kept.first().waitFor();
    const remembered = await page.evaluate(() => sessionStorage.getItem('vertaug.reopen'));
    expect(Object.keys(JSON.parse(remembered ?? '{}')).sort()).toEqual(['caseId', 'iss']);
    await page.reload();
    await page.getByRole('button', { name: /^Choose Margaret Osei/ }).click();
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await page.getByRole('region', { name: 'L1', exact: true }).waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('vertaug.store'))).toBeNull();
    await visitor.context.close();
  });
});
