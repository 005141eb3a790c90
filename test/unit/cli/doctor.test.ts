import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Capability } from '../../../src/fhir/capability.ts';
import { BEHAVIOURS, type BehaviourName, isBehaviourName } from '../../../src/sandbox/behaviours/behaviours.ts';
import type { EhrBehaviour } from '../../../src/sandbox/behaviours/ehr-behaviour.ts';
import { listen } from '../../../src/sandbox/listen.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { DECLARED_BY } from '../delivery/declared.ts';
import { start, twoPatients } from '../sandbox/smart-client.ts';
import { aFolder, type Ended, vertaug } from './run-vertaug.ts';

const folder = aFolder();
const RECORDED = ['Procedure', 'Consent', 'AdverseEvent'] as const;
const ISS = 'https://ehr.example/fhir/r4';

interface Said {
  readonly verdict: { readonly exit: number; readonly findings: readonly { kind: string; about: readonly string[]; says: string }[] };
  readonly plan: Readonly<Record<(typeof RECORDED)[number], string>>;
  readonly transaction: boolean;
  readonly reasons: Readonly<Record<string, readonly { tier: string; obstacle: string; says: string }[]>>;
  readonly declared: Readonly<Record<string, unknown>>;
  readonly smart?: { readonly state: string; readonly scopesAsked: readonly string[]; readonly scopesNotListed: readonly string[] };
  readonly cors?: { readonly creating: { allowed: boolean; lacks: readonly string[] }; readonly exposed: readonly string[] } | null;
  readonly forms?: readonly { resource: string; looked: boolean; fault: string | null }[];
  readonly calls?: readonly { method: string; url: string; status: number; ms: number }[];
}

const saidIn = ({ out }: Ended): Said => JSON.parse(out);
const kindsIn = ({ verdict }: Said) => verdict.findings.map(({ kind }) => kind);
const tiersIn = ({ plan }: Said) => RECORDED.map(type => plan[type]);

/** A statement that declares what was restated of an EHR. */
function statementOf(capability: Capability, more: object = {}): string {
  if (capability.status !== 'known') throw new Error('Nothing is declared.');
  const resource = Object.entries(capability.resources).map(([type, { interactions }]) => ({
    type,
    interaction: interactions.map(code => ({ code })),
  }));
  return JSON.stringify({
    resourceType: 'CapabilityStatement',
    fhirVersion: '4.0.1',
    software: { name: 'An EHR' },
    rest: [{ mode: 'server', resource }],
    ...more,
  });
}

const form = (resource: string) => ({ resource, canonical: 'https://ehr.example/Questionnaire/7', linkIds: { status: 'q1' } });
const config = (name: string, issuer: object = {}) =>
  folder.put(name, JSON.stringify({ issuers: [{ iss: ISS, clientId: 'vertaug', ...issuer }] }));

async function ofStatement(text: string, ...args: readonly string[]): Promise<Said & { readonly status: number }> {
  const ended = await vertaug(['doctor', '--statement', await folder.put('statement.json', text), '--json', ...args]);
  expect(ended.err).toBe('');
  return { ...saidIn(ended), status: ended.status };
}

const TIERS = {
  epic: [
    ['create', 'document', 'document'],
    ['create', 'questionnaire', 'questionnaire'],
  ],
  oracle: [
    ['create', 'document', 'document'],
    ['create', 'document', 'document'],
  ],
  athenahealth: [
    ['file', 'file', 'file'],
    ['questionnaire', 'questionnaire', 'questionnaire'],
  ],
  eClinicalWorks: [
    ['file', 'file', 'file'],
    ['questionnaire', 'questionnaire', 'questionnaire'],
  ],
  nextGen: [
    ['file', 'file', 'file'],
    ['file', 'file', 'file'],
  ],
  meditech: [
    ['file', 'file', 'file'],
    ['questionnaire', 'questionnaire', 'questionnaire'],
  ],
} as const;

const EHRS = ['epic', 'oracle', 'athenahealth', 'eClinicalWorks', 'nextGen', 'meditech'] as const;

describe('vertaug doctor --statement', () => {
  it.each(EHRS)('plans what %s declares, and what a form that the site maps changes', async ehr => {
    const statement = statementOf(DECLARED_BY[ehr]);
    const plain = await ofStatement(statement);
    const mapped = await ofStatement(statement, '--config', await config('forms.json', { forms: RECORDED.map(form) }));
    expect([tiersIn(plain), tiersIn(mapped)]).toEqual(TIERS[ehr]);
    expect([plain.status, plain.verdict.exit]).toEqual([1, 1]);
    expect(kindsIn(mapped)).toContain('form-not-looked-up');
  });

  it('stands in the docs with the same tiers', async () => {
    const page = await readFile(resolve(import.meta.dirname, '../../../docs/connect.md'), 'utf8');
    const rows = page.split('\n').flatMap(line => {
      const cells = line.split('|').map(cell => cell.trim().replaceAll('`', ''));
      return cells.length === 6 && /^(create|file) \/ /.test(cells[2] ?? '') ? [[cells[2], cells[3]]] : [];
    });
    expect(rows).toEqual(EHRS.map(ehr => TIERS[ehr].map(tiers => tiers.join(' / '))));
  });

  it('says beside the plan what is declared, and of each tier that was passed over why', async () => {
    const said = await ofStatement(statementOf(DECLARED_BY.athenahealth));
    expect(said.declared).toMatchObject({
      QuestionnaireResponse: { read: true, search: true, create: true, update: false },
      Procedure: { read: true, search: true, create: false, update: false },
      AdverseEvent: { read: false, search: false, create: false, update: false },
    });
    expect(said.reasons.Consent?.map(({ tier, obstacle }) => [tier, obstacle])).toEqual([
      ['create', 'not-declared'],
      ['questionnaire', 'not-mapped'],
      ['document', 'not-declared'],
    ]);
    expect(kindsIn(said)).toEqual(['not-as-such', 'form-not-mapped']);
  });

  it('goes by the word of the site, and by what it does not ask for', async () => {
    const statement = statementOf(DECLARED_BY.oracle);
    const word = await config('word.json', { creates: { Consent: true, Procedure: false } });
    const said = await ofStatement(statement, '--config', word);
    expect(tiersIn(said)).toEqual(['document', 'create', 'document']);
    expect(said.reasons.Procedure?.[0]).toMatchObject({ tier: 'create', obstacle: 'switched-off' });
    const less = await config('less.json', { scopesLeftOut: ['DocumentReference'] });
    expect(tiersIn(await ofStatement(statement, '--config', less))).toEqual(['create', 'file', 'file']);
  });

  it.each<[string, string, number, readonly string[], readonly string[]]>([
    ['that takes everything', everything(), 0, ['create', 'create', 'create'], []],
    ['without rest', everything({ rest: undefined }), 1, ['create', 'create', 'create'], ['statement-says-nothing']],
    ['without a type', everything({ rest: [{ mode: 'server' }] }), 1, ['create', 'create', 'create'], ['statement-says-nothing']],
    ['of another FHIR version', everything({ fhirVersion: '5.0.0' }), 2, ['create', 'create', 'create'], ['other-version']],
    ['without a version', everything({ fhirVersion: undefined }), 0, ['create', 'create', 'create'], ['version-not-said']],
    [
      'of nothing that is read',
      everything({ rest: [{ mode: 'server', resource: [{ type: 'Slot', interaction: [{ code: 'read' }] }] }] }),
      2,
      ['file', 'file', 'file'],
      ['nothing-readable', 'not-as-such'],
    ],
    [
      'that contradicts itself',
      everything({ rest: [{ mode: 'server', resource: [typed('Procedure', 'read', 'create'), typed('Procedure', 'read')] }] }),
      1,
      ['file', 'file', 'file'],
      ['not-as-such', 'type-repeated'],
    ],
  ])('judges a statement %s', async (_, text, exit, tiers, kinds) => {
    const said = await ofStatement(text);
    expect([said.status, said.verdict.exit, tiersIn(said), kindsIn(said)]).toEqual([exit, exit, tiers, kinds]);
  });

  it('says the same in words, without what a terminal would obey', async () => {
    const file = await folder.put('epic.json', statementOf(DECLARED_BY.epic, { software: { name: 'An \u001b[31mEHR\nnamed so' } }));
    const { status, out, err } = await vertaug(['doctor', '--statement', file]);
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('(An [31mEHR named so, FHIR 4.0.1)');
    expect(out).toMatch(/^Procedure +Stored as such$/m);
    expect(out).toMatch(/^Consent +In a note\n {2}Stored as such: the EHR says that it does not take it\.$/m);
    expect(out).toMatch(/^AdverseEvent +yes +yes +– +–$/m);
  });
});

describe('bad input of vertaug doctor', () => {
  it.each<[string, () => Promise<readonly string[]>, string]>([
    ['nothing', async () => [], 'Name one server or one statement'],
    ['both', async () => [ISS, '--statement', 'x.json'], 'Name one server or one statement'],
    ['no address', async () => ['ehr'], 'takes the FHIR base of a server'],
    ['an address with a query', async () => [`${ISS}?a=b`], 'takes the FHIR base of a server'],
    ['an origin with a path', async () => [ISS, '--origin', 'https://app.example/x'], '--origin takes the origin of the app'],
    ['an origin for a file', async () => ['--statement', 'x.json', '--origin', 'https://app.example'], '--origin needs a server'],
    ['an issuer without a configuration', async () => ['--statement', 'x.json', '--issuer', ISS], '--issuer names an issuer of --config'],
    ['no file', async () => ['--statement', folder.path('none.json')], 'is not there'],
    ['a folder', async () => ['--statement', folder.path('.')], 'is a folder'],
    ['an empty file', async () => ['--statement', await folder.put('empty.json', ' \n')], 'is empty'],
    ['a web page', async () => ['--statement', await folder.put('page.json', '<html>')], 'is XML or a web page'],
    ['half of JSON', async () => ['--statement', await folder.put('half.json', '{"resourceType":')], 'is not JSON'],
    ['a patient', async () => ['--statement', await folder.put('p.json', '{"resourceType":"Patient"}')], 'is a Patient, not a Capab'],
    ['a list', async () => ['--statement', await folder.put('list.json', '[]')], 'is some other JSON'],
    [
      'a file of 33 MB',
      async () => ['--statement', await folder.put('big.json', Buffer.alloc(33 * 1024 * 1024, 32))],
      'has more than 32 MB',
    ],
    [
      'a configuration without it',
      async () => ['https://other.example', '--config', await config('c.json')],
      'has no issuer https://other',
    ],
  ])('of %s is said, and ends with 2', async (_, args, says) => {
    const { status, out, err } = await vertaug(['doctor', ...(await args())]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
  });
});

const running: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function sandboxOf(behaviour?: BehaviourName): Promise<RunningSandbox> {
  const sandbox = await start(behaviour === undefined ? {} : { behaviour });
  running.push(() => sandbox.close());
  return sandbox;
}

const originOf = ({ app }: RunningSandbox) => new URL(app).origin;

async function ofServer(base: string, ...args: readonly string[]): Promise<Said & { readonly status: number }> {
  const ended = await vertaug(['doctor', base, '--json', ...args]);
  expect(ended.err).toBe('');
  return { ...saidIn(ended), status: ended.status };
}

/** What a behaviour's definition leads to. */
function predicted({ declares, crossOrigin }: EhrBehaviour): { tiers: readonly string[]; exit: number } {
  const { types } = declares;
  const takes = (type: string): boolean => {
    if (!declares.statement) return true;
    const interactions = 'each' in types ? types.each : types[type]?.interactions;
    return Array.isArray(interactions) && interactions.includes('create');
  };
  const tiers = RECORDED.map(type => (takes(type) ? 'create' : takes('DocumentReference') ? 'document' : 'file'));
  const isWhole = declares.statement && tiers.every(tier => tier === 'create') && crossOrigin.allowed.includes('Content-Type');
  return { tiers, exit: isWhole ? 0 : 1 };
}

describe('vertaug doctor URL', () => {
  it.each(BEHAVIOURS.map(behaviour => [behaviour.name, behaviour] as const))('says of %s what it declares', async (name, behaviour) => {
    if (!isBehaviourName(name)) throw new Error(`${name} is no behaviour.`);
    const sandbox = await sandboxOf(name);
    const said = await ofServer(sandbox.fhir, '--origin', originOf(sandbox));
    const { tiers, exit } = predicted(behaviour);
    expect([tiersIn(said), said.verdict.exit, said.status]).toEqual([tiers, exit, exit]);
    expect(said.transaction).toBe(behaviour.declares.statement && behaviour.declares.system.includes('transaction') && exit === 0);
    expect(said.smart?.state).toBe('read');
    const lacks = ['authorization', 'content-type', 'if-none-exist', 'prefer'].filter(
      header => !behaviour.crossOrigin.allowed.some(each => each.toLowerCase() === header),
    );
    expect(said.cors?.creating).toMatchObject({ allowed: lacks.length === 0, lacks });
    expect(said.cors?.exposed).toEqual(behaviour.crossOrigin.exposed);
  });

  it('asks only what is told to anybody, says how long each call took, and nothing of a patient', async () => {
    const sandbox = await sandboxOf();
    const { out } = await vertaug(['doctor', sandbox.fhir, '--json', '--origin', originOf(sandbox)]);
    const asked = sandbox.log.map(({ method, url }) => `${method} ${url}`.replace(sandbox.fhir, ''));
    expect([...new Set(asked)].map(line => line.replace(/https?:\/\/[^/]+\/fhir/, '')).sort()).toEqual([
      'GET /.well-known/smart-configuration',
      'GET /metadata',
      'OPTIONS /Condition',
      'OPTIONS /Procedure',
      'OPTIONS /Procedure/1',
    ]);
    const { calls = [] } = saidIn({ status: 0, out, err: '' });
    expect(calls).toHaveLength(6);
    for (const { ms, status } of calls) expect([ms >= 0, status < 300]).toEqual([true, true]);
    for (const { patientId, name } of twoPatients())
      expect([out.includes(name), out.includes(`Patient/${patientId}`)]).toEqual([false, false]);
  });

  it('says that a page of another origin may not read there, and that nobody asked where none was named', async () => {
    const sandbox = await sandboxOf();
    const other = await ofServer(sandbox.fhir, '--origin', 'https://elsewhere.example');
    expect(other.status).toBe(2);
    expect(kindsIn(other)).toEqual(expect.arrayContaining(['page-may-not-read', 'page-may-not-write', 'page-may-not-change']));
    const unasked = await ofServer(sandbox.fhir);
    expect([unasked.status, unasked.cors, kindsIn(unasked)]).toEqual([0, null, ['browser-not-asked', 'not-tried']]);
  });

  it.each<[string, (sandbox: RunningSandbox) => void, readonly string[], number]>([
    [
      'without PKCE',
      ({ settings }) => {
        settings.smartConfiguration = own => ({ ...own, code_challenge_methods_supported: ['plain'] });
      },
      ['no-pkce'],
      2,
    ],
    [
      'without a token endpoint',
      ({ settings }) => {
        settings.smartConfiguration = ({ token_endpoint: _, ...own }) => own;
      },
      ['smart-configuration-incomplete'],
      2,
    ],
    [
      'that answers with a web page',
      ({ settings }) => {
        settings.smartConfiguration = () => new Response('<html>Sign in, Ada</html>', { headers: { 'content-type': 'text/html' } });
      },
      ['no-smart-configuration'],
      2,
    ],
    [
      'without a discovery that a page may read',
      ({ settings }) => {
        settings.discoveryCors = false;
      },
      ['page-may-not-discover'],
      2,
    ],
    [
      'that signs in elsewhere',
      ({ settings }) => {
        settings.smartConfiguration = own => ({ ...own, authorization_endpoint: 'https://login.example/authorize' });
      },
      ['origin-to-configure'],
      0,
    ],
    [
      'that lists scopes without procedures',
      ({ settings }) => {
        settings.smartConfiguration = own => ({
          ...own,
          scopes_supported: ['patient/Patient.r', 'patient/Consent.cruds', 'patient/AdverseEvent.cruds', 'patient/DocumentReference.cruds'],
        });
      },
      ['not-as-such'],
      1,
    ],
  ])('judges a server %s', async (_, set, kinds, exit) => {
    const sandbox = await sandboxOf();
    set(sandbox);
    const said = await ofServer(sandbox.fhir, '--origin', originOf(sandbox));
    expect(kindsIn(said).filter(kind => kind !== 'headers-hidden' && kind !== 'not-tried')).toEqual(kinds);
    expect([said.status, JSON.stringify(said).includes('Ada')]).toEqual([exit, false]);
  });

  it('says where the configuration has to name the origin of the endpoints, and that a launch ends there until it does', async () => {
    const sandbox = await sandboxOf();
    sandbox.settings.smartConfiguration = own => ({ ...own, token_endpoint: 'https://login.example/token' });
    const site = await folder.put('site.json', JSON.stringify({ issuers: [{ iss: sandbox.fhir, clientId: 'vertaug' }] }));
    const said = await ofServer(sandbox.fhir, '--config', site);
    expect([said.status, said.verdict.findings[0]]).toMatchObject([2, { kind: 'origin-not-configured', about: ['https://login.example'] }]);
  });

  it('says that there is no FHIR where nothing answers', async () => {
    const server = createServer();
    const origin = await listen(server, 0);
    await closed(server);
    const said = await ofServer(`${origin}/fhir`, '--origin', 'https://app.example');
    expect([said.status, kindsIn(said)]).toEqual([2, ['no-fhir', 'preflight-unanswered', 'statement-not-read', 'not-tried']]);
    expect(said.cors?.exposed).toBeNull();
  });
});

describe('a server that lets anybody read', () => {
  /** A server that lets anybody read, and repeats what a person wrote where it fails. */
  async function openServer(questionnaires: readonly object[] | undefined): Promise<string> {
    const server = createServer((request, response) => {
      const path = (request.url ?? '').split('?')[0];
      const at = `http://${request.headers.host}`;
      const answers: Readonly<Record<string, unknown>> = {
        '/.well-known/smart-configuration': {
          authorization_endpoint: `${at}/authorize`,
          token_endpoint: `${at}/token`,
          code_challenge_methods_supported: ['S256'],
          capabilities: ['permission-v2'],
        },
        '/metadata': JSON.parse(statementOf(DECLARED_BY.athenahealth)),
        '/Questionnaire': questionnaires && {
          resourceType: 'Bundle',
          type: 'searchset',
          entry: questionnaires.map(resource => ({ resource })),
        },
      };
      const body = answers[path ?? ''] ?? { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'Ada Lindqvist is not yours.' }] };
      response.writeHead(answers[path ?? ''] === undefined ? 401 : 200, { 'content-type': 'application/fhir+json' });
      response.end(JSON.stringify(body));
    });
    const origin = await listen(server, 0);
    running.push(() => closed(server));
    return origin;
  }
  const theirs = (linkId: string) => ({
    resourceType: 'Questionnaire',
    id: '7',
    url: 'https://ehr.example/Questionnaire/7',
    status: 'active',
    item: [{ linkId, type: 'string' }],
  });

  it('is not launched from over http, unless it is on this computer', async () => {
    const base = await openServer([]);
    expect(kindsIn(await ofServer(base))).not.toContain('insecure-address');
    const said = await ofServer(base.replace(/\/\/[^:]+/, '//0.0.0.0'));
    expect([said.status, kindsIn(said)[0]]).toEqual([2, 'insecure-address']);
  });

  it.each<[string, readonly object[] | undefined, readonly string[], { looked: boolean; fault: string | null }]>([
    ['is filled where the server has it so', [theirs('q1')], ['file', 'questionnaire', 'file'], { looked: true, fault: null }],
    ['is not where it asks something else', [theirs('q9')], ['file', 'file', 'file'], { looked: true, fault: 'form-differs' }],
    ['is not where it is not there', [], ['file', 'file', 'file'], { looked: true, fault: 'form-unread' }],
    ['is at the site’s word where it wants a token', undefined, ['file', 'questionnaire', 'file'], { looked: false, fault: null }],
  ])('has a form of the site that %s', async (_, questionnaires, tiers, looked) => {
    const base = await openServer(questionnaires);
    const site = await folder.put('open.json', JSON.stringify({ issuers: [{ iss: base, clientId: 'vertaug', forms: [form('Consent')] }] }));
    const said = await ofServer(base, '--config', site);
    expect([tiersIn(said), said.forms]).toMatchObject([tiers, [{ resource: 'Consent', ...looked }]]);
    expect(JSON.stringify(said)).not.toContain('Ada');
  });
});

function closed(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function typed(type: string, ...codes: readonly string[]): object {
  return { type, interaction: codes.map(code => ({ code })) };
}

function everything(more: object = {}): string {
  const resource = [...RECORDED, 'Patient'].map(type => typed(type, 'read', 'search-type', 'create', 'update'));
  return JSON.stringify({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1', rest: [{ mode: 'server', resource }], ...more });
}
