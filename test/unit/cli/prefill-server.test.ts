import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { aPatient } from '../../builders/chart-builder.ts';
import { signIn, start } from '../sandbox/smart-client.ts';
import { linesOf, questionOf, vertaug } from './run-vertaug.ts';

let sandbox: RunningSandbox;
let token: string;

beforeAll(async () => {
  const resources = [...aPatient('ada').withFracture('L1', { onset: '2026-11-01' }).withPain(7, '2026-11-21').resources()];
  sandbox = await start({ patients: [{ patientId: 'ada', encounterId: 'none', name: 'Ada', story: '', resources }] });
  token = String((await signIn(sandbox, 'ada')).access_token);
});
afterAll(() => sandbox.close());

const ask = (patients: readonly string[], more: readonly string[] = [], given = {}) =>
  vertaug(
    ['prefill', '--fhir', sandbox.fhir, ...patients.flatMap(id => ['--patient', id]), '--json', '--as-of', '2026-11-22', ...more],
    given,
  );

describe('a chart on a server', () => {
  it('whose reads fail says of each once why, and at the questions only that', async () => {
    sandbox.faults.add({ path: /\/(Condition|AllergyIntolerance)/, times: 20, act: { kind: 'status', status: 403 } });
    const ended = await vertaug(['prefill', '--fhir', sandbox.fhir, '--patient', 'ada', '--token', token]);
    sandbox.faults.clear();
    const why = 'Conditions, allergies could not be read: the EHR does not allow it (403).';
    expect([ended.out.split(why).length - 1, ended.err.split(why).length - 1]).toEqual([1, 1]);
    expect(ended.out.match(/does not allow it/g)).toHaveLength(1);
    expect(ended.out).toContain('Septicaemia\n  not read: Conditions could not be read.\n');
    expect(ended.status).toBe(1);
  });

  it('is read and judged as a file is', async () => {
    const ended = await ask(['ada'], ['--token', token]);
    expect([ended.status, ended.err]).toEqual([0, '']);
    const [line] = linesOf(ended);
    expect(line?.source).toBe(sandbox.fhir);
    expect(questionOf(line, 'IND-1')).toMatchObject({
      state: 'present',
      evidence: [{ reference: 'Condition/condition-1', code: 'M80.08XA' }],
    });
    expect(questionOf(line, 'CARE-PRE-6').value).toBe(7);
  });

  it('takes the token from the environment, where no process list shows it', async () => {
    expect(linesOf(await ask(['Patient/ada'], [], { token })).map(({ patient }) => patient)).toEqual(['ada']);
  });

  it('costs nobody else what one patient lacks', async () => {
    const ended = await ask(['nobody', 'ada'], ['--token', token]);
    expect(linesOf(ended).map(({ patient }) => patient)).toEqual(['ada']);
    expect([ended.status, ended.err]).toEqual([1, `${sandbox.fhir}/Patient/nobody: The server has no such patient.\n`]);
  });

  it('of which nothing was found is told, judged, and ends with 1', async () => {
    const open = await anOpenServer('new', { isEmpty: true });
    const ended = await vertaug(['prefill', '--fhir', `${open.base}/`, '--patient', 'new', '--json']);
    await open.close();
    expect(ended.status).toBe(1);
    expect(ended.err).toContain('Patient/new: The server answered every search for this patient, and each with nothing.');
    expect(linesOf(ended)).toMatchObject([{ patient: 'new', nothingFound: true }]);
  });

  it('that refuses makes its questions unreadable, and absent never', async () => {
    const ended = await ask(['ada'], ['--token', 'unknown']);
    expect(ended.status).toBe(1);
    // Once for all of them.
    expect(ended.err.match(/could not be read: the session with the EHR has expired \(401\)\./g)).toHaveLength(1);
    expect(ended.err).toMatch(/Patient\/ada: The patient’s record, conditions, .* could not be read/);
    const [line] = linesOf(ended);
    expect(new Set(line?.questions.map(({ state }) => state))).toEqual(new Set(['unreadable']));
  });
});

describe('the token', () => {
  it('is not sent where none was given: an open server is simply read', async () => {
    const open = await anOpenServer('ben');
    const ended = await vertaug(['prefill', '--fhir', `${open.base}/`, '--patient', 'ben', '--json']);
    await open.close();
    expect([ended.status, ended.err]).toEqual([0, '']);
    expect(linesOf(ended).map(({ patient, source }) => [patient, source])).toEqual([['ben', open.base]]);
    expect(new Set(open.authorizations)).toEqual(new Set([undefined]));
  });

  it('and an id may begin with a dash, as servers make them', async () => {
    const open = await anOpenServer('-ben');
    const ended = await vertaug(['prefill', '--fhir', open.base, '--patient', '-ben', '--token', '-a_b', '--json']);
    await open.close();
    expect([ended.status, ended.err]).toEqual([0, '']);
    expect(linesOf(ended).map(({ patient }) => patient)).toEqual(['-ben']);
    expect(new Set(open.authorizations)).toEqual(new Set(['Bearer -a_b']));
  });
});

/** A server that asks for no token, with one patient and, unless it is empty, one condition, and what it was sent to be let in. */
async function anOpenServer(patientId: string, { isEmpty = false } = {}) {
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    const isPatient = request.url?.startsWith(`/fhir/Patient/${patientId}`) === true;
    response.writeHead(200, { 'content-type': 'application/fhir+json' });
    const condition = { resourceType: 'Condition', id: 'c1', subject: { reference: `Patient/${patientId}` }, code: { text: 'Gout' } };
    const entry = isEmpty || request.url?.startsWith('/fhir/Condition?') !== true ? [] : [{ resource: condition }];
    const bundle = { resourceType: 'Bundle', type: 'searchset', entry };
    response.end(JSON.stringify(isPatient ? { resourceType: 'Patient', id: patientId } : bundle));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/fhir`,
    authorizations,
    close: () => new Promise(resolve => server.close(resolve)),
  };
}
