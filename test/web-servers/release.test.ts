import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WEB_SERVERS, type WebServer } from '../../src/cli/serve/web-server-config.ts';
import { deploymentHeaders } from '../../src/sandbox/app/deployment-headers.ts';
import { CLIENT_ID, type RunningSandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { openBrowser } from '../e2e/stage.ts';
import { vertaug } from '../unit/cli/run-vertaug.ts';
import { type LaidRelease, layReleases } from './laid-release.ts';
import { freePort, get, startWebServer } from './running.ts';

/** A release laid on this web server as its printed configuration says, and an EHR that knows it. */
interface Deployed {
  readonly laid: LaidRelease;
  readonly port: number;
  readonly sandbox: RunningSandbox;
  /** An EHR's page, which shows in a frame the address that stands in its own after the question mark. */
  readonly frame: Serving;
  readonly site: { readonly issuers: readonly { readonly iss: string; readonly clientId: string }[] };
  stop(): Promise<void>;
}

interface Serving {
  readonly origin: string;
  close(): void;
}

async function serveFrame(): Promise<Serving> {
  const server = createServer((request, answer) => {
    const address = decodeURIComponent(new URL(request.url ?? '', 'http://ehr').search.slice(1)).replaceAll('&', '&amp;');
    answer
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>EHR</title><iframe width="400" height="600" src="${address}"></iframe>`);
  });
  const origin = `http://127.0.0.1:${await freePort()}`;
  server.listen(Number(new URL(origin).port), '127.0.0.1');
  await once(server, 'listening');
  return { origin, close: () => server.close().closeAllConnections() };
}

async function deploy(name: WebServer): Promise<Deployed> {
  const port = await freePort();
  const sandbox = await startSandbox({ port: 0, appOrigin: `https://localhost:${port}` });
  const frame = await serveFrame();
  const laid = layReleases();
  laid.lay('vertaug-1');
  const site = { issuers: [{ iss: sandbox.fhir, clientId: CLIENT_ID }] };
  writeFileSync(laid.configFile, JSON.stringify(site));
  const where = ['--server-name', 'localhost', '--port', String(port), '--certificate', laid.certificate, '--key', laid.key];
  const config = ['--config', laid.configFile, '--config-at', laid.configFile, '--frame', frame.origin];
  const { status, out, err } = await vertaug(['serve', laid.app, ...config, '--print', name, ...where]);
  expect([status, err]).toEqual([0, '']);
  const end = await startWebServer(name, out, port, laid.folder);
  return {
    laid,
    port,
    sandbox,
    frame,
    site,
    async stop() {
      await end();
      frame.close();
      await sandbox.close();
      laid.remove();
    },
  };
}

describe.each(WEB_SERVERS)('a release on %s, with the configuration that is printed for it', name => {
  let deployed: Deployed;
  beforeAll(async () => {
    deployed = await deploy(name);
  });
  afterAll(() => deployed.stop());

  const answer = (path: string) => get(deployed.port, path);
  const launchUrl = () => {
    const [patient] = deployed.sandbox.store.all().filter(({ resourceType }) => resourceType === 'Patient');
    return deployed.sandbox.launchUrl(patient?.id ?? '');
  };
  const assets = () => readdirSync(join(deployed.laid.app, 'assets'));
  const asset = (ending: string) => `/assets/${assets().find(file => file.endsWith(ending))}`;

  it('has every header of the table with each answer, pages unkept, assets kept, and the type that a browser needs', async () => {
    const headers = deploymentHeaders(deployed.site, [deployed.frame.origin]);
    for (const [path, status, type, cache] of [
      ['/', 200, 'text/html', 'no-store'],
      ['/launch.html?iss=x&launch=1', 200, 'text/html', 'no-store'],
      ['/config.json', 200, 'application/json', 'no-store'],
      ['/third-party-notices.txt', 200, 'text/plain', 'no-store'],
      [asset('.js'), 200, 'text/javascript', 'public, max-age=31536000, immutable'],
      [asset('.css'), 200, 'text/css', 'public, max-age=31536000, immutable'],
      [asset('.ttf'), 200, 'font/ttf', 'public, max-age=31536000, immutable'],
      [asset('.svg'), 200, 'image/svg+xml', 'public, max-age=31536000, immutable'],
      ['/assets/gone.js', 404, '', 'no-store'],
      ['/assets/', 404, '', 'no-store'],
      ['/nowhere', 404, '', 'no-store'],
    ] as const) {
      const answered = await answer(path);
      const said = `${path}: ${answered.status} ${answered.headers['content-type']}`;
      expect(said).toContain(`${path}: ${status} ${type}`);
      expect(answered.headers['cache-control'], path).toBe(cache);
      for (const [header, value] of Object.entries(headers)) {
        expect(answered.headers[header.toLowerCase()], `${header} of ${path}`).toBe(value);
      }
      expect(answered.headers.server ?? '', path).not.toMatch(/\d/);
    }
    expect((await answer('/sign-in.html?code=1')).headers['cross-origin-opener-policy']).toBe('unsafe-none');
  });

  it('gives out the site’s own config.json, and nothing that lies beside the app', async () => {
    expect(JSON.parse((await answer('/config.json')).text)).toEqual(deployed.site);
    writeFileSync(join(deployed.laid.app, '.hidden'), 'not for anybody');
    for (const path of ['/.hidden', '/../config.json', '/%2e%2e/config.json', '/..%2fREADME.txt', '/../SHA256SUMS', '/README.txt']) {
      const { status, text } = await answer(path);
      expect([path, status >= 400 || text === JSON.stringify(deployed.site)]).toEqual([path, true]);
      expect(text).not.toContain('not for anybody');
    }
  });

  it('opens a chart in a browser, from the EHR’s launch to the assessment, and its policy forbids nothing of that', async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB' });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
    await page.goto(launchUrl());
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).origin).toBe(`https://localhost:${deployed.port}`);
    expect(said).toEqual([]);
    await browser.close();
  });

  it('signs in and opens a chart in a frame of the EHR that is named, and is shown in no other', async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB' });
    const stranger = await serveFrame();
    const framed = async ({ origin }: Serving) => {
      const page = await context.newPage();
      await page.goto(`${origin}/?${encodeURIComponent(launchUrl())}`);
      return page;
    };
    const shown = await framed(deployed.frame);
    await shown.frameLocator('iframe').getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    const refused = await framed(stranger);
    expect(refused.frames().map(frame => new URL(frame.url()).protocol)).toEqual(['http:', 'chrome-error:']);
    stranger.close();
    await browser.close();
  });

  it('serves a newer release once the link leads to it, the older one again once it leads back, and the site’s config.json all the while', async () => {
    const { laid, site } = deployed;
    expect(laid.lay('vertaug-2')).toBe('vertaug-1');
    writeFileSync(join(laid.app, 'newer.txt'), 'newer');
    const seen = async () => [(await answer('/newer.txt')).status, JSON.parse((await answer('/config.json')).text)];
    expect(await seen()).toEqual([200, site]);
    laid.serve('vertaug-1');
    expect(await seen()).toEqual([404, site]);
  });
});
