import { describe, expect, it } from 'vitest';
import { askStore, BASE } from './asking.ts';
import { condition, patientOne, procedure, twoPatients } from './chart.ts';

describe('creating', () => {
  it('answers 201 with the resource, its Location with the version, ETag and Last-Modified, and gives it an id of its own', async () => {
    const { post } = askStore(twoPatients);
    const answer = await post('Procedure', { ...procedure(), id: 'mine', meta: { versionId: '9', tag: [{ code: 't' }] } });
    expect(answer.status).toBe(201);
    const stored = answer.as('Procedure');
    expect(stored.id).toBe('n1');
    expect(stored.meta).toEqual({
      versionId: '1',
      lastUpdated: expect.stringMatching(/^2026-06-01T12:00:\d\d\.000Z$/),
      tag: [{ code: 't' }],
    });
    expect(answer.headers.get('location')).toBe(`${BASE}/Procedure/n1/_history/1`);
    expect(answer.headers.get('etag')).toBe('W/"1"');
    expect(answer.headers.get('last-modified')).toBe(new Date(stored.meta?.lastUpdated ?? '').toUTCString());
    expect(answer.headers.get('content-type')).toContain('application/fhir+json');
  });

  it('answers as Prefer asks: nothing, an OperationOutcome, or the resource', async () => {
    const { post } = askStore(twoPatients);
    const minimal = await post('Procedure', procedure(), { prefer: 'return=minimal' });
    expect([minimal.status, minimal.text, minimal.headers.get('content-type')]).toEqual([201, '', null]);
    expect(minimal.headers.get('location')).toBe(`${BASE}/Procedure/n1/_history/1`);
    const outcome = await post('Procedure', procedure(), { prefer: 'return=OperationOutcome' });
    expect(outcome.as('OperationOutcome').issue[0]?.severity).toBe('information');
    const whole = await post('Procedure', procedure(), { prefer: 'respond-async, return=representation' });
    expect(whole.as('Procedure').status).toBe('completed');
  });

  it('does not change what it stored when the asker changes what it got or gave', async () => {
    const { store } = askStore();
    const given = structuredClone(patientOne);
    store.seed([given]);
    given.gender = 'male';
    const copy = store.get('Patient', 'p1');
    if (copy) copy.gender = 'male';
    expect(store.get('Patient', 'p1')?.gender).toBe('female');
    expect(store.all('Patient').map(one => one.gender)).toEqual(['female']);
  });
});

describe('what cannot be read', () => {
  const refused: readonly [why: string, path: string, body: unknown, headers: Record<string, string>, status: number][] = [
    ['a body that is not JSON', 'Procedure', '{"resourceType":', {}, 400],
    ['a body that is a list', 'Procedure', [], {}, 400],
    ['a body without resourceType', 'Procedure', { status: 'completed' }, {}, 400],
    ['a body of another type than the address', 'Procedure', condition('c'), {}, 400],
    ['a body whose meta is no object', 'Procedure', { ...procedure(), meta: 'x' }, {}, 400],
    ['plain text', 'Procedure', procedure(), { 'content-type': 'text/plain' }, 415],
    ['XML', 'Procedure', procedure(), { 'content-type': 'application/fhir+xml' }, 415],
    ['an unknown type', 'Martian', { resourceType: 'Martian' }, {}, 404],
    ['a Bundle that is neither transaction nor batch', '', { resourceType: 'Bundle', type: 'collection' }, {}, 400],
    ['a resource at the base', '', procedure(), {}, 400],
  ];
  it.each(refused)('%s is refused with an OperationOutcome', async (_, path, body, headers, status) => {
    const { post, store } = askStore(twoPatients);
    const answer = await post(path, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.says()).not.toBe('');
    expect(store.all()).toHaveLength(2);
  });

  it('takes application/json with a charset', async () => {
    const { post } = askStore(twoPatients);
    expect((await post('Procedure', procedure(), { 'content-type': 'application/json; charset=utf-8' })).status).toBe(201);
  });

  it('refuses to answer in XML', async () => {
    const { get } = askStore(twoPatients);
    expect((await get('Patient/p1', { accept: 'application/fhir+xml' })).status).toBe(406);
    expect((await get('Patient?_format=xml')).status).toBe(406);
    expect((await get('Patient?_format=json', { accept: 'text/html, */*;q=0.8' })).status).toBe(200);
  });

  it('names the methods that are allowed instead', async () => {
    const { send, remove } = askStore(twoPatients);
    const patched = await send(new Request(`${BASE}/Patient/p1`, { method: 'PATCH', body: '[]' }));
    expect([patched.status, patched.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE']);
    const removed = await remove('Patient');
    expect([removed.status, removed.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('has nothing outside its base, and no operations', async () => {
    const { send, get } = askStore(twoPatients);
    expect((await send(new Request('http://ehr.test/fhirs/Patient/p1'))).status).toBe(404);
    expect((await get('Patient/p1/$everything')).status).toBe(404);
    expect((await get('Patient/p1/_history/1/more')).status).toBe(404);
    expect((await get('Patient/%E0%A4%A')).status).toBe(400);
  });
});

describe('reading', () => {
  it('answers with the resource and its version, 304 when the asker has it already', async () => {
    const { get } = askStore(twoPatients);
    const answer = await get('Patient/p1');
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, 'W/"1"']);
    expect(answer.as('Patient').name?.[0]?.family).toBe('Müller');
    const again = await get('Patient/p1', { 'if-none-match': 'W/"1"' });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', 'W/"1"']);
    expect((await get('Patient/p1', { 'if-none-match': 'W/"2"' })).status).toBe(200);
  });

  it('knows what never was from what was deleted, and from an unknown type', async () => {
    const { get, remove } = askStore([...twoPatients, condition('c1')]);
    expect((await remove('Condition/c1')).status).toBe(204);
    expect((await get('Condition/c1')).status).toBe(410);
    expect((await get('Condition/c2')).status).toBe(404);
    expect((await get('Martian/c2')).status).toBe(404);
    expect((await remove('Condition/c2')).status).toBe(204);
  });
});

describe('updating', () => {
  it('makes a new version each time, and creates with the id that the client chose', async () => {
    const { put, get } = askStore(twoPatients);
    const made = await put('Procedure/my-1', { ...procedure(), id: 'my-1' });
    expect([made.status, made.headers.get('location')]).toEqual([201, `${BASE}/Procedure/my-1/_history/1`]);
    const changed = await put('Procedure/my-1', { ...procedure(), id: 'my-1', status: 'stopped' });
    expect([changed.status, changed.headers.get('etag'), changed.headers.get('location')]).toEqual([200, 'W/"2"', null]);
    expect((await get('Procedure/my-1')).as('Procedure')).toMatchObject({ status: 'stopped', meta: { versionId: '2' } });
  });

  it('refuses an id that is not the one of the address, or none', async () => {
    const { put, store } = askStore(twoPatients);
    expect((await put('Procedure/a', { ...procedure(), id: 'b' })).status).toBe(400);
    expect((await put('Procedure/a', procedure())).status).toBe(400);
    expect((await put('Procedure/a_b', { ...procedure(), id: 'a_b' })).status).toBe(400);
    expect(store.all('Procedure')).toEqual([]);
  });

  it('refuses a stale If-Match with 412, or with 409 where the store is set so, and changes nothing', async () => {
    const second = { ...patientOne, gender: 'male' };
    for (const [options, status] of [[{}, 412] as const, [{ versionConflictStatus: 409 } as const, 409] as const]) {
      const { put, remove, store } = askStore(twoPatients, options);
      expect((await put('Patient/p1', patientOne, { 'if-match': 'W/"1"' })).status).toBe(200);
      const stale = await put('Patient/p1', second, { 'if-match': 'W/"1"' });
      expect([stale.status, stale.says()]).toEqual([status, expect.stringContaining('the current version is 2')]);
      expect((await remove('Patient/p2', { 'if-match': 'W/"7"' })).status).toBe(status);
      expect((await put('Patient/p9', { ...patientOne, id: 'p9' }, { 'if-match': 'W/"1"' })).status).toBe(status);
      expect(store.all('Patient').map(({ id, gender }) => [id, gender])).toEqual([
        ['p1', 'female'],
        ['p2', 'female'],
      ]);
    }
  });

  it('brings back what was deleted as a further version', async () => {
    const { put, remove, get } = askStore([...twoPatients, condition('c1')]);
    await remove('Condition/c1');
    const back = await put('Condition/c1', condition('c1'));
    expect([back.status, back.headers.get('etag')]).toEqual([201, 'W/"3"']);
    expect((await get('Condition/c1')).status).toBe(200);
  });
});

describe('history', () => {
  it('lists the versions newest first, the same each time, the deletion among them', async () => {
    const { post, put, remove, get } = askStore(twoPatients);
    await post('Procedure', procedure());
    await put('Procedure/n1', { ...procedure(), id: 'n1', status: 'stopped' });
    await remove('Procedure/n1');
    for (let times = 0; times < 2; times++) {
      const bundle = (await get('Procedure/n1/_history')).bundle();
      expect([bundle.type, bundle.total]).toEqual(['history', 3]);
      expect(
        bundle.entry?.map(entry => [entry.request?.method, entry.request?.url, entry.response?.etag, entry.resource?.meta?.versionId]),
      ).toEqual([
        ['DELETE', 'Procedure/n1', 'W/"3"', undefined],
        ['PUT', 'Procedure/n1', 'W/"2"', '2'],
        ['POST', 'Procedure', 'W/"1"', '1'],
      ]);
    }
  });

  it('gives each version by its id, 410 for the deleted one, 404 for one that never was', async () => {
    const { put, remove, get } = askStore([...twoPatients, condition('c1')]);
    await put('Condition/c1', condition('c1', 'p1', { recordedDate: '2026-01-01' }));
    await remove('Condition/c1');
    const first = await get('Condition/c1/_history/1');
    expect([first.status, first.headers.get('etag'), first.as('Condition').recordedDate]).toEqual([200, 'W/"1"', undefined]);
    expect((await get('Condition/c1/_history/2')).as('Condition').recordedDate).toBe('2026-01-01');
    expect((await get('Condition/c1/_history/3')).status).toBe(410);
    expect((await get('Condition/c1/_history/4')).status).toBe(404);
    expect((await get('Condition/c2/_history')).status).toBe(404);
  });
});

describe('references', () => {
  it('refuses a write that refers to something that is not there, and says where', async () => {
    const { post, store } = askStore(twoPatients);
    for (const reference of [
      'Condition/nope',
      'ResearchStudy/1',
      `${BASE}/Condition/nope`,
      'urn:uuid:0f2b',
      'Condition?code=x',
      'nonsense',
    ]) {
      const answer = await post('Procedure', procedure('p1', { reasonReference: [{ reference: 'Patient/p1' }, { reference }] }));
      expect([reference, answer.status, answer.as('OperationOutcome').issue[0]?.expression]).toEqual([
        reference,
        400,
        ['Procedure.reasonReference[1]'],
      ]);
    }
    expect(store.all('Procedure')).toEqual([]);
  });

  it('takes references to other servers, to contained resources, to a version, and by identifier', async () => {
    const { post } = askStore(twoPatients);
    const answer = await post(
      'Procedure',
      procedure('p1', {
        contained: [{ resourceType: 'Organization', id: 'o' }],
        reasonReference: [{ reference: 'http://other.test/Condition/1' }, { reference: '#o' }, { reference: 'Patient/p1/_history/1' }],
        asserter: { identifier: { value: '7' } },
      }),
    );
    expect(answer.status).toBe(201);
  });

  it('refuses to delete what is referred to, until it no longer is', async () => {
    const { remove, put } = askStore([...twoPatients, condition('c1')]);
    expect((await remove('Patient/p1')).status).toBe(409);
    expect((await put('Condition/c1', condition('c1', 'p2'))).status).toBe(200);
    expect((await remove('Patient/p1')).status).toBe(204);
  });

  it('does not look at references where it is set so', async () => {
    const { post, remove } = askStore(twoPatients, { checkReferences: false });
    expect((await post('Procedure', procedure('p9'))).status).toBe(201);
    expect((await remove('Patient/p1')).status).toBe(204);
  });
});

describe('seeding', () => {
  it('keeps ids and dates as given, and refuses a type that the store does not hold', () => {
    const { store } = askStore();
    store.seed([condition('c1', 'p1', { meta: { lastUpdated: '2020-01-01T00:00:00Z' } })]);
    expect(store.get('Condition', 'c1')?.meta).toEqual({ versionId: '1', lastUpdated: '2020-01-01T00:00:00Z' });
    expect(() => store.seed([{ resourceType: 'Basic', code: {} }])).toThrow('The store holds no Basic.');
    expect(store.get('Basic', '1')).toBeUndefined();
  });
});
