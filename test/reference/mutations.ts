import { ABSENT, DATES, DIVS, PATIENT, REFERENCES, STATUSES, TEXTS, UNITS, URLS, VALUES } from './mutation-values.ts';
import type { Random } from './random.ts';
import { type Item, isJson, type Json, objectsOf, put, remove, type Spot, spotsOf, valueAt } from './spots.ts';

/** What the mutations draw from: seen in the examples and the package. */
export interface Stock {
  /** Codes by system. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Whole extensions. */
  readonly extensions: readonly Json[];
  readonly profiles: readonly string[];
}

/** Changes `resource` itself. Says what it did; undefined where there was nothing of that kind to change. */
export type Mutation = (resource: Json, random: Random, stock: Stock) => string | undefined;

const clone = <T>(value: T): T => structuredClone(value);
const some = (resource: Json, random: Random, wanted: (spot: Spot) => boolean): Spot | undefined =>
  random.pick(spotsOf(resource).filter(wanted));
const isText = (spot: Spot): boolean => typeof valueAt(spot) === 'string';
const isScalar = (spot: Spot): boolean => ['string', 'number', 'boolean'].includes(typeof valueAt(spot));
const isItem = (spot: Spot): spot is Item => spot.kind === 'item';
const keyed = (spot: Spot, ...keys: readonly string[]): boolean => spot.kind === 'member' && keys.includes(spot.key);

/** Sets the spot that `wanted` chooses to one of `values`. */
const set =
  (name: string, wanted: (spot: Spot) => boolean, values: readonly unknown[]): Mutation =>
  (resource, random) => {
    const spot = some(resource, random, wanted);
    const value = random.pick(values);
    if (spot === undefined || value === valueAt(spot)) return undefined;
    put(spot, clone(value));
    return `${name} ${spot.path} = ${JSON.stringify(value)}`;
  };

const isCode = (spot: Spot): boolean => keyed(spot, 'code', 'valueCode') && isText(spot);
const isDate = (spot: Spot): boolean => isText(spot) && /^\d{4}(-\d\d)?/.test(String(valueAt(spot)));

/** By name, so that a run can say how many of each it made. */
export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map<string, Mutation>([
  [
    'delete',
    (resource, random) => {
      const spot = some(resource, random, () => true);
      if (spot === undefined) return undefined;
      remove(spot);
      return `delete ${spot.path}`;
    },
  ],
  [
    'duplicate',
    (resource, random) => {
      const spot = random.pick(spotsOf(resource).filter(isItem));
      if (spot === undefined) return undefined;
      spot.holder.splice(spot.key, 0, clone(valueAt(spot)));
      return `duplicate ${spot.path}`;
    },
  ],
  [
    'reorder',
    (resource, random) => {
      const spot = random.pick(spotsOf(resource).filter(isItem));
      if (spot === undefined || spot.holder.length < 2) return undefined;
      spot.holder.reverse();
      return `reverse the list of ${spot.path}`;
    },
  ],
  [
    'retype',
    (resource, random) => {
      const spot = some(resource, random, () => true);
      if (spot === undefined) return undefined;
      const value = valueAt(spot);
      const others = [String(value), 7, -1, 1.5, true, null, {}, [], [value], { value }, isItem(spot) ? [value] : 'x'];
      const other = random.pick(others);
      put(spot, other);
      return `retype ${spot.path} = ${JSON.stringify(other)}`;
    },
  ],
  ['wrong code', set('code', isCode, ['nonsense', 'with  blanks', ' x', 'X'])],
  [
    'other code',
    (resource, random, { codes }) => {
      const coding = random.pick(objectsOf(resource).filter(({ object }) => typeof object.system === 'string' && 'code' in object));
      const code = random.pick(codes.get(String(coding?.object.system)) ?? []);
      if (coding === undefined || code === undefined || code === coding.object.code) return undefined;
      coding.object.code = code;
      if (random.below(3) > 0) delete coding.object.display;
      return `other code ${coding.path}.code = ${code}`;
    },
  ],
  [
    'wrong system',
    set('system', spot => keyed(spot, 'system'), ['http://snomed.info/sct', 'http://loinc.org', 'http://nowhere.example/cs', 'x']),
  ],
  ['display', set('display', spot => keyed(spot, 'display', 'unit', 'text') && isText(spot), ['Something else', '', ' '])],
  ['unit', set('unit', spot => keyed(spot, 'code') && isJson(spot.holder) && 'value' in spot.holder, UNITS)],
  ['quantity', set('number', spot => typeof valueAt(spot) === 'number', [-1, 0, 0.001, 1e10, 4.55, '4.5', 1e-7])],
  [
    'extra element',
    (resource, random) => {
      const chosen = random.pick(objectsOf(resource));
      const key = random.pick([
        'surprise',
        'note',
        'text',
        'extension',
        'value',
        'id',
        'coding',
        '_code',
        'fhir_comments',
        'resourceType',
        'status',
      ]);
      const value = random.pick<unknown>(['x', 3, { x: 1 }, ['x'], [{ text: 'x' }], { text: 'x' }]);
      if (chosen === undefined || key === undefined || key in chosen.object) return undefined;
      chosen.object[key] = clone(value);
      return `add ${chosen.path}.${key} = ${JSON.stringify(value)}`;
    },
  ],
  [
    'extension moved',
    (resource, random, { extensions }) => {
      const chosen = random.pick(objectsOf(resource));
      const own = random.pick(spotsOf(resource).filter(spot => isItem(spot) && /[eE]xtension\[\d+\]$/.test(spot.path)));
      const extension = random.below(2) === 0 || own === undefined ? random.pick(extensions) : valueAt(own);
      const key = random.below(5) === 0 ? 'modifierExtension' : 'extension';
      if (chosen === undefined || !isJson(extension)) return undefined;
      const before = chosen.object[key];
      chosen.object[key] = [...(Array.isArray(before) ? before : []), clone(extension)];
      return `put ${String(extension.url)} into ${chosen.path}.${key}`;
    },
  ],
  [
    'unknown extension',
    (resource, random) => {
      const chosen = random.pick(objectsOf(resource));
      const key = random.below(3) === 0 ? 'modifierExtension' : 'extension';
      if (chosen === undefined || key in chosen.object) return undefined;
      chosen.object[key] = [{ url: 'http://nowhere.example/extension', valueString: 'words' }];
      return `put an unknown ${key} into ${chosen.path}`;
    },
  ],
  ['url', set('url', spot => keyed(spot, 'url'), URLS)],
  ['text', set('text', spot => isText(spot), TEXTS)],
  ['identity', set('id', spot => keyed(spot, 'id'), ['', 'with blank', 'x'.repeat(65), 'a_b', 'ok.id-1', '#x'])],
  ['emptied', set('empty', spot => !isScalar(spot), [[], {}])],
  ['reference', set('reference', spot => keyed(spot, 'reference'), REFERENCES)],
  [
    'logical reference',
    (resource, random) => {
      const spot = some(resource, random, at => keyed(at, 'reference'));
      const type = random.pick(['Patient', 'Group', 'Device', 'Nothing', 'http://hl7.org/fhir/StructureDefinition/Patient']);
      if (spot?.kind !== 'member') return undefined;
      if (random.below(2) === 0) {
        remove(spot);
        spot.holder.identifier = { system: 'http://example.org/ids', value: '1' };
      }
      spot.holder.type = type;
      return `type of ${spot.path} = ${type}`;
    },
  ],
  ['date', set('date', isDate, DATES)],
  ['status', set('status', spot => keyed(spot, 'status', 'actuality', 'use', 'comparator'), STATUSES)],
  [
    'contained',
    (resource, random) => {
      const inner = random.pick<Json>([
        PATIENT,
        { ...PATIENT, id: undefined },
        { ...PATIENT, gender: 'none' },
        { ...PATIENT, meta: { versionId: '1' } },
        { ...PATIENT, contained: [PATIENT] },
        { ...PATIENT, surprise: true },
        { resourceType: 'Nothing', id: 'inner' },
        { id: 'inner' },
        { resourceType: 'Group', id: 'inner', type: 'person', actual: true },
      ]);
      resource.contained = [JSON.parse(JSON.stringify(inner))];
      const spot = random.below(3) === 0 ? undefined : some(resource, random, at => keyed(at, 'reference'));
      if (spot !== undefined) put(spot, '#inner');
      return `contained ${JSON.stringify(inner)}, pointed to from ${spot?.path ?? 'nowhere'}`;
    },
  ],
  [
    'choice',
    (resource, random) => {
      const spot = some(
        resource,
        random,
        at =>
          at.kind === 'member' &&
          /^(value|performed|source|onset|effective|occurrence|deceased|multipleBirth|item|content)[A-Z]/.test(at.key),
      );
      const type = random.pick(Object.keys(VALUES));
      if (spot?.kind !== 'member' || type === undefined) return undefined;
      const stem = /^(?:multipleBirth|[a-z]+)/.exec(spot.key)?.[0] ?? spot.key;
      const beside = random.below(6) === 0;
      if (!beside) remove(spot);
      spot.holder[`${stem}${type}`] = clone(VALUES[type]);
      return `${beside ? 'beside' : 'instead of'} ${spot.path}: ${stem}${type}`;
    },
  ],
  [
    'sibling',
    (resource, random) => {
      const spot = some(resource, random, at => at.kind === 'member' && isScalar(at) && at.key !== 'resourceType');
      const sibling = random.pick<unknown>([ABSENT, { id: 'x' }, {}, { extension: [] }, { surprise: 1 }, null, 'x', [null], { id: 'x y' }]);
      if (spot?.kind !== 'member') return undefined;
      spot.holder[`_${spot.key}`] = clone(sibling);
      const alone = random.below(2) === 0;
      if (alone) remove(spot);
      return `${alone ? 'instead of' : 'beside'} ${spot.path} its sibling ${JSON.stringify(sibling)}`;
    },
  ],
  [
    'narrative',
    (resource, random) => {
      const text = random.pick<unknown>([
        ...DIVS.map(div => ({ status: 'generated', div })),
        { status: 'guessed', div: DIVS[0] },
        { div: DIVS[0] },
        { status: 'empty' },
      ]);
      resource.text = clone(text);
      return `narrative ${JSON.stringify(text)}`;
    },
  ],
  [
    'profile',
    (resource, random, { profiles }) => {
      const profile = random.pick([
        ...profiles,
        'http://nowhere.example/profile',
        'http://hl7.org/fhir/StructureDefinition/Patient',
        'x y',
      ]);
      if (profile === undefined) return undefined;
      resource.meta = random.below(4) === 0 ? undefined : { profile: [profile] };
      if (resource.meta === undefined) delete resource.meta;
      return `profile ${profile}`;
    },
  ],
  ['resource type', set('type', spot => keyed(spot, 'resourceType'), ['Observation', 'Nothing', 'patient', '', 3])],
]);
