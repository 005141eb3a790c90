import { describe, expect, it } from 'vitest';
import { compileTables } from '../../src/conformance/compile/compile-tables.ts';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import { element, structure, WORLD } from './small-world.ts';

describe('the codes of a value set', () => {
  const system = {
    resourceType: 'CodeSystem',
    url: 'http://s',
    content: 'complete',
    concept: [
      { code: 'a', concept: [{ code: 'a1', concept: [{ code: 'a11' }] }] },
      { code: 'b', property: [{ code: 'subsumedBy', valueCode: 'a1' }] },
      { code: 'c' },
    ],
  };

  function members(compose: object, others: readonly object[] = []): readonly string[] | string | undefined {
    const valueSet = { resourceType: 'ValueSet', url: 'http://example.org/v', compose };
    const binding = { binding: { strength: 'required', valueSet: 'http://example.org/v' } };
    const definition = {
      ...structure('Thing', 'resource', [element('Thing'), element('Thing.tag 0..* Coding', binding)], { derivation: 'constraint' }),
      url: 'http://example.org/p',
    };
    const { tables, unchecked } = compileTables(readDefinitions([...WORLD, system, valueSet, definition, ...others]), {
      profiles: ['http://example.org/p'],
      types: [],
    });
    return tables.valueSets['http://example.org/v']?.['http://s'] ?? unchecked[0];
  }

  it('are those it lists, those of its systems, those beneath a concept, those of the sets it includes, without those it excludes', () => {
    expect(members({ include: [{ system: 'http://s', concept: [{ code: 'x' }] }] })).toEqual(['x']);
    expect(members({ include: [{ system: 'http://s' }] })).toEqual(['a', 'a1', 'a11', 'b', 'c']);
    expect(members({ include: [{ system: 'http://s', filter: [{ property: 'concept', op: 'is-a', value: 'a1' }] }] })).toEqual([
      'a1',
      'a11',
      'b',
    ]);
    const other = {
      resourceType: 'ValueSet',
      url: 'http://example.org/o',
      compose: { include: [{ system: 'http://s', concept: [{ code: 'y' }] }] },
    };
    expect(members({ include: [{ valueSet: ['http://example.org/o|2'] }] }, [other])).toEqual(['y']);
    expect(members({ include: [{ system: 'http://s' }], exclude: [{ system: 'http://s', concept: [{ code: 'c' }] }] })).toEqual([
      'a',
      'a1',
      'a11',
      'b',
    ]);
  });

  it('are those that several sets have in common, and those that pass every filter', () => {
    const set = (url: string, codes: readonly string[]) => ({
      resourceType: 'ValueSet',
      url,
      compose: { include: [{ system: 'http://s', concept: codes.map(code => ({ code })) }] },
    });
    const sets = [set('http://example.org/1', ['a', 'b']), set('http://example.org/2', ['b', 'c'])];
    expect(members({ include: [{ valueSet: ['http://example.org/1', 'http://example.org/2'] }] }, sets)).toEqual(['b']);
    expect(members({ include: [{ system: 'http://s', valueSet: ['http://example.org/1'] }] }, sets)).toEqual(['a', 'b']);
    const filter = (property: string, op: string, value: string) => ({ property, op, value });
    const filtered = (...filters: readonly object[]) => members({ include: [{ system: 'http://s', filter: filters }] });
    expect(filtered(filter('concept', 'descendent-of', 'a1'))).toEqual(['a11', 'b']);
    expect(filtered(filter('concept', 'is-not-a', 'a1'))).toEqual(['a', 'c']);
    expect(filtered(filter('concept', 'is-a', 'a'), filter('concept', 'is-not-a', 'b'))).toEqual(['a', 'a1', 'a11']);
    expect(filtered(filter('subsumedBy', '=', 'a1'))).toEqual(['b']);
    expect(filtered(filter('subsumedBy', 'exists', 'false'))).toEqual(['a', 'a1', 'a11', 'c']);
  });

  it('are those that its publisher listed, where they cannot be listed here', () => {
    const elsewhere = { include: [{ system: 'http://elsewhere' }] };
    const listed = (expansion: object) => {
      const set = { resourceType: 'ValueSet', url: 'http://example.org/x', compose: elsewhere, expansion };
      return members({ include: [{ valueSet: ['http://example.org/x'] }] }, [set]);
    };
    const contains = [{ system: 'http://s', code: 'x', contains: [{ system: 'http://s', code: 'y' }] }];
    expect(listed({ contains })).toEqual(['x', 'y']);
    expect(listed({ contains, total: 500 })).toMatch(/not listed whole/);
  });

  it('are not guessed where they cannot be listed', () => {
    expect(members({ include: [{ system: 'http://elsewhere' }] })).toBe(
      'the binding to http://example.org/v: http://elsewhere is not listed whole',
    );
    expect(members({ include: [{ system: 'http://s', filter: [{ property: 'x', op: 'regex', value: 'y' }] }] })).toBe(
      'the binding to http://example.org/v: a filter on http://s',
    );
  });
});
