import { describe, expect, it } from 'vitest';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import type { FhirQuery, SearchPage } from '../../../src/fhir/reader.ts';

const chart = [
  { resourceType: 'Patient', id: 'p1' },
  { resourceType: 'Condition', id: 'c1', subject: { reference: 'Patient/p1' } },
  { resourceType: 'Condition', id: 'c2', subject: { reference: 'https://ehr.example/fhir/Patient/p2' } },
  { resourceType: 'Condition', subject: { reference: 'Patient/p1' } },
  { resourceType: 'AllergyIntolerance', id: 'a1', patient: { reference: 'https://ehr.example/fhir/Patient/p1' } },
  {
    resourceType: 'MedicationRequest',
    id: 'm1',
    subject: { reference: 'Patient/p1' },
    medicationReference: { reference: 'Medication/d1' },
  },
  { resourceType: 'Medication', id: 'd1' },
  'no resource',
];

async function search(source: unknown, query: FhirQuery): Promise<SearchPage[]> {
  const pages: SearchPage[] = [];
  expect(await createBundleReader(source).search(query, { onPage: page => pages.push(page) })).toEqual({ status: 'complete' });
  return pages;
}

describe('createBundleReader', () => {
  it('reads by type and id', async () => {
    expect(await createBundleReader(chart).read('Patient', 'p1')).toEqual({ ok: true, value: chart[0] });
    expect(await createBundleReader(chart).read('Patient', 'p9')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  });

  it('searches by type and patient in one page, and lists what it cannot use', async () => {
    const [page, ...more] = await search(chart, {
      type: 'Condition',
      params: [
        ['patient', 'p1'],
        ['code', 'ignored'],
      ],
    });
    expect(more).toEqual([]);
    expect(page?.resources).toEqual([chart[1]]);
    expect(page?.total).toBe(1);
    // One has no id, one is of somebody who is not in the file, and one is no resource.
    expect(page?.unreadable.map(({ where }) => where)).toEqual(['[3]', 'Condition/c2', '[7]']);
  });

  it.each([
    ['AllergyIntolerance', 'patient', 'Patient/p1', ['a1']],
    ['Condition', 'subject', 'Patient/p2', ['c2']],
    ['Patient', '_id', 'p1,p3', ['p1']],
  ] as const)('finds %s by %s=%s', async (type, name, value, ids) => {
    const [page] = await search(chart, { type, params: [[name, value]] });
    expect(page?.resources.map(({ id }) => id)).toEqual(ids);
  });

  it('brings what is referred to only where _include asks for it', async () => {
    const params: FhirQuery['params'] = [
      ['patient', 'p1'],
      ['_include', 'MedicationRequest:medication'],
    ];
    const [included] = await search(chart, { type: 'MedicationRequest', params });
    expect(included?.included).toEqual([chart[6]]);
    const [plain] = await search(chart, { type: 'MedicationRequest', params: params.slice(0, 1) });
    expect(plain?.included).toEqual([]);
  });

  it('reads a Bundle the same way', async () => {
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: chart.map(resource => ({ resource })) };
    const query: FhirQuery = { type: 'Condition', params: [['patient', 'p1']] };
    const places = (pages: SearchPage[]) =>
      pages.map(page => ({ ...page, unreadable: page.unreadable.map(({ where }) => where.replace(/^Bundle\.entry/, '')) }));
    expect(places(await search(bundle, query))).toEqual(places(await search(chart, query)));
  });
});
