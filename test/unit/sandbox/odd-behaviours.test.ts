import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Behaving, procedure, startBehaving } from './behaving.ts';
import { record } from './smart-client.ts';

let ehr: Behaving;

const closing = () => ehr.sandbox.close();
const again = () => ehr.sandbox.reset();
const bundle = (...entry: readonly unknown[]) => ({ resourceType: 'Bundle', type: 'transaction', entry });
const bodyOf = async (answer: Response) => record(await answer.json());

describe('forgetful', () => {
  beforeAll(async () => {
    ehr = await startBehaving('forgetful');
  });
  afterEach(again);
  afterAll(closing);

  it('answers a create as a success with an id, under which there is nothing', async () => {
    const created = await ehr.send('POST', 'Procedure', procedure);
    const { id, code } = await bodyOf(created);
    expect([created.status, code]).toEqual([201, procedure.code]);
    expect((await ehr.ask(`Procedure/${String(id)}`)).status).toBe(404);
    expect(ehr.sandbox.store.all('Procedure')).toEqual([]);
  });

  it('answers a transaction so, entry by entry', async () => {
    const entry = { resource: procedure, request: { method: 'POST', url: 'Procedure' } };
    const answer = await bodyOf(await ehr.send('POST', '', bundle(entry, entry)));
    const statuses = (Array.isArray(answer.entry) ? answer.entry : []).map(one => record(record(one).response).status);
    expect([answer.type, statuses]).toEqual(['transaction-response', ['201 Created', '201 Created']]);
    expect(ehr.sandbox.store.all('Procedure')).toEqual([]);
  });
});

describe('hapi-like', () => {
  beforeAll(async () => {
    ehr = await startBehaving('hapi-like');
  });
  afterEach(again);
  afterAll(closing);

  const held = () => ehr.sandbox.store.all('Procedure')[0];
  const update = (changes: object, ifMatch?: string) =>
    ehr.send(
      'PUT',
      `Procedure/${held()?.id}`,
      { ...procedure, id: held()?.id, ...changes },
      ifMatch === undefined ? {} : { 'If-Match': ifMatch },
    );

  it('keeps the labels of before through an update, singly and in a transaction, and replaces the profiles', async () => {
    await ehr.send('POST', 'Procedure', { ...procedure, meta: { profile: ['urn:one'], tag: [{ system: 'urn:app', code: 'sent' }] } });
    await update({ status: 'in-progress', meta: { profile: ['urn:two'], tag: [{ system: 'urn:app', code: 'mended' }] } });
    expect(held()?.meta).toMatchObject({ versionId: '2', profile: ['urn:two'], tag: [{ code: 'mended' }, { code: 'sent' }] });
    const resource = { ...procedure, id: held()?.id, status: 'stopped', meta: {} };
    await ehr.send('POST', '', bundle({ resource, request: { method: 'PUT', url: `Procedure/${held()?.id}` } }));
    expect([held()?.status, held()?.meta?.tag?.length]).toEqual(['stopped', 2]);
  });

  it('makes no version of an update that changes nothing', async () => {
    await ehr.send('POST', 'Procedure', procedure);
    const answer = await update({}, 'W/"1"');
    expect([answer.status, held()?.meta?.versionId]).toEqual([200, '1']);
    expect((await update({ status: 'stopped' }, 'W/"1"')).status).toBe(200);
    expect([(await update({ status: 'stopped' }, 'W/"1"')).status, held()?.meta?.versionId]).toEqual([409, '2']);
  });

  it('takes an id of the client’s own without declaring it, whatever If-Match says', async () => {
    expect((await ehr.statement()).types.get('Procedure')?.flags.updateCreate).toBe(false);
    expect((await ehr.send('PUT', 'Procedure/ours', { ...procedure, id: 'ours' }, { 'If-Match': 'W/"7"' })).status).toBe(201);
  });

  it('speaks of its own workings beside each success of a transaction, and refuses what it does not know in a search', async () => {
    const answer = await bodyOf(await ehr.send('POST', '', bundle({ resource: procedure, request: { method: 'POST', url: 'Procedure' } })));
    expect(JSON.stringify(answer.entry)).toContain('Successfully created resource');
    expect((await ehr.ask('AdverseEvent?identifier=urn:a|1')).status).toBe(400);
  });
});
