import { describe, expect, it } from 'vitest';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { resourceShapes } from '../builders/arbitrary-resource.ts';
import { r4Definitions } from '../builders/r4-definitions.ts';
import { places } from './examples.ts';

/** Kinds of resources that differ in shape: clinical, administrative, definitional, with choices, with parts within parts. */
const TYPES = [
  'Patient',
  'Practitioner',
  'Organization',
  'Location',
  'Encounter',
  'Condition',
  'Observation',
  'Procedure',
  'Flag',
  'Goal',
  'ServiceRequest',
  'Device',
  'Specimen',
  'Immunization',
  'AllergyIntolerance',
  'Coverage',
];

const definitions = r4Definitions();

describe.each(TYPES)('a %s made from its definition', type => {
  const shapes = resourceShapes(definitions, type);

  it('is valid with the least and with the most that it may have', () => {
    const sound = shapes.filter(({ isValid }) => isValid);
    expect(sound.map(({ what, resource }) => [what, places(validateR4(resource))])).toEqual(sound.map(({ what }) => [what, []]));
  });

  it('is refused with any one fault', () => {
    const faulty = shapes.filter(({ isValid }) => !isValid);
    expect(faulty.length).toBeGreaterThan(10);
    expect(faulty.filter(({ resource }) => places(validateR4(resource)).length === 0).map(({ what }) => what)).toEqual([]);
  });
});
