import { describe, expect, it } from 'vitest';
import { element, profile, structure } from './small-world.ts';

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

  it('names a missing extension by its URL', () => {
    const url = 'http://example.org/level';
    const byUrl = { slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' } };
    const own = [element('Extension'), element('Extension.url 1..1 uri', { fixedUri: url }), element('Extension.value[x] 0..1 string')];
    const { check } = profile(
      [
        element('Thing'),
        element('Thing.extension 1..* Extension', byUrl),
        element('Thing.extension:level 1..*', { type: [{ code: 'Extension', profile: [url] }] }),
      ],
      [{ ...structure('Extension', 'complex-type', own, { derivation: 'constraint' }), url }],
    );
    expect(check({ extension: [{ url, valueString: 'L1' }] })).toEqual([]);
    expect(check({ extension: [{ url: 'http://example.org/other', valueString: 'L1' }] })).toEqual([`min Thing.extension('${url}')`]);
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

  it.each([
    ['fixed', { fixedCoding: { code: 'a' } }],
    ['a pattern', { patternCoding: { code: 'a' } }],
  ])('tells slices apart by a part of what is %s as a whole', (_, whole) => {
    const { check } = profile(sliced({ type: 'value', path: 'code' }, [element('Thing.tag:a 0..1 Coding', { ...whole, list: true })]));
    expect(check({ tag: [a, c] })).toEqual([]);
    expect(check({ tag: [a, a] })).toEqual(['max Thing.tag[1]']);
  });

  it('tells slices apart by the parts where the whole is asked for', () => {
    const parts = [element('Thing.tag:a 0..1 Coding', { list: true }), element('Thing.tag:a.code 1..1 code', { fixedCode: 'a' })];
    const { check } = profile(sliced({ type: 'pattern', path: '$this' }, parts));
    expect(check({ tag: [a, c] })).toEqual([]);
    expect(check({ tag: [a, a] })).toEqual(['max Thing.tag[1]']);
  });

  it('asks of a slice that says nothing of its parts what it asks of every item', () => {
    const { check } = profile([
      ...sliced({ type: 'pattern', path: '$this' }, []),
      element('Thing.tag.system 1..1 uri'),
      element('Thing.tag.code 0..1 code'),
      element('Thing.tag:a 0..1 Coding', { patternCoding: { code: 'a' }, list: true }),
    ]);
    expect(check({ tag: [a] })).toEqual(['min Thing.tag[0].system']);
  });

  it('lets a list have no more items than the profile does', () => {
    const { check } = profile([element('Thing'), element('Thing.tag 0..2 Coding', { list: true })]);
    expect(check({ tag: [a, b] })).toEqual([]);
    expect(check({ tag: [a, b, c] })).toEqual(['max Thing.tag[2]']);
  });

  it('says once what several profiles ask for', () => {
    const other = {
      ...structure('Thing', 'resource', [element('Thing'), element('Thing.id 1..1 id')], { derivation: 'constraint' }),
      url: 'http://example.org/q',
    };
    const { check } = profile([element('Thing'), element('Thing.id 1..1 id')], [other]);
    expect(check({})).toEqual(['min Thing.id']);
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

  it('counts the items of a slice of a slice', () => {
    const { check } = profile(
      sliced({ type: 'value', path: 'system' }, [
        element('Thing.tag:a 1..2 Coding', {
          list: true,
          slicing: { discriminator: [{ type: 'value', path: 'code' }], rules: 'open' },
        }),
        element('Thing.tag:a.system 1..1 uri', { fixedUri: 'http://a' }),
        element('Thing.tag:a.code 0..1 code'),
        element('Thing.tag:a/one 1..1 Coding', { list: true }),
        element('Thing.tag:a/one.system 1..1 uri', { fixedUri: 'http://a' }),
        element('Thing.tag:a/one.code 1..1 code', { fixedCode: 'one' }),
      ]),
    );
    const [one, two] = [
      { system: 'http://a', code: 'one' },
      { system: 'http://a', code: 'two' },
    ];
    expect(check({ tag: [one, two] })).toEqual([]);
    expect(check({ tag: [two] })).toEqual(['min Thing.tag']);
    expect(check({ tag: [one, one] })).toEqual(['max Thing.tag[1]']);
    expect(check({ tag: [one, two, two] })).toEqual(['max Thing.tag[2]']);
  });

  it('leaves each type of a choice its parts where the profile names only one of them', () => {
    const { check } = profile([element('Thing'), element('Thing.value[x] 1..1 string|Quantity'), element('Thing.value[x].id 0..0 string')]);
    expect(check({ valueQuantity: { value: 4, code: 'mL' } })).toEqual([]);
    expect(check({ valueQuantity: { values: 4 } })).toEqual(['unknown-element Thing.value.values']);
  });

  it('tells slices apart by one type of a choice in them', () => {
    const { check } = profile([
      element('Thing'),
      element('Thing.part 0..* BackboneElement', {
        slicing: { discriminator: [{ type: 'type', path: 'value' }], rules: 'open' },
      }),
      element('Thing.part.value[x] 0..1 string|decimal'),
      element('Thing.part:text 0..1 BackboneElement', { list: true }),
      element('Thing.part:text.value[x] 1..1 string'),
    ]);
    expect(check({ part: [{ valueString: 'a' }, { valueDecimal: 1 }] })).toEqual([]);
    expect(check({ part: [{ valueString: 'a' }, { valueString: 'b' }] })).toEqual(['max Thing.part[1]']);
    const byCode = profile([
      element('Thing'),
      element('Thing.part 0..* BackboneElement', {
        slicing: { discriminator: [{ type: 'value', path: 'value.ofType(Quantity).code' }], rules: 'open' },
      }),
      element('Thing.part.value[x] 0..1 string|Quantity'),
      element('Thing.part:volume 0..1 BackboneElement', { list: true }),
      element('Thing.part:volume.value[x] 1..1 Quantity'),
      element('Thing.part:volume.value[x].value 0..1 decimal'),
      element('Thing.part:volume.value[x].code 1..1 code', { fixedCode: 'mL' }),
    ]);
    const of = (code: string) => ({ valueQuantity: { value: 1, code } });
    expect(byCode.check({ part: [of('mL'), of('cm')] })).toEqual([]);
    expect(byCode.check({ part: [of('mL'), of('mL')] })).toEqual(['max Thing.part[1]']);
  });

  it('lets a value meet any one of several profiles', () => {
    const coding = (url: string, fixedCode: string) => ({
      ...structure('Coding', 'complex-type', [element('Coding'), element('Coding.code 1..1 code', { fixedCode })], {
        derivation: 'constraint',
      }),
      url,
    });
    const type = [{ code: 'Coding', profile: ['http://example.org/a', 'http://example.org/b'] }];
    const { check } = profile(
      [element('Thing'), element('Thing.tag 0..* Coding', { type })],
      [coding('http://example.org/a', 'a'), coding('http://example.org/b', 'b')],
    );
    expect(check({ tag: [a, b] })).toEqual([]);
    expect(check({ tag: [a, c] })).toEqual(['profile Thing.tag[1]']);
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

  it('compares a quantity with a bound of its own unit only', () => {
    const { check } = profile([element('Thing'), element('Thing.value[x] 0..1 Quantity', { minValueQuantity: { value: 1, code: 'mL' } })]);
    expect(check({ valueQuantity: { value: 0.5, code: 'mL' } })).toEqual(['range Thing.value']);
    expect(check({ valueQuantity: { value: 0.5, code: 'L' } })).toEqual([]);
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
      element('Thing', { constraint: [{ key: 't-1', severity: 'error', human: 'x', expression: 'id.hasTemplateIdOf(1)' }] }),
      element('Thing.tag 0..* Coding', {
        binding: { strength: 'required', valueSet: 'http://example.org/none' },
        slicing: { discriminator: [{ type: 'profile', path: 'extension.resolve()' }], rules: 'open' },
      }),
      element('Thing.tag:a 0..1 Coding', { list: true }),
    ]);
    expect(unchecked).toEqual([
      'http://example.org/p Thing.tag:a: the discriminator profile extension.resolve() of Thing.tag:a',
      'the binding to http://example.org/none: http://example.org/none is not among the definitions',
      'the invariant t-1 is not evaluated: hasTemplateIdOf(): Not implemented: hasTemplateIdOf',
    ]);
  });
});
