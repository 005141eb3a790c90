import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const EXPORTED = /^export (?:async )?(?:const|let|function\*?|class) ([A-Za-z_$][\w$]*)/gm;
const NAME = /[A-Za-z_$][\w$]*/g;

/** Generated files have what they are generated from, and groups of codes are collected from their files whole. */
const NAMED_BY_NOBODY = /\.generated\.|^src\/chart\/codes\/groups\//;

/** Exported values of these files that no other of them names. */
function unnamed(texts: ReadonlyMap<string, string>): readonly string[] {
  const files = new Map<string, number>();
  for (const text of texts.values()) for (const name of new Set(text.match(NAME))) files.set(name, (files.get(name) ?? 0) + 1);
  return [...texts].flatMap(([file, text]) =>
    file.startsWith('src/') && !NAMED_BY_NOBODY.test(file)
      ? [...text.matchAll(EXPORTED)].flatMap(([, name = '']) => (files.get(name) === 1 ? [`${file}: ${name}`] : []))
      : [],
  );
}

it('no value is exported that no other file of the sources, scripts and tests names', () => {
  const files = ['src', 'scripts', 'test'].flatMap(folder => globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: root }));
  const texts = new Map(files.map(file => [file.replaceAll('\\', '/'), readFileSync(resolve(root, file), 'utf8')]));
  expect(texts.size).toBeGreaterThan(1500);
  expect(unnamed(texts)).toEqual([]);
  expect(
    unnamed(
      new Map([
        ['src/a.ts', 'export const left = 1;\nexport function used() {}'],
        ['test/b.ts', 'used();'],
      ]),
    ),
  ).toEqual(['src/a.ts: left']);
});
