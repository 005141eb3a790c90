import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../builders/runs.ts';
import { cohortOf, event, type Json, session, sessionsIn, strataIn } from './resources.ts';

/** A sound resource with one member anywhere in it replaced by any JSON. */
function spoilt(resource: Json): fc.Arbitrary<unknown> {
  const places = placesIn(resource);
  return fc.tuple(fc.constantFrom(...places), fc.jsonValue()).map(([place, value]) => replaced(resource, place, value));
}

function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, member]) => placesIn(member).map(place => [key, ...place]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]));
}

const resources = fc.array(
  fc.oneof(
    spoilt(session('a', { reasons: ['IND-1'], more: { complication: [], modifierExtension: [] } })),
    spoilt(event('e', 'a', { class: 'major', level: 'L1', more: { resultingCondition: [{ reference: 'Condition/c' }] } })),
    spoilt({ resourceType: 'Condition', id: 'c', code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I26.95' }] } }),
    fc.jsonValue(),
  ),
  { maxLength: 8 },
);

describe('whatever it is given', () => {
  it('counts no more events than cases, and keeps what is sound beside it', () => {
    fc.assert(
      fc.property(resources, given => {
        const cohort = cohortOf(session('sound'), ...given);
        expect(sessionsIn(cohort)).toBeGreaterThan(0);
        for (const { says } of strataIn(cohort).flatMap(({ rates }) => rates)) {
          if (says.kind !== 'counted') throw new Error('Nothing was said to be lacking.');
          for (const { events, cases } of Object.values(says.by)) expect(events).toBeLessThanOrEqual(cases);
          expect(says.wilson === undefined).toBe(says.cases === 0);
        }
      }),
      runs(200),
    );
  });

  it('says the same in whatever order it comes', () => {
    const sound = [
      session('a'),
      session('b', { levels: [{ site: 'T8', indication: ['IND-2'] }] }),
      event('e', 'a', { class: 'major' }),
      event('f', 'b', { kind: 'symptomatic-cement-leakage', level: 'T8' }),
      event('g', 'elsewhere'),
    ];
    const expected = cohortOf(...sound).cells;
    fc.assert(
      fc.property(fc.shuffledSubarray(sound, { minLength: sound.length }), shuffled => {
        expect(cohortOf(...shuffled).cells).toEqual(expected);
      }),
    );
  });
});
