import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(resolve(root, file), 'utf8');

/** Ways in which text becomes markup or code. */
const SINKS =
  /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|\bsrcdoc\b|\beval\(|new Function\(|javascript:/i;

it('no source of a page makes markup or code of text', { tags: ['D10', '@5'] }, () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(file => !/^src[\\/](?:cli|sandbox)[\\/]/.test(file));
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.filter(file => SINKS.test(textOf(file)))).toEqual([]);
  for (const sink of ['element.innerHTML = text', '<p dangerouslySetInnerHTML={x} />', 'eval(text)']) expect(sink).toMatch(SINKS);
});

const SECRETS =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/=]{20}|"d"\s*:\s*"[\w-]{40,}"|client_?secret["']?\s*[:=]\s*["'`][\w-]{8,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}/i;

it('no file of the project holds a key or a secret', { tags: ['D21'] }, () => {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const files = listed
    .split('\0')
    .filter(file => /\.(?:ts|tsx|mjs|js|json|md|html|css|yaml|yml|sh|fsh|xml|java|ndjson)$|^\.ci\/|^\.[a-z]+rc$/.test(file));
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter(file => SECRETS.test(textOf(file)))).toEqual([]);
  expect(`"kty":"RSA","d": "${'x'.repeat(43)}"`).toMatch(SECRETS);
});
