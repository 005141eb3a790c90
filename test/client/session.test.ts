import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Procedure } from '../../src/fhir/resource.ts';
import { createServerReader } from '../../src/fhir/search/server-reader.ts';
import { createWriter } from '../../src/fhir/write/server-writer.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createTab } from '../builders/browser-tab.ts';
import { chartRequests, formOf, openContext, PATIENT, startEhr, tokenRequests } from './ehr.ts';

let ehr: RunningSandbox;
beforeEach(async () => {
  ehr = await startEhr();
});
afterEach(() => ehr.close());

const procedure: Procedure = { resourceType: 'Procedure', status: 'completed', subject: { reference: `Patient/${PATIENT}` } };
const bearers = () => chartRequests(ehr).map(({ headers }) => headers.authorization?.replace('Bearer ', ''));

describe('A1-11: every FHIR request carries the token that is current', { tags: ['@93'] }, () => {
  it('on reads, and after a refresh the new one', async () => {
    const { session } = await openContext(ehr);
    const reader = createServerReader(session);
    const first = session.accessToken();
    expect(await reader.read('Patient', PATIENT)).toMatchObject({ ok: true, value: { id: PATIENT } });
    expect(bearers()).toEqual([first]);
    ehr.expireAccessTokens();
    expect(await reader.search({ type: 'Condition', params: [['patient', PATIENT]] })).toEqual({ status: 'complete' });
    const second = session.accessToken();
    expect(second).not.toBe(first);
    expect(bearers()).toEqual([first, first, second]);
  });

  it('on writes, refreshed beforehand when it ends within a minute', { tags: ['D16'] }, async () => {
    ehr.settings.tokenLifetimeS = 59;
    const { session } = await openContext(ehr);
    const first = session.accessToken();
    expect(await createWriter(session).create(procedure)).toMatchObject({ ok: true, written: { status: 201 } });
    expect(session.accessToken()).not.toBe(first);
    expect(bearers()).toEqual([session.accessToken()]);
  });

  it('on a write that was refused for its token: it is stored once', { tags: ['D16'] }, async () => {
    const { session } = await openContext(ehr);
    ehr.expireAccessTokens();
    expect(await createWriter(session).create(procedure)).toMatchObject({ ok: true });
    expect(ehr.store.all().filter(({ resourceType }) => resourceType === 'Procedure')).toHaveLength(1);
  });
});

describe('A1-12: the token goes to the FHIR base and nowhere else', { tags: ['D9', '@97'] }, () => {
  it('not along a link to another origin', async () => {
    const { session } = await openContext(ehr);
    const asked = ehr.log.length;
    ehr.faults.add({
      path: /Condition/,
      act: {
        kind: 'rewrite',
        change: body => JSON.stringify({ ...JSON.parse(body), link: [{ relation: 'next', url: `${ehr.app}fhir/Condition?page=2` }] }),
      },
    });
    const end = await createServerReader(session).search({ type: 'Condition', params: [['patient', PATIENT]] });
    expect(end).toMatchObject({ status: 'incomplete', failure: { kind: 'foreign-url' } });
    expect(ehr.log.slice(asked).map(({ kind }) => kind)).toEqual(['fhir']);
  });

  it.each(['../ehr/secrets?page=2', '/fhir.evil/Condition', 'Condition/%2e%2e/%2e%2e/ehr.css'])(
    'not along a link out of the base: %s',
    async url => {
      const { session } = await openContext(ehr);
      const asked = ehr.log.length;
      ehr.faults.add({
        path: /Condition/,
        act: { kind: 'rewrite', change: body => JSON.stringify({ ...JSON.parse(body), link: [{ relation: 'next', url }] }) },
      });
      expect((await createServerReader(session).search({ type: 'Condition', params: [['patient', PATIENT]] })).status).toBe('incomplete');
      expect(ehr.log.slice(asked)).toHaveLength(1);
    },
  );

  it('not to the Location of what was written', async () => {
    const { session } = await openContext(ehr);
    const asked = ehr.log.length;
    ehr.faults.add({
      method: 'POST',
      path: /Procedure/,
      act: { kind: 'status', status: 201, headers: { location: `${ehr.app}fhir/Procedure/7` } },
    });
    expect(await createWriter(session).create(procedure)).toMatchObject({ ok: true, written: { status: 201, id: '7' } });
    expect(ehr.log.slice(asked)).toHaveLength(1);
  });
});

describe('A1-20: the refresh', () => {
  it('is one request however many reads need it, and a replaced refresh token is never sent again', {
    tags: ['@105', '@106', 'D13'],
  }, async () => {
    const { session } = await openContext(ehr);
    const reader = createServerReader(session);
    for (const _ of [1, 2, 3]) {
      ehr.expireAccessTokens();
      const reads = await Promise.all(
        ['Patient', 'Patient', 'Patient', 'Patient', 'Patient', 'Patient'].map(() => reader.read('Patient', PATIENT)),
      );
      expect(reads.every(({ ok }) => ok)).toBe(true);
    }
    const refreshes = tokenRequests(ehr).slice(1).map(formOf);
    expect(refreshes).toHaveLength(3);
    expect(refreshes.filter(form => form.grant_type !== 'refresh_token')).toEqual([]);
    expect(new Set(refreshes.map(form => form.refresh_token)).size).toBe(3);
    expect(tokenRequests(ehr).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('asks for no scope that was not granted', { tags: ['@108'] }, async () => {
    const { session } = await openContext(ehr);
    await session.refresh();
    expect(
      tokenRequests(ehr)
        .slice(1)
        .map(formOf)
        .map(form => form.scope),
    ).toEqual([undefined]);
  });

  it('that is refused ends the session', async () => {
    const { session } = await openContext(ehr);
    ehr.faults.add({
      method: 'POST',
      path: /token/,
      act: { kind: 'status', status: 400, body: '{"error":"invalid_grant"}', contentType: 'application/json' },
    });
    expect(await session.refresh()).toBe(false);
    expect(session.accessToken()).toBeUndefined();
    const asked = chartRequests(ehr).length;
    expect(await createServerReader(session).read('Patient', PATIENT)).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } });
    expect(chartRequests(ehr)).toHaveLength(asked);
  });
});

describe('A1-21: a token that ends without a refresh token', { tags: ['D16'] }, () => {
  it('leaves reads unauthorized and a write refused, not unknown', async () => {
    ehr.settings.refreshTokens = false;
    const { session } = await openContext(ehr);
    ehr.expireAccessTokens();
    expect(await createServerReader(session).read('Patient', PATIENT)).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } });
    expect(await createWriter(session).create(procedure)).toMatchObject({
      ok: false,
      certainty: 'refused',
      failure: { kind: 'unauthorized' },
    });
    expect(tokenRequests(ehr)).toHaveLength(1);
  });

  it('is not sent once its time is over', async () => {
    ehr.settings.refreshTokens = false;
    let now = Date.now();
    const { session } = await openContext(ehr, createTab({ now: () => now }));
    now += 3601_000;
    expect(await createServerReader(session).read('Patient', PATIENT)).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } });
    expect(chartRequests(ehr)).toEqual([]);
  });
});

describe('A1-24: what is kept', { tags: ['D23'] }, () => {
  it('is nothing in the tab’s storage once the session is open, and nothing anywhere once it ended', { tags: ['D12'] }, async () => {
    const tab = createTab();
    const context = await openContext(ehr, tab);
    expect(tab.stored()).toEqual({});
    const token = context.session.accessToken();
    await context.end();
    expect(tab.stored()).toEqual({});
    expect(context.session.accessToken()).toBeUndefined();
    expect(ehr.log.filter(({ path }) => path.endsWith('/revoke')).map(({ status }) => status)).toEqual([200, 200]);
    const late = await fetch(`${ehr.fhir}/Patient/${PATIENT}`, { headers: { authorization: `Bearer ${token}` } });
    expect(late.status).toBe(401);
  });

  it('is no cookie: none is sent with any request', { tags: ['@7'] }, async () => {
    const { session } = await openContext(ehr);
    await createServerReader(session).read('Patient', PATIENT);
    expect(ehr.log.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
  });
});
