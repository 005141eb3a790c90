import { describe, expect, it } from 'vitest';
import { findProxies } from '../../../src/chart/findings/find-proxies.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import type { FhirResource, RelatedPerson } from '../../../src/fhir/resource.ts';

const ROLES = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
const asOf = new Date('2026-11-22T09:30:00Z');

const person = (id: string, part: Partial<RelatedPerson> = {}): RelatedPerson => ({
  resourceType: 'RelatedPerson',
  id,
  patient: { reference: 'Patient/p1' },
  name: [{ text: `Person ${id}` }],
  ...part,
});
const as = (...codes: readonly string[]) => ({ relationship: [{ coding: codes.map(code => ({ system: ROLES, code })) }] });
const found = (...resources: readonly FhirResource[]) =>
  findProxies({ ...emptySnapshot('p1'), resources: new Map(resources.map(each => [`${each.resourceType}/${each.id}`, each])) }, asOf);

describe('who may decide for the patient, by the chart', () => {
  it('is named with the role that entitles, the strongest first', () => {
    expect(found(person('friend'), person('next', as('NOK')), person('daughter', as('DAUC', 'HPOWATT')))).toMatchObject([
      { reference: 'RelatedPerson/daughter', name: 'Person daughter', role: 'HPOWATT' },
      { reference: 'RelatedPerson/next', role: 'NOK' },
      { reference: 'RelatedPerson/friend', role: undefined },
    ]);
  });

  it('is never guessed from the same code in another system', () => {
    const other = person('x', { relationship: [{ coding: [{ system: 'http://hospital.example/roles', code: 'HPOWATT' }] }] });
    expect(found(other)).toMatchObject([{ role: undefined }]);
  });

  it.each<[string, Partial<RelatedPerson>]>([
    ['is no longer active', { active: false }],
    ['was so until last year', { period: { end: '2025-12-31' } }],
    ['has no name', { name: [] }],
  ])('is nobody who %s', (_, part) => {
    expect(found(person('x', part))).toEqual([]);
  });

  it('is still who is so until today', () => {
    expect(found(person('x', { period: { end: '2026-11-22' } }))).toHaveLength(1);
  });
});
