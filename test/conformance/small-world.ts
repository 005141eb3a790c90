import { compileTables } from '../../src/conformance/compile/compile-tables.ts';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import { createLibrary } from '../../src/conformance/fhirpath/library.ts';
import { createValidator } from '../../src/conformance/validator.ts';
import { places } from './examples.ts';

const BASE = 'http://hl7.org/fhir/StructureDefinition/';

/** One element of a snapshot, `id min..max type`; what else it says as an object. */
export function element(line: string, more: object = {}): object {
  const [id = '', cardinality = '0..1', type] = line.split(' ');
  const [min, max] = cardinality.split('..');
  const base = { max: cardinality.endsWith('*') || 'list' in more ? '*' : '1' };
  return { id, path: id.replace(/:[^.]+/g, ''), min: Number(min), max, base, type: type?.split('|').map(code => ({ code })), ...more };
}

export const structure = (name: string, kind: string, elements: readonly object[], more: object = {}): object => ({
  resourceType: 'StructureDefinition',
  url: BASE + name,
  type: name,
  kind,
  derivation: 'specialization',
  snapshot: { element: elements },
  ...more,
});

const primitive = (name: string): object => structure(name, 'primitive-type', [element(name)]);

/** A small world: a resource Thing with a list of Codings and a choice. */
export const WORLD = [
  ...['string', 'code', 'uri', 'boolean', 'id', 'decimal'].map(primitive),
  structure('Element', 'complex-type', [element('Element'), element('Element.id 0..1 string')]),
  structure('Coding', 'complex-type', [
    element('Coding'),
    element('Coding.system 0..1 uri'),
    element('Coding.code 0..1 code'),
    element('Coding.userSelected 0..1 boolean'),
  ]),
  structure('Extension', 'complex-type', [
    element('Extension'),
    element('Extension.url 1..1 uri'),
    element('Extension.value[x] 0..1 string'),
  ]),
  structure('Quantity', 'complex-type', [element('Quantity'), element('Quantity.value 0..1 decimal'), element('Quantity.code 0..1 code')]),
  structure('Thing', 'resource', [
    element('Thing'),
    element('Thing.id 0..1 id'),
    element('Thing.extension 0..* Extension'),
    element('Thing.tag 0..* Coding'),
    element('Thing.value[x] 0..1 string|decimal|Quantity'),
  ]),
];

/** Compiles a profile on Thing, beside other definitions, and checks Things against all profiles among them. */
export function profile(elements: readonly object[], others: readonly object[] = []) {
  const definition = { ...structure('Thing', 'resource', elements, { derivation: 'constraint' }), url: 'http://example.org/p' };
  const definitions = readDefinitions([...WORLD, definition, ...others]);
  const profiles = [...definitions.structures.values()]
    .filter(({ derivation, type }) => derivation === 'constraint' && type === 'Thing')
    .map(each => each.url);
  const { tables, unchecked } = compileTables(definitions, { profiles, types: [] });
  const validate = createValidator(tables, { otherwise: createLibrary() });
  return {
    unchecked,
    issues: (thing: object) => validate({ resourceType: 'Thing', ...thing }, { profiles }),
    check: (thing: object) => places(validate({ resourceType: 'Thing', ...thing }, { profiles })),
  };
}
