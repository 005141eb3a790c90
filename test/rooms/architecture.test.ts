import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(root, 'ARCHITECTURE.md'), 'utf8');
/** What stands in backticks and begins at the project's root. */
const named = [...text.matchAll(/`((?:src|test|fhir-profiles|docs|scripts)\/[^`\s]*|\.ci\/run|biome\.json)`/g)].map(
  ([, path = '']) => path,
);

it.each([...new Set(named)])('%s, which ARCHITECTURE.md names, is there', path => {
  expect(globSync(path, { cwd: root })).not.toEqual([]);
});

it('names every room', () => {
  const rooms = globSync('src/*/', { cwd: root }).map(path => path.replace(/^src[\\/]/, '').replace(/[\\/]$/, ''));
  expect(rooms.filter(room => !text.includes(`\`${room}\``))).toEqual([]);
});
