import r4 from '../../src/conformance/r4.generated.json' with { type: 'json' };
import type { ElementTable, Tables } from '../../src/conformance/tables.ts';
import { type Random, seeded } from './random.ts';
import type { Json } from './spots.ts';

const TABLES: Tables = r4;

/** What a chart is made of, and what this app reads and writes. */
const BASE_TYPES = [
  'AllergyIntolerance',
  'Appointment',
  'CarePlan',
  'Condition',
  'Coverage',
  'Device',
  'DiagnosticReport',
  'Encounter',
  'FamilyMemberHistory',
  'ImagingStudy',
  'Immunization',
  'Location',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'Procedure',
  'RelatedPerson',
  'ServiceRequest',
  'Specimen',
] as const;

/** Elements that are shaped by what they mean, which a table does not say. */
const LEFT_OUT = new Set(['id', 'extension', 'modifierExtension', 'contained', 'implicitRules', 'language', 'meta', 'text']);

const PRIMITIVES: Readonly<Record<string, readonly unknown[]>> = {
  base64Binary: ['d29yZHM='],
  boolean: [true, false],
  canonical: ['http://example.org/definition'],
  code: ['x'],
  date: ['2026-01-05', '2026-02', '1950'],
  dateTime: ['2026-01-05', '2026-01-05T10:00:00Z', '2026'],
  decimal: [1.5, 0, -2],
  id: ['a-1'],
  instant: ['2026-01-05T10:00:00Z'],
  integer: [3, -1],
  markdown: ['Words'],
  oid: ['urn:oid:1.2.3.4.5'],
  positiveInt: [1, 7],
  string: ['Words', 'more words'],
  time: ['10:00:00'],
  unsignedInt: [0, 5],
  uri: ['http://example.org/thing', 'urn:uuid:9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'],
  url: ['http://example.org/thing'],
  uuid: ['urn:uuid:9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'],
};

/**
 * Resources of base R4 by name: what their type requires, and some of what it allows, with plain values. They break no
 * structure; whether they keep the invariants is left to chance.
 */
export function baseShapes(perType: number, seed: number): ReadonlyMap<string, Json> {
  const random = seeded(seed);
  const shapes = new Map<string, Json>();
  for (const type of BASE_TYPES)
    for (let i = 0; i < perType; i += 1) {
      const members = objectOf(TABLES.types[type]?.root.children, random, 0);
      shapes.set(`${type} ${i}`, { resourceType: type, id: `shape-${i}`, ...members });
    }
  return shapes;
}

function objectOf(children: Readonly<Record<string, ElementTable>> | undefined, random: Random, depth: number): Json {
  const made: Json = {};
  for (const [key, table] of Object.entries(children ?? {})) {
    if (LEFT_OUT.has(key) || table.max === 0) continue;
    if ((table.min ?? 0) === 0 && random.below(depth === 0 ? 4 : 3 + depth * 2) > 0) continue;
    const type = random.pick(table.types ?? []);
    // A part that repeats its parent is taken at the first turn only.
    if (type === undefined || (depth > 3 && (table.min ?? 0) === 0)) continue;
    const value = valueFor(type, table, random, depth);
    const name = key.endsWith('[x]') ? key.slice(0, -3) + type.charAt(0).toUpperCase() + type.slice(1) : key;
    if (value !== undefined) made[name] = table.array === true ? [value] : value;
  }
  return made;
}

function valueFor(type: string, table: ElementTable, random: Random, depth: number): unknown {
  if (table.fixed !== undefined) return table.fixed;
  const coding = codingOf(table.valueSet, random);
  if (coding !== undefined && PRIMITIVES[type] !== undefined) return coding.code;
  if (coding !== undefined) return type === 'CodeableConcept' ? { coding: [coding] } : coding;
  if (type === 'CodeableConcept') return { text: 'Words' };
  if (type === 'Coding') return { system: 'http://example.org/codes', code: 'x' };
  if (type === 'Reference') return { reference: `${random.pick(table.targets ?? ['Patient'])}/1` };
  if (PRIMITIVES[type] !== undefined) return random.pick(PRIMITIVES[type]);
  const made = objectOf(table.children ?? TABLES.types[type]?.root.children, random, depth + 1);
  return Object.keys(made).length === 0 ? undefined : made;
}

function codingOf(valueSet: string | undefined, random: Random): { readonly system: string; readonly code: string } | undefined {
  const systems = valueSet === undefined ? [] : Object.entries(TABLES.valueSets[valueSet] ?? {});
  const chosen = random.pick(systems);
  const code = random.pick(codesOf(chosen?.[1], chosen?.[0]));
  return chosen === undefined || code === undefined ? undefined : { system: chosen[0], code };
}

/** Where a value set takes all of a system that is kept elsewhere. */
const KNOWN_BY_FORM: Readonly<Record<string, readonly string[]>> = {
  'urn:ietf:bcp:13': ['text/plain', 'application/pdf'],
  'urn:ietf:bcp:47': ['en', 'de-AT'],
  'urn:iso:std:iso:4217': ['EUR'],
  'http://unitsofmeasure.org': ['mL', 'd'],
};

const codesOf = (listed: readonly string[] | string | undefined, system = ''): readonly string[] =>
  typeof listed === 'object' ? listed : (KNOWN_BY_FORM[system] ?? []);
