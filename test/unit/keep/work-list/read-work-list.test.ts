import { describe, expect, it } from 'vitest';
import type { ListedCase } from '../../../../src/keep/work-list/listed-case.ts';
import { readWorkList, type WorkListEnd, type WorkListStep } from '../../../../src/keep/work-list/read-work-list.ts';
import { aCaseDocument, aPatient, caseIdOf } from '../../../builders/case-documents.ts';
import { aFhirServer, BASE, type FhirServer, refusal, startFhirServers, without } from '../../../builders/fhir-server.ts';

startFhirServers();

async function listOf({ reader }: FhirServer, signal?: AbortSignal) {
  const steps: WorkListStep[] = [];
  for await (const step of readWorkList(reader, { baseUrl: BASE, signal })) steps.push(step);
  const pages = steps.flatMap(step => (step.kind === 'page' ? step : []));
  const [end] = steps.flatMap(step => (step.kind === 'end' ? step.end : []));
  return { pages, end, cases: pages.flatMap(({ cases }) => cases) };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const manyCases = (count: number) => numbers(count).flatMap(n => [aCaseDocument(n), aPatient(`p${n}`, `Patient ${n}`)]);
const namesOf = (cases: readonly ListedCase[]) => cases.map(({ patient }) => (patient.ok ? patient.name : patient.failure.kind));
const idsOf = (cases: readonly ListedCase[]) => cases.map(({ documentId }) => documentId).sort();

describe('the work list', () => {
  it('says of each case whose it is and what its document says, and asks for no patient’s and for no content', async () => {
    const said = { standings: ['performed', 'unsent'], procedureOn: '2026-03-01', levels: 'T12, L1' } as const;
    const server = aFhirServer([aCaseDocument(1, said), aPatient('p1', 'Ada Lindqvist', '1947-03-02')]);
    const { cases, end } = await listOf(server);
    expect(end).toEqual({ status: 'complete' });
    expect(cases).toEqual([
      {
        documentId: 'd1',
        caseId: caseIdOf(1),
        patientId: 'p1',
        patient: { ok: true, id: 'p1', name: 'Ada Lindqvist', birthDate: '1947-03-02' },
        standings: ['performed', 'unsent'],
        procedureOn: '2026-03-01',
        levels: 'T12, L1',
        keptAt: '2026-03-02T09:30:00Z',
        keptBy: { reference: 'Practitioner/larsson-ingrid', name: 'Dr. Ingrid Larsson' },
      },
    ]);
    expect(server.asked.map(({ pathname }) => pathname)).toEqual(['/fhir/DocumentReference']);
  });

  it('comes page by page, with how many were read of how many', async () => {
    const { pages, cases } = await listOf(aFhirServer(manyCases(250)));
    expect(pages.map(({ read, total }) => [read, total])).toEqual([50, 100, 150, 200, 250].map(read => [read, 250]));
    expect(new Set(idsOf(cases)).size).toBe(250);
    expect(namesOf(cases)).toContain('Patient 173');
  });

  it('asks for each patient once where the server lets none come along', async () => {
    const documents = [1, 2, 3].map(n => aCaseDocument(n, { patientId: n === 3 ? 'p1' : `p${n}` }));
    const server = aFhirServer([...documents, aPatient('p1', 'One'), aPatient('p2', 'Two')], {
      quirk: (url, pass) => (url.searchParams.has('_include') ? pass(without(url, '_include')) : undefined),
    });
    const { cases } = await listOf(server);
    expect(namesOf(cases).sort()).toEqual(['One', 'One', 'Two']);
    expect(server.asked.filter(({ pathname }) => pathname.startsWith('/fhir/Patient/'))).toHaveLength(2);
  });

  it('goes without what came along where the server refuses that', async () => {
    const server = aFhirServer(manyCases(1), {
      quirk: url => (url.searchParams.has('_include') ? refusal(400, '_include is not supported') : undefined),
    });
    expect(namesOf((await listOf(server)).cases)).toEqual(['Patient 1']);
  });

  it('lists a case whose patient cannot be read, and says why', async () => {
    const server = aFhirServer(manyCases(1), {
      quirk(url, pass) {
        if (url.pathname.startsWith('/fhir/Patient/')) return refusal(403, 'Not yours.');
        return pass(without(url, '_include'));
      },
    });
    expect(namesOf((await listOf(server)).cases)).toEqual(['forbidden']);
  });

  it('is the server’s own words where it refuses a search across patients', async () => {
    const server = aFhirServer(manyCases(1), { quirk: () => refusal(403, 'A search names its patient here.') });
    const { cases, end } = await listOf(server);
    expect([cases, end?.status]).toEqual([[], 'failed']);
    expect(JSON.stringify(end)).toContain('A search names its patient here.');
  });

  it('keeps what came before a page that failed, and is not complete', async () => {
    let asked = 0;
    const server = aFhirServer(manyCases(120), { quirk: () => (++asked > 2 ? refusal(500, 'Broken.') : undefined) });
    const { cases, end } = await listOf(server);
    expect(cases).toHaveLength(100);
    expect(end).toMatchObject({ status: 'incomplete', failure: { kind: 'server' } });
  });

  it('stops between two pages when it is told to', async () => {
    const stopping = new AbortController();
    const server = aFhirServer(manyCases(250));
    const ends: WorkListEnd[] = [];
    for await (const step of readWorkList(server.reader, { baseUrl: BASE, signal: stopping.signal })) {
      if (step.kind === 'end') ends.push(step.end);
      else stopping.abort();
    }
    expect(ends).toEqual([{ status: 'stopped' }]);
    expect(server.asked.length).toBeLessThan(5);
  });

  it('takes for a case only what is a document of that kind, current, and some patient’s', async () => {
    const resources = [
      ...manyCases(1),
      { ...aCaseDocument(2), type: { text: 'Operative note' } },
      { ...aCaseDocument(3), status: 'entered-in-error' as const },
      { ...aCaseDocument(4), subject: { reference: 'Group/g' } },
      { ...aCaseDocument(5), subject: { reference: 'https://other.example/fhir/Patient/p1' } },
    ];
    // A server that ignores what it is asked for.
    const server = aFhirServer(resources, { quirk: (url, pass) => pass(without(url, 'type', 'status')) });
    expect(idsOf((await listOf(server)).cases)).toEqual(['d1']);
  });

  it('cannot lead to a case that names itself by no uuid', async () => {
    const identifier = [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:../../evil' }];
    const { cases } = await listOf(aFhirServer([{ ...aCaseDocument(1), identifier }, aPatient('p1', 'One')]));
    expect(cases.map(({ caseId }) => caseId)).toEqual([undefined]);
  });
});
