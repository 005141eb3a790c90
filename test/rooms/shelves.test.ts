import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circleIn, importGraph, type SourceFile } from './import-graph.ts';

const root = resolve(import.meta.dirname, '../..');
const sources: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path))
  .map(path => ({ path: `src/${path.replaceAll('\\', '/')}`, text: readFileSync(join(root, 'src', path), 'utf8') }));

/**
 * `src/ROOM/SHELF` holds a file, however deep; a file at the top of its room is a node of its own, and so are the facts of a stage: the case
 * is made of them, and what else stands on their shelf reads the case.
 */
function shelfOf(path: string): string {
  const [src, room, shelf, ...rest] = path.split('/');
  if (room === 'assessment' && rest.join('/') === 'facts.ts') return path;
  return rest.length > 0 ? `${src}/${room}/${shelf}` : path;
}

const roomOf = (path: string) => path.split('/')[1] ?? '';
const rooms = [...new Set(sources.map(({ path }) => roomOf(path)))].sort();

/** A planted file's own text. */
const file = (path: string, ...imported: readonly string[]): SourceFile => ({
  path,
  text: imported.map(each => `import type { Each } from '${each}';\n`).join(''),
});

describe('imports go one way', () => {
  it('among files', () => {
    expect(circleIn(importGraph(sources, path => path))).toBeUndefined();
  });

  it.each(rooms)('among the shelves of %s', room => {
    const own = sources.filter(({ path }) => roomOf(path) === room);
    expect(circleIn(importGraph(own, shelfOf))).toBeUndefined();
  });

  it('and a circle is told with each import of it', () => {
    const planted = [
      file('src/chart/a.ts', './read/b.ts'),
      file('src/chart/read/b.ts', '../facts/c.ts'),
      file('src/chart/facts/c.ts', '../a.ts'),
    ];
    expect(circleIn(importGraph(planted, shelfOf))).toEqual([
      'src/chart/a.ts imports src/chart/read/b.ts',
      'src/chart/read/b.ts imports src/chart/facts/c.ts',
      'src/chart/facts/c.ts imports src/chart/a.ts',
    ]);
  });

  it('and two shelves that import each other are a circle though no two files do', () => {
    const planted = [
      file('src/chart/read/a.ts', '../facts/b.ts'),
      file('src/chart/facts/c.ts', '../read/d.ts'),
      file('src/chart/facts/b.ts'),
      file('src/chart/read/d.ts'),
    ];
    expect(circleIn(importGraph(planted, path => path))).toBeUndefined();
    expect(circleIn(importGraph(planted, shelfOf))).toEqual([
      'src/chart/read/a.ts imports src/chart/facts/b.ts',
      'src/chart/facts/c.ts imports src/chart/read/d.ts',
    ]);
  });

  it('and what is brought later is no arrow', () => {
    const planted = [file('src/app/open/a.ts'), file('src/app/stages/b.ts', '../open/a.ts')];
    const later = { path: 'src/app/open/a.ts', text: "const bring = () => import('../stages/b.ts');\n" };
    expect(circleIn(importGraph([later, ...planted.slice(1)], shelfOf))).toBeUndefined();
  });
});

/** So many can be taken in at a glance. */
const AT_THE_TOP = 20;

it.each(rooms)('%s has no more than can be taken in at its top', room => {
  const top = sources.filter(({ path }) => roomOf(path) === room && path.split('/').length === 3);
  expect(top.length).toBeLessThanOrEqual(AT_THE_TOP);
});
