import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle, Consent, FhirResource } from '../../../src/fhir/resource.ts';
import { createWriter } from '../../../src/fhir/write/server-writer.ts';
import { sessionDouble } from '../../builders/fhir-session.ts';

const base = 'https://ehr.example/fhir';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const consent: Consent = { resourceType: 'Consent', status: 'active', scope: {}, category: [{}] };

function answerPosts(...answers: (() => Response)[]): Request[] {
  const asked: Request[] = [];
  server.use(
    http.post(`${base}/Consent`, ({ request }) => {
      asked.push(request.clone());
      return (answers[asked.length - 1] ?? HttpResponse.error)();
    }),
  );
  return asked;
}

const writer = () => createWriter(sessionDouble({ baseUrl: base }));

describe('create', () => {
  it('posts the resource once and gives id and version from the body', async () => {
    const stored = { ...consent, id: 'c1', meta: { versionId: '1' } };
    const asked = answerPosts(() => HttpResponse.json(stored, { status: 201, headers: { location: `${base}/Consent/other` } }));
    expect(await writer().create(consent, { ifNoneExist: 'identifier=a|b' })).toEqual({
      ok: true,
      written: { status: 201, id: 'c1', versionId: '1', resource: stored },
    });
    expect(asked).toHaveLength(1);
    expect(await asked[0]?.json()).toEqual(consent);
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer token-1',
      'content-type': 'application/fhir+json',
      'if-none-exist': 'identifier=a|b',
      prefer: 'return=representation',
    });
  });

  it.each([
    ['an empty body', () => new HttpResponse(null, { status: 201 })],
    ['an empty text/html body', () => new HttpResponse('', { status: 201, headers: { 'content-type': 'text/html' } })],
    ['an HTML body', () => new HttpResponse('<p>Created</p>', { status: 201, headers: { 'content-type': 'text/html' } })],
  ])('has succeeded on 201 with %s', async (_what, answer) => {
    answerPosts(answer);
    expect(await writer().create(consent)).toEqual({ ok: true, written: { status: 201 } });
  });

  it.each([
    [`${base}/Consent/c9/_history/2`, { id: 'c9', versionId: '2' }],
    ['Consent/c9', { id: 'c9' }],
    ['http://internal:8080/fhir/Consent/c9/_history/2', { id: 'c9', versionId: '2' }],
    ['https://evil.example/', {}],
  ])('reads the id from Location %s and never asks there', async (location, expected) => {
    answerPosts(() => new HttpResponse(null, { status: 201, headers: { location } }));
    expect(await writer().create(consent)).toEqual({ ok: true, written: { status: 201, ...expected } });
  });

  it('reads the version from ETag when nothing else tells it', async () => {
    answerPosts(() => new HttpResponse(null, { status: 201, headers: { location: `${base}/Consent/c9`, etag: 'W/"v7"' } }));
    expect(await writer().create(consent)).toMatchObject({ written: { id: 'c9', versionId: 'v7' } });
  });

  it('keeps the server’s words that are meant for people, and not what it says of its own workings', async () => {
    const informed = { severity: 'information', code: 'informational', diagnostics: 'Successfully created in 12ms.' };
    const issue = [
      informed,
      { ...informed, details: { coding: [{ code: 'SUCCESSFUL_CREATE', display: 'Create succeeded.' }] } },
      { ...informed, details: { text: 'Stored as draft' } },
      { severity: 'warning', code: 'processing', diagnostics: 'Two extensions were left out' },
    ];
    answerPosts(() => HttpResponse.json({ resourceType: 'OperationOutcome', issue }, { status: 201, headers: { location: 'Consent/c9' } }));
    const words = 'Stored as draft\nTwo extensions were left out';
    expect(await writer().create(consent)).toEqual({ ok: true, written: { status: 201, id: 'c9', words } });
  });

  it.each([
    [400, 'rejected'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'unsupported'],
    [409, 'conflict'],
    [412, 'precondition-failed'],
    [413, 'too-large'],
    [422, 'rejected'],
    [429, 'throttled'],
    [501, 'unsupported'],
    [503, 'throttled'],
  ])('was refused by %i, and is not sent again', async (status, kind) => {
    const asked = answerPosts(() => new HttpResponse(null, { status, headers: { 'retry-after': '0' } }));
    expect(await writer().create(consent)).toMatchObject({ ok: false, certainty: 'refused', failure: { kind, status } });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['500', () => new HttpResponse(null, { status: 500 }), 'server'],
    ['502', () => HttpResponse.html('<p>Bad gateway</p>', { status: 502 }), 'server'],
    ['504', () => new HttpResponse(null, { status: 504 }), 'server'],
    ['408', () => new HttpResponse(null, { status: 408 }), 'timeout'],
    ['a dropped connection', () => HttpResponse.error(), 'network'],
    ['200 with a web page', () => HttpResponse.html('<h1>Sign in</h1>'), 'not-fhir'],
  ])('is unknown after %s, and is not sent again', async (_what, answer, kind) => {
    const asked = answerPosts(answer);
    expect(await writer().create(consent)).toMatchObject({ ok: false, certainty: 'unknown', failure: { kind } });
    expect(asked).toHaveLength(1);
  });

  it('is unknown when no answer comes in time', async () => {
    server.use(http.post(`${base}/Consent`, () => new Promise<Response>(() => {})));
    const impatient = createWriter(sessionDouble({ baseUrl: base }), { timeoutMs: 20 });
    expect(await impatient.create(consent)).toMatchObject({ certainty: 'unknown', failure: { kind: 'timeout' } });
  });

  it('is refused when it was cancelled before it left, unknown when after', async () => {
    const controller = new AbortController();
    server.use(
      http.post(`${base}/Consent`, () => {
        controller.abort();
        return new Promise<Response>(() => {});
      }),
    );
    expect(await writer().create(consent, { signal: controller.signal })).toMatchObject({
      certainty: 'unknown',
      failure: { kind: 'cancelled' },
    });
    expect(await writer().create(consent, { signal: controller.signal })).toMatchObject({
      certainty: 'refused',
      failure: { kind: 'cancelled' },
    });
  });
});

describe('the token of a write', () => {
  const created = () => new HttpResponse(null, { status: 201 });

  it('is refreshed first when it ends within a minute', async () => {
    const asked = answerPosts(created);
    const session = sessionDouble({ baseUrl: base, secondsLeft: 59 });
    await createWriter(session).create(consent);
    expect(session.refreshes()).toBe(1);
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer token-2');
  });

  it('is left alone when it lives longer', async () => {
    answerPosts(created);
    const session = sessionDouble({ baseUrl: base, secondsLeft: 61 });
    await createWriter(session).create(consent);
    expect(session.refreshes()).toBe(0);
  });

  it('still serves when it cannot be renewed and lives', async () => {
    const asked = answerPosts(created);
    expect(await createWriter(sessionDouble({ baseUrl: base, secondsLeft: 30, renewable: 0 })).create(consent)).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
  });

  it('that was refused is renewed, and the write goes again, once', async () => {
    const asked = answerPosts(() => new HttpResponse(null, { status: 401 }), created);
    expect(await writer().create(consent)).toMatchObject({ ok: true });
    expect(asked.map(request => request.headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('that cannot be renewed leaves the write refused', async () => {
    answerPosts(() => new HttpResponse(null, { status: 401 }));
    const session = sessionDouble({ baseUrl: base, renewable: 0 });
    expect(await createWriter(session).create(consent)).toMatchObject({ certainty: 'refused', failure: { kind: 'unauthorized' } });
  });
});

describe('update', () => {
  it('puts to the id, if the version still is the one that was read', async () => {
    const asked: Request[] = [];
    server.use(
      http.put(`${base}/Consent/c1`, ({ request }) => {
        asked.push(request);
        return HttpResponse.json({ ...consent, id: 'c1', meta: { versionId: '3' } });
      }),
    );
    expect(await writer().update({ ...consent, id: 'c1' }, { ifMatch: '2' })).toMatchObject({
      ok: true,
      written: { id: 'c1', versionId: '3' },
    });
    expect(asked[0]?.headers.get('if-match')).toBe('W/"2"');
  });
});

describe('transact', () => {
  const bundle: Bundle<FhirResource> = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      { resource: consent, request: { method: 'POST', url: 'Consent' } },
      { resource: consent, request: { method: 'POST', url: 'Consent' } },
    ],
  };
  const answerWith = (answer: () => Response) => server.use(http.post(base, answer));
  const response = (...statuses: string[]) =>
    HttpResponse.json({
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: statuses.map((status, index) => ({ response: { status, location: `Consent/c${index + 1}/_history/1` } })),
    });

  it('gives what was stored, in the order of the Bundle', async () => {
    answerWith(() => response('201 Created', '200'));
    expect(await writer().transact(bundle)).toEqual({
      ok: true,
      entries: [
        { status: 201, id: 'c1', versionId: '1' },
        { status: 200, id: 'c2', versionId: '1' },
      ],
    });
  });

  it.each([
    ['an empty 200', () => new HttpResponse(null, { status: 200 })],
    ['fewer entries than were sent', () => response('201 Created')],
    ['an entry that was not accepted', () => response('201 Created', '422 Unprocessable')],
    ['a web page', () => HttpResponse.html('<p>ok</p>')],
    ['500', () => new HttpResponse(null, { status: 500 })],
  ])('is unknown after %s', async (_what, answer) => {
    answerWith(answer);
    expect(await writer().transact(bundle)).toMatchObject({ ok: false, certainty: 'unknown' });
  });

  it('was refused by 422', async () => {
    answerWith(() => new HttpResponse(null, { status: 422 }));
    expect(await writer().transact(bundle)).toMatchObject({ ok: false, certainty: 'refused', failure: { kind: 'rejected' } });
  });
});
