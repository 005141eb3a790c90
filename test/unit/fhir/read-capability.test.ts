import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCapability } from '../../../src/fhir/read-capability.ts';
import { sessionDouble } from '../../builders/fhir-session.ts';

const base = 'https://ehr.example/fhir';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const statement = {
  resourceType: 'CapabilityStatement',
  fhirVersion: '4.0.1',
  software: { name: 'HAPI', version: '8.8.0' },
  rest: [
    { mode: 'client' },
    {
      mode: 'server',
      interaction: [{ code: 'transaction' }],
      resource: [
        {
          type: 'Procedure',
          interaction: [{ code: 'read' }, { code: 'create' }],
          searchParam: [{ name: 'identifier' }],
          conditionalCreate: true,
        },
        { type: 'Consent' },
        'broken',
      ],
    },
  ],
};

describe('readCapability', () => {
  it('gives what the server declares, and asks without a token', async () => {
    let authorization: string | null = 'unset';
    server.use(
      http.get(`${base}/metadata`, ({ request }) => {
        authorization = request.headers.get('authorization');
        return HttpResponse.json(statement);
      }),
    );
    expect(await readCapability(base)).toEqual({
      status: 'known',
      software: 'HAPI 8.8.0',
      fhirVersion: '4.0.1',
      transaction: true,
      resources: {
        Procedure: { interactions: ['read', 'create'], searchParams: ['identifier'], conditionalCreate: true, updateCreate: false },
        Consent: { interactions: [], searchParams: [], conditionalCreate: false, updateCreate: false },
      },
    });
    expect(authorization).toBeNull();
  });

  it('can ask with the token of a session', async () => {
    server.use(
      http.get(`${base}/metadata`, ({ request }) =>
        request.headers.get('authorization') === 'Bearer token-1' ? HttpResponse.json(statement) : new HttpResponse(null, { status: 401 }),
      ),
    );
    expect((await readCapability(base)).status).toBe('unknown');
    expect((await readCapability(sessionDouble({ baseUrl: base }))).status).toBe('known');
  });

  it.each([
    ['404', () => new HttpResponse(null, { status: 404 }), 'not-found'],
    ['no answer', () => HttpResponse.error(), 'network'],
    ['a web page', () => HttpResponse.html('<p>Hello</p>'), 'not-fhir'],
    ['another resource', () => HttpResponse.json({ resourceType: 'Patient' }), 'not-fhir'],
  ])('is unknown after %s', async (_what, answer, kind) => {
    server.use(http.get(`${base}/metadata`, answer));
    expect(await readCapability(base)).toMatchObject({ status: 'unknown', failure: { kind } });
  });

  it.each([
    ['no rest', {}],
    ['an empty rest', { rest: [] }],
    ['only what it asks of others', { rest: [{ mode: 'client', resource: [{ type: 'Procedure' }] }] }],
    ['no resources', { rest: [{ mode: 'server', interaction: [{ code: 'transaction' }] }] }],
    ['resources without a type', { rest: [{ mode: 'server', resource: [{ interaction: [{ code: 'create' }] }, { type: '' }, null] }] }],
    ['a rest that is no list', { rest: { mode: 'server' } }],
  ])(
    'is unknown, but for the server’s own name, after a statement with %s: it says nothing of what can be read or written',
    async (_what, said) => {
      server.use(http.get(`${base}/metadata`, () => HttpResponse.json({ ...statement, rest: undefined, ...said })));
      expect(await readCapability(base)).toEqual({
        status: 'unknown',
        software: 'HAPI 8.8.0',
        fhirVersion: '4.0.1',
        failure: expect.objectContaining({ kind: 'not-fhir' }),
      });
    },
  );
});
