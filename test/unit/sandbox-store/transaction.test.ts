import { describe, expect, it } from 'vitest';
import { askStore, BASE, type Bundle, type Entry, keys, posted, transaction } from './asking.ts';
import { adverseEvent, condition, patientOne, procedure, twoPatients } from './chart.ts';

const PROCEDURE = 'urn:uuid:11111111-1111-4111-8111-111111111111';
const EVENT = 'urn:uuid:22222222-2222-4222-8222-222222222222';
const identified = procedure('p1', { identifier: [{ system: 'urn:case', value: '1' }] });
const event = adverseEvent('p1', { suspectEntity: [{ instance: { reference: PROCEDURE } }] });

const statuses = (bundle: Bundle) => bundle.entry?.map(entry => entry.response?.status);

describe('a transaction', () => {
  it('writes everything, in the order of the Bundle, and says where each went', async () => {
    const { post } = askStore(twoPatients);
    const answer = await post('', transaction(posted(event, EVENT), posted(identified, PROCEDURE)));
    expect([answer.status, answer.bundle().type]).toEqual([200, 'transaction-response']);
    expect(answer.bundle().entry?.map(({ resource }) => resource)).toEqual([undefined, undefined]);
    expect(answer.bundle().entry?.map(({ response }) => response)).toEqual([
      {
        status: '201 Created',
        location: 'AdverseEvent/n1/_history/1',
        etag: 'W/"1"',
        lastModified: expect.stringContaining('2026-06-01T'),
      },
      { status: '201 Created', location: 'Procedure/n2/_history/1', etag: 'W/"1"', lastModified: expect.stringContaining('2026-06-01T') },
    ]);
  });

  it('gives the resources or an OperationOutcome back where Prefer asks for them', async () => {
    const { post } = askStore(twoPatients);
    const whole = await post('', transaction(posted(identified, PROCEDURE)), { prefer: 'return=representation' });
    expect(whole.bundle().entry?.[0]?.resource?.resourceType).toBe('Procedure');
    const outcome = await post('', transaction(posted(identified, PROCEDURE)), { prefer: 'return=OperationOutcome' });
    expect(outcome.bundle().entry?.[0]?.response?.outcome?.resourceType).toBe('OperationOutcome');
    expect(outcome.bundle().entry?.[0]?.resource).toBeUndefined();
  });

  it('puts the new addresses wherever an entry was referred to, in circles and nested ones too', async () => {
    const { post, store } = askStore(twoPatients);
    const answer = await post(
      '',
      transaction(
        posted(
          procedure('p1', {
            identifier: [{ system: 'urn:ietf:rfc:3986', value: PROCEDURE }],
            partOf: [{ reference: PROCEDURE }],
            text: { status: 'generated', div: `<div><a href="${EVENT}">event</a> ${EVENT}</div>` },
            extension: [
              { url: 'urn:x', extension: [{ url: 'of', valueReference: { reference: EVENT } }] },
              { url: 'urn:x', extension: [{ url: 'at', valueUri: EVENT }] },
            ],
            contained: [condition('c', 'p1', { evidence: [{ detail: [{ reference: PROCEDURE }] }] })],
          }),
          PROCEDURE,
        ),
        posted(event, EVENT),
      ),
    );
    expect(answer.status).toBe(200);
    const [stored] = store.all('Procedure');
    expect(stored).toMatchObject({
      id: 'n1',
      identifier: [{ value: PROCEDURE }],
      partOf: [{ reference: 'Procedure/n1' }],
      text: { div: `<div><a href="AdverseEvent/n2">event</a> ${EVENT}</div>` },
      extension: [{ extension: [{ valueReference: { reference: 'AdverseEvent/n2' } }] }, { extension: [{ valueUri: 'AdverseEvent/n2' }] }],
      contained: [{ evidence: [{ detail: [{ reference: 'Procedure/n1' }] }] }],
    });
    expect(store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe('Procedure/n1');
  });

  it('puts the address of an updated resource where its entry was referred to', async () => {
    const { post, store } = askStore(twoPatients);
    const updated: Entry = { fullUrl: PROCEDURE, resource: { ...procedure(), id: 'op' }, request: { method: 'PUT', url: 'Procedure/op' } };
    expect((await post('', transaction(posted(event, EVENT), updated))).status).toBe(200);
    expect(store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toBe('Procedure/op');
  });

  it('reads a relative reference against the address of an entry that came from another server', async () => {
    const { post, store } = askStore();
    const bundle = transaction(
      posted({ ...patientOne, id: 'x' }, 'http://other.test/r4/Patient/x'),
      posted(condition('c', 'x'), 'http://other.test/r4/Condition/c'),
    );
    expect((await post('', bundle)).status).toBe(200);
    expect(store.all('Condition')[0]?.subject.reference).toBe(`Patient/${store.all('Patient')[0]?.id}`);
  });

  it('keeps If-None-Exist: what is there is referred to, and twice in one Bundle is once', async () => {
    const { post, store } = askStore([...twoPatients, { ...identified, id: 'there' }]);
    const condition2 = 'identifier=urn:case|2';
    const other = procedure('p1', { identifier: [{ system: 'urn:case', value: '2' }] });
    const answer = await post(
      '',
      transaction(
        posted(identified, PROCEDURE, 'identifier=urn:case|1'),
        posted(event, EVENT),
        posted(other, 'urn:uuid:a', condition2),
        posted(other, 'urn:uuid:b', condition2),
        posted(adverseEvent('p1', { suspectEntity: [{ instance: { reference: 'urn:uuid:b' } }] }), 'urn:uuid:c'),
      ),
    );
    expect(statuses(answer.bundle())).toEqual(['200 OK', '201 Created', '201 Created', '200 OK', '201 Created']);
    expect(answer.bundle().entry?.[0]?.response?.location).toBe('Procedure/there/_history/1');
    expect(store.all('AdverseEvent').map(one => one.suspectEntity?.[0]?.instance.reference)).toEqual(['Procedure/there', 'Procedure/n2']);
    expect(store.all('Procedure')).toHaveLength(2);
  });

  it('finds what a conditional reference names, and refuses it where that is not one resource', async () => {
    const { post, store } = askStore([
      ...twoPatients,
      { resourceType: 'Practitioner', id: 'dr', identifier: [{ system: 'urn:npi', value: '99' }] },
    ]);
    const by = (value: string) => procedure('p1', { performer: [{ actor: { reference: `Practitioner?identifier=urn:npi|${value}` } }] });
    expect((await post('', transaction(posted(by('99'), PROCEDURE)))).status).toBe(200);
    expect(store.all('Procedure')[0]?.performer?.[0]?.actor.reference).toBe('Practitioner/dr');
    expect((await post('', transaction(posted(by('98'), PROCEDURE)))).status).toBe(412);
  });

  it('deletes first, then creates, updates and reads, and answers in the Bundle’s order', async () => {
    const { post } = askStore([...twoPatients, { ...identified, id: 'old' }]);
    const entries: Entry[] = [
      { request: { method: 'GET', url: 'Procedure?patient=p1' } },
      { request: { method: 'GET', url: '/Patient/p1', ifNoneMatch: 'W/"1"' } },
      { resource: { ...patientOne, gender: 'male' }, request: { method: 'PUT', url: `${BASE}/Patient/p1`, ifMatch: 'W/"1"' } },
      posted(identified, PROCEDURE, 'identifier=urn:case|1'),
      { request: { method: 'DELETE', url: 'Procedure/old' } },
      { request: { method: 'DELETE', url: 'Procedure/never' } },
    ];
    const bundle = (await post('', transaction(...entries))).bundle();
    expect(statuses(bundle)).toEqual(['200 OK', '200 OK', '200 OK', '201 Created', '204 No Content', '204 No Content']);
    const [first, second] = bundle.entry ?? [];
    expect(first?.resource?.resourceType === 'Bundle' && keys(first.resource)).toEqual(['Procedure/n1']);
    expect(second?.resource).toMatchObject({ gender: 'male', meta: { versionId: '2' } });
  });

  it('lets an entry delete what another one stops referring to', async () => {
    const { post } = askStore([...twoPatients, condition('c1', 'p1')]);
    const both = [
      { request: { method: 'DELETE', url: 'Patient/p1' } },
      { resource: condition('c1', 'p2'), request: { method: 'PUT', url: 'Condition/c1' } },
    ] satisfies Entry[];
    expect((await post('', transaction(both[0] ?? {}))).status).toBe(409);
    expect((await post('', transaction(...both))).status).toBe(200);
  });

  it('takes an empty Bundle', async () => {
    const { post } = askStore();
    const answer = await post('', { resourceType: 'Bundle', type: 'transaction' });
    expect([answer.status, answer.bundle().entry]).toEqual([200, undefined]);
  });
});

describe('a transaction in which one entry fails', () => {
  const failing: readonly [why: string, entry: Entry, status: number, says: string][] = [
    [
      'a stale version',
      { resource: patientOne, request: { method: 'PUT', url: 'Patient/p1', ifMatch: 'W/"9"' } },
      412,
      'update of Patient',
    ],
    ['a missing reference', posted(procedure('p9'), 'urn:uuid:z'), 400, 'Patient/p9'],
    [
      'a reference to no entry',
      posted(adverseEvent('p1', { location: { reference: 'urn:uuid:none' } }), 'urn:uuid:z'),
      400,
      'urn:uuid:none',
    ],
    ['an If-None-Exist with two matches', posted(identified, 'urn:uuid:z', 'patient=p1'), 412, 'create of Procedure'],
    ['an If-None-Exist that cannot be kept', posted(event, 'urn:uuid:z', 'identifier=1'), 400, 'create of AdverseEvent'],
    ['a resource of another type', { resource: condition('x'), request: { method: 'POST', url: 'Procedure' } }, 400, 'Condition'],
    ['no resource', { request: { method: 'POST', url: 'Procedure' } }, 400, 'not a FHIR resource'],
    ['no request', { resource: condition('x') }, 400, 'no request'],
    ['an unknown type', { request: { method: 'GET', url: 'Martian/1' } }, 404, 'Martian'],
    ['a read of nothing', { request: { method: 'GET', url: 'Procedure/none' } }, 404, 'read of Procedure'],
    ['a delete of what is referred to', { request: { method: 'DELETE', url: 'Procedure/a' } }, 409, 'delete of Procedure'],
    ['an address given twice', posted(procedure(), PROCEDURE), 400, PROCEDURE],
    ['a resource changed twice', { request: { method: 'DELETE', url: 'Patient/p2' } }, 400, 'Patient/p2'],
    ['a method that is not offered', { resource: condition('x'), request: { method: 'PATCH', url: 'Patient/p1' } }, 405, 'PATCH'],
  ];
  const before = [
    ...twoPatients,
    { ...identified, id: 'a' },
    { ...identified, id: 'b' },
    { ...identified, id: 'c' },
    { ...adverseEvent('p1', { suspectEntity: [{ instance: { reference: 'Procedure/a' } }] }), id: 'e' },
  ];

  it.each(failing)('leaves nothing behind and names the entry: %s', async (_, entry, status, says) => {
    const { post, get, store } = askStore(before);
    const stored = store.all();
    const answer = await post(
      '',
      transaction(
        posted(procedure(), PROCEDURE),
        { resource: { ...patientOne, id: 'p2', gender: 'male' }, request: { method: 'PUT', url: 'Patient/p2' } },
        { request: { method: 'DELETE', url: 'Procedure/b' } },
        entry,
      ),
    );
    expect([answer.status, answer.as('OperationOutcome').issue[0]?.expression]).toEqual([status, ['Bundle.entry[3]']]);
    expect(answer.says()).toMatch(/^Entry 3/);
    expect(answer.says()).toContain(says);
    expect(store.all()).toEqual(stored);
    expect((await get('Patient/p2/_history')).bundle().total).toBe(1);
    expect(keys((await get('Procedure?patient=p1')).bundle())).toEqual(['Procedure/a', 'Procedure/b', 'Procedure/c']);
    expect(keys((await get('AdverseEvent?substance=Procedure/a')).bundle())).toEqual(['AdverseEvent/e']);
  });

  it('is refused where its entries are not a list of objects', async () => {
    const { post } = askStore();
    expect((await post('', { resourceType: 'Bundle', type: 'transaction', entry: {} })).status).toBe(400);
    expect((await post('', { resourceType: 'Bundle', type: 'transaction', entry: ['x'] })).status).toBe(400);
  });
});

describe('a batch', () => {
  it('carries out each entry by itself', async () => {
    const { post, store } = askStore(twoPatients);
    const answer = await post('', {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [
        posted(procedure(), PROCEDURE),
        posted(procedure('p9'), EVENT),
        { request: { method: 'GET', url: 'Patient/p1' } },
        { request: { method: 'GET', url: 'Martian/1' } },
        { resource: condition('x') },
      ],
    });
    expect([answer.status, answer.bundle().type]).toEqual([200, 'batch-response']);
    expect(statuses(answer.bundle())).toEqual(['201 Created', '400', '200 OK', '404', '400']);
    expect(answer.bundle().entry?.map(entry => entry.response?.outcome?.resourceType)).toEqual([
      undefined,
      'OperationOutcome',
      undefined,
      'OperationOutcome',
      'OperationOutcome',
    ]);
    expect(store.all('Procedure')).toHaveLength(1);
  });
});
