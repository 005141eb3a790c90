import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const files = () => readdirSync(dist, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
const texts = () =>
  files()
    .filter(({ name }) => /\.(js|html|css|json)$/.test(name))
    .map(({ parentPath, name }) => ({ name, text: readFileSync(resolve(parentPath, name), 'utf8') }));

describe('the built app', () => {
  it('A1-10: carries no secret: no private key, no client secret', () => {
    for (const { name, text } of texts()) {
      expect(text, name).not.toMatch(/-----BEGIN [A-Z ]*PRIVATE KEY-----/);
      expect(text, name).not.toMatch(/["']?kty["']?\s*:\s*["'](RSA|EC|OKP)["'][^}]*["']?\bd["']?\s*:\s*["']/);
      expect(text, name).not.toMatch(/client_?secret["']?\s*[:=]\s*["'`][^"'`]+["'`]/i);
    }
  });

  it('ships no source maps', () => {
    expect(files().filter(({ name }) => name.endsWith('.map'))).toEqual([]);
  });

  it('loads scripts and styles from its own folder only', () => {
    const loaded = texts()
      .filter(({ name }) => name.endsWith('.html'))
      .flatMap(({ text }) => [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1] ?? ''));
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.filter(address => !address.startsWith('./'))).toEqual([]);
  });
});

describe('a launch that somebody watches', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('prints nothing, also when the debug output of the libraries is asked for', async () => {
    const visitor = await stage.visitor();
    await visitor.context.addInitScript(() => localStorage.setItem('debug', '*'));
    const printed: string[] = [];
    visitor.context.on('console', message => printed.push(message.text()));
    await visitor.launch('Margaret Osei');
    expect(printed).toEqual([]);
    await visitor.context.close();
  });
});
