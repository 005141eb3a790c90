import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { runs } from '../builders/runs.ts';
import { adverseEvent, consent, places, procedure } from './examples.ts';

const startsWithItsType = (resource: unknown): boolean => {
  const type = typeof resource === 'object' && resource !== null && 'resourceType' in resource ? resource.resourceType : '';
  return validate(resource).every(({ expression }) =>
    new RegExp(`^(Resource|${typeof type === 'string' && /^\w+$/.test(type) ? type : 'Resource'})($|[.[(])`).test(expression),
  );
};

/** Every place in a resource where a value can be put. */
function placesIn(value: unknown): ((replacement: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap(key => [
    (replacement: unknown) => void Reflect.set(value, key, replacement),
    ...placesIn(Reflect.get(value, key)),
  ]);
}

const NAMES = [
  'resourceType',
  'extension',
  'url',
  'valueString',
  '_status',
  'contained',
  'meta',
  'coding',
  '__proto__',
  'constructor',
  'length',
  'toString',
  'valueOf',
  'code',
  'type',
  'reference',
  'id',
  '',
];

describe('any JSON', () => {
  it('gets issues, never an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), startsWithItsType), runs(100));
  });

  it('gets issues in place of any part of a valid resource', () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue()),
      fc.array(fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue())),
    );
    fc.assert(
      fc.property(fc.constantFrom(procedure, consent, adverseEvent), fc.nat(), part, (make, n, replacement) => {
        const resource = make();
        const all = placesIn(resource);
        all[n % all.length]?.(replacement);
        return startsWithItsType(resource);
      }),
      runs(200),
    );
  });

  it('gets issues under any name beside those of a valid resource', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(procedure, consent, adverseEvent),
        fc.oneof(fc.string(), fc.constantFrom(...NAMES)),
        fc.jsonValue(),
        (make, name, value) => {
          const [plain, beside] = [JSON.stringify(name), JSON.stringify(`_${name}`)];
          const members = `{${plain}:${JSON.stringify(value)},${beside}:${JSON.stringify(value)},`;
          return startsWithItsType(JSON.parse(JSON.stringify(make()).replace('{', () => members)));
        },
      ),
      runs(100),
    );
  });

  it('gets issues as any type of R4', () => {
    const types = fc.constantFrom('Bundle', 'Questionnaire', 'Parameters', 'StructureDefinition', 'Claim', 'Timing', '__proto__', 'Basic');
    const resource = fc.dictionary(fc.constantFrom(...NAMES, 'entry', 'item', 'parameter', 'contained', 'name'), fc.jsonValue());
    fc.assert(
      fc.property(types, resource, (resourceType, members) => {
        expect(() => validateR4({ ...members, resourceType })).not.toThrow();
        expect(() =>
          validateR4({ resourceType: 'Bundle', type: 'batch', entry: [{ resource: { ...members, resourceType } }] }),
        ).not.toThrow();
      }),
      runs(100),
    );
  });

  it('may name its type by something nested beyond the stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(places(validateR4({ resourceType: deep }))).toEqual(['type Resource']);
  });

  it('is followed as deep as FHIR may go, and said to be too deep beyond', () => {
    const nested = (levels: number): unknown =>
      JSON.parse(
        `${'{"url":"http://example.org/x","extension":['.repeat(levels)}{"url":"http://example.org/x","valueBoolean":true}${']}'.repeat(levels)}`,
      );
    const verdict = (levels: number) =>
      validate({ resourceType: 'Patient', extension: [nested(levels)] }).filter(({ severity }) => severity === 'error');
    expect(verdict(40)).toEqual([]);
    expect(verdict(5000)).toMatchObject([{ rule: 'depth' }]);
  });

  it.each(['unknown', 'text', '_status', 'contained'])('may be nested beyond the stack under %s', name => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(() => validate({ ...procedure(), [name]: deep })).not.toThrow();
  });
});
