import { afterEach, describe, expect, it } from 'vitest';
import { doctorLine } from '../../../src/cli/doctor/doctor-line.ts';
import type { Attempt } from '../../../src/connection/ask/tried.ts';
import { connectionText } from '../../../src/connection/connection-text.ts';
import { type Examined, examine } from '../../../src/connection/examined.ts';
import { exitOf, type Finding } from '../../../src/connection/findings/finding.ts';
import { issuerWithoutWords, RECORDED } from '../../../src/connection/plan-for-server.ts';
import { ACCESS_TABLE } from '../../../src/fhir/access.ts';
import { fixedSession } from '../../../src/fhir/fixed-session.ts';
import { scopesFor } from '../../../src/launch/road/scopes.ts';
import { LANGUAGE_TAGS } from '../../../src/plain/language-tag.ts';
import { BEHAVIOURS, type BehaviourName, isBehaviourName } from '../../../src/sandbox/behaviours/behaviours.ts';
import type { EhrBehaviour } from '../../../src/sandbox/behaviours/ehr-behaviour.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { loadConnectionWords } from '../../../src/words/load-connection-words.ts';
import { signIn, start } from '../sandbox/smart-client.ts';

const running: RunningSandbox[] = [];
afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.close();
});

async function sandboxOf(behaviour?: BehaviourName): Promise<RunningSandbox> {
  const sandbox = await start(behaviour === undefined ? {} : { behaviour });
  running.push(sandbox);
  return sandbox;
}

/** What a launch asks of a server that lists no scopes. */
const ASKED = scopesFor('ehr', issuerWithoutWords('https://ehr.example'), { capabilities: ['permission-v2'], scopesSupported: [] });

/** As `vertaug doctor URL --token … --patient ada --origin …` does. */
async function examined(sandbox: RunningSandbox, furtherOrigins: readonly string[] = []): Promise<Examined> {
  const { access_token: token, scope } = await signIn(sandbox, 'ada', ASKED);
  return examine(sandbox.fhir, undefined, {
    send: (url, init) => fetch(url, init),
    now: () => performance.now(),
    page: { origin: new URL(sandbox.app).origin, how: 'preflight' },
    tryWith: { session: fixedSession(sandbox.fhir, String(token), furtherOrigins), patientId: 'ada', granted: String(scope).split(' ') },
  });
}

const triedIn = ({ server }: Examined) => {
  if (server?.tried === undefined) throw new Error('Nothing was tried.');
  return server.tried;
};
const kindsIn = ({ findings }: Examined) => findings.map(({ kind }) => kind);

/** Of a type that the definition names, or that a store of everything has. */
function isThere({ declares: { types } }: EhrBehaviour, type: string, interaction: 'search-type' | 'create'): boolean {
  const interactions = 'each' in types ? types.each : types[type]?.interactions;
  return Array.isArray(interactions) && interactions.includes(interaction);
}

function outcomeOf(attempt: Attempt | undefined): string | undefined {
  return attempt?.outcome === 'not-asked' ? attempt.because : attempt?.outcome;
}

/** What searching a type comes to, by the definition of the behaviour alone. */
function predicted(behaviour: EhrBehaviour, type: string): string {
  const { granting, searching } = behaviour;
  const isSearched = isThere(behaviour, type, 'search-type');
  if (granting.onlyDeclared && !isSearched) return 'not-granted';
  if (!isSearched) return 'failed';
  // Observation is first asked for by code: a server that wants a category refuses that.
  return searching.demanded?.[type] === undefined ? 'answered' : 'failed';
}

describe('what is tried on each behaviour', () => {
  it.each(BEHAVIOURS.map(behaviour => [behaviour.name, behaviour] as const))(
    'is what the definition of %s predicts',
    async (name, behaviour) => {
      if (!isBehaviourName(name)) throw new Error(`${name} is no behaviour.`);
      const said = await examined(await sandboxOf(name));
      const searched = ACCESS_TABLE.filter(({ type, interactions }) => type !== 'Patient' && interactions.includes('s')).map(
        ({ type }) => type,
      );
      const { types, paging } = triedIn(said);
      expect(Object.fromEntries(types.flatMap(({ type, search }) => (search === undefined ? [] : [[type, outcomeOf(search)]])))).toEqual(
        Object.fromEntries(searched.map(type => [type, predicted(behaviour, type)])),
      );
      expect(types.find(({ type }) => type === 'Patient')?.read.outcome).toBe('answered');
      expect(paging).toMatchObject({ type: 'Condition', next: 'none', cappedAt: undefined });
      expect(Object.fromEntries(said.plan.types.map(({ type, tier }) => [type, tier]))).toEqual(
        Object.fromEntries(
          RECORDED.map(type => {
            const takes = (each: string) => !behaviour.declares.statement || isThere(behaviour, each, 'create');
            return [type, takes(type) ? 'create' : takes('DocumentReference') ? 'document' : 'file'];
          }),
        ),
      );
    },
  );
});

const bundleOf = (body: string): { entry?: object[]; link?: object[] } => JSON.parse(body);

/** Every page of conditions as a test would have it. */
function pages(sandbox: RunningSandbox, change: (bundle: { entry?: object[]; link?: object[] }) => object): void {
  const act = { kind: 'rewrite', change: (body: string) => JSON.stringify(change(bundleOf(body))) } as const;
  sandbox.faults.add({ path: /\/Condition\?/, times: 100, act });
}

describe('what trying finds', () => {
  it.each<[string, (sandbox: RunningSandbox) => void, Finding, 0 | 1 | 2]>([
    [
      'a next page on an origin that nobody named',
      sandbox => pages(sandbox, bundle => ({ ...bundle, link: [{ relation: 'next', url: 'https://pages.example/fhir?patient=ada' }] })),
      { kind: 'next-page-elsewhere', about: ['https://pages.example'] },
      1,
    ],
    [
      'a next page that is nowhere',
      sandbox => pages(sandbox, bundle => ({ ...bundle, link: [{ relation: 'next', url: 'http://' }] })),
      { kind: 'next-page-broken', about: ['Condition'] },
      1,
    ],
    [
      'more than was asked for',
      sandbox => pages(sandbox, ({ entry = [], ...bundle }) => ({ ...bundle, entry: [...entry, ...entry] })),
      { kind: 'count-not-heeded', about: ['Condition'] },
      0,
    ],
    [
      'a search that is refused',
      ({ faults }) => faults.add({ path: /\/Condition\?/, times: 100, act: { kind: 'status', status: 403, body: 'Ada may not.' } }),
      { kind: 'search-refused', about: ['Condition'] },
      1,
    ],
    [
      'a patient who is not given',
      ({ faults }) => faults.add({ path: /\/Patient\/ada$/, times: 100, act: { kind: 'status', status: 404 } }),
      { kind: 'patient-not-read', about: [] },
      2,
    ],
    [
      'scopes that were asked and not granted',
      ({ settings }) => {
        settings.scopesGranted = asked => asked.filter(scope => !/Consent|Observation/.test(scope));
      },
      { kind: 'scopes-not-granted', about: ['Observation.rs', 'Consent.crus'] },
      1,
    ],
  ])('%s', async (_, set, finding, exit) => {
    const sandbox = await sandboxOf();
    set(sandbox);
    const said = await examined(sandbox);
    expect(said.findings).toContainEqual(finding);
    expect(exitOf(said.findings)).toBe(exit);
    expect(kindsIn(said)).not.toContain('not-tried');
  });

  it('is told without anything of the patient, in both languages and as JSON', async () => {
    const sandbox = await sandboxOf('epic-like');
    pages(sandbox, bundle => ({ ...bundle, link: [{ relation: 'next', url: `${sandbox.fhir}/Condition?patient=ada&page=2` }] }));
    const said = await examined(sandbox);
    const texts = [
      ...(await Promise.all(LANGUAGE_TAGS.map(async tag => connectionText(said, await loadConnectionWords(tag))))),
      doctorLine(said),
    ];
    for (const text of texts) expect(text.replaceAll(sandbox.fhir, '')).not.toMatch(/\bada\b|Lindqvist|1947|fracture/i);
  });
});
