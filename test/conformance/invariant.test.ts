import { describe, expect, it } from 'vitest';
import r4 from '../../src/conformance/r4.generated.json' with { type: 'json' };
import { createInvariantCheck } from '../../src/conformance/rules/invariant.ts';
import { NATIVE_INVARIANTS, unsupportedFunction } from '../../src/conformance/rules/native-invariants.ts';
import json from '../../src/conformance/tables.generated.json' with { type: 'json' };
import type { InvariantTable, Tables } from '../../src/conformance/tables.ts';
import { validate } from '../../src/conformance/validate.ts';
import { places } from './examples.ts';

const tables: Tables = json;
const base: Tables = r4;
const invariant = (expression: string): InvariantTable => ({
  key: 't-1',
  severity: 'error',
  expression,
  human: 'No.',
  source: 'http://example.org/t',
});

function holds(expression: string, value: Record<string, unknown>): boolean {
  const focus = { type: String(value.resourceType), value, resource: value, rootResource: value };
  return createInvariantCheck()(invariant(expression), focus) === undefined;
}

describe('an invariant', () => {
  const resource = { resourceType: 'Procedure', id: 'a', status: 'completed', note: [{ text: 'x' }, { text: 'y' }] };

  it.each([
    ['is true', "status = 'completed'", true],
    ['is false', "status = 'stopped'", false],
    ['is empty', "outcome = 'x'", false],
    ['is no boolean', 'status', false],
    ['is more than one', 'note.text.select(true)', false],
    ['cannot be evaluated', 'status.noSuchFunction()', false],
    ['cannot be parsed', 'status = (', false],
    ['asks for the resource', "%resource.id = 'a' and %rootResource.id = 'a' and %context.id = 'a'", true],
    [
      'asks for a code system',
      "%ucum = 'http://unitsofmeasure.org' and %sct = 'http://snomed.info/sct' and %loinc = 'http://loinc.org'",
      true,
    ],
  ])('that %s', (_, expression, expected) => {
    expect(holds(expression, resource)).toBe(expected);
  });

  it('that cannot be evaluated says why', () => {
    const focus = { type: 'Procedure', value: resource, resource, rootResource: resource };
    expect(createInvariantCheck()(invariant('status.noSuchFunction()'), focus)).toMatch(/noSuchFunction/);
  });

  it.each([...tables.invariants, ...base.invariants].map(({ key, expression }) => [key, expression] as const))(
    '%s can be evaluated by what we have',
    (_, expression) => {
      expect(unsupportedFunction(expression)).toBeUndefined();
      const focus = { type: 'Procedure', value: resource, resource, rootResource: resource };
      expect(createInvariantCheck()(invariant(expression), focus) ?? '').not.toMatch(/not evaluated/);
    },
  );

  it.each([...NATIVE_INVARIANTS.keys()])('that we evaluate ourselves is one of the definitions: %s', expression => {
    expect(base.invariants.map(each => each.expression)).toContain(expression);
  });
});

describe('a period', () => {
  it.each([
    ['2026-01-02', '2026-01-02', true],
    ['2026-01-03', '2026-01-02', false],
    ['2026-01', '2026-02-05', true],
    ['2026-02', '2026-02-05', false],
    ['2026-01-02', '2026-01-03T00:00:00+02:00', true],
    ['2026-01-02', '2026-01-02T10:00:00Z', false],
    ['2026-01-02T10:00:00Z', '2026-01-02T09:00:00-02:00', true],
    ['2026-01-02T10:00:00Z', '2026-01-02T11:00:00+02:00', false],
  ])('from %s to %s is in order: %s', (start, end, inOrder) => {
    const verdict = places(validate({ resourceType: 'Patient', identifier: [{ value: '1', period: { start, end } }] }));
    expect(verdict).toEqual(inOrder ? [] : ['per-1 Patient.identifier[0].period']);
  });
});
