import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { launchWords } from '../../src/words/en/launch.ts';

const root = resolve(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const headings = [...textOf('docs/troubleshooting.md').matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);

/** What the app can say: every text of the catalogue and of the pages' own markup, with … where something is filled in. */
const said = [
  ...globSync('src/words/en/*.ts', { cwd: root }).flatMap(path =>
    [...textOf(path).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, filled = '']) => plain ?? filled),
  ),
  ...[...textOf('index.html').matchAll(/<p>([^<]+)<\/p>/g)].map(([, text = '']) => text.replaceAll(/\s+/g, ' ')),
].map(text => text.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…'));

it('docs/troubleshooting.md has only messages that the app can show, in its own words', () => {
  expect(headings.length).toBeGreaterThan(30);
  expect(headings.filter(heading => !said.some(text => text.includes(heading)))).toEqual([]);
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
});

it('docs/troubleshooting.md has an entry for each page with which a launch or a session ends', () => {
  const pages = [...Object.values(launchWords.failures).map(({ title }) => title), appWords.keep.ended];
  expect(pages.filter(title => !headings.includes(title))).toEqual([]);
});

it('docs/troubleshooting.md quotes reasons as the app says them', () => {
  const quoted = [...textOf('docs/troubleshooting.md').matchAll(/^- "([^"]+)": (?!no answer reached|a sign-in page)/gm)].map(
    ([, text = '']) => text,
  );
  expect(quoted.length).toBeGreaterThan(4);
  expect(quoted.filter(reason => !said.some(text => text.includes(reason)))).toEqual([]);
});
