import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANGING, CREATING, READING } from '../../../src/connection/ask/preflight.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import type { FhirSession } from '../../../src/fhir/session.ts';
import { createWriter } from '../../../src/fhir/write/server-writer.ts';
import { probeWriteHeaders } from '../../../src/fhir/write/write-headers.ts';
import { scopesFor } from '../../../src/launch/road/scopes.ts';
import { ALSO_SENT_TYPES } from '../../../src/site/site-config.ts';

const root = resolve(import.meta.dirname, '../../..');
const page = readFileSync(resolve(root, 'docs/connect.md'), 'utf8');
const sectionOf = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
/** What stands in backticks in a text. */
const ticked = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('the scopes to hand over, in docs/connect.md', () => {
  const [usual = '', ifConfigured = ''] = sectionOf('Scopes to hand over').split('Only where `config.json`');
  const listed = (text: string, column: 1 | 2) =>
    text
      .split('\n')
      .filter(line => /^\| `/.test(line))
      .flatMap(line => ticked(line.split('|')[column]))
      .sort();
  const nothingMore = {
    scopeVersion: 'auto',
    refresh: 'online_access',
    scopesLeftOut: [],
    forms: [],
    alsoSends: [],
    deletes: false,
  } as const;
  const form = { resource: 'Procedure', canonical: 'https://ehr.example/Questionnaire/1', linkIds: { a: 'b' } } as const;
  const everything = { ...nothingMore, forms: [form], alsoSends: ALSO_SENT_TYPES };
  const asked = (issuer: Parameters<typeof scopesFor>[1], capabilities: readonly string[]) =>
    scopesFor('ehr', issuer, { capabilities, scopesSupported: [] }).split(' ').sort();

  it.each([
    ['v2', 1, ['permission-v2']],
    ['v1', 2, []],
  ] as const)('are those that are asked for in %s', (_version, column, capabilities) => {
    expect(listed(usual, column)).toEqual(asked(nothingMore, capabilities));
    const more = asked(everything, capabilities).filter(scope => /Questionnaire|Observation|Provenance/.test(scope));
    expect(listed(ifConfigured, column)).toEqual(more);
  });
});

describe('what a web page has to be allowed, in docs/connect.md', () => {
  const row = (name: string) => ticked(new RegExp(`^\\| ${name}[^|]*\\|(.*)\\|$`, 'm').exec(sectionOf('CORS to hand over'))?.[1]);
  const session: FhirSession = {
    baseUrl: 'https://ehr.example/fhir',
    accessToken: () => 'token',
    secondsLeft: () => 3600,
    refresh: async () => false,
  };

  /** Every kind of request that there is: name of method, names of headers. */
  async function requests(): Promise<readonly { readonly method: string; readonly headers: readonly string[] }[]> {
    const seen: { method: string; headers: readonly string[] }[] = [];
    const before = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      seen.push({ method: request.method, headers: [...request.headers.keys()] });
      return new Response('{"resourceType":"Bundle","type":"searchset"}', { headers: { 'content-type': 'application/fhir+json' } });
    };
    try {
      const reader = createServerReader(session);
      await reader.search({ type: 'Condition', params: [['patient', '1']] });
      await reader.read('Patient', '1');
      const writer = createWriter(session);
      const procedure = { resourceType: 'Procedure', status: 'completed', subject: { reference: 'Patient/1' } } as const;
      await writer.create(procedure, { ifNoneExist: 'identifier=a|b' });
      await writer.update({ ...procedure, id: '1' }, { ifMatch: '1' });
      await writer.transact({ resourceType: 'Bundle', type: 'transaction' });
      await probeWriteHeaders(session, '1');
    } finally {
      globalThis.fetch = before;
    }
    return seen;
  }

  it('is what the app sends, and what the doctor asks for', async () => {
    const seen = await requests();
    expect(row('Methods')).toEqual([...new Set(seen.map(({ method }) => method))].sort());
    // Accept is always allowed; the user agent's own headers are not the page's.
    const named = new Set(seen.flatMap(({ headers }) => headers).filter(name => name !== 'accept'));
    expect(row('Request headers').map(name => name.toLowerCase())).toEqual([...named].sort());
    expect([...named].sort()).toEqual([...new Set([READING, CREATING, CHANGING].flatMap(({ headers }) => headers))].sort());
  });

  it('is every header of an answer that anything in the app looks at', () => {
    const sources = ['src/fhir', 'src/launch', 'src/delivery', 'src/app'].flatMap(folder =>
      globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }),
    );
    const read = sources.flatMap(path =>
      [...readFileSync(resolve(root, path), 'utf8').matchAll(/eaders\.get\('([\w-]+)'\)/g)].map(([, name]) => name),
    );
    // One that a page may read of any answer needs no exposing.
    const named = new Set(read.filter(name => name !== 'cache-control'));
    expect(row('Exposed headers').map(name => name.toLowerCase())).toEqual([...named].sort());
  });
});
