import { describe, expect, it } from 'vitest';
import { askStore, BASE } from './asking.ts';
import { adverseEvent, procedure, twoPatients } from './chart.ts';

const identified = procedure('p1', { identifier: [{ system: 'urn:case', value: '1' }] });
const once = { 'if-none-exist': 'identifier=urn:case|1' };

describe('If-None-Exist', () => {
  it('creates once, then answers 200 with what is there', async () => {
    const { post, store } = askStore(twoPatients);
    expect((await post('Procedure', identified, once)).status).toBe(201);
    const second = await post('Procedure', { ...identified, status: 'stopped' }, once);
    expect([second.status, second.headers.get('location'), second.headers.get('etag')]).toEqual([
      200,
      `${BASE}/Procedure/n1/_history/1`,
      'W/"1"',
    ]);
    expect(second.as('Procedure').status).toBe('completed');
    expect(store.all('Procedure')).toHaveLength(1);
  });

  it('makes one of ten that come at the same time', async () => {
    const { post, store } = askStore(twoPatients);
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('Procedure', identified, once)));
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 201]);
    expect(new Set(answers.map(answer => answer.headers.get('location'))).size).toBe(1);
    expect(store.all('Procedure')).toHaveLength(1);
  });

  it('refuses with 412 where several match', async () => {
    const { post, store } = askStore([...twoPatients, { ...identified, id: 'a' }, { ...identified, id: 'b' }]);
    const answer = await post('Procedure', identified, once);
    expect([answer.status, answer.as('OperationOutcome').issue[0]?.code]).toEqual([412, 'multiple-matches']);
    expect(store.all('Procedure')).toHaveLength(2);
  });

  it('refuses a condition that it cannot keep, rather than create a second copy', async () => {
    const { post, store } = askStore(twoPatients);
    expect((await post('AdverseEvent', adverseEvent(), { 'if-none-exist': 'identifier=urn:case|1' })).status).toBe(400);
    expect((await post('AdverseEvent', adverseEvent(), { 'if-none-exist': '_count=1' })).status).toBe(412);
    expect(store.all('AdverseEvent')).toEqual([]);
  });

  it('takes a tag as the condition, with a question mark or the type before it', async () => {
    const { post, store } = askStore(twoPatients);
    const tagged = adverseEvent('p1', { meta: { tag: [{ system: 'urn:submission', code: '7' }] } });
    const conditions = ['_tag=urn:submission|7', '?_tag=urn:submission|7', 'AdverseEvent?_tag=urn:submission|7'];
    const statuses: number[] = [];
    for (const condition of conditions) statuses.push((await post('AdverseEvent', tagged, { 'if-none-exist': condition })).status);
    expect(statuses).toEqual([201, 200, 200]);
    expect(store.all('AdverseEvent')).toHaveLength(1);
  });

  it('does not find what was deleted', async () => {
    const { post, remove } = askStore(twoPatients);
    await post('Procedure', identified, once);
    await remove('Procedure/n1');
    expect((await post('Procedure', identified, once)).status).toBe(201);
  });

  it('shows what is there only to who may read it', async () => {
    const { post } = askStore(twoPatients);
    await post('Procedure', identified, once);
    const answer = await post('Procedure', identified, once, { allows: (_, interaction) => interaction === 'create' });
    expect([answer.status, answer.text, answer.headers.get('location')]).toEqual([200, '', `${BASE}/Procedure/n1/_history/1`]);
  });
});
