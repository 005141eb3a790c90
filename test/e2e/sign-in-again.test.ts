import { createServer, type Server } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { provenanceWords } from '../../src/words/en/provenance.ts';
import { sessionWords } from '../../src/words/en/session.ts';
import { signInWords } from '../../src/words/en/sign-in.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';
const { again } = sessionWords;

let stage: Stage;
let visitor: Visitor;
let outside: Server;
/** The origin of a page on another site than the app: `localhost` is another than `127.0.0.1`. */
let otherSite = '';

beforeAll(async () => {
  outside = createServer((request, response) => {
    const src = new URL(request.url ?? '/', 'http://localhost').searchParams.get('src')?.replaceAll('&', '&amp;') ?? '';
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>EHR</title><iframe width="1200" height="800" src="${src}"></iframe>`);
  });
  await new Promise<void>(resolve => outside.listen(0, 'localhost', resolve));
  const address = outside.address();
  otherSite = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  stage = await openStage({ frameAncestors: [otherSite] }, { asPeopleHaveIt: true });
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({ refreshTokens: false }));
  stage.sandbox.reset();
  visitor = await stage.visitor();
});
afterEach(() => visitor.context.close());
afterAll(async () => {
  outside.close();
  await stage.close();
});

/** The chart's token ends, and the app finds out by reading again. */
async function lose(app: Page | Frame): Promise<void> {
  stage.sandbox.expireAccessTokens();
  await app.getByRole('button', { name: provenanceWords.again.act }).click();
  await app.getByText(provenanceWords.again.nothingCame).first().waitFor();
}

async function opensWindow(page: Page, app: Page | Frame): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await app.getByRole('button', { name: again.act }).click();
  const opened = await opening;
  await opened.getByRole('heading', { name: 'Whose chart is Vertaug to open?' }).waitFor();
  return opened;
}

const choose = (opened: Page, name: string) => opened.getByRole('button', { name: new RegExp(`^Choose ${name}`) }).click();

/** What was there is still there, and what could not be read is read with the new token. */
async function goesOn(app: Page | Frame): Promise<void> {
  await app.getByText(again.same).waitFor();
  await app.getByText(provenanceWords.again.same).first().waitFor();
  expect(await app.getByText('The session with the EHR has expired').count()).toBe(0);
  expect(await app.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
}

/** Each page of the EHR's sign-in isolates itself from whoever opened it. */
async function isolateSignIn(): Promise<void> {
  await visitor.context.route(/\/auth\/(authorize|patients)/, async route => {
    const response = await route.fetch({ maxRedirects: 0 });
    await route.fulfill({ response, headers: { ...response.headers(), 'cross-origin-opener-policy': 'same-origin' } });
  });
}

async function inFrame(page: Page): Promise<Frame> {
  const patient = stage.sandbox.launchUrl('osei');
  await page.goto(`${otherSite}/?${new URLSearchParams({ src: patient })}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await frame.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
  await frame.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
  return frame;
}

describe('a session that ended is signed in to again, and the case goes on', () => {
  it('at top level', async () => {
    const page = await visitor.launch(MARGARET);
    await page.getByRole('button', { name: 'Treat L1', exact: true }).click();
    await lose(page);
    const opened = await opensWindow(page, page);
    const closed = opened.waitForEvent('close');
    await choose(opened, MARGARET);
    await closed;
    await goesOn(page);
    await page.getByRole('button', { name: 'Treat L1', exact: true }).waitFor({ state: 'hidden' });
    expect(visitor.faults).toEqual([]);
  });

  it('in a frame of another site, where the two pages share no storage', async () => {
    const page = await visitor.page();
    const app = await inFrame(page);
    await lose(app);
    const opened = await opensWindow(page, app);
    const closed = opened.waitForEvent('close');
    await choose(opened, MARGARET);
    await closed;
    await goesOn(app);
  });

  it('at top level with an EHR that isolates its sign-in, which cuts the window off', async () => {
    await isolateSignIn();
    const page = await visitor.launch(MARGARET);
    await lose(page);
    const opened = await opensWindow(page, page);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await choose(opened, MARGARET);
    await goesOn(page);
  });

  it('and where both come together the window says so, and what to do; nothing is lost', async () => {
    await isolateSignIn();
    const page = await visitor.page();
    const app = await inFrame(page);
    await lose(app);
    const opened = await opensWindow(page, app);
    await choose(opened, MARGARET);
    await opened.getByRole('heading', { name: signInWords.unheardTitle }).waitFor();
    await opened.getByText(signInWords.unheardNext).waitFor();
    // The code is not left where it can be read.
    expect(new URL(opened.url()).search).toBe('');
    await opened.close();
    await app.getByRole('button', { name: again.stop }).click();
    await app.getByText(again.stopped).waitFor();
    await app.getByRole('button', { name: again.act }).waitFor();
  });

  it('but not for another patient', async () => {
    const page = await visitor.launch(MARGARET);
    await lose(page);
    await choose(await opensWindow(page, page), 'Harold Brandt');
    await page.getByText(again.otherPatient).waitFor();
    await page.getByRole('button', { name: again.act }).waitFor();
    await page.getByRole('region', { name: 'Patient', exact: true }).getByText(MARGARET).waitFor();
  });

  it('and where the browser opens no window, that is said', async () => {
    const page = await visitor.launch(MARGARET);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await lose(page);
    await page.getByRole('button', { name: again.act }).click();
    await page.getByText(again.blocked).waitFor();
  });
});

describe('the page that a sign-in window comes back to', () => {
  it('says so where nobody waits for it', async () => {
    const page = await visitor.page();
    await page.goto(`${stage.sandbox.app}sign-in.html`);
    await page.getByRole('heading', { name: signInWords.aloneTitle }).waitFor();
    expect(await page.title()).toBe('Vertaug');
    expect(visitor.faults).toEqual([]);
  });

  it('tells a page of another origin that opened it nothing, and leaves no code in its address', async () => {
    const page = await visitor.page();
    await page.goto(stage.sandbox.ehr);
    const opening = page.waitForEvent('popup');
    await page.evaluate(address => {
      Object.assign(window, { heard: [] });
      window.addEventListener('message', ({ data }) => Reflect.get(window, 'heard').push(data));
      window.open(address);
    }, `${stage.sandbox.app}sign-in.html?code=secret&state=of-nobody`);
    const opened = await opening;
    await opened.getByRole('heading', { name: signInWords.unheardTitle }).waitFor();
    expect(new URL(opened.url()).search).toBe('');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });

  it.each([
    ['fr-CA', 'Rien n’attend cette page'],
    ['en-GB', signInWords.aloneTitle],
  ])('speaks %s', async (locale, title) => {
    const other = await stage.visitor({ locale });
    const page = await other.page();
    await page.goto(`${stage.sandbox.app}sign-in.html`);
    await page.getByRole('heading', { name: title }).waitFor();
    await other.context.close();
  });
});
