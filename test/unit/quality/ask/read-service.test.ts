import { describe, expect, it } from 'vitest';
import { isResource } from '../../../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../../../src/fhir/resource.ts';
import { readService, type ServiceProgress } from '../../../../src/quality/ask/read-service.ts';
import { createCollecting } from '../../../../src/quality/count/counting.ts';
import { aFhirServer, BASE, type FhirServer, type Quirk, refusal, startFhirServers } from '../../../builders/fhir-server.ts';
import { ORDINARY } from '../../../builders/service/parameters.ts';
import { createService } from '../../../builders/service/service.ts';
import { ordinaryQuestion } from '../../../builders/service/truth.ts';

startFhirServers();

const PARAMETERS = { ...ORDINARY, sessions: 120 };
const service = createService(PARAMETERS, 7);
const resources: readonly FhirResource[] = [...service.resources()].flatMap(resource => (isResource(resource) ? [resource] : []));
const question = ordinaryQuestion(PARAMETERS);

async function read({ reader }: FhirServer, signal = new AbortController().signal, lacking: readonly string[] = []) {
  const declares = (type: string) => !lacking.includes(type);
  const collecting = createCollecting();
  const steps: ServiceProgress[] = [];
  const end = await readService(reader, { baseUrl: BASE, declares, signal, take: collecting.take, onProgress: step => steps.push(step) });
  return { end, steps, count: () => collecting.count(question, end.status === 'complete' ? end.said : {}) };
}

const refusing =
  (type: string, status: number): Quirk =>
  url =>
    url.pathname.endsWith(`/${type}`) ? refusal(status, 'Not for you.') : undefined;

describe('a service on a server', () => {
  it('is counted as its export is, number by number', async () => {
    const { end, count } = await read(aFhirServer(resources, { pageSize: 37 }));
    expect(end).toMatchObject({ status: 'complete', lacks: [] });
    const exported = createCollecting();
    for (const resource of resources) exported.take(resource, 'export');
    const { cells, days } = exported.count(question);
    expect(count()).toMatchObject({ cells, days });
    expect(cells[0]?.sessions).toBeGreaterThan(80);
  });

  it('does not ask for a type that the server says it does not have, which is not captured rather than none', async () => {
    const server = aFhirServer(resources);
    const { count } = await read(server, undefined, ['AdverseEvent']);
    expect(server.asked.filter(({ pathname }) => pathname.endsWith('/AdverseEvent'))).toEqual([]);
    expect(count().captured.AdverseEvent).toEqual({ is: 'not-captured', why: 'not-declared' });
  });

  it('asks for nobody who had no session, and for no other procedure', async () => {
    const strangers = resources.flatMap(resource =>
      resource.resourceType === 'AdverseEvent' ? { ...resource, id: 'of-else', subject: { reference: 'Patient/else' } } : [],
    );
    const appendectomy: FhirResource = {
      resourceType: 'Procedure',
      id: 'other',
      status: 'completed',
      subject: { reference: 'Patient/else' },
      code: { coding: [{ system: 'http://snomed.info/sct', code: '80146002' }] },
    };
    const server = aFhirServer([...resources, appendectomy, ...strangers.slice(0, 1)]);
    const { count } = await read(server);
    expect(count().read.otherProcedures).toBe(0);
    expect(server.asked.some(url => decodeURIComponent(url.search).includes('Patient/else'))).toBe(false);
    expect(server.asked.every(({ search }) => search.length < 3000)).toBe(true);
  });

  it('says how far it is: sessions of how many, then patients of how many', async () => {
    const { steps } = await read(aFhirServer(resources, { pageSize: 37 }));
    const [first] = steps;
    expect(first?.ofSessions).toBeGreaterThan(100);
    expect(first?.sessions).toBe(37);
    const { patients } = steps.at(-1) ?? {};
    expect(patients?.done).toBe(patients?.of);
  });

  it.each([
    [403, 'not-granted'],
    [404, 'not-declared'],
    [400, 'refused'],
  ] as const)('that answers %i for AdverseEvents has none captured (%s), which is not zero', async (status, why) => {
    const { end, count } = await read(aFhirServer(resources, { quirk: refusing('AdverseEvent', status) }));
    expect(end).toMatchObject({ status: 'complete', lacks: [{ type: 'AdverseEvent' }] });
    expect(count().captured).toMatchObject({ AdverseEvent: { is: 'not-captured', why }, Observation: { is: 'captured' } });
  });

  it('that breaks off among the events has none captured either', async () => {
    let asked = 0;
    const breaks: Quirk = url => (url.pathname.endsWith('/AdverseEvent') && ++asked > 2 ? refusal(400, 'Enough.') : undefined);
    const { count } = await read(aFhirServer(resources, { quirk: breaks }));
    expect(count().captured.AdverseEvent).toEqual({ is: 'not-captured', why: 'refused' });
  });

  it('of whose sessions a part came is not counted', async () => {
    const breaks: Quirk = url => (url.search.includes('_page') ? refusal(500, 'Down.') : undefined);
    const { end } = await read(aFhirServer(resources, { pageSize: 37, quirk: breaks }));
    expect(end).toMatchObject({ status: 'failed', failure: { kind: 'server' } });
  });

  it('that somebody stops reading is not counted', async () => {
    const stopping = new AbortController();
    const stops: Quirk = url => {
      if (url.pathname.endsWith('/Consent')) stopping.abort();
      return undefined;
    };
    expect((await read(aFhirServer(resources, { quirk: stops }), stopping.signal)).end).toEqual({ status: 'stopped' });
  });

  it('is asked again by other windows without being read again', async () => {
    const collecting = createCollecting();
    for (const resource of resources) collecting.take(resource, 'export');
    const narrow = { ...question, windows: { ...question.windows, earlyDays: 0 } };
    const [before, narrowed, after] = [collecting.count(question), collecting.count(narrow), collecting.count(question)];
    expect(after).toEqual(before);
    expect(narrowed).not.toEqual(before);
  });
});

describe('the conditions that events resulted in', () => {
  it('are asked for by their ids: one that is an embolus makes its event one to review', async () => {
    const [session] = resources.filter(({ resourceType }) => resourceType === 'Procedure');
    const patient = session && 'subject' in session ? session.subject : undefined;
    const embolus = {
      resourceType: 'Condition',
      id: 'embolus',
      subject: patient,
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I26.99' }] },
    };
    const event = {
      resourceType: 'AdverseEvent',
      id: 'with-embolus',
      actuality: 'actual',
      event: { text: 'Dyspnoea' },
      subject: patient,
      date: '2024-01-01',
      resultingCondition: [{ reference: 'Condition/embolus' }],
      suspectEntity: [{ instance: { reference: `Procedure/${session?.id}` } }],
    };
    const server = aFhirServer([session, embolus, event].flatMap(resource => (isResource(resource) ? [resource] : [])));
    const { count } = await read(server);
    expect(count().reviews.first.flatMap(({ triggers }) => triggers)).toContain('pulmonary-embolus');
    expect(server.asked.filter(({ pathname }) => pathname.endsWith('/Condition'))).toHaveLength(1);
  });
});
