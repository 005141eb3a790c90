import { describe, expect, it } from 'vitest';
import { ACCESS_TABLE } from '../../../src/fhir/access.ts';
import { askStore, BASE, ignored } from './asking.ts';

describe('the CapabilityStatement', () => {
  it('needs no grant and declares R4, transactions, and every type that the app asks for', async () => {
    const { get } = askStore();
    const answer = await get('metadata', {}, { allows: () => false });
    const statement = answer.as('CapabilityStatement');
    expect([answer.status, statement.fhirVersion, statement.implementation?.url]).toEqual([200, '4.0.1', BASE]);
    const [rest] = statement.rest ?? [];
    expect(rest?.interaction?.map(one => one.code)).toEqual(['transaction', 'batch']);
    expect(rest?.resource?.map(one => one.type)).toEqual(expect.arrayContaining(ACCESS_TABLE.map(row => row.type)));
    const event = rest?.resource?.find(one => one.type === 'AdverseEvent');
    expect(event).toMatchObject({ conditionalCreate: true, updateCreate: true });
    const names = event?.searchParam?.map(one => one.name);
    expect(names).toEqual(expect.arrayContaining(['subject', 'substance', 'date', '_tag', '_lastUpdated']));
    expect(names).not.toContain('patient');
    expect(names).not.toContain('identifier');
  });

  it('declares nothing that is not done: each parameter and include is taken by a strict search', async () => {
    const { get } = askStore();
    const [rest] = (await get('metadata')).as('CapabilityStatement').rest ?? [];
    const values: Readonly<Record<string, string>> = { date: '2026', token: 'x', string: 'x', reference: 'Patient/x', uri: 'urn:x' };
    for (const { type, searchParam, searchInclude, searchRevInclude } of rest?.resource ?? []) {
      const queries = [
        ...(searchParam ?? []).flatMap(({ name, type: kind }) => [`${name}=${values[kind]}`, `_sort=-${name}`]),
        ...(searchInclude ?? []).map(include => `_include=${include}`),
        ...(searchRevInclude ?? []).map(include => `_revinclude=${include}`),
      ];
      for (const query of queries) {
        const answer = await get(`${type}?${query}`, { prefer: 'handling=strict' });
        expect([type, query, answer.status]).toEqual([type, query, 200]);
        expect(ignored(answer.bundle())).toEqual([]);
      }
    }
  });

  it('is only read', async () => {
    const answer = await askStore().post('metadata', { resourceType: 'CapabilityStatement' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
  });
});
