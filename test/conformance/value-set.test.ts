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

  it('are not guessed where they cannot be listed', () => {
    expect(members({ include: [{ system: 'http://elsewhere' }] })).toBe(
      'the binding to http://example.org/v: http://elsewhere is not listed whole',
    );
    expect(members({ include: [{ system: 'http://s', filter: [{ property: 'x', op: '=', value: 'y' }] }] })).toBe(
      'the binding to http://example.org/v: a filter on http://s',
    );
  });
});
