import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploymentHeaders } from '../../../src/sandbox/app/deployment-headers.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { start } from './smart-client.ts';

let sandbox: RunningSandbox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vertaug-app-'));
  const app = join(folder, 'dist');
  await mkdir(join(app, 'assets'), { recursive: true });
  await writeFile(join(app, 'index.html'), '<!doctype html><title>App</title>');
  await writeFile(join(app, 'config.json'), '{"issuers":[]}');
  await writeFile(join(app, 'assets', 'index-abc.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not for the app');
  sandbox = await start({ appDir: app });
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

describe('the app', () => {
  it('is served under its own origin with the types of its files', async () => {
    expect(new URL(sandbox.app).origin).not.toBe(new URL(sandbox.ehr).origin);
    const index = await fetch(sandbox.app);
    expect([index.status, index.headers.get('content-type'), index.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    const script = await fetch(`${sandbox.app}assets/index-abc.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it('has its own config.json that knows this EHR, not the file in the folder', async () => {
    const answer = await fetch(`${sandbox.app}config.json`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ issuers: [{ iss: sandbox.fhir, clientId: 'vertaug' }] });
    sandbox.settings.appConfig = () => '{"issuers":';
    expect(await (await fetch(`${sandbox.app}config.json`)).text()).toBe('{"issuers":');
  });

  it.each(['..%2fsecret.txt', '%2e%2e/secret.txt', '..%5csecret.txt', 'nowhere.html', 'assets', '%ff', 'index.html%00.js'])(
    'has nothing at %s',
    async path => {
      expect((await fetch(`${sandbox.app}${path}`)).status).toBe(404);
    },
  );

  it('sends the headers of a deployment with every answer', { tags: ['D1', 'D2', 'D5'] }, async () => {
    const origin = new URL(sandbox.ehr).origin;
    for (const path of ['', 'config.json', 'assets/index-abc.js', 'nowhere']) {
      const { headers } = await fetch(sandbox.app + path);
      expect(headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; connect-src 'self' ${origin}; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self' ${origin}; require-trusted-types-for 'script'; trusted-types default`,
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
      expect(headers.get('permissions-policy')).toBe(
        'camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      );
    }
  });
});

describe('deployment headers', () => {
  it('let the app connect to the origins of the issuers, of their authorization and of their further pages, each once, and nowhere else', {
    tags: ['D4'],
  }, () => {
    const headers = deploymentHeaders(
      {
        issuers: [
          { iss: 'https://ehr.example/fhir/r4', authorizationOrigins: ['https://login.example', 'https://ehr.example'] },
          { iss: 'https://other.example:8443/fhir', fhirOrigins: ['https://pages.example'] },
        ],
      },
      [],
    );
    expect(headers['Content-Security-Policy']).toContain(
      "connect-src 'self' https://ehr.example https://login.example https://other.example:8443 https://pages.example;",
    );
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  });
});
