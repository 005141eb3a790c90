import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITE_FORM } from '../../../src/sandbox/behaviours/site-form.ts';
import { adverseEvent, answers, type Behaving, consent, entriesOf, note, procedure, startBehaving } from './behaving.ts';

let ehr: Behaving;

const closing = () => ehr.sandbox.close();
const again = () => ehr.sandbox.reset();
const whatIsWritten = [procedure, consent, adverseEvent, note('application/pdf'), answers(SITE_FORM.url)];
const written = () => ehr.sandbox.store.all().filter(one => whatIsWritten.some(({ resourceType }) => resourceType === one.resourceType));
const transaction = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [{ resource: procedure, request: { method: 'POST', url: 'Procedure' } }],
};

describe('meditech-like', () => {
  beforeAll(async () => {
    ehr = await startBehaving('meditech-like', 'launch patient/Condition.rs patient/QuestionnaireResponse.crus patient/Procedure.c');
  });
  afterEach(again);
  afterAll(closing);

  it('declares answers that are created and changed, and no other write', async () => {
    const { types } = await ehr.statement();
    const writable = [...types].filter(([, { interactions }]) => interactions.some(one => one === 'create' || one === 'update'));
    expect(writable.map(([type, { interactions }]) => [type, interactions])).toEqual([
      ['QuestionnaireResponse', ['read', 'search-type', 'create', 'update']],
    ]);
    expect([types.has('Questionnaire'), types.has('Consent')]).toEqual([false, false]);
  });

  it('takes answers to its own form and a change of them', async () => {
    const created = await ehr.send('POST', 'QuestionnaireResponse', answers(SITE_FORM.url));
    expect([created.status, await created.text()]).toEqual([201, '']);
    const [kept] = ehr.sandbox.store.all('QuestionnaireResponse');
    const update = (version: string) => ehr.send('PUT', `QuestionnaireResponse/${kept?.id}`, kept, { 'If-Match': version });
    expect((await update('W/"1"')).status).toBe(200);
    expect((await update('W/"1"')).status).toBe(412);
    expect((await ehr.send('PUT', 'QuestionnaireResponse/mine', { ...answers(SITE_FORM.url), id: 'mine' })).status).toBe(405);
    expect((await ehr.send('POST', 'QuestionnaireResponse', answers('urn:other'))).status).toBe(422);
  });
});

describe('read-only', () => {
  beforeAll(async () => {
    ehr = await startBehaving('read-only');
  });
  afterAll(closing);

  it('reads, declares no write, and takes none', async () => {
    const { system, types } = await ehr.statement();
    expect([system, new Set([...types.values()].flatMap(one => one.interactions))]).toEqual([
      [],
      new Set(['read', 'vread', 'search-type']),
    ]);
    expect(types.get('Procedure')?.flags.conditionalCreate).toBe(false);
    for (const resource of whatIsWritten) expect((await ehr.send('POST', resource.resourceType, resource)).status).toBe(405);
    expect((await ehr.send('POST', '', transaction)).status).toBe(405);
    expect((await ehr.ask('Condition/ada-fracture', { method: 'DELETE' })).status).toBe(405);
    expect((await ehr.ask('Condition/ada-fracture')).status).toBe(200);
    expect(written()).toEqual([]);
  });
});

describe('lying', () => {
  beforeAll(async () => {
    ehr = await startBehaving('lying');
  });
  afterAll(closing);

  it('declares each write, and answers 403 or 422 to it', async () => {
    const { system, types } = await ehr.statement();
    expect(system).toContain('transaction');
    for (const resource of whatIsWritten) {
      expect(types.get(resource.resourceType)?.interactions).toEqual(expect.arrayContaining(['create', 'update']));
      expect([403, 422]).toContain((await ehr.send('POST', resource.resourceType, resource)).status);
    }
    expect((await ehr.send('POST', '', transaction)).status).toBe(403);
    expect(written()).toEqual([]);
  });
});

describe('no-metadata', () => {
  beforeAll(async () => {
    ehr = await startBehaving('no-metadata');
  });
  afterAll(closing);

  it('has no statement, and takes everything', async () => {
    expect((await fetch(`${ehr.sandbox.fhir}/metadata`)).status).toBe(404);
    expect((await ehr.send('POST', '', transaction)).status).toBe(200);
  });
});

describe('flaky', () => {
  beforeAll(async () => {
    ehr = await startBehaving('flaky');
  });
  afterAll(closing);

  it('keeps the first write and loses its answer, is then busy, well, away, slow, and begins again', async () => {
    await expect(ehr.send('POST', 'Procedure', procedure)).rejects.toThrow();
    expect(written()).toHaveLength(1);
    const busy = await ehr.send('POST', 'Procedure', procedure);
    expect([busy.status, busy.headers.get('retry-after'), written().length]).toEqual([429, '1', 1]);
    expect(busy.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect((await ehr.send('POST', 'Procedure', procedure)).status).toBe(201);
    expect([(await ehr.send('POST', 'Procedure', procedure)).status, written().length]).toEqual([503, 2]);
    const asked = performance.now();
    expect((await ehr.send('POST', 'Procedure', procedure)).status).toBe(201);
    expect(performance.now() - asked).toBeGreaterThan(1000);
    await expect(ehr.send('POST', 'Procedure', procedure)).rejects.toThrow();
    expect(written()).toHaveLength(4);
  });

  it('counts reads by themselves, in the same order each time', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) statuses.push((await ehr.ask('Condition/ada-fracture')).status);
    expect(statuses).toEqual([200, 200, 429, 200, 200, 200, 503, 200]);
  });
});

describe('picky', () => {
  beforeAll(async () => {
    ehr = await startBehaving('picky');
  });
  afterEach(again);
  afterAll(closing);

  it.each([
    ['Condition?patient=ada', 200],
    ['Condition?patient=ada&_count=500', 200],
    ['Condition?patient=ada&_sort=-date', 400],
    ['Condition?patient=ada&_tag=urn:app|sent', 400],
    ['Condition?patient=ada&colour=red', 400],
    ['MedicationRequest?patient=ada&_include=MedicationRequest:medication', 400],
    ['Observation?patient=ada&code=http://loinc.org|6301-6', 400],
    ['Observation?patient=ada&category=laboratory', 200],
  ])('answers %s with %i', async (path, status) => {
    expect((await ehr.ask(path)).status).toBe(status);
  });

  it('declares no parameter that it refuses', async () => {
    const { types } = await ehr.statement();
    const { searchParam, searchInclude } = types.get('MedicationRequest')?.flags ?? {};
    expect([JSON.stringify(searchParam).includes('_tag'), searchInclude]).toEqual([false, undefined]);
    expect(JSON.stringify(searchParam)).toContain('authoredon');
  });

  it('gives twenty at a time, whatever is asked for, and a remark among them', async () => {
    for (let count = 0; count < 22; count += 1) await ehr.send('POST', 'Procedure', procedure);
    expect(await entriesOf(await ehr.ask('Procedure?patient=ada&_count=500'), 'match')).toHaveLength(20);
    expect(await entriesOf(await ehr.ask('Procedure?patient=ada'), 'outcome')).toHaveLength(1);
  });

  it('answers a create with an empty page, and looks at no condition', async () => {
    for (const _time of [1, 2]) {
      const answer = await ehr.send('POST', 'Procedure', procedure, { 'If-None-Exist': 'identifier=urn:app|p-1' });
      expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([201, '', 'text/html']);
    }
    expect(written()).toHaveLength(2);
    expect((await ehr.send('POST', '', transaction)).status).toBe(405);
  });

  it('lets a page send If-Match, and neither Prefer nor If-None-Exist', async () => {
    const preflight = await fetch(`${ehr.sandbox.fhir}/Procedure`, {
      method: 'OPTIONS',
      headers: { Origin: new URL(ehr.sandbox.app).origin, 'Access-Control-Request-Method': 'POST' },
    });
    const allowed = preflight.headers.get('access-control-allow-headers')?.split(',') ?? [];
    expect([allowed.includes('If-Match'), allowed.includes('Prefer'), allowed.includes('If-None-Exist')]).toEqual([true, false, false]);
  });
});
