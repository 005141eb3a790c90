import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { validate } from '../../src/conformance/validate.ts';
import { buildPatients } from '../../src/sandbox/patients/patients.ts';
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { clockMovedByMs, moveClock } from '../setup/moved-clock.ts';

const appDir = resolve(import.meta.dirname, '../../dist');

/** A sandbox EHR, the production build in it, and a browser in front. */
export interface Stage {
  readonly sandbox: RunningSandbox;
  readonly browser: Browser;
  /** A browser of its own: no storage is shared with other visitors. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
  close(): Promise<void>;
}

export interface VisitorOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What the browser prefers; en-GB unless told. */
  readonly locale?: string;
}

export interface Visitor {
  readonly context: BrowserContext;
  /** What the page did that a page must not do: thrown errors, policy violations, requests to strangers. */
  readonly faults: readonly string[];
  /** A page on which nothing has been opened yet. */
  page(): Promise<Page>;
  /** Opens the patient's chart from the sandbox's page, as a clinician does; reads may still be under way. */
  open(patientName: string): Promise<Page>;
  /** The same, and waits until the chart has been read. */
  launch(patientName: string): Promise<Page>;
}

export async function openStage(options: Partial<SandboxOptions> = {}, browserOptions: BrowserOptions = {}): Promise<Stage> {
  if (!existsSync(resolve(appDir, 'index.html'))) throw new Error('dist/ is missing: run "npm test", which builds the app first.');
  const sandbox = await startSandbox({ port: 0, appDir, patients: buildPatients(new Date()), validate, ...options });
  const browser = await openBrowser(browserOptions);
  return {
    sandbox,
    browser,
    visitor: visitorOptions => openVisitor(sandbox, browser, visitorOptions ?? {}),
    async close() {
      await browser.close();
      await sandbox.close();
    },
  };
}

export interface BrowserOptions {
  /**
   * With what Playwright switches off for the sake of its own: pages in a frame of another site have a storage of their own, a window that was
   * left is kept for the back button, and a window that no click asked for is not opened.
   */
  readonly asPeopleHaveIt?: boolean;
}

/** The features that stay off: they would ask a world that is not there. A switch that is said twice counts as it was said last. */
const STAYS_OFF =
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying';

/** A browser without a window and without a past. */
export async function openBrowser({ asPeopleHaveIt = false }: BrowserOptions = {}): Promise<Browser> {
  const found = await findBrowser();
  if (!found.path) throw new Error(found.problem);
  return chromium.launch({
    executablePath: found.path,
    ...(asPeopleHaveIt && { ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-popup-blocking'] }),
    args: [
      ...(asPeopleHaveIt ? [STAYS_OFF] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openVisitor(sandbox: RunningSandbox, browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    timezoneId: process.env.TZ ?? 'UTC',
  });
  const movedByMs = clockMovedByMs();
  if (movedByMs !== 0) await context.addInitScript(moveClock, movedByMs);
  const faults: string[] = [];
  const ours = [sandbox.ehr, sandbox.app, ...(sandbox.caseStore ? [sandbox.caseStore.url] : [])].map(url => new URL(url).origin);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event =>
      /* biome-ignore lint/suspicious/noConsole: runs in the page, and is how it speaks to the test */ console.error(
        `policy: ${event.violatedDirective} ${event.blockedURI}`,
      ),
    );
  });
  const page = async (): Promise<Page> => {
    const opened = await context.newPage();
    opened.on('pageerror', error => faults.push(`thrown: ${error.message}`));
    opened.on('console', message => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(`console: ${message.text()}`);
    });
    opened.on('request', request => {
      if (!request.url().startsWith('data:') && !request.url().startsWith('blob:') && !ours.includes(new URL(request.url()).origin)) {
        faults.push(`stranger: ${request.url()}`);
      }
    });
    return opened;
  };
  const open = async (patientName: string): Promise<Page> => {
    const opened = await page();
    await opened.goto(sandbox.ehr);
    await opened
      .getByRole('listitem')
      .filter({ hasText: patientName })
      .getByRole('button', { name: /launch/i })
      .or(
        opened
          .getByRole('listitem')
          .filter({ hasText: patientName })
          .getByRole('link', { name: /launch/i }),
      )
      .first()
      .click();
    await opened.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    return opened;
  };
  return {
    context,
    faults,
    page,
    open,
    async launch(patientName) {
      const opened = await open(patientName);
      await opened.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
      return opened;
    },
  };
}
