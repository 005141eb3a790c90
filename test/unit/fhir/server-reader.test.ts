import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { outcomeText } from '../../../src/fhir/outcome/operation-outcome.ts';
import type { SearchEnd, SearchPage } from '../../../src/fhir/reader.ts';
import { createServerReader, type ReaderOptions } from '../../../src/fhir/search/server-reader.ts';
import { sessionDouble } from '../../builders/fhir-session.ts';
import { remarkEntry, remarkOf } from '../../builders/server-remarks.ts';

const base = 'https://ehr.example/fhir';
const server = setupServer();
const waits: number[] = [];
const wait: NonNullable<ReaderOptions['wait']> = async seconds => {
  waits.push(seconds);
};

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  waits.length = 0;
});
afterAll(() => server.close());

const patient = { resourceType: 'Patient', id: 'p1' };

function reader(options: ReaderOptions = {}) {
  return createServerReader(sessionDouble({ baseUrl: base }), { wait, ...options });
}

/** Answers the requests in turn; returns what was asked. */
function answerInTurn(path: string, ...answers: (() => Response)[]): Request[] {
  const asked: Request[] = [];
  server.use(
    http.get(`${base}/${path}`, ({ request }) => {
      asked.push(request);
      return (answers[asked.length - 1] ?? HttpResponse.error)();
    }),
  );
  return asked;
}

const json = (body: object, init?: ResponseInit) => () => HttpResponse.json(body, init);
const bundle = (ids: readonly string[], next?: string) =>
  json({
    resourceType: 'Bundle',
    link: next === undefined ? [] : [{ relation: 'next', url: next }],
    entry: ids.map(id => ({ resource: { resourceType: 'Condition', id } })),
  });

async function collect(options: ReaderOptions = {}): Promise<{ ids: (string | undefined)[]; end: SearchEnd }> {
  const pages: SearchPage[] = [];
  const end = await reader(options).search({ type: 'Condition', params: [['patient', 'p1']] }, { onPage: page => pages.push(page) });
  return { ids: pages.flatMap(page => page.resources.map(({ id }) => id)), end };
}

describe('read', () => {
  it('asks the base with the token and gives the resource', async () => {
    const asked = answerInTurn('Patient/p1', json(patient));
    expect(await reader().read('Patient', 'p1')).toEqual({ ok: true, value: patient });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer token-1');
    expect(asked[0]?.headers.get('accept')).toBe('application/fhir+json');
  });

  it('keeps the chart out of caches, sends no cookies, follows no redirect and can carry a large body', {
    tags: ['D9', 'D23'],
  }, async () => {
    answerInTurn('Patient/p1', json(patient));
    const sent = vi.spyOn(globalThis, 'fetch');
    await reader().read('Patient', 'p1');
    expect(sent.mock.calls.map(([request]) => request)).toMatchObject([
      { cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', keepalive: false },
    ]);
    sent.mockRestore();
  });

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [405, 'unsupported'],
    [501, 'unsupported'],
    [400, 'rejected'],
    [422, 'rejected'],
    [413, 'too-large'],
    [500, 'server'],
    [502, 'server'],
    [418, 'rejected'],
  ])('turns %i into %s', async (status, kind) => {
    answerInTurn('Patient/p1', () => new HttpResponse(null, { status }));
    expect(await reader().read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind, status } });
  });

  it('keeps the server’s own OperationOutcome', async () => {
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'forbidden', diagnostics: 'Ward closed' }] };
    answerInTurn('Patient/p1', json(outcome, { status: 403 }));
    const result = await reader().read('Patient', 'p1');
    expect(result.ok ? '' : outcomeText(result.failure.outcome)).toBe('Ward closed');
  });

  it('says that a web page came, and does not quote it', async () => {
    answerInTurn('Patient/p1', () => HttpResponse.html('<h1>Sign in</h1>'));
    const result = await reader().read('Patient', 'p1');
    expect(result).toMatchObject({ ok: false, failure: { kind: 'not-fhir', status: 200 } });
    expect(result.ok ? '' : outcomeText(result.failure.outcome)).toBe(
      'The server answered 200 with a web page where Patient/p1 was asked for.',
    );
  });

  it.each([
    ['another patient', { ...patient, id: 'p2' }],
    ['another type', { resourceType: 'Person', id: 'p1' }],
    ['nothing', {}],
  ])('does not take %s for the answer', async (_what, body) => {
    answerInTurn('Patient/p1', json(body));
    expect(await reader().read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind: 'not-fhir' } });
  });

  it('says that no answer came', async () => {
    answerInTurn('Patient/p1', () => HttpResponse.error());
    expect(await reader().read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind: 'network' } });
  });

  it('gives up when the answer takes too long', async () => {
    server.use(http.get(`${base}/Patient/p1`, () => new Promise<Response>(() => {})));
    expect(await reader({ timeoutMs: 20 }).read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind: 'timeout' } });
  });

  it('can be cancelled while it is under way', async () => {
    const controller = new AbortController();
    server.use(
      http.get(`${base}/Patient/p1`, () => {
        controller.abort();
        return new Promise<Response>(() => {});
      }),
    );
    expect(await reader().read('Patient', 'p1', { signal: controller.signal })).toMatchObject({ failure: { kind: 'cancelled' } });
  });

  it('sends nothing for an id that leads elsewhere', { tags: ['D9'] }, async () => {
    expect(await reader().read('Patient', '../../admin')).toMatchObject({ ok: false, failure: { kind: 'foreign-url' } });
  });
});

describe('the token', () => {
  const unauthorized = () => new HttpResponse(null, { status: 401 });

  it('is refreshed once after a 401, and the read is made again with the new one', async () => {
    const asked = answerInTurn('Patient/p1', unauthorized, json(patient));
    const session = sessionDouble({ baseUrl: base });
    expect(await createServerReader(session).read('Patient', 'p1')).toMatchObject({ ok: true });
    expect(asked.map(request => request.headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(session.refreshes()).toBe(1);
  });

  it('ends the try when the new one is refused too', async () => {
    const asked = answerInTurn('Patient/p1', unauthorized, unauthorized, json(patient));
    expect(await reader().read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind: 'unauthorized', status: 401 } });
    expect(asked).toHaveLength(2);
  });

  it('is refreshed once, though the refusal of one read comes after the refresh for another', async () => {
    let renewed = () => {};
    const fastIsDone = new Promise<void>(resolve => {
      renewed = resolve;
    });
    server.use(
      http.get(`${base}/Patient/:id`, async ({ request, params }) => {
        if (request.headers.get('authorization') === 'Bearer token-2') {
          return HttpResponse.json({ resourceType: 'Patient', id: String(params.id) });
        }
        if (params.id === 'slow') await fastIsDone;
        return unauthorized();
      }),
    );
    const session = sessionDouble({ baseUrl: base });
    const wave = createServerReader(session);
    const slow = wave.read('Patient', 'slow');
    expect(await wave.read('Patient', 'fast')).toMatchObject({ ok: true });
    renewed();
    expect(await slow).toMatchObject({ ok: true });
    expect(session.refreshes()).toBe(1);
  });

  it('is refreshed before a read that would be sent without a living one', async () => {
    const asked = answerInTurn('Patient/p1', json(patient));
    expect(await createServerReader(sessionDouble({ baseUrl: base, secondsLeft: 0 })).read('Patient', 'p1')).toMatchObject({ ok: true });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer token-2');
  });

  it('is not missed: without one nothing is sent', async () => {
    const session = sessionDouble({ baseUrl: base, secondsLeft: 0, renewable: 0 });
    expect(await createServerReader(session).read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } });
  });
});

describe('search', () => {
  it('sends the parameters in their order, repeats kept', async () => {
    const asked = answerInTurn('Condition', bundle([]));
    await reader().search({
      type: 'Condition',
      params: [
        ['patient', 'p1'],
        ['date', 'ge2026'],
        ['date', 'lt2027'],
        ['code', 'a|b,c'],
      ],
    });
    expect(asked[0]?.url).toBe(`${base}/Condition?patient=p1&date=ge2026&date=lt2027&code=a%7Cb%2Cc`);
  });

  it('follows the pages to the end', async () => {
    answerInTurn('Condition', bundle(['c1'], `${base}/Condition?page=2`), bundle(['c2'], 'Condition?page=3'), bundle(['c3']));
    expect(await collect()).toEqual({ ids: ['c1', 'c2', 'c3'], end: { status: 'complete' } });
  });

  it.each([
    'https://evil.example/fhir/Condition?page=2',
    'https://ehr.example/fhir.evil/Condition?page=2',
    'https://ehr.example/fhir/../Condition',
  ])('does not follow a link to %s: what it read is incomplete', async next => {
    answerInTurn('Condition', bundle(['c1'], next));
    expect(await collect()).toMatchObject({ ids: ['c1'], end: { status: 'incomplete', failure: { kind: 'foreign-url' } } });
  });

  it('reads a search anew, once and from its first page, when a page of it has expired', async () => {
    const gone = json({ resourceType: 'OperationOutcome', issue: [] }, { status: 410 });
    const asked = answerInTurn(
      'Condition',
      bundle(['c1'], `${base}/Condition?page=2`),
      gone,
      bundle(['c1', 'c2'], `${base}/Condition?page=3`),
      bundle(['c3']),
    );
    const { ids, end } = await collect();
    expect(end).toEqual({ status: 'complete' });
    expect(ids).toEqual(['c1', 'c1', 'c2', 'c3']);
    expect(asked.map(({ url }) => new URL(url).search)).toEqual(['?patient=p1', '?page=2', '?patient=p1', '?page=3']);
  });

  it.each([
    [
      'among the matches of a page',
      () => json({ resourceType: 'Bundle', type: 'searchset', entry: [remarkEntry({ epic: '4113', severity: 'fatal' })] }),
    ],
    ['in the place of a page', () => json(remarkOf({ epic: '4113', severity: 'fatal' }))],
  ])('reads it anew too where the server says with 200 that its paging has ended, %s', async (_where, ended) => {
    const asked = answerInTurn(
      'Condition',
      bundle(['c1'], `${base}/Condition?page=2`),
      ended(),
      bundle(['c1'], `${base}/Condition?page=3`),
      bundle(['c2']),
    );
    expect(await collect()).toMatchObject({ ids: ['c1', 'c1', 'c2'], end: { status: 'complete' } });
    expect(asked).toHaveLength(4);
  });

  it('says that not all was read where the paging ends a second time', async () => {
    const ended = json({ resourceType: 'Bundle', type: 'searchset', entry: [remarkEntry({ epic: '4113' })] });
    const again = bundle(['c1'], `${base}/Condition?page=2`);
    answerInTurn('Condition', again, ended, again, ended);
    expect(await collect()).toMatchObject({ end: { status: 'incomplete', failure: { kind: 'remarked' } } });
  });

  it('is incomplete where a page expires a second time, and failed where the first one is gone', async () => {
    const gone = json({ resourceType: 'OperationOutcome', issue: [] }, { status: 410 });
    const again = bundle(['c1'], `${base}/Condition?page=2`);
    expect(answerInTurn('Condition', again, gone, again, gone)).toEqual([]);
    expect(await collect()).toMatchObject({ end: { status: 'incomplete', failure: { status: 410 } } });
    answerInTurn('Condition', gone);
    expect(await collect()).toMatchObject({ ids: [], end: { status: 'failed', failure: { status: 410 } } });
  });

  it('follows a link to another origin, with the token, where the session names it', async () => {
    answerInTurn('Condition', bundle(['c1'], 'https://pages.example/next?page=2'));
    let authorization: string | null = null;
    server.use(
      http.get('https://pages.example/next', ({ request }) => {
        authorization = request.headers.get('authorization');
        return bundle(['c2'])();
      }),
    );
    const elsewhere = createServerReader(sessionDouble({ baseUrl: base, furtherOrigins: ['https://pages.example'] }), { wait });
    const ids: (string | undefined)[] = [];
    const onPage = (page: SearchPage) => ids.push(...page.resources.map(({ id }) => id));
    expect(await elsewhere.search({ type: 'Condition', params: [['patient', 'p1']] }, { onPage })).toEqual({ status: 'complete' });
    expect(ids).toEqual(['c1', 'c2']);
    expect(authorization).toBe('Bearer token-1');
  });

  it('is incomplete when a later page fails, failed when the first does', async () => {
    answerInTurn('Condition', bundle(['c1'], 'Condition?page=2'), () => new HttpResponse(null, { status: 500 }));
    expect(await collect()).toMatchObject({ ids: ['c1'], end: { status: 'incomplete', failure: { kind: 'server' } } });
    server.resetHandlers();
    answerInTurn('Condition', () => new HttpResponse(null, { status: 403 }));
    expect(await collect()).toMatchObject({ ids: [], end: { status: 'failed', failure: { kind: 'forbidden' } } });
  });

  it('stops at its bound and says so', async () => {
    const asked = answerInTurn('Condition', bundle(['c1'], 'Condition?page=2'), bundle(['c2'], 'Condition?page=3'), bundle(['c3']));
    expect(await collect({ maxPages: 2 })).toMatchObject({
      ids: ['c1', 'c2'],
      end: { status: 'incomplete', failure: { kind: 'too-large' } },
    });
    expect(asked).toHaveLength(2);
  });

  it('does not run in a circle', async () => {
    const again = `${base}/Condition?page=2`;
    const asked = answerInTurn('Condition', bundle(['c1'], again), bundle(['c2'], again));
    expect(await collect()).toMatchObject({ ids: ['c1', 'c2'], end: { status: 'incomplete', failure: { kind: 'not-fhir' } } });
    expect(asked).toHaveLength(2);
  });

  it('is incomplete when the server says among the entries that something failed', async () => {
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout', diagnostics: 'Archive offline' }] };
    answerInTurn('Condition', json({ resourceType: 'Bundle', entry: [{ resource: outcome, search: { mode: 'outcome' } }] }));
    expect(await collect()).toMatchObject({ ids: [], end: { status: 'incomplete', failure: { kind: 'rejected', outcome } } });
  });

  it('fails on a body that is no Bundle', async () => {
    answerInTurn('Condition', json(patient));
    expect((await collect()).end).toMatchObject({ status: 'failed', failure: { kind: 'not-fhir' } });
  });
});

describe('a busy server', () => {
  const busy = (status: number, headers?: Record<string, string>) => () => new HttpResponse(null, { status, headers: headers ?? {} });

  it('is given the time it asks for', async () => {
    const later = { 'retry-after': 'Sun, 22 Nov 2026 10:00:05 GMT', date: 'Sun, 22 Nov 2026 10:00:00 GMT' };
    answerInTurn('Patient/p1', busy(429, { 'retry-after': '7' }), busy(503, later), json(patient));
    expect(await reader().read('Patient', 'p1')).toMatchObject({ ok: true });
    expect(waits).toEqual([7, 5]);
  });

  it('is asked again after 1, 2 and 4 seconds where it names no time, and no more', async () => {
    const asked = answerInTurn('Patient/p1', busy(503), busy(503), busy(503), busy(503), json(patient));
    expect(await reader().read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind: 'throttled', status: 503 } });
    expect(waits).toEqual([1, 2, 4]);
    expect(asked).toHaveLength(4);
  });

  it('that asks for minutes is not waited for', async () => {
    const asked = answerInTurn('Patient/p1', busy(503, { 'retry-after': '600' }));
    expect(await reader().read('Patient', 'p1')).toMatchObject({ ok: false, failure: { kind: 'throttled' } });
    expect(asked).toHaveLength(1);
  });

  it('is not asked again once the reader was cancelled', async () => {
    const controller = new AbortController();
    const asked = answerInTurn('Patient/p1', busy(503), json(patient));
    const impatient = reader({ wait: async () => controller.abort() });
    expect(await impatient.read('Patient', 'p1', { signal: controller.signal })).toMatchObject({ ok: false });
    expect(asked).toHaveLength(1);
  });
});
