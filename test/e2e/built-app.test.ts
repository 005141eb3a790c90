import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzippedKilobytes } from '../bench/scripts-of-page.ts';
import { chunkOf, scriptsNamedBy, scriptsOf, withImports } from './built-scripts.ts';
import { openStage, type Stage } from './stage.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const files = () => readdirSync(dist, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
const texts = () =>
  files()
    .filter(({ name }) => /\.(js|html|css|json)$/.test(name))
    .map(({ parentPath, name }) => ({ name, text: readFileSync(resolve(parentPath, name), 'utf8') }));

describe('the built app', () => {
  it('A1-10: carries no secret: no private key, no client secret', { tags: ['D21', '@10'] }, () => {
    for (const { name, text } of texts()) {
      expect(text, name).not.toMatch(/-----BEGIN [A-Z ]*PRIVATE KEY-----/);
      expect(text, name).not.toMatch(/["']?kty["']?\s*:\s*["'](RSA|EC|OKP)["'][^}]*["']?\bd["']?\s*:\s*["']/);
      expect(text, name).not.toMatch(/client_?secret["']?\s*[:=]\s*["'`][^"'`]+["'`]/i);
    }
  });

  it('passes on the licence of whatever it carries, and that of the fonts beside them', { tags: ['D19'] }, () => {
    const notices = readFileSync(resolve(dist, 'third-party-notices.txt'), 'utf8');
    // Of the page, of its workers, of what it loads late, and of what it only gives out.
    for (const name of ['react-dom', '@mui/material', 'fhirclient', 'fflate', 'pdfkit', 'fontkit', 'dejavu-fonts-ttf']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    expect(notices).toContain('Bitstream Vera Fonts Copyright');
    expect(readFileSync(resolve(dist, 'assets/dejavu-fonts-ttf-LICENSE.txt'), 'utf8')).toContain('Bitstream Vera Fonts Copyright');
  });

  it('ships no source maps', { tags: ['D22'] }, () => {
    expect(files().filter(({ name }) => name.endsWith('.map'))).toEqual([]);
  });

  it('loads scripts and styles from its own folder only', { tags: ['D20'] }, () => {
    const loaded = texts()
      .filter(({ name }) => name.endsWith('.html'))
      .flatMap(({ text }) => [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1] ?? ''));
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.filter(address => !address.startsWith('./'))).toEqual([]);
  });
});

describe('what a page brings', () => {
  const kilobytes = (scripts: Iterable<string>) => gzippedKilobytes(resolve(dist, 'assets'), scripts);
  const chunks = (scripts: Iterable<string>) => [...scripts].map(chunkOf).sort();

  it('the launch page: what leaves for the EHR, in at most 25 kB', () => {
    const { named } = scriptsNamedBy('launch.html');
    expect(chunks(withImports(named))).toEqual(['launch', 'launch-road', 'rolldown-runtime']);
    expect(kilobytes(withImports(named))).toBeLessThanOrEqual(25);
  });

  it('the launch page, on its way to the EHR: what the app’s first questions wait for and it has not brought itself', () => {
    const { named, later } = scriptsNamedBy('index.html');
    const brought = withImports(scriptsNamedBy('launch.html').named);
    const wanted = named.filter(script => !later.includes(script) && !brought.has(script));
    expect(chunks(scriptsNamedBy('launch.html').ahead)).toEqual(chunks(wanted));
  });

  it('the app: what exchanges the code is compiled before anything else, and all that it surely needs is fetched with the page', () => {
    const { named, ahead, atOnce } = scriptsNamedBy('index.html');
    expect(chunks(atOnce)).toEqual(['index', 'launch-road', 'rolldown-runtime', 'session']);
    expect([...withImports(atOnce)].sort()).toEqual([...atOnce].sort());
    expect([...atOnce, ...ahead].sort()).toEqual([...named].sort());
  });

  it('the app: the later stages are asked for once the chart stands there', () => {
    const { named, ahead } = scriptsNamedBy('index.html');
    expect(chunks([...named, ...ahead])).not.toContain('later-stages');
  });

  it('the app: the scripts that it surely needs bring no further ones along, and are few', () => {
    const { named } = scriptsNamedBy('index.html');
    expect([...withImports(named)].filter(script => !named.includes(script))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBeLessThanOrEqual(10);
  });

  it('the app, until its first questions: at most 200 kB, and nothing of what is less urgent', () => {
    const { named, later } = scriptsNamedBy('index.html');
    const first = withImports(named.filter(script => !later.includes(script)));
    expect(later.filter(script => first.has(script))).toEqual([]);
    expect(kilobytes(first)).toBeLessThanOrEqual(200);
  });

  it('the app: a browser is told which scripts are called nearly whole, so that it compiles them while they come', () => {
    const { named } = scriptsNamedBy('index.html');
    const told = named.filter(script => readFileSync(resolve(dist, 'assets', script), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'));
    expect(chunks(told)).toEqual(['chart-findings', 'chart-judge', 'open-chart', 'react', 'screens', 'session']);
  });

  it('the page that checks resources: nothing of a launch’s session, of the chart or of the case', () => {
    const { named } = scriptsNamedBy('validate.html');
    const brought = withImports([...named, ...scriptsOf('profile-sections')]);
    expect(chunks(brought)).toEqual(['launch-road', 'profile-sections', 'react', 'rolldown-runtime', 'validate']);
    expect(kilobytes(brought)).toBeLessThanOrEqual(126);
  });

  it('the page that says what the app will do on a server: nothing of the case, and none of it in the first load of the app', () => {
    const { named } = scriptsNamedBy('connection.html');
    const brought = withImports(named);
    expect(chunks(brought).filter(chunk => ['chart-judge', 'later-stages', 'note-pdf'].includes(chunk))).toEqual([]);
    expect(kilobytes(brought)).toBeLessThanOrEqual(282);
    const first = scriptsNamedBy('index.html').named;
    expect(
      [...scriptsOf('report'), ...scriptsOf('connection'), ...scriptsOf('in-session')].filter(script => first.includes(script)),
    ).toEqual([]);
  });

  it('the page of the work list: nothing of the chart’s judge or the later stages, and none of it in the first load of the app', () => {
    const brought = withImports(scriptsNamedBy('cases.html').named);
    expect(chunks(brought).filter(chunk => ['chart-judge', 'later-stages', 'note-pdf'].includes(chunk))).toEqual([]);
    expect(kilobytes(brought)).toBeLessThanOrEqual(280);
    const first = scriptsNamedBy('index.html').named;
    expect([...scriptsOf('cases'), ...scriptsOf('cases-link')].filter(script => first.includes(script))).toEqual([]);
  });

  it('the page of how a service is doing: nothing of the chart’s judge or the later stages, and none of it in the first load of the app', () => {
    const brought = withImports(scriptsNamedBy('quality.html').named);
    expect(chunks(brought).filter(chunk => ['chart-judge', 'later-stages', 'note-pdf'].includes(chunk))).toEqual([]);
    expect(kilobytes(brought)).toBeLessThanOrEqual(340);
    expect(scriptsOf('quality').filter(script => scriptsNamedBy('index.html').named.includes(script))).toEqual([]);
  });

  it('a launch that does not leave: its words, and in French no more than those', () => {
    expect(chunks(withImports(scriptsOf('launch-failure')))).toEqual(['launch-failure', 'launch-road', 'rolldown-runtime', 'session']);
    expect(chunks(withImports(scriptsOf('french-launch')))).toEqual(['french-launch', 'rolldown-runtime']);
  });
});

describe('a launch that somebody watches', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('prints nothing, also when the debug output of the libraries is asked for', { tags: ['D22'] }, async () => {
    const visitor = await stage.visitor();
    await visitor.context.addInitScript(() => localStorage.setItem('debug', '*'));
    const printed: string[] = [];
    visitor.context.on('console', message => printed.push(message.text()));
    await visitor.launch('Margaret Osei');
    expect(printed).toEqual([]);
    await visitor.context.close();
  });

  it.each(['launch.html', 'index.html'])(
    'shows its name on %s before any script has come, without a style that the policy forbids',
    async path => {
      const visitor = await stage.visitor({ locale: 'fr-CA' });
      const page = await visitor.page();
      await page.route('**/*.js', route => route.abort());
      await page.goto(stage.sandbox.app + path);
      await page.getByRole('img', { name: 'Vertaug' }).waitFor();
      expect(await page.locator('body').innerText()).toMatch(/^\s*(Vertaug)?\s*$/);
      expect(visitor.faults).toEqual([]);
      await visitor.context.close();
    },
  );

  it('asks for few things beside the chart, each once, and for what the server declares only after the chart', async () => {
    const from = stage.sandbox.log.length;
    const visitor = await stage.visitor();
    await visitor.launch('Margaret Osei');
    const asked = () => stage.sandbox.log.slice(from).filter(({ method }) => method !== 'OPTIONS');
    await expect.poll(() => asked().some(({ path }) => path.endsWith('/metadata'))).toBe(true);
    const isRead = ({ kind, path }: { kind: string; path: string }) => kind === 'fhir' && !/\/(?:metadata|\.well-known\/.*)$/.test(path);
    const paths = asked().map(({ path }) => path);
    expect(paths.lastIndexOf('/fhir/metadata')).toBeGreaterThan(asked().findLastIndex(isRead));
    const beside = asked().filter(request => !isRead(request));
    const isAhead = ({ headers }: (typeof beside)[number]) => headers['sec-purpose'] === 'prefetch';
    const byPages = beside.filter(request => !isAhead(request)).map(({ path }) => path);
    // An EHR that signs in soon cuts off what is asked for ahead; then a page asks for it again: how often is a matter of who is quicker.
    const cutOff = beside.filter(request => isAhead(request) && byPages.includes(request.path));
    expect(beside.length - cutOff.length).toBeLessThanOrEqual(27);
    // The configuration is read by both pages: what a site takes out while somebody signs in must not be used any more.
    const twice = byPages.filter((path, index, all) => all.indexOf(path) !== index);
    expect(twice).toEqual(['/config.json']);
    expect(new Set(beside.map(({ path }) => path)).size).toBeLessThanOrEqual(26);
    await visitor.context.close();
  });

  it('has the app’s first scripts fetched once it has left for the EHR, while that signs in, and asks for none of them again', async () => {
    const from = stage.sandbox.log.length;
    const { ahead } = scriptsNamedBy('launch.html');
    const visitor = await stage.visitor();
    const page = await visitor.page();
    const come = new Set<string>();
    const allCome = new Promise<void>(resolve => {
      page.on('requestfinished', request => {
        const script = ahead.find(name => request.url().endsWith(`/${name}`));
        if (script !== undefined && come.add(script).size === ahead.length) resolve();
      });
    });
    stage.sandbox.faults.add({ method: 'GET', path: /^\/auth\/authorize/, act: { kind: 'hold', until: allCome } });
    await page.goto(stage.sandbox.launchUrl('osei'));
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    const asked = stage.sandbox.log.slice(from).map(({ path }) => path);
    const scripts = asked.map(path => path.replace('/assets/', '')).filter(name => ahead.includes(name));
    expect([...scripts].sort()).toEqual([...ahead].sort());
    expect(asked.indexOf('/auth/authorize')).toBeLessThan(asked.indexOf(`/assets/${scripts[0]}`));
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});
