import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import type { FhirQuery, SearchEnd, SearchPage } from '../../../src/fhir/reader.ts';
import type { ResourceType } from '../../../src/fhir/resource.ts';
import { runs } from '../../builders/runs.ts';

const UUID = '2f9a7f80-8e4b-4c1e-9a53-0f6a3b9d1c11';
const OTHER = '7c0de6d4-1b52-4f39-8f0e-0a5ad1b2e999';
const urn = (uuid: string) => `urn:uuid:${uuid}`;
const bundle = (type: string, ...entry: readonly unknown[]) => ({ resourceType: 'Bundle', type, entry });
const condition = (id: string | undefined, subject: unknown) => ({
  resourceType: 'Condition',
  ...(id === undefined ? {} : { id }),
  ...(subject === undefined ? {} : { subject }),
});
const patient = (id: string, more: object = {}) => ({ resourceType: 'Patient', id, ...more });
const ofPatient = (id: string) => condition(`c-of-${id}`, { reference: `Patient/${id}` });

async function search(source: unknown, type: ResourceType, id: string, more: FhirQuery['params'] = []) {
  const pages: SearchPage[] = [];
  const end: SearchEnd = await createBundleReader(source).search(
    { type, params: [['patient', id], ...more] },
    { onPage: page => pages.push(page) },
  );
  const [page] = pages;
  return {
    ids: page?.resources.map(resource => resource.id) ?? [],
    included: page?.included.map(resource => resource.id) ?? [],
    listed: page?.unreadable.map(({ where, reasons }) => `${where}: ${reasons.map(({ kind }) => kind)}`) ?? [],
    end,
  };
}

describe('a Bundle in a file', () => {
  it.each(['collection', 'searchset', 'transaction', 'batch', 'document', undefined])('is read whatever its type: %s', async type => {
    const source = { resourceType: 'Bundle', ...(type && { type }), entry: [{ resource: patient('p1') }, { resource: ofPatient('p1') }] };
    expect((await search(source, 'Condition', 'p1')).ids).toEqual(['c-of-p1']);
  });

  it('of urn:uuid entries is one chart: what refers to the Patient’s entry is that patient’s', async () => {
    const source = bundle(
      'transaction',
      { fullUrl: urn(UUID), resource: patient(UUID), request: { method: 'POST', url: 'Patient' } },
      { fullUrl: urn('c1'), resource: condition('c1', { reference: urn(UUID) }) },
      { fullUrl: urn('c2'), resource: condition('c2', { reference: urn(OTHER) }) },
    );
    expect(createBundleReader(source).patients).toEqual([UUID]);
    expect(await search(source, 'Condition', UUID)).toMatchObject({ ids: ['c1'], listed: ['Condition/c2: unknown-patient'] });
  });

  it('gives a resource without an id that of its full URL', async () => {
    const source = bundle(
      'batch',
      { fullUrl: urn(UUID), resource: { resourceType: 'Patient' } },
      { fullUrl: urn(OTHER), resource: condition(undefined, { reference: urn(UUID) }) },
      { fullUrl: 'https://ehr.example/fhir/Condition/c7', resource: condition(undefined, { reference: urn(UUID) }) },
    );
    expect((await search(source, 'Condition', UUID)).ids).toEqual([OTHER, 'c7']);
    expect(await createBundleReader(source).read('Condition', OTHER)).toMatchObject({
      ok: true,
      value: { subject: { reference: `Patient/${UUID}` } },
    });
  });

  it('follows a Patient’s full URL that says another id than the resource, and versioned and absolute references', async () => {
    const source = bundle(
      'collection',
      { fullUrl: 'https://ehr.example/fhir/Patient/elsewhere', resource: patient('p1') },
      { resource: condition('c1', { reference: 'https://ehr.example/fhir/Patient/elsewhere' }) },
      { resource: condition('c2', { reference: 'Patient/p1/_history/3' }) },
      { resource: condition('c3', { reference: 'https://proxy.example/api/Patient/p1/_history/1' }) },
      { resource: condition('c4', { reference: 'https://ehr.example/fhir/Patient/p2' }) },
    );
    expect(await search(source, 'Condition', 'p1')).toMatchObject({
      ids: ['c1', 'c2', 'c3'],
      listed: ['Condition/c4: unknown-patient'],
    });
  });

  it('resolves references by identifier, conditional or logical', async () => {
    const identifier = { system: 'urn:mrn', value: '77' };
    const source = [
      patient('p1', { identifier: [identifier] }),
      condition('c1', { reference: 'Patient?identifier=urn:mrn|77' }),
      condition('c2', { identifier }),
      condition('c3', { identifier: { system: 'urn:mrn', value: '78' } }),
      condition('c4', { reference: 'Patient?identifier=urn:mrn|78' }),
    ];
    expect(await search(source, 'Condition', 'p1')).toMatchObject({
      ids: ['c1', 'c2'],
      listed: ['Condition/c3: unknown-patient', 'Condition/c4: unknown-patient'],
    });
  });

  it('brings a Medication that is referred to by urn:uuid, absolutely or with a version', async () => {
    const request = (id: string, reference: string) => ({
      resourceType: 'MedicationRequest',
      id,
      subject: { reference: urn(UUID) },
      medicationReference: { reference },
    });
    const source = bundle(
      'collection',
      { fullUrl: urn(UUID), resource: patient(UUID) },
      { fullUrl: urn(OTHER), resource: { resourceType: 'Medication', id: OTHER } },
      { resource: { resourceType: 'Medication', id: 'm2' } },
      { resource: request('r1', urn(OTHER)) },
      { resource: request('r2', 'https://ehr.example/fhir/Medication/m2/_history/2') },
    );
    const found = await search(source, 'MedicationRequest', UUID, [['_include', 'MedicationRequest:medication']]);
    expect(found).toMatchObject({ ids: ['r1', 'r2'], included: [OTHER, 'm2'] });
  });

  it('keeps only the newest version of a history, and nothing that was deleted', async () => {
    const source = bundle(
      'history',
      { resource: { ...ofPatient('p1'), meta: { versionId: '2' } }, request: { method: 'PUT', url: 'Condition/c-of-p1' } },
      { resource: { ...ofPatient('p1'), meta: { versionId: '1' } } },
      { request: { method: 'DELETE', url: 'Condition/gone' } },
      { resource: condition('gone', { reference: 'Patient/p1' }) },
    );
    expect(await search(source, 'Condition', 'p1')).toMatchObject({ ids: ['c-of-p1'], listed: [] });
    expect(await createBundleReader(source).read('Condition', 'c-of-p1')).toMatchObject({ value: { meta: { versionId: '2' } } });
  });
});

describe('several in one file', () => {
  const nested = [bundle('collection', { resource: patient('p1') }, { resource: ofPatient('p1') }), patient('p2'), [], ofPatient('p2')];

  it('Bundles in a list, and single resources among them, each patient for itself', async () => {
    expect(createBundleReader(nested).patients).toEqual(['p1', 'p2']);
    expect((await search(nested, 'Condition', 'p1')).ids).toEqual(['c-of-p1']);
    expect((await search(nested, 'Condition', 'p2')).ids).toEqual(['c-of-p2']);
  });

  it('searches in a batch’s answer', async () => {
    const source = bundle(
      'batch-response',
      { resource: bundle('searchset', { resource: patient('p1') }) },
      { resource: bundle('searchset', { resource: ofPatient('p1') }) },
    );
    expect((await search(source, 'Condition', 'p1')).ids).toEqual(['c-of-p1']);
  });

  it('names those whom its resources name where no Patient is among them', () => {
    expect(createBundleReader([ofPatient('p1'), ofPatient('p2'), ofPatient('p1')]).patients).toEqual(['p1', 'p2']);
    expect(createBundleReader([patient('p1'), ofPatient('p2')]).patients).toEqual(['p1']);
  });

  it('finds each of a thousand patients’ own', async () => {
    const source = Array.from({ length: 1000 }, (_, index) => [patient(`p${index}`), ofPatient(`p${index}`)]).flat();
    const reader = createBundleReader(source);
    for (const id of reader.patients) {
      const ids: (string | undefined)[] = [];
      await reader.search(
        { type: 'Condition', params: [['patient', id]] },
        { onPage: page => ids.push(...page.resources.map(one => one.id)) },
      );
      expect(ids).toEqual([`c-of-${id}`]);
    }
  });
});

describe('a resource that does not say whose it is', () => {
  it('is the only patient’s; among several patients it is nobody’s, and told once', async () => {
    const stray = condition('stray', undefined);
    expect(await search([patient('p1'), stray], 'Condition', 'p1')).toMatchObject({
      ids: ['stray'],
      listed: [],
    });
    const among = await search([patient('p1'), patient('p2'), stray], 'Condition', 'p1');
    expect(among).toMatchObject({ ids: [], listed: [] });
    expect(createBundleReader([patient('p1'), patient('p2'), stray]).orphans).toEqual([{ type: 'Condition', place: '[2]' }]);
  });

  it('is nobody’s where it is of a group or a device', async () => {
    const source = [patient('p1'), condition('c1', { reference: 'Group/g1' }), condition('c2', { reference: 'Device/d1' })];
    expect(await search(source, 'Condition', 'p1')).toMatchObject({ ids: [], listed: [] });
  });

  it('but names somebody who is not in the file is listed with the only patient’s, and with nobody’s where there are several', async () => {
    const stray = condition(undefined, { reference: 'Patient/p3' });
    expect((await search([patient('p1'), stray], 'Condition', 'p1')).listed).toEqual(['[1]: no-id']);
    expect((await search([patient('p1'), patient('p2'), stray], 'Condition', 'p1')).listed).toEqual([]);
  });
});

describe('a file that is not the whole of it', () => {
  const outcome = (severity: string) => ({
    resourceType: 'OperationOutcome',
    issue: [{ severity, code: 'processing', diagnostics: 'Archive offline' }],
  });
  const page = (more: object, ...resources: readonly object[]) => ({
    ...bundle('searchset', ...resources.map(resource => ({ resource }))),
    link: [{ relation: 'self', url: 'https://ehr.example/fhir/Condition?patient=p1' }],
    ...more,
  });

  it.each([42, 'text', null, {}, { entry: [] }])('is no file of resources: %j', async source => {
    expect((await search(source, 'Condition', 'p1')).end).toMatchObject({ status: 'failed', failure: { kind: 'not-fhir' } });
  });

  it('is incomplete for the type whose search it says failed, and for no other', async () => {
    const source = [patient('p1'), page({}, ofPatient('p1'), outcome('error'))];
    expect(await search(source, 'Condition', 'p1')).toMatchObject({
      ids: ['c-of-p1'],
      end: { status: 'incomplete', failure: { kind: 'rejected' } },
    });
    expect((await search(source, 'Observation', 'p1')).end).toEqual({ status: 'complete' });
    expect((await search([page({}, outcome('warning'))], 'Condition', 'p1')).end).toMatchObject({ failure: { kind: 'remarked' } });
    expect((await search([page({}, outcome('information'))], 'Observation', 'p1')).end).toEqual({ status: 'complete' });
    expect((await search([patient('p1'), outcome('fatal')], 'Observation', 'p1')).end.status).toBe('incomplete');
  });

  it('is incomplete where a page is there and its next is not', async () => {
    const next = 'https://ehr.example/fhir?page=2';
    const first = page({ link: [...page({}).link, { relation: 'next', url: next }] }, ofPatient('p1'));
    expect((await search([first], 'Condition', 'p1')).end).toMatchObject({ status: 'incomplete', failure: { kind: 'withheld' } });
    expect((await search([first], 'Observation', 'p1')).end.status).toBe('complete');
    const second = page({ link: [{ relation: 'self', url: next }] }, condition('c2', { reference: 'Patient/p1' }));
    expect(await search([first, second], 'Condition', 'p1')).toMatchObject({ ids: ['c-of-p1', 'c2'], end: { status: 'complete' } });
  });

  it('is incomplete where the server counted more than is here; fewer is no matter', async () => {
    expect((await search([page({ total: 2 }, ofPatient('p1'))], 'Condition', 'p1')).end.status).toBe('incomplete');
    expect((await search([page({ total: 0 }, ofPatient('p1'))], 'Condition', 'p1')).end.status).toBe('complete');
  });

  it('is incomplete where an answer of a batch was a refusal', async () => {
    const source = bundle('batch-response', { response: { status: '403 Forbidden' } }, { response: { status: '201 Created' } });
    expect((await search(source, 'Condition', 'p1')).end.status).toBe('incomplete');
  });

  it('whose entries are no list says that nothing was read', async () => {
    expect((await search({ resourceType: 'Bundle', entry: {} }, 'Condition', 'p1')).end).toMatchObject({
      status: 'incomplete',
      failure: { kind: 'not-fhir' },
    });
  });
});

describe('any JSON at all', () => {
  it('is read without a throw, and lists what it cannot use', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom('entry', 'list'), async (value, as) => {
        const source =
          as === 'list'
            ? [value]
            : bundle('collection', value, { resource: value }, { resource: { resourceType: 'Condition', id: 'c', subject: value } });
        const reader = createBundleReader(source);
        for (const id of ['p1', ...reader.patients]) expect((await search(source, 'Condition', id)).end.status).not.toBe('reading');
      }),
      runs(100),
    );
  });

  it('may be nested as deep as it likes', async () => {
    const deep: unknown = JSON.parse(`${'{"reference":"urn:uuid:x","a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
    expect(
      (await search([patient('p1'), { ...ofPatient('p1'), medication: deep }], 'Condition', 'p1', [['_include', 'Condition:medication']]))
        .ids,
    ).toEqual(['c-of-p1']);
    let nested: unknown = ofPatient('p1');
    for (let depth = 0; depth < 20; depth += 1) nested = bundle('collection', { resource: nested });
    expect((await search(nested, 'Condition', 'p1')).end).toMatchObject({ status: 'incomplete', failure: { kind: 'not-fhir' } });
  });
});
