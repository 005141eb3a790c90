import type { ElementDefinition, StructureDefinition } from 'fhir/r4.js';
import { CORE, type Definitions } from '../../src/conformance/compile/definitions.ts';
import { type Branch, readSnapshot } from '../../src/conformance/compile/tree.ts';
import { listCodes } from '../../src/conformance/compile/value-sets.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';

type Json = Record<string, unknown>;

/** A resource made from its definition: sound, or with the one fault that `what` names. */
export interface ResourceShape {
  readonly what: string;
  readonly resource: Json;
  readonly isValid: boolean;
}

/** A value of each data type that is sound wherever it may stand. */
const VALUES: Readonly<Record<string, unknown>> = {
  boolean: true,
  integer: 1,
  positiveInt: 1,
  unsignedInt: 1,
  decimal: 1.5,
  string: 'text',
  markdown: 'text',
  uri: 'http://example.org/a',
  url: 'http://example.org/a',
  canonical: 'http://example.org/a',
  oid: 'urn:oid:2.16.840.1.113883',
  uuid: 'urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01',
  id: 'a1',
  code: 'text',
  base64Binary: 'AAAA',
  date: '2026-03-12',
  dateTime: '2026-03-12T10:00:00Z',
  instant: '2026-03-12T10:00:00Z',
  time: '10:00:00',
  CodeableConcept: { text: 'text' },
  Coding: { display: 'text' },
  Identifier: { system: 'http://example.org/ids', value: '1' },
  Period: { start: '2026-03-12', end: '2026-03-13' },
  Quantity: { value: 1.5, unit: 'mL' },
  Age: { value: 70, unit: 'years', system: 'http://unitsofmeasure.org', code: 'a' },
  Duration: { value: 7, unit: 'days', system: 'http://unitsofmeasure.org', code: 'd' },
  Range: { low: { value: 1, unit: 'mL' }, high: { value: 2, unit: 'mL' } },
  Ratio: { numerator: { value: 1, unit: 'mL' }, denominator: { value: 2, unit: 'mL' } },
  Money: { value: 1.5 },
  Annotation: { text: 'text' },
  Attachment: { url: 'http://example.org/a' },
  HumanName: { family: 'Example' },
  Address: { city: 'Example' },
  ContactPoint: { system: 'phone', value: '1' },
  ContactDetail: { name: 'text' },
  Timing: { event: ['2026-03-12'] },
  Dosage: { text: 'text' },
  SampledData: { origin: { value: 0 }, period: 1, dimensions: 1, data: '1 2' },
  Signature: { type: [{ display: 'text' }], when: '2026-03-12T10:00:00Z', who: { reference: 'Practitioner/1' } },
  UsageContext: { code: { display: 'text' }, valueCodeableConcept: { text: 'text' } },
  RelatedArtifact: { type: 'citation', display: 'text' },
  Expression: { language: 'text/cql', expression: 'text' },
};

/** What a definition's invariants leave no room for beside the rest; by path. */
const LEFT_OUT =
  /^(Observation\.(dataAbsentReason|component)|Condition\.abatement\[x\]|Goal\.target|.*\.(contained|extension|modifierExtension|text|meta|implicitRules|language|id|data|photo|content|item))$/;

/** Sound resources of a type, and one of each fault. Throws where the definitions have no such type. */
export function resourceShapes(definitions: Definitions, type: string): readonly ResourceShape[] {
  const structure = definitions.structures.get(CORE + type);
  const tree = structure === undefined ? undefined : readSnapshot(structure);
  if (structure === undefined || tree === undefined || 'problem' in tree) throw new Error(`There is no definition of ${type}`);
  const make = (isWanted: (definition: ElementDefinition) => boolean): Json => ({
    resourceType: type,
    ...parts(tree.root, definitions, isWanted),
  });
  const least = () => make(isRequired);
  const most = () => make(definition => isRequired(definition) || (definition.max !== '0' && !LEFT_OUT.test(definition.path)));
  return [
    { what: `the least of a ${type}`, resource: least(), isValid: true },
    { what: `the most of a ${type}`, resource: most(), isValid: true },
    ...faults(tree.root, structure, definitions, most),
  ];
}

/** What an invariant asks for though its cardinality does not. */
const NEEDED: readonly string[] = ['Organization.name', 'AllergyIntolerance.clinicalStatus'];

const isRequired = ({ min, path }: ElementDefinition): boolean => (min ?? 0) > 0 || NEEDED.includes(path);
const isList = (definition: ElementDefinition): boolean => definition.base?.max !== '1';

function parts(branch: Branch, definitions: Definitions, isWanted: (definition: ElementDefinition) => boolean): Json {
  const made: Json = {};
  for (const [key, child] of branch.children) {
    if (!isWanted(child.definition) || child.definition.contentReference !== undefined) continue;
    const [name, value] = oneOf(key, child, definitions, isWanted);
    if (value !== undefined) made[name] = isList(child.definition) ? [value] : value;
  }
  return made;
}

/** Name in JSON and value of an element; undefined for a type that there is no value of. */
function oneOf(
  key: string,
  branch: Branch,
  definitions: Definitions,
  isWanted: (definition: ElementDefinition) => boolean,
): readonly [string, unknown] {
  const { definition } = branch;
  const [type] = definition.type ?? [];
  const code = type?.code ?? '';
  const name = key.endsWith('[x]') ? `${key.slice(0, -3)}${code.charAt(0).toUpperCase()}${code.slice(1)}` : key;
  if (branch.children.size > 0) {
    const made = parts(branch, definitions, isWanted);
    return [name, Object.keys(made).length > 0 ? made : undefined];
  }
  if (code === 'Reference') return [name, { reference: `${targetOf(type?.targetProfile)}/1` }];
  if (code === 'Resource') return [name, { resourceType: 'Basic', id: 'a1', code: { text: 'text' } }];
  return [name, bound(definition, code, definitions) ?? VALUES[code]];
}

function targetOf(profiles: readonly string[] = []): string {
  const name = (profiles[0] ?? '').slice(CORE.length);
  return name === '' || name === 'Resource' ? 'Patient' : name;
}

/** A value of the set that an element is bound to. */
function bound({ binding }: ElementDefinition, type: string, definitions: Definitions): unknown {
  if (binding?.strength !== 'required' || binding.valueSet === undefined) return undefined;
  const listed = listCodes(binding.valueSet, definitions);
  const [system, codes] = 'codes' in listed ? (Object.entries(listed.codes)[0] ?? []) : [];
  const code = typeof codes === 'string' ? undefined : codes?.[0];
  if (system === undefined || code === undefined) return type === 'code' ? undefined : VALUES[type];
  if (type === 'CodeableConcept') return { coding: [{ system, code }] };
  return type === 'Coding' ? { system, code } : code;
}

function* faults(root: Branch, { type }: StructureDefinition, definitions: Definitions, most: () => Json): Iterable<ResourceShape> {
  const wrong = (what: string, edit: (resource: Json) => void): ResourceShape => {
    const resource = most();
    edit(resource);
    return { what, resource, isValid: false };
  };
  yield wrong(`${type} with an element that it does not have`, resource => Object.assign(resource, { unheardOf: 'text' }));
  const whole = most();
  for (const [key, { definition }] of root.children) {
    const [name] = oneOf(key, { definition, children: new Map(), slices: new Map() }, definitions, isRequired);
    const value = whole[name];
    if (value === undefined) continue;
    const path = `${type}.${key}`;
    const code = definition.type?.[0]?.code ?? '';
    const put = (what: string, other: unknown) => wrong(`${path}: ${what}`, resource => Object.assign(resource, { [name]: other }));
    const one = (other: unknown) => (isList(definition) ? [other] : other);
    if ((definition.min ?? 0) > 0) yield wrong(`${path}: missing`, resource => void Reflect.deleteProperty(resource, name));
    yield isList(definition) ? put('no list', Array.isArray(value) ? value[0] : value) : put('a list', [value]);
    yield isList(definition) ? put('an empty list', []) : put('null', null);
    if (isJsonObject(Array.isArray(value) ? value[0] : value)) {
      yield put('empty', one({}));
      yield put('a text instead of its parts', one('text'));
    } else yield put('parts instead of a value', one({ text: 'text' }));
    if (code === 'Reference' && targetOf(definition.type?.[0]?.targetProfile) !== 'Patient')
      yield put('a reference to what it cannot point to', one({ reference: 'Bundle/1' }));
    if (definition.binding?.strength === 'required' && code === 'code') yield put('no code of its set', one('no-such-code'));
    if (/^(date|dateTime|instant|time)$/.test(code)) yield put('a day that is none', one('2026-02-30'));
    if (/^(boolean|integer|positiveInt|unsignedInt|decimal)$/.test(code)) yield put('a text for a number', one('1'));
    if (/^(uri|url|canonical|id|code)$/.test(code)) yield put('blanks around', one(' x y '));
  }
}
