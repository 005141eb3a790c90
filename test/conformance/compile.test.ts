import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileTables } from '../../src/conformance/compile/compile-tables.ts';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import { createValidator } from '../../src/conformance/validator.ts';
import { places } from './examples.ts';

const BASE = 'http://hl7.org/fhir/StructureDefinition/';

/** One element of a snapshot, `id min..max type`; what else it says as an object. */
function element(line: string, more: object = {}): object {
  const [id = '', cardinality = '0..1', type] = line.split(' ');
  const [min, max] = cardinality.split('..');
  const base = { max: cardinality.endsWith('*') || 'list' in more ? '*' : '1' };
  return { id, path: id.replace(/:[^.]+/g, ''), min: Number(min), max, base, type: type?.split('|').map(code => ({ code })), ...more };
}

const structure = (name: string, kind: string, elements: readonly object[], more: object = {}): object => ({
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
const WORLD = [
  ...['string', 'code', 'uri', 'boolean', 'id', 'decimal'].map(primitive),
  structure('Element', 'complex-type', [element('Element'), element('Element.id 0..1 string')]),
  structure('Coding', 'complex-type', [
    element('Coding'),
    element('Coding.system 0..1 uri'),
    element('Coding.code 0..1 code'),
    element('Coding.userSelected 0..1 boolean'),
  ]),
  structure('Thing', 'resource', [
    element('Thing'),
    element('Thing.id 0..1 id'),
    element('Thing.tag 0..* Coding'),
    element('Thing.value[x] 0..1 string|decimal'),
  ]),
];

function profile(elements: readonly object[], others: readonly object[] = []) {
  const definition = { ...structure('Thing', 'resource', elements, { derivation: 'constraint' }), url: 'http://example.org/p' };
  const definitions = readDefinitions([...WORLD, definition, ...others]);
  const { tables, unchecked } = compileTables(definitions, { profiles: ['http://example.org/p'], types: [] });
  const validate = createValidator(tables);
  return {
    unchecked,
    check: (thing: object) => places(validate({ resourceType: 'Thing', ...thing }, { profiles: ['http://example.org/p'] })),
  };
}

const sliced = (discriminator: object, slices: readonly object[], more: object = {}): readonly object[] => [
  element('Thing'),
  element('Thing.tag 0..* Coding', { slicing: { discriminator: [discriminator], rules: 'open', ...more } }),
  ...slices,
];

describe('a compiled profile', () => {
  const byCode = (rules: object) =>
    profile(
      sliced(
        { type: 'value', path: 'code' },
        [
          element('Thing.tag:a 0..1 Coding', { list: true }),
          element('Thing.tag:a.code 1..1 code', { fixedCode: 'a' }),
          element('Thing.tag:b 1..1 Coding', { list: true }),
          element('Thing.tag:b.code 1..1 code', { patternCode: 'b' }),
        ],
        rules,
      ),
    );
  const [a, b, c] = [{ code: 'a' }, { code: 'b' }, { code: 'c' }];

  it('counts the items of each slice', () => {
    expect(byCode({}).check({ tag: [c, a, b] })).toEqual([]);
    expect(byCode({}).check({ tag: [a] })).toEqual(['min Thing.tag']);
    expect(byCode({}).check({ tag: [b, a, a] })).toEqual(['max Thing.tag[2]']);
  });

  it('lets a closed slicing have nothing else', () => {
    expect(byCode({ rules: 'closed' }).check({ tag: [b, c] })).toEqual(['slice Thing.tag[1]']);
  });

  it('lets others stand only behind the slices where it is open at the end', () => {
    expect(byCode({ rules: 'openAtEnd' }).check({ tag: [b, c] })).toEqual([]);
    expect(byCode({ rules: 'openAtEnd' }).check({ tag: [c, b] })).toEqual(['slice Thing.tag[1]']);
  });

  it('keeps ordered slices in their order', () => {
    expect(byCode({ ordered: true }).check({ tag: [a, b] })).toEqual([]);
    expect(byCode({ ordered: true }).check({ tag: [b, a] })).toEqual(['slice Thing.tag[1]']);
  });

  it('tells slices apart by a pattern of the whole item', () => {
    const pattern = { patternCoding: { system: 'http://s', code: 'a' }, list: true };
    const { check } = profile(sliced({ type: 'pattern', path: '$this' }, [element('Thing.tag:a 0..1 Coding', pattern)]));
    const match = { system: 'http://s', code: 'a', userSelected: true };
    expect(check({ tag: [match, { code: 'a' }] })).toEqual([]);
    expect(check({ tag: [match, match] })).toEqual(['max Thing.tag[1]']);
  });

  it('tells slices apart by a required set, and by what exists', () => {
    const valueSet = {
      resourceType: 'ValueSet',
      url: 'http://example.org/v',
      compose: { include: [{ system: 'http://s', concept: [{ code: 'a' }] }] },
    };
    const binding = { binding: { strength: 'required', valueSet: 'http://example.org/v|1' } };
    const bySet = profile(sliced({ type: 'value', path: '$this' }, [element('Thing.tag:a 0..0 Coding', { ...binding, list: true })]), [
      valueSet,
    ]);
    expect(bySet.check({ tag: [{ system: 'http://s', code: 'a' }] })).toEqual(['max Thing.tag[0]']);
    expect(bySet.check({ tag: [{ system: 'http://t', code: 'a' }] })).toEqual([]);
    const byExists = profile(
      sliced({ type: 'exists', path: 'userSelected' }, [
        element('Thing.tag:a 0..1 Coding', { list: true }),
        element('Thing.tag:a.code 0..1 code'),
        element('Thing.tag:a.userSelected 1..1 boolean'),
      ]),
    );
    expect(byExists.check({ tag: [{ code: 'a' }, { code: 'b', userSelected: false }, { code: 'c', userSelected: true }] })).toEqual([
      'max Thing.tag[2]',
    ]);
  });

  it('has a say on one type of a choice', () => {
    const { check } = profile([
      element('Thing'),
      element('Thing.value[x] 0..1 string|decimal', { slicing: { discriminator: [{ type: 'type', path: '$this' }], rules: 'open' } }),
      element('Thing.value[x]:valueString 0..1 string', { maxLength: 3 }),
    ]);
    expect(check({ valueDecimal: 4000 })).toEqual([]);
    expect(check({ valueString: 'abc' })).toEqual([]);
    expect(check({ valueString: 'abcd' })).toEqual(['range Thing.value']);
  });

  it('checks fixed values and ranges', () => {
    const { check } = profile([
      element('Thing'),
      element('Thing.tag 0..* Coding', { fixedCoding: { code: 'a' } }),
      element('Thing.value[x] 0..1 decimal', { minValueDecimal: 1, maxValueDecimal: 2 }),
    ]);
    expect(check({ tag: [{ code: 'a' }], valueDecimal: 2 })).toEqual([]);
    expect(check({ tag: [{ code: 'a', system: 'http://s' }], valueDecimal: 3 })).toEqual(['fixed Thing.tag[0]', 'range Thing.value']);
    expect(check({ valueDecimal: 0.5 })).toEqual(['range Thing.value']);
  });

  it('gives an invariant the severity that it has', () => {
    const { check } = profile([
      element('Thing', { constraint: [{ key: 't-1', severity: 'warning', human: 'Has an id.', expression: 'id.exists()' }] }),
      element('Thing.id 0..1 id', {
        constraint: [{ key: 't-2', severity: 'error', human: 'Is short.', expression: '$this.length() < 4' }],
      }),
    ]);
    expect(check({})).toEqual([]);
    expect(check({ id: 'abcd' })).toEqual(['t-2 Thing.id']);
  });

  it('says what it cannot check', () => {
    const { unchecked } = profile([
      element('Thing', { constraint: [{ key: 't-1', severity: 'error', human: 'x', expression: "code.memberOf('http://v')" }] }),
      element('Thing.tag 0..* Coding', {
        binding: { strength: 'required', valueSet: 'http://example.org/none' },
        slicing: { discriminator: [{ type: 'profile', path: 'extension.resolve()' }], rules: 'open' },
      }),
      element('Thing.tag:a 0..1 Coding', { list: true }),
    ]);
    expect(unchecked).toEqual([
      'http://example.org/p Thing.tag:a: the discriminator path extension.resolve()',
      'the binding to http://example.org/none: http://example.org/none is not among the definitions',
      'the invariant t-1: it needs memberOf()',
    ]);
  });
});

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

describe('the committed tables', () => {
  it('are what the definitions give', () => {
    const script = fileURLToPath(new URL('../../scripts/build-validator-tables.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
