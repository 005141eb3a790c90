import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAZARDS_PAGE, hazardsPage } from '../../../scripts/proven/hazards-page.ts';
import { HAZARDS } from '../../requirements/hazards.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Whether a test of this title stands in the file, as its source writes it. */
function stands(file: string, title: string): boolean {
  const path = resolve(root, 'test', file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // The first thing that is given to whatever makes a test of it.
  const calls = text.replaceAll(/\(\s+/g, '(');
  return ["'", '`', '"'].some(quote => calls.includes(`(${quote}${title}${quote}`));
}

describe('the log of hazards', () => {
  it('has a control for each, and tests that are there', () => {
    for (const { id, control, tests } of HAZARDS) {
      expect(control, id).not.toBe('');
      expect(tests.length, id).toBeGreaterThan(0);
      expect(
        tests.filter(([file, title]) => title === '' || !stands(file, title)),
        id,
      ).toEqual([]);
    }
  });

  it('numbers them in order', () => {
    expect(HAZARDS.map(({ id }) => id)).toEqual(HAZARDS.map((_, index) => `H${index + 1}`));
  });

  it('would notice a test that is gone', () => {
    expect(stands('unit/deploy/hazards.test.ts', 'numbers them in order')).toBe(true);
    expect(stands('unit/deploy/hazards.test.ts', 'numbers them')).toBe(false);
    expect(stands('unit/deploy/gone.test.ts', 'numbers them in order')).toBe(false);
  });

  it('is the page that there is: npm run proven', () => {
    expect(readFileSync(resolve(root, HAZARDS_PAGE), 'utf8')).toBe(hazardsPage(HAZARDS));
  });
});
