import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { TriedWrite } from '../../../src/connection/ask/tried.ts';
import type { FhirResource, ResourceType } from '../../../src/fhir/resource.ts';
import { BEHAVIOURS, type BehaviourName, isBehaviourName } from '../../../src/sandbox/behaviours/behaviours.ts';
import type { DeclaredInteraction, EhrBehaviour } from '../../../src/sandbox/behaviours/ehr-behaviour.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { signIn, start, twoPatients } from '../sandbox/smart-client.ts';
import { aFolder, NODE_ARGUMENTS, vertaug } from './run-vertaug.ts';

const TYPES = ['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference'] as const;
const folder = aFolder();
const running: RunningSandbox[] = [];
afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.close();
});

interface Ready {
  readonly sandbox: RunningSandbox;
  readonly token: string;
  readonly args: readonly string[];
}

/** An EHR of that behaviour with somebody signed in, and the command that writes to it. */
async function ready(behaviour: EhrBehaviour): Promise<Ready> {
  if (!isBehaviourName(behaviour.name)) throw new Error(`${behaviour.name} is no behaviour.`);
  return readyAs(behaviour.name, behaviour.site);
}

async function readyAs(behaviour: BehaviourName, site: object = {}): Promise<Ready> {
  const doctor: FhirResource = { resourceType: 'Practitioner', id: 'dr1' };
  const patients = twoPatients().map(patient => ({ ...patient, resources: [...patient.resources, doctor] }));
  const sandbox = await start({ behaviour, patients });
  running.push(sandbox);
  const { access_token: token } = await signIn(sandbox, 'ada');
  const config = await folder.put(`${behaviour}.json`, JSON.stringify({ issuers: [{ iss: sandbox.fhir, clientId: 'vertaug', ...site }] }));
  const tested = ['--patient', 'ada', '--encounter', 'ada-visit', '--author', 'Practitioner/dr1'];
  return {
    sandbox,
    token: String(token),
    args: ['doctor', sandbox.fhir, '--json', '--config', config, ...tested, '--try-writes', sandbox.fhir],
  };
}

interface Said {
  readonly verdict: { readonly exit: number; readonly findings: readonly { readonly kind: string; readonly about: readonly string[] }[] };
  readonly plan: Readonly<Record<string, string>>;
  readonly basis: string;
  readonly writes: readonly TriedWrite[];
}

const saidIn = (out: string): Said => JSON.parse(out);
const heldBy = (sandbox: RunningSandbox, type: ResourceType) =>
  sandbox.store.all(type).filter(resource => !('status' in resource) || resource.status !== 'entered-in-error');

const declares = ({ declares: { types, statement } }: EhrBehaviour, type: string, interaction: DeclaredInteraction): boolean => {
  const interactions = 'each' in types ? types.each : types[type]?.interactions;
  return (statement || interaction === 'create') && Array.isArray(interactions) && interactions.includes(interaction);
};

/** What the definition of a behaviour alone leads to, where nothing is left out. */
function predicted(behaviour: EhrBehaviour) {
  const takes = (type: string) => {
    if (!declares(behaviour, type, 'create')) return 'not-needed';
    return behaviour.creates[type]?.refused === undefined ? 'stored' : 'refused';
  };
  const procedure = takes('Procedure');
  const event = procedure === 'stored' ? takes('AdverseEvent') : 'not-needed';
  const isKept = behaviour.creates.Procedure?.keeps === undefined && behaviour.forgets !== true;
  const isWhole = isKept && [takes('Consent'), procedure, event].every(outcome => outcome === 'stored');
  const outcomes = [takes('Consent'), procedure, event, isWhole ? 'not-needed' : takes('DocumentReference')];
  const tier = (outcome: string | undefined) => (outcome === 'stored' ? 'create' : outcomes[3] === 'stored' ? 'document' : 'file');
  const fates = TYPES.map(type =>
    declares(behaviour, type, 'delete') ? 'deleted' : declares(behaviour, type, 'update') ? 'marked' : 'stays',
  );
  return { outcomes, fates, plan: { Procedure: tier(procedure), Consent: tier(outcomes[0]), AdverseEvent: tier(event) } };
}

describe('vertaug doctor --try-writes', () => {
  it.each(BEHAVIOURS.map(behaviour => [behaviour.name, behaviour] as const))(
    'finds on %s what its definition predicts, and leaves nothing that it could take away',
    async (_, behaviour) => {
      const { sandbox, token, args } = await ready(behaviour);
      const ended = await vertaug([...args, ...TYPES.flatMap(type => ['--leave', type])], { token });
      const said = saidIn(ended.out);
      const { outcomes, fates, plan } = predicted(behaviour);
      expect(said.writes.map(({ outcome }) => outcome)).toEqual(outcomes);
      expect(said.writes.map(({ fate }) => fate)).toEqual(fates);
      expect([said.plan, said.basis]).toEqual([plan, 'tried']);
      // What is said to be left is what is left, each by its place.
      const left = said.writes.flatMap(each => each.left);
      expect(TYPES.flatMap(type => heldBy(sandbox, type).map(({ id }) => `${type}/${id}`)).sort()).toEqual([...left].sort());
      const found = (kind: string) => said.verdict.findings.some(finding => finding.kind === kind);
      expect(found('not-cleaned-up')).toBe(left.length > 0);
      expect([found('not-kept'), found('kept-in-part')]).toEqual([
        behaviour.forgets === true,
        // The note has no extensions.
        said.writes.some(
          ({ type, outcome }) => type !== 'DocumentReference' && outcome === 'stored' && behaviour.creates[type]?.dropsExtensions,
        ),
      ]);
      expect(JSON.stringify(said)).not.toMatch(/Lindqvist|1947|fracture|Patient\/ada/i);
    },
  );

  it('says first what will become of each, and does not try what would stay unless it is named', async () => {
    const { sandbox, token, args } = await readyAs('oracle-like');
    const ended = await vertaug(args, { token });
    expect(ended.err).toMatch(/Procedure +would stay: not tried unless --leave names it/);
    expect(ended.err).toMatch(/DocumentReference +will be marked as entered in error/);
    expect(sandbox.log.filter(({ method, path }) => method === 'POST' && path.startsWith('/fhir/'))).toEqual([]);
    const said = saidIn(ended.out);
    expect(said.writes.map(({ outcome }) => outcome)).toEqual(['left-out', 'left-out', 'left-out', 'not-needed']);
    expect(said.plan).toEqual({ Procedure: 'create', Consent: 'document', AdverseEvent: 'document' });
  });

  it('marks as entered in error what cannot be deleted, and sees that the mark is there', async () => {
    const { sandbox, token, args } = await readyAs('full');
    sandbox.faults.add({ method: 'DELETE', times: 100, act: { kind: 'status', status: 403 } });
    const said = saidIn((await vertaug(args, { token })).out);
    expect(said.writes.map(({ cleaned }) => cleaned)).toEqual(['marked', 'marked', 'marked', null]);
    expect(sandbox.store.all('Procedure')).toMatchObject([
      { status: 'entered-in-error', meta: { tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }] } },
    ]);
    expect(said.writes.flatMap(({ left }) => left)).toEqual([]);
  });

  it('says where a test resource still is that it could not take away', async () => {
    const { sandbox, token, args } = await readyAs('full');
    for (const method of ['DELETE', 'PUT']) sandbox.faults.add({ method, times: 100, act: { kind: 'status', status: 403 } });
    const ended = await vertaug(args, { token });
    const [consent] = sandbox.store.all('Consent');
    const said = saidIn(ended.out);
    expect(said.writes[0]).toMatchObject({ cleaned: null, left: [`Consent/${consent?.id}`] });
    expect([ended.status, said.verdict.findings.map(({ kind }) => kind).includes('not-cleaned-up')]).toEqual([1, true]);
  });

  it('takes away what is there when it is stopped halfway, and sends nothing more', async () => {
    const { sandbox, token, args } = await readyAs('full');
    let letGo = () => {};
    const until = new Promise<void>(resolved => {
      letGo = resolved;
    });
    sandbox.faults.add({ method: 'POST', path: /\/fhir\/Procedure$/, act: { kind: 'hold', until } });
    const child = spawn(process.execPath, [...NODE_ARGUMENTS, resolve(import.meta.dirname, '../../../src/cli/vertaug.ts'), ...args], {
      env: { ...process.env, VERTAUG_TOKEN: token },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', data => (out += data));
    child.stderr.setEncoding('utf8').on('data', data => (err += data));
    const isUnderWay = () => sandbox.log.some(({ method, path }) => method === 'POST' && path === '/fhir/Procedure');
    await expect.poll(isUnderWay, { timeout: 30_000 }).toBe(true);
    child.kill('SIGINT');
    await expect.poll(() => err, { timeout: 30_000 }).toContain('Stopping.');
    letGo();
    await once(child, 'close');
    expect(saidIn(out).writes.map(({ outcome, cleaned }) => [outcome, cleaned])).toEqual([
      ['stored', 'deleted'],
      ['stored', 'deleted'],
      ['not-needed', null],
      ['not-needed', null],
    ]);
    expect(TYPES.flatMap(type => sandbox.store.all(type))).toEqual([]);
    expect(sandbox.log.filter(({ method, path }) => method === 'POST' && path === '/fhir/AdverseEvent')).toEqual([]);
  });

  it('writes nothing for a patient who is not there', async () => {
    const { sandbox, token, args } = await readyAs('full');
    const ended = await vertaug(
      args.map(arg => (arg === 'ada' ? 'nobody' : arg)),
      { token },
    );
    expect([ended.status, saidIn(ended.out).basis]).toEqual([2, 'declared']);
    expect(sandbox.log.filter(({ method, path }) => method === 'POST' && path.startsWith('/fhir/'))).toEqual([]);
  });

  const BASE = 'https://ehr.example/fhir';
  it.each<[string, readonly string[], string]>([
    ['another base', ['--patient', 'p1', '--try-writes', 'https://ehr.example/other'], 'has to name the same FHIR base once more'],
    ['no patient', ['--try-writes', BASE], 'needs a patient who was made up'],
    ['a type that is not written', ['--patient', 'p1', '--try-writes', BASE, '--leave', 'Patient'], '--leave takes Consent, Procedure'],
    ['a type to leave and nothing to write', ['--leave', 'Procedure'], 'need --try-writes BASE'],
    ['an author who is nobody', ['--patient', 'p1', '--try-writes', BASE, '--author', 'Dr Who'], '--author takes a reference'],
    ['an encounter that is none', ['--patient', 'p1', '--try-writes', BASE, '--encounter', 'a b'], '--encounter takes the id'],
  ])('does not begin with %s', async (_, args, says) => {
    const { status, out, err } = await vertaug(['doctor', BASE, ...args]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});
