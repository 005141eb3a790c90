import { describe, expect, it } from 'vitest';
import styleName from '../../../src/app/open/style-names.ts';

describe('the name of a text of styles', () => {
  it('is the same for the same text, and another for any other', () => {
    const texts = Array.from({ length: 2_000 }, (_, index) => `padding:${index}px;`);
    const names = texts.map(styleName);
    expect(new Set(names).size).toBe(texts.length);
    expect(texts.map(styleName)).toEqual(names);
  });

  it('may stand in a class behind a letter and a hyphen', () => {
    expect(styleName('color:teal;')).toMatch(/^[a-z0-9]+$/);
  });
});
