import type { ElementDefinition, StructureDefinition } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { packageStructures } from '../../fhir-profiles/suite/definitions.ts';
import { rulesOf } from '../../fhir-profiles/suite/differential-rules.ts';

const TEST = 'http://example.org/StructureDefinition/test';
const at = (id: string, rest: Partial<ElementDefinition>): ElementDefinition => ({ id, path: id.replaceAll(/:[^.]*/g, ''), ...rest });
const base = (path: string, min: number, max: string) => ({ base: { path, min, max } });

/** A definition that says `differential`; `snapshot` holds what the parent says of the same elements. */
function definition(differential: readonly ElementDefinition[], snapshot: readonly ElementDefinition[] = []): StructureDefinition {
  return {
    resourceType: 'StructureDefinition',
    id: 'test',
    url: TEST,
    name: 'Test',
    status: 'draft',
    kind: 'resource',
    abstract: false,
    type: 'Procedure',
    snapshot: { element: [...snapshot] },
    differential: { element: [...differential] },
  };
}

const named = (differential: readonly ElementDefinition[], snapshot: readonly ElementDefinition[] = []): readonly string[] =>
  rulesOf(definition(differential, snapshot)).rules.map(({ element, kind, detail }) =>
    [element, kind, ...(detail ? [detail] : [])].join(' '),
  );

const BY_SYSTEM = { discriminator: [{ type: 'value' as const, path: 'system' }], rules: 'open' as const };

const ROWS: readonly (readonly [
  sentence: string,
  differential: readonly ElementDefinition[],
  snapshot: readonly ElementDefinition[],
  rules: readonly string[],
])[] = [
  ['a minimum above that of the parent', [at('P.code', { min: 1 })], [at('P.code', base('P.code', 0, '1'))], ['P.code min']],
  ['no minimum that the parent has too', [at('P.status', { min: 1 })], [at('P.status', base('P.status', 1, '1'))], []],
  ['a maximum below that of the parent', [at('P.note', { max: '1' })], [at('P.note', base('P.note', 0, '*'))], ['P.note max']],
  [
    'the minimum of a slice, and not that of the list which follows from it',
    [at('P.code.coding', { min: 1, slicing: BY_SYSTEM }), at('P.code.coding:ours', { sliceName: 'ours', min: 1, max: '*' })],
    [at('P.code.coding', base('Coding', 0, '*')), at('P.code.coding:ours', base('Coding', 0, '*'))],
    ['P.code.coding:ours slice min'],
  ],
  [
    'a minimum of a list above that of its slices',
    [at('P.code.coding', { min: 2, slicing: BY_SYSTEM }), at('P.code.coding:ours', { sliceName: 'ours', min: 1, max: '1' })],
    [at('P.code.coding', base('Coding', 0, '*')), at('P.code.coding:ours', base('Coding', 0, '*'))],
    ['P.code.coding min', 'P.code.coding:ours slice min', 'P.code.coding:ours slice max'],
  ],
  [
    'that slices are closed or ordered',
    [at('P.code.coding', { slicing: { ...BY_SYSTEM, rules: 'closed', ordered: true } })],
    [],
    ['P.code.coding slice closed', 'P.code.coding slice ordered'],
  ],
  [
    'an extension that is asked for, and may stand once',
    [at('P.extension:x', { sliceName: 'x', min: 1, max: '1', type: [{ code: 'Extension', profile: [TEST] }] })],
    [at('P.extension:x', base('P.extension', 0, '*'))],
    ['P.extension:x extension min', 'P.extension:x extension max'],
  ],
  [
    'extensions that are forbidden',
    [at('Extension.extension', { max: '0' })],
    [at('Extension.extension', base('Extension.extension', 0, '*'))],
    ['Extension.extension extension forbidden'],
  ],
  [
    'the name of a part of an extension, not its own URL',
    [at('Extension.extension:x.url', { fixedUri: 'x' }), at('Extension.url', { fixedUri: TEST })],
    [],
    ['Extension.extension:x.url extension url'],
  ],
  [
    'the types of a choice, and the targets of its references',
    [at('P.value[x]', { type: [{ code: 'Reference', targetProfile: [TEST] }] })],
    [],
    ['P.value[x] type', 'P.value[x] reference-target'],
  ],
  [
    'the targets of a reference that was one before',
    [at('P.subject', { type: [{ code: 'Reference', targetProfile: [TEST] }] })],
    [],
    ['P.subject reference-target'],
  ],
  [
    'a required binding, and no weaker one',
    [at('P.status', { binding: { strength: 'required' } }), at('P.code', { binding: { strength: 'extensible' } })],
    [],
    ['P.status binding'],
  ],
  [
    'what is fixed and what has a pattern',
    [at('P.status', { fixedCode: 'final' }), at('P.code', { patternCodeableConcept: { text: 'x' } })],
    [],
    ['P.status fixed', 'P.code pattern'],
  ],
  [
    'the value that a slice is told by only where the slice is asked for',
    [
      at('P.code.coding', { slicing: BY_SYSTEM }),
      at('P.code.coding:ours.system', { patternUri: 'ours' }),
      at('P.code.coding:theirs.system', { patternUri: 'theirs' }),
      at('P.code.coding:theirs.version', { patternString: '1' }),
    ],
    [at('P.code.coding', { slicing: BY_SYSTEM }), at('P.code.coding:ours', { min: 1 }), at('P.code.coding:theirs', { min: 0 })],
    ['P.code.coding:ours.system pattern', 'P.code.coding:theirs.version pattern'],
  ],
  [
    'bounds of a value and of its length',
    [at('P.value[x]', { minValueInteger: 0, maxValueInteger: 10, maxLength: 3 })],
    [],
    ['P.value[x] min value', 'P.value[x] max value', 'P.value[x] max length'],
  ],
  [
    'each invariant at each place',
    [
      at('P', {
        constraint: [
          { key: 'a', severity: 'error', human: '' },
          { key: 'b', severity: 'warning', human: '' },
        ],
      }),
      at('P.code', { constraint: [{ key: 'a', severity: 'error', human: '' }] }),
    ],
    [],
    ['P invariant a', 'P invariant b', 'P.code invariant a'],
  ],
];

/** Words of an element that say nothing a resource could break. */
const DESCRIPTIVE = /^(id|path|short|definition|comment|requirements|mustSupport|isModifier|isModifierReason|sliceName|extension)$/;
const READ = /^(min|max|slicing|type|binding|constraint|maxLength|(fixed|pattern|minValue|maxValue)[A-Z]\w*)$/;

describe('the rules of a differential', () => {
  it.each(ROWS)('hold %s', (_, differential, snapshot, rules) => {
    expect(named(differential, snapshot)).toEqual(rules);
  });

  it('are all that a differential of the package says', () => {
    const words = [...packageStructures().values()].flatMap(({ id, differential }) =>
      (differential?.element ?? []).flatMap(element => Object.keys(element).map(word => [word, `${id} ${element.id} ${word}`] as const)),
    );
    expect(words.flatMap(([word, place]) => (DESCRIPTIVE.test(word) || READ.test(word) ? [] : [place]))).toEqual([]);
  });

  it('name with a reason what is not to be broken', () => {
    const { others } = rulesOf(
      definition([at('P.code', { binding: { strength: 'preferred', valueSet: TEST } }), at('Extension.url', { fixedUri: TEST })]),
    );
    expect(others.map(({ element, says }) => [element, says])).toEqual([
      ['P.code', `preferred binding to ${TEST}`],
      ['Extension.url', `fixed ${TEST}`],
    ]);
  });
});
