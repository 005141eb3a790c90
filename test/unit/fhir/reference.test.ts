import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/fhir/reference.ts';

const base = 'https://ehr.example/fhir';

describe('parseReference', () => {
  it.each([
    ['Patient/1', { type: 'Patient', id: '1' }],
    ['Procedure/a-b.c/_history/2', { type: 'Procedure', id: 'a-b.c', versionId: '2' }],
    [`${base}/Patient/1`, { type: 'Patient', id: '1' }],
    [`${base}/Patient/1/_history/3`, { type: 'Patient', id: '1', versionId: '3' }],
  ])('reads %s', (reference, address) => {
    expect(parseReference(reference, base)).toEqual(address);
  });

  it.each([
    '#contained',
    'urn:uuid:1234',
    'https://other.example/fhir/Patient/1',
    `${base}.evil/Patient/1`,
    'Patient',
    'Patient/',
    'Patient/a b',
    'Patient/1/2',
    undefined,
  ])('finds nothing to read in %s', reference => {
    expect(parseReference(reference, base)).toBeUndefined();
  });
});
