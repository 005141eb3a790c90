import type { Page } from 'playwright-core';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { openBrowser } from '../e2e/stage.ts';
import { type LaunchSeen, watchLaunch } from './launch-seen.ts';
import { scriptsOfPage } from './scripts-of-page.ts';
import { startTrace } from './trace.ts';

const PATIENT = 'osei';
/** What a launch may still do once its evidence stands: screens of later stages, the server's statement. */
const SETTLING_MS = 1_500;
/** Until the EHR's own page rests: what it has to draw is no part of a launch. */
const RESTING_MS = 300;
export const LONG_MS = 50;

/** What one launch took, in milliseconds since the click, and what it asked for. */
export interface TimedLaunch {
  readonly firstPaint: number;
  readonly firstQuestion: number;
  readonly evidence: number;
  /** Of pages, scripts, styles and pictures, of sign-in and of the server, without the chart's own reads. */
  readonly requests: number;
  readonly reads: number;
  /** Paths of the launch page's scripts, and of those that the first questions wait for. */
  readonly launchScripts: readonly string[];
  readonly paintScripts: readonly string[];
}

/** The page's tasks from the click until it rests, in milliseconds. */
export interface TracedLaunch {
  readonly longestWall: number;
  readonly longestCpu: number;
  readonly over: number;
}

/** One launch in a new browser, with nothing kept from before. */
export async function timeLaunch(sandbox: RunningSandbox): Promise<TimedLaunch> {
  return inNewBrowser(sandbox, async ({ page, launch }) => {
    const from = sandbox.log.length;
    const launchScripts = new Set<string>();
    let launching = true;
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('/index.html')) launching = false;
      if (launching && pathname.endsWith('.js') && request.headers()['sec-purpose'] !== 'prefetch') launchScripts.add(pathname.slice(1));
    });
    const { clicked, seen } = await launch();
    await page.waitForTimeout(SETTLING_MS);
    const asked = sandbox.log.slice(from).filter(({ method }) => method !== 'OPTIONS');
    const reads = asked.filter(({ kind, path }) => kind === 'fhir' && !/\/(?:metadata|\.well-known\/.*)$/.test(path)).length;
    return {
      firstPaint: seen.firstPaint - clicked,
      firstQuestion: seen.firstQuestion - clicked,
      evidence: seen.evidence - clicked,
      requests: asked.length - reads,
      reads,
      launchScripts: [...launchScripts],
      paintScripts: (await page.evaluate(scriptsOfPage)).filter(({ waitedFor }) => waitedFor).map(({ path }) => path),
    };
  });
}

/** The same under a trace, which costs time of its own. */
export async function traceLaunch(sandbox: RunningSandbox): Promise<TracedLaunch> {
  return inNewBrowser(sandbox, async ({ page, launch }) => {
    const browser = page.context().browser();
    if (!browser) throw new Error('A page without a browser cannot be traced.');
    const trace = await startTrace(browser);
    const { clicked } = await launch();
    await page.waitForTimeout(SETTLING_MS);
    const began = await page.evaluate(() => performance.timeOrigin);
    const tasks = (await trace.tasks(page)).filter(({ end }) => began + end > clicked);
    return {
      longestWall: Math.max(...tasks.map(({ wall }) => wall)),
      longestCpu: Math.max(...tasks.map(({ cpu }) => cpu)),
      over: tasks.filter(({ cpu }) => cpu > LONG_MS).length,
    };
  });
}

interface Launching {
  readonly page: Page;
  readonly launch: () => Promise<{ readonly clicked: number; readonly seen: LaunchSeen }>;
}

async function inNewBrowser<T>(sandbox: RunningSandbox, measure: (launching: Launching) => Promise<T>): Promise<T> {
  sandbox.reset();
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
    const page = await context.newPage();
    let clicked = 0;
    await page.exposeFunction('benchClicked', (at: number) => {
      clicked = at;
    });
    await page.addInitScript(watchLaunch, `${sandbox.app}index.html`);
    await page.goto(sandbox.ehr);
    await page.evaluate(noteClick);
    await page.waitForTimeout(RESTING_MS);
    const launch = async () => {
      await page.locator(`#${PATIENT} a.act`).click({ noWaitAfter: true });
      await page.waitForURL(`${sandbox.app}index.html*`, { waitUntil: 'commit' });
      const handle = await page.waitForFunction(allSeen, undefined, { polling: 200, timeout: 60_000 });
      const seen = await handle.jsonValue();
      if (!seen || clicked === 0) throw new Error('The launch was not seen.');
      return { clicked, seen };
    };
    return await measure({ page, launch });
  } finally {
    await browser.close();
  }
}

/** Runs in the EHR's page: the moment of the click, in milliseconds since 1970. */
function noteClick(): void {
  addEventListener('click', () => Reflect.get(window, 'benchClicked')(performance.timeOrigin + performance.now()), true);
}

/** Runs in the app's page: undefined until all of it was seen. */
function allSeen(): LaunchSeen | undefined {
  const seen: LaunchSeen | undefined = Reflect.get(window, 'launchSeen');
  return seen && seen.firstPaint > 0 && seen.evidence > 0 ? seen : undefined;
}
