import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isResource } from '../../../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../../../src/fhir/resource.ts';
import { caseFromEhr } from '../../../../src/record/taking-up/case-from-ehr.ts';
import { missingInWords } from '../../../../src/record/taking-up/in-words.ts';
import { keptInEhr } from '../../../../src/record/taking-up/kept-in-ehr.ts';
import { takingUpWordsIn } from '../../../../src/words/later/taking-up-words.ts';
import { inEnglish } from '../../../../src/words/load-words.ts';
import { runs } from '../../../builders/runs.ts';
import { acted, notPresent, wholeCase } from '../../assessment/cases.ts';
import { EVERYTHING, GIVEN, ISS, storedOf, wouldSend } from './taken-up.ts';

const current = acted(wholeCase(), notPresent('CON-ABS-1'));
const whole = storedOf(current, EVERYTHING);

/** Any JSON where something stood, or nothing. */
const inPlace = fc.constantFrom<readonly unknown[]>(
  [],
  [null],
  [7],
  ['x'],
  [[]],
  [{}],
  [[null]],
  [['x']],
  [{ coding: 'x' }],
  [{ reference: 7 }],
  ['2026-13-45'],
);

/** The value with what stands at the nth place of it replaced. */
function mangled(value: unknown, place: number, by: readonly unknown[]): unknown {
  let at = -1;
  const walk = (node: unknown): readonly unknown[] => {
    at += 1;
    if (at === place) return by;
    if (Array.isArray(node)) return [node.flatMap(walk)];
    if (typeof node !== 'object' || node === null) return [node];
    return [Object.fromEntries(Object.entries(node).flatMap(([name, member]) => walk(member).map(one => [name, one])))];
  };
  return walk(value)[0];
}

const anyMangled = fc
  .array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 300 }), inPlace), { minLength: 1, maxLength: 4 })
  .map(changes =>
    changes.reduce<readonly FhirResource[]>(
      (resources, [which, place, by]) =>
        resources.map((resource, index) => {
          const other = index === which ? mangled(resource, place, by) : resource;
          return isResource(other) ? other : resource;
        }),
      whole,
    ),
  );

describe('whatever a server made of what was written', () => {
  it('each case that stands there can be taken up, and nothing is taken back for what could not be read', () => {
    fc.assert(
      fc.property(anyMangled, resources => {
        for (const kept of keptInEhr(resources, { patientId: 'p1', iss: ISS }).cases) {
          const taken = caseFromEhr(kept, GIVEN);
          expect(wouldSend(taken.case, EVERYTHING).filter(line => line.endsWith('taken back'))).toEqual([]);
          expect(missingInWords(taken.missing, takingUpWordsIn('en'), inEnglish).join()).not.toMatch(/undefined|\[object/);
        }
      }),
      runs(40),
    );
  });
});
