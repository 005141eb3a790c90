import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChart } from '../../src/chart/read/read-chart.ts';
import { createServerReader } from '../../src/fhir/search/server-reader.ts';
import { buildPatients } from '../../src/sandbox/patients/patients.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type Line, linesOf, vertaug } from '../unit/cli/run-vertaug.ts';
import { signIn, start } from '../unit/sandbox/smart-client.ts';
import { ask, BASE, hapiDeclares, newPatient, openSession, store, watchRequests } from './hapi.ts';

watchRequests();

const NOW = new Date('2026-09-28T10:00:00Z');
/** The six that a clinician would open first. */
const patients = buildPatients(NOW).slice(0, 6);
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start({ patients, now: () => NOW });
  for (const { resources } of patients) await store(resources);
});
afterAll(() => sandbox.close());

async function prefilled(fhir: string, patientId: string, token?: string): Promise<Line | undefined> {
  const ended = await vertaug(
    ['prefill', '--fhir', fhir, '--patient', patientId, '--json', '--as-of', '2026-09-28'],
    token === undefined ? {} : { token },
  );
  expect([ended.status, ended.err]).toEqual([0, '']);
  return linesOf(ended)[0];
}

describe('vertaug prefill', () => {
  it.each(patients)('says the same of $name on HAPI as on the sandbox', async ({ patientId }) => {
    const token = String((await signIn(sandbox, patientId)).access_token);
    const [onHapi, onSandbox] = await Promise.all([prefilled(BASE, patientId), prefilled(sandbox.fhir, patientId, token)]);
    expect(onHapi?.questions.length).toBeGreaterThan(20);
    expect(onHapi).toEqual({ ...onSandbox, source: BASE });
  });
});

const readOf = (patientId: string) => readChart(createServerReader(openSession(BASE)), { patientId, granted: () => true });

describe('a chart that comes in many pages', () => {
  it('is read to its end, each resource once, over links that lie on the base and say nothing of the search', async () => {
    const { patientId, log } = await newPatient();
    const subject = { reference: `Patient/${patientId}` };
    const numbered = Array.from({ length: 230 }, (_, index) => index + 1);
    await store(numbered.map(n => ({ resourceType: 'Condition', id: `${patientId}-${n}`, subject, code: { text: `Problem ${n}` } })));
    const { reads, resources } = await readOf(patientId);
    expect(reads.Condition).toMatchObject({ status: 'read', count: 230 });
    expect(new Set(resources.keys()).size).toBe(230 + 2);
    const further = log.filter(line => line.startsWith('GET base _getpages'));
    expect(further.length).toBeGreaterThan(1);
  });
});

describe('a search that HAPI does not understand', () => {
  it('is refused with 400, and AdverseEvent is asked for by subject', async () => {
    expect((await ask('GET', 'Condition?patient=osei&no-such-parameter=1')).status).toBe(400);
    expect((await ask('GET', 'AdverseEvent?patient=osei')).status).toBe(400);
    expect((await ask('GET', 'AdverseEvent?subject=Patient/osei')).status).toBe(200);
  });
});

describe('what HAPI declares', () => {
  it('is understood: transactions, conditional creates, every type that is read or written, and our profiles', async () => {
    const { software, fhirVersion, transaction, resources } = await hapiDeclares();
    expect([software, fhirVersion, transaction]).toEqual(['HAPI FHIR Server 8.8.0', '4.0.1', true]);
    for (const type of ['Procedure', 'AdverseEvent', 'Consent', 'DocumentReference', 'QuestionnaireResponse', 'Provenance']) {
      expect(resources[type]?.interactions).toEqual(expect.arrayContaining(['create', 'update', 'read', 'search-type', 'delete']));
      expect(resources[type]?.conditionalCreate).toBe(true);
    }
    expect(resources.Procedure?.searchParams).toContain('identifier');
    expect(resources.AdverseEvent?.searchParams).not.toContain('identifier');
    // It makes a resource by PUT under an id of ours all the same.
    expect(resources.Procedure?.updateCreate).toBe(false);
  });
});
