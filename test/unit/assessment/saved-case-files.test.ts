import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';

const FOLDER = new URL('../../case-files/', import.meta.url);
const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'));
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe('a case file that an earlier Vertaug saved', () => {
  it('is one of thirteen, from nothing answered to everything', () => {
    expect(files).toHaveLength(13);
  });

  it.each(files)('%s opens, and holds what it held', name => {
    const read = readCaseFile(textOf(name));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(JSON.parse(writeCaseFile(read.case))).toMatchObject(JSON.parse(textOf(name)));
  });

  it('has no fact that is not read: each one, changed, is another case or is refused', () => {
    for (const name of files) {
      const before = readCaseFile(textOf(name));
      for (const [place, changed] of changedLeaves(JSON.parse(textOf(name)))) {
        const after = readCaseFile(JSON.stringify(changed));
        expect(after, `${name}: ${place}`).not.toEqual(before);
      }
    }
  });
});

/** The value with one leaf after the other changed. */
function* changedLeaves(value: unknown, place = ''): Generator<readonly [string, unknown]> {
  if (typeof value === 'string') yield [place, `${value}0`];
  else if (typeof value === 'number') yield [place, value + 1];
  else if (typeof value === 'boolean') yield [place, !value];
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      for (const [at, changed] of changedLeaves(each, `${place}[${index}]`)) yield [at, value.with(index, changed)];
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      for (const [at, changed] of changedLeaves(each, `${place}.${key}`)) yield [at, { ...value, [key]: changed }];
    }
  }
}
