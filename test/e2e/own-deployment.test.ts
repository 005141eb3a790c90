import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAppServer } from '../../src/sandbox/app/app-server.ts';
import { deploymentHeaders } from '../../src/sandbox/app/deployment-headers.ts';
import { listen } from '../../src/sandbox/listen.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { openBrowser } from './stage.ts';

const directory = resolve(import.meta.dirname, '../../dist');
const POLICY = 'Content-Security-Policy';

/** What is wrong with the web server of the app: what it changes of an answer. */
type Change = (path: string, headers: Headers, ehrOrigin: string) => void;

interface Deployed {
  readonly ehr: RunningSandbox;
  readonly page: Page;
  close(): Promise<void>;
}

let browser: Browser;
let deployed: Deployed;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => deployed.close());
afterAll(() => browser.close());

/** The build on a web server of its own, with the headers of a deployment but for this. */
async function deploy(change: Change): Promise<Deployed> {
  const server = createServer();
  const appOrigin = await listen(server, 0);
  const ehr = await startSandbox({ port: 0, appOrigin });
  const config = { issuers: [{ iss: ehr.fhir, clientId: 'vertaug' }] };
  const ehrOrigin = new URL(ehr.fhir).origin;
  const serve = createAppServer({ directory, headers: deploymentHeaders(config, []), config: () => config });
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/frame.html') {
      const frame = `<!doctype html><iframe sandbox="allow-scripts" width="600" height="600" src="${searchParams.get('src')?.replaceAll('&', '&amp;')}"></iframe>`;
      return new Response(frame, { headers: { 'content-type': 'text/html' } });
    }
    const served = await serve(request);
    const headers = new Headers(served.headers);
    change(pathname, headers, ehrOrigin);
    return new Response(served.body, { status: served.status, headers });
  };
  server.on('request', getRequestListener(answer, { overrideGlobalObjects: false }));
  const context = await browser.newContext({ locale: 'en-GB' });
  deployed = {
    ehr,
    page: await context.newPage(),
    async close() {
      await context.close();
      await ehr.close();
      server.closeAllConnections();
      server.close();
    },
  };
  return deployed;
}

/** Lets a page connect to itself and these, and to nothing else. */
const connectingTo = (headers: Headers, ...sources: readonly string[]) =>
  headers.set(POLICY, (headers.get(POLICY) ?? '').replace(/connect-src [^;]+/, ["connect-src 'self'", ...sources].join(' ')));

const asked = ({ ehr }: Deployed, kind: string) =>
  ehr.log.filter(one => one.kind === kind && one.method !== 'OPTIONS').map(({ method, path }) => `${method} ${path}`);

describe('an EHR that the policy of our own page does not name', () => {
  it('is said to be that, by its origin and the header, before anything is asked of it', async () => {
    const { ehr, page } = await deploy((_path, headers) => connectingTo(headers));
    await page.goto(ehr.launchUrl('osei'));
    await page.getByRole('heading', { name: launchWords.failures['own-policy'].title, level: 1 }).waitFor();
    const detail = await page.getByText(`${launchWords.detailHeading} `).innerText();
    expect(detail).toContain(`connect-src of the Content-Security-Policy lacks ${new URL(ehr.fhir).origin}`);
    expect(asked(deployed, 'fhir')).toEqual([]);
  });

  it('is said to be that where the code cannot be exchanged', async () => {
    const { ehr, page } = await deploy((path, headers, origin) => connectingTo(headers, ...(path === '/index.html' ? [] : [origin])));
    await page.goto(ehr.launchUrl('osei'));
    await page.getByRole('heading', { name: launchWords.failures['own-policy'].title, level: 1 }).waitFor();
    expect(await page.getByText(`${launchWords.detailHeading} `).innerText()).toContain(new URL(ehr.fhir).origin);
    expect(asked(deployed, 'auth').filter(one => one.endsWith('/token'))).toEqual([]);
  });

  it('is said to be that where the chart cannot be read', async () => {
    const { ehr, page } = await deploy((path, headers, origin) =>
      connectingTo(headers, path === '/index.html' ? `${origin}/auth/` : origin),
    );
    await page.goto(ehr.launchUrl('osei'));
    await page
      .getByText(
        `this installation does not let its page ask (connect-src of the Content-Security-Policy lacks ${new URL(ehr.fhir).origin})`,
      )
      .first()
      .waitFor();
    expect(asked(deployed, 'fhir')).toEqual(['GET /fhir/.well-known/smart-configuration']);
  });
});

describe('scripts that do not run', () => {
  const notStarted = /Vertaug has not started\./;

  it('because they come with a wrong type leave words on each page, in both languages', async () => {
    const { ehr, page } = await deploy((path, headers) => {
      if (path.endsWith('.js')) headers.set('content-type', 'text/plain');
    });
    const pages = [page, await page.context().newPage(), await page.context().newPage()];
    const addresses = [ehr.launchUrl('osei'), `${ehr.app}index.html`, `${ehr.app}validate.html`];
    await Promise.all(pages.map((one, index) => one.goto(addresses[index] ?? '')));
    for (const one of pages) {
      await one.getByText(notStarted).waitFor();
      await one.getByText(/Vertaug n’a pas démarré\./).waitFor();
    }
  });

  it('because a frame is sandboxed leave them too', async () => {
    const { ehr, page } = await deploy(() => undefined);
    await page.goto(`${ehr.app}frame.html?${new URLSearchParams({ src: ehr.launchUrl('osei') })}`);
    await page.frameLocator('iframe').getByText(notStarted).waitFor();
  });

  it('are not spoken of where they run', async () => {
    const { ehr, page } = await deploy(() => undefined);
    await page.goto(ehr.launchUrl('osei'), { waitUntil: 'commit' });
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    expect(await page.getByText(notStarted).count()).toBe(0);
    await page.goto(`${ehr.app}launch.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(notStarted).count()).toBe(0);
  });
});
