import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const textOf = (page: string) => readFileSync(resolve(root, page), 'utf8');
/** What people read before they read code. Pages that are generated are compared with what they are generated from. */
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/*.md', { cwd: root })];
/** What stands in backticks and begins at the project's root. */
const PATH = /`((?:src|test|fhir-profiles|docs|scripts)\/[^`\s]*|\.ci\/run|[\w.]+\.json)`/g;
const COMMAND = /\bnpm run ([\w-]+)/g;
const LINK = /\]\((?!https?:)([^)#\s]+)[^)]*\)/g;
const named = (page: string, what: RegExp) => [...new Set([...textOf(page).matchAll(what)].map(([, name = '']) => name))];
/** `config.json` and the like are of a deployment, not of the project. */
const isOurs = (path: string) => path.includes('/') || existsSync(join(root, path));

describe.each(PAGES)('%s', page => {
  it('names files and folders that are there', () => {
    expect(named(page, PATH).filter(path => isOurs(path) && globSync(path, { cwd: root }).length === 0)).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts }: { readonly scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
    expect(named(page, COMMAND).filter(name => scripts[name] === undefined)).toEqual([]);
  });

  it('leads to pages that are there', () => {
    expect(named(page, LINK).filter(link => !existsSync(resolve(root, dirname(page), link)))).toEqual([]);
  });
});

it('ARCHITECTURE.md names every room', () => {
  const text = textOf('ARCHITECTURE.md');
  const rooms = globSync('src/*/', { cwd: root }).map(path => path.replace(/^src[\\/]/, '').replace(/[\\/]$/, ''));
  expect(rooms.filter(room => !text.includes(`\`${room}\``))).toEqual([]);
});

it('ARCHITECTURE.md names every shelf with its room', () => {
  const text = textOf('ARCHITECTURE.md');
  const shelves = globSync('src/*/*/', { cwd: root }).map(path => path.split(/[\\/]/).slice(1, 3));
  const rowOf = (room: string) => text.split('\n').find(line => line.startsWith(`| \`${room}\` |`)) ?? '';
  expect(shelves.filter(([room = '', shelf = '']) => !rowOf(room).includes(`\`${shelf}\``)).map(shelf => shelf.join('/'))).toEqual([]);
});

it('every page of the app says the same where no script has begun', () => {
  const said = globSync('*.html', { cwd: root }).map(page => /<svg id="not-started".*?<\/svg>/s.exec(textOf(page))?.[0]);
  expect(said).toHaveLength(7);
  expect(said[0]).toContain('has not started');
  expect(new Set(said).size).toBe(1);
});
