import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { deploymentHeaders, OPENER_POLICY } from '../../../src/sandbox/app/deployment-headers.ts';
import { aFolder, NODE_ARGUMENTS, vertaug } from './run-vertaug.ts';

const site = {
  issuers: [
    {
      iss: 'https://ehr.example/fhir/r4',
      clientId: 'vertaug',
      authorizationOrigins: ['https://login.example'],
      fhirOrigins: ['https://pages.example'],
    },
  ],
};
const EHR = 'https://frame.example';
const HEADERS = deploymentHeaders(site, [EHR]);
const folder = aFolder();
let app = '';
let config = '';

beforeAll(async () => {
  app = dirname(await folder.put('dist/index.html', '<!doctype html><title>App</title>'));
  await folder.put('dist/launch.html', '<!doctype html><title>Launch</title>');
  await folder.put('dist/sign-in.html', '<!doctype html><title>Sign in</title>');
  await folder.put('dist/assets/index-abc.js', 'export {};');
  await folder.put('dist/config.json', '{"issuers":[]}');
  await folder.put('dist/.built-from', 'hash');
  await symlink(await folder.put('secret.txt', 'not for the app'), folder.path('dist/linked.txt'));
  await mkdir(folder.path('dist/empty'));
  config = await folder.put('site.json', JSON.stringify(site));
});

describe('vertaug serve', () => {
  async function served(use: (origin: string) => Promise<void>): Promise<{ status: number; out: string; err: string }> {
    const command = resolve(import.meta.dirname, '../../../src/cli/vertaug.ts');
    const child = spawn(process.execPath, [...NODE_ARGUMENTS, command, 'serve', app, '--config', config, '--port', '0', '--frame', EHR]);
    const seen = { out: '', err: '' };
    child.stderr.on('data', data => (seen.err += String(data)));
    const [first] = await once(child.stdout, 'data');
    seen.out = String(first);
    await use(/at (\S+)\//.exec(seen.out)?.[1] ?? '');
    child.kill('SIGTERM');
    const [status] = await once(child, 'close');
    return { status, ...seen };
  }

  it('serves the build with every header of the table, pages unkept, assets kept, and nothing beside them', {
    tags: ['D3', 'D4', 'D5'],
  }, async () => {
    const { status, out, err } = await served(async origin => {
      expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      for (const [path, code, type, cache] of [
        ['/', 200, 'text/html; charset=utf-8', 'no-store'],
        ['/launch.html?iss=x&launch=1', 200, 'text/html; charset=utf-8', 'no-store'],
        ['/config.json', 200, 'application/json; charset=utf-8', 'no-store'],
        ['/assets/index-abc.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
        ['/assets/gone.js', 404, 'text/plain; charset=utf-8', 'no-store'],
        ['/assets', 404, 'text/plain; charset=utf-8', 'no-store'],
        ['/empty/', 404, 'text/plain; charset=utf-8', 'no-store'],
        ['/.built-from', 404, 'text/plain; charset=utf-8', 'no-store'],
        ['/%2e%2e%2fsecret.txt', 404, 'text/plain; charset=utf-8', 'no-store'],
        ['/linked.txt', 404, 'text/plain; charset=utf-8', 'no-store'],
      ] as const) {
        const answer = await fetch(origin + path);
        expect([path, answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
          path,
          code,
          type,
          cache,
        ]);
        for (const [name, value] of Object.entries(HEADERS)) expect(answer.headers.get(name), `${name} of ${path}`).toBe(value);
        if (path === '/config.json') expect(await answer.json()).toEqual(site);
      }
      // The one page that stays tied to the window that opened it, wherever it comes from.
      expect((await fetch(`${origin}/sign-in.html?code=1`)).headers.get(OPENER_POLICY)).toBe('unsafe-none');
    });
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(
      /Launch URL: http:\S+\/launch\.html\nRedirect URLs: http:\S+\/index\.html and http:\S+\/sign-in\.html, with a case store also http:\S+\/cases\.html, for the rates of a service http:\S+\/quality\.html\n/,
    );
    expect(HEADERS['Content-Security-Policy']).toContain(
      "connect-src 'self' https://ehr.example https://login.example https://pages.example;",
    );
    expect(HEADERS['Content-Security-Policy']).toContain(`frame-ancestors 'self' ${EHR}`);
  });

  it('lists everything that the app would refuse in the configuration, and serves nothing', async () => {
    const wrong = await folder.put('wrong.json', '{"issuers":[{"iss":"http://ehr.example/fhir"}],"isuers":[]}');
    const { status, out, err } = await vertaug(['serve', app, '--config', wrong]);
    expect([status, out]).toEqual([2, '']);
    for (const place of ['isuers is no key', 'issuers[0].iss is', 'issuers[0].clientId is missing']) expect(err).toContain(place);
  });

  it.each<[string, () => readonly string[], string]>([
    ['no configuration', () => ['serve', app], 'needs --config FILE'],
    ['a configuration that is not there', () => ['serve', app, '--config', folder.path('none.json')], 'could not be read'],
    ['a folder without a build', () => ['serve', folder.path('dist/empty'), '--config', config], 'No built app is in'],
    [
      'a frame that is no origin',
      () => ['serve', app, '--config', config, '--frame', 'https://a.example; script-src *'],
      'takes the origin',
    ],
    ['a web server that it does not know', () => ['serve', '--config', config, '--print', 'apache'], 'takes nginx or caddy'],
    [
      'a name that would be read as more',
      () => ['serve', '--config', config, '--print', 'nginx', '--server-name', 'a; b'],
      'takes letters',
    ],
  ])('says what to do about %s', async (_what, args, words) => {
    const { status, out, err } = await vertaug(args());
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('vertaug serve --print', () => {
  it.each([
    ['nginx', (name: string, value: string) => `add_header ${name} "${value}" always;`],
    ['caddy', (name: string, value: string) => `\t\t${name} "${value}"`],
  ])('gives %s every header of the table, once', { tags: ['D5'] }, async (name, line) => {
    const { status, out, err } = await vertaug(['serve', '--config', config, '--frame', EHR, '--print', name]);
    expect([status, err]).toEqual([0, '']);
    const lines = out.split('\n').map(text => text.trim());
    // nginx has the one that differs on a page from a table of its own.
    const perPage = name === 'nginx' ? OPENER_POLICY : undefined;
    for (const [header, value] of Object.entries(HEADERS).filter(([header]) => header !== perPage)) {
      expect(lines.filter(text => text === line(header, value).trim())).toHaveLength(1);
    }
    expect(lines.filter(text => text.includes('same-origin-allow-popups'))).toHaveLength(1);
    expect(lines.filter(text => text.includes('unsafe-none'))).toHaveLength(1);
    expect(out).toContain('vertaug.hospital.example');
  });
});
