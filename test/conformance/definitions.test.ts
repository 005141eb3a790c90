import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { places } from './examples.ts';

const folder = resolve(import.meta.dirname, '../../fhir-profiles/package');
const definitions = readdirSync(folder).filter(name => /^[A-Z][A-Za-z]+-.*\.json$/.test(name));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** R4's own example of a consent's identifier, which the snapshot takes over, is no URI although its system says so. */
const OF_R4 = 'format StructureDefinition.snapshot.element[16].example[0].value.value';

/** A profile of Patient whose elements have these ids. */
function profile(snapshot: readonly string[], differential: readonly string[], more: object = {}) {
  const element = (id: string) => ({
    id,
    path: 'Patient',
    min: 0,
    max: '*',
    definition: 'x',
    base: { path: 'Patient', min: 0, max: '*' },
    ...more,
  });
  return {
    resourceType: 'StructureDefinition',
    url: 'http://example.org/p',
    name: 'P',
    status: 'draft',
    kind: 'resource',
    abstract: false,
    type: 'Patient',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
    derivation: 'constraint',
    snapshot: { element: snapshot.map(element) },
    differential: { element: differential.map(id => ({ id, path: 'Patient' })) },
  };
}
const found = (rule: string, resource: object) => places(validateR4(resource)).filter(place => place.startsWith(`${rule} `));

describe('a definition', () => {
  it.each(definitions)('of the package keeps to R4: %s', name => {
    expect(places(validateR4(read(name)))).toEqual(name === 'StructureDefinition-vertebral-augmentation-consent.json' ? [OF_R4] : []);
  });

  it('may have an element in its differential by the id that it has in its snapshot', () => {
    expect(found('id', profile(['Patient'], ['Patient']))).toEqual([]);
  });

  it('has each id once in either', () => {
    expect(found('id', profile(['Patient', 'Patient'], []))).toEqual(['id StructureDefinition.snapshot.element[1]']);
    expect(found('id', profile([], ['Patient', 'Patient']))).toEqual(['id StructureDefinition.differential.element[1]']);
  });

  it('says on a type which type of FHIR it is, and nowhere else', () => {
    const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type', valueUrl: 'string' }];
    expect(found('context', profile(['Patient'], [], { type: [{ extension, code: 'string' }] }))).toEqual([]);
    expect(found('context', { ...profile(['Patient'], []), extension })).toEqual(['context StructureDefinition.extension[0]']);
  });
});
