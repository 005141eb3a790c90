import { describe, expect, it } from 'vitest';
import { compilePackage } from '../../src/conformance/compile/compile-package.ts';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import { createLibrary } from '../../src/conformance/fhirpath/library.ts';
import { createValidator } from '../../src/conformance/validator.ts';
import { places } from './examples.ts';
import { element, structure, WORLD } from './small-world.ts';

const core = readDefinitions(WORLD);
const URL = 'http://example.org/theirs';
const theirs = (elements: readonly object[], more: object = {}) => ({
  ...structure('Thing', 'resource', elements, { derivation: 'constraint' }),
  url: URL,
  ...more,
});
const strict = theirs([element('Thing'), element('Thing.id 1..1 id')]);

describe("somebody else's package", () => {
  it('is checked beside the tables that are there', () => {
    const { tables, unchecked } = compilePackage([strict, { resourceType: 'ImplementationGuide' }], core);
    const validate = createValidator([{ ...tables, types: {}, profiles: {} }, tables], { otherwise: createLibrary() });
    expect(unchecked).toEqual([]);
    expect(places(validate({ resourceType: 'Thing', meta: { profile: [URL] } }, { profiles: [URL] }))).toContain('min Thing.id');
  });

  it('keeps the invariants of each table apart', () => {
    const rule = (key: string, expression: string) => ({ constraint: [{ key, severity: 'error', human: key, expression }] });
    const table = (url: string, key: string, expression: string) =>
      compilePackage([theirs([element('Thing', rule(key, expression)), element('Thing.id 0..1 id')], { url })], core).tables;
    const both = [table('http://example.org/1', 'one-1', 'id.empty()'), table('http://example.org/2', 'two-1', 'id.exists()')];
    const validate = createValidator(both, { otherwise: createLibrary() });
    const verdict = (resource: object) =>
      places(validate({ resourceType: 'Thing', ...resource }, { profiles: ['http://example.org/1', 'http://example.org/2'] }));
    expect(verdict({ id: 'a' })).toEqual(['one-1 Thing']);
    expect(verdict({})).toEqual(['two-1 Thing']);
  });

  it.each([
    ['has no snapshot', { ...strict, snapshot: undefined }, `${URL}: it has no snapshot`],
    ['is for another release', { ...strict, fhirVersion: '5.0.0' }, `${URL}: it is for FHIR 5.0.0, and R4 is 4.0.1`],
    ['is a logical model', { ...strict, kind: 'logical' }, `${URL}: it is a logical model`],
    [
      'has an element before its parent',
      theirs([element('Thing'), element('Thing.a.b 0..1 string')]),
      `${URL}: Thing.a.b stands before its parent`,
    ],
    ['has elements that are none', { ...strict, snapshot: { element: [7] } }, `${URL}: its snapshot is no list of elements`],
    [
      'has a type that is none',
      theirs([element('Thing'), { path: 'Thing.id', type: ['id'] }]),
      `${URL}: its element Thing.id has other types than FHIR writes`,
    ],
  ])('says what it cannot check where a definition %s', (_, definition, sentence) => {
    expect(compilePackage([definition], core).unchecked).toEqual([sentence]);
  });

  it('says which extension another package would have to bring', () => {
    const type = [{ code: 'Coding', profile: ['http://example.org/elsewhere'] }];
    const { unchecked } = compilePackage([theirs([element('Thing'), element('Thing.tag 0..* Coding', { type })])], core);
    expect(unchecked).toEqual(['http://example.org/elsewhere: no definition']);
  });
});
