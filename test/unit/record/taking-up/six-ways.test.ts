import { afterEach, describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../../src/assessment/case/case-file.ts';
import { readCapability } from '../../../../src/fhir/read-capability.ts';
import type { FhirReader } from '../../../../src/fhir/reader.ts';
import type { FhirResource } from '../../../../src/fhir/resource.ts';
import { createServerReader } from '../../../../src/fhir/search/server-reader.ts';
import { createWriter } from '../../../../src/fhir/write/server-writer.ts';
import { toBase64 } from '../../../../src/plain/base64.ts';
import { caseFromEhr } from '../../../../src/record/taking-up/case-from-ehr.ts';
import { findKeptInEhr } from '../../../../src/record/taking-up/find-kept.ts';
import { type BehaviourName, behaviourNamed } from '../../../../src/sandbox/behaviours/behaviours.ts';
import type { RunningSandbox } from '../../../../src/sandbox/start-sandbox.ts';
import { parseSiteConfig } from '../../../../src/site/read-site-config.ts';
import { createSender, type Sender } from '../../../builders/sending.ts';
import { acted, emptyCase, wholeCase } from '../../assessment/cases.ts';
import { signIn, start } from '../../sandbox/smart-client.ts';
import { GIVEN } from './taken-up.ts';

const subject = { reference: 'Patient/p1' };
const RESOURCES: readonly FhirResource[] = [
  { resourceType: 'Patient', id: 'p1', name: [{ text: 'Ada Lindqvist' }] },
  { resourceType: 'Practitioner', id: 'dr1' },
  { resourceType: 'Encounter', id: 'e1', status: 'in-progress', class: { code: 'AMB' }, subject },
];
const PATIENT = { patientId: 'p1', encounterId: 'e1', name: 'Ada Lindqvist', story: 'Has back pain.', resources: RESOURCES };

let running: RunningSandbox | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

interface Site {
  readonly sandbox: RunningSandbox;
  readonly reader: FhirReader;
  readonly sender: (current: Case) => Sender;
  readonly find: (part?: { readonly birthDate: string }) => ReturnType<typeof findKeptInEhr>;
}

async function siteOf(name: BehaviourName, config: object = {}): Promise<Site> {
  const sandbox = await start({ behaviour: name, patients: [PATIENT] });
  running = sandbox;
  const { access_token: token, scope } = await signIn(sandbox, 'p1');
  const session = {
    baseUrl: sandbox.fhir,
    furtherOrigins: [],
    accessToken: () => String(token),
    secondsLeft: () => 3600,
    refresh: async () => false,
  };
  const wait = async () => undefined;
  const { site = {} } = behaviourNamed(name);
  const read = parseSiteConfig({ issuers: [{ iss: sandbox.fhir, clientId: 'vertaug', ...site, ...config }] });
  const [issuer] = read.ok ? read.value.issuers : [];
  if (!issuer) throw new Error(`The site of ${name} cannot be read.`);
  const capability = await readCapability(session, { wait });
  const reader = createServerReader(session, { wait });
  const granted = String(scope).split(' ');
  const setting = {
    reader,
    writer: createWriter(session),
    capability,
    granted,
    issuer,
    patientId: 'p1',
    encounterId: 'e1',
    author: 'Practitioner/dr1',
  };
  return {
    sandbox,
    reader,
    sender: current => createSender(current, setting),
    find: part => findKeptInEhr(reader, { patientId: 'p1', iss: sandbox.fhir, granted, alsoSends: issuer.alsoSends, ...part }),
  };
}

const given = ({ sandbox }: Site) => ({ ...GIVEN, iss: sandbox.fhir });
const factsOf = ({ levels, plan, consent, procedure, complications }: Case) => ({ levels, plan, consent, procedure, complications });

describe.each(['full', 'hapi-like'] as const)('on %s', name => {
  it('a case is taken up as it was sent, with its answers', async () => {
    const site = await siteOf(name, { alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'] });
    const sender = site.sender(wholeCase());
    await sender.sendAll();
    const { cases, notRead } = await site.find();
    expect([cases.map(({ extent }) => extent), notRead]).toEqual([['whole'], []]);
    const taken = cases.map(kept => caseFromEhr(kept, given(site)).case);
    expect(taken.map(factsOf)).toEqual([factsOf(sender.now())]);
    expect(taken.map(one => site.sender(one).plan().mode)).toEqual(['nothing']);
  });
});

describe('on oracle-like', () => {
  it('a procedure of which only a part was kept is taken up as far as it goes, and its note is only added to', async () => {
    const site = await siteOf('oracle-like');
    await site.sender(wholeCase()).sendAll();
    const { cases } = await site.find();
    const [kept] = cases;
    if (!kept) throw new Error('Nothing stands there.');
    expect(cases).toHaveLength(1);
    expect(kept).toMatchObject({ caseId: wholeCase().id, procedureId: wholeCase().procedureId, extent: 'part', status: 'completed' });
    const { case: taken, missing } = caseFromEhr(kept, given(site));
    expect(taken.procedure).toMatchObject({ status: 'completed', performedStart: '2026-11-22T10:05:00+01:00', note: 'Slow injection.' });
    expect(missing.map(({ kind }) => kind)).toContain('only-in-note');
    expect(site.sender(taken).plan().mode).toBe('nothing');
    const followed = acted(taken, { type: 'add-complication', id: '00000000-0000-4000-8000-0000000000c2', kind: 'infection' });
    await site.sender(followed).sendAll();
    const notes = site.sandbox.store.all('DocumentReference');
    expect(notes.map(({ relatesTo }) => relatesTo?.map(({ code }) => code))).toEqual([undefined, ['appends']]);
  });
});

describe('on epic-like', () => {
  it('of a case that stands in a note alone its ids and its day are known, and that its answers are in the note', async () => {
    const site = await siteOf('epic-like');
    await site.sender(wholeCase()).sendAll();
    const { cases } = await site.find();
    expect(cases).toMatchObject([
      {
        caseId: wholeCase().id,
        procedureId: wholeCase().procedureId,
        extent: 'note-only',
        days: { performed: '2026-11-22T10:05:00+01:00' },
        stages: [],
      },
    ]);
    const [taken] = cases.map(kept => caseFromEhr(kept, given(site)));
    expect(taken?.missing.map(({ kind }) => kind)).toEqual([...Array<string>(8).fill('answers'), 'only-in-note']);
    expect(taken?.case.answers).toEqual({});
    // An empty case is no reason to take the note back.
    expect(taken && site.sender(taken.case).plan().mode).toBe('nothing');
  });

  it('what is recorded after that goes into a note of its own, which is an addendum', async () => {
    const site = await siteOf('epic-like');
    await site.sender(wholeCase()).sendAll();
    const [kept] = (await site.find()).cases;
    if (!kept) throw new Error('Nothing stands there.');
    const { case: taken } = caseFromEhr(kept, given(site));
    await site.sender(acted(taken, { type: 'add-complication', id: '00000000-0000-4000-8000-0000000000c2', kind: 'infection' })).sendAll();
    const notes = site.sandbox.store.all('DocumentReference');
    expect(notes.map(({ relatesTo }) => relatesTo?.[0]?.code)).toEqual([undefined, 'appends']);
    const [again] = (await site.find()).cases;
    expect(again?.parts.notes.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('a case file that was attached to a note', () => {
  it('is the whole case', async () => {
    const site = await siteOf('full');
    const current = { ...wholeCase(), iss: site.sandbox.fhir };
    const data = toBase64(new TextEncoder().encode(writeCaseFile(current)));
    site.sandbox.store.seed([
      {
        resourceType: 'DocumentReference',
        id: 'n1',
        status: 'current',
        subject,
        content: [{ attachment: { contentType: 'application/json', title: 'vertaug-case-2026-11-22-00000000.json', data } }],
      },
    ]);
    const { cases } = await site.find();
    expect(cases).toMatchObject([{ caseId: current.id, extent: 'whole', levels: ['L1'], status: 'completed' }]);
    const taken = cases.map(kept => caseFromEhr(kept, given(site)));
    expect(taken.map(one => factsOf(one.case))).toEqual([factsOf(current)]);
    expect(taken.map(({ missing }) => missing)).toEqual([[]]);
  });

  it('of another patient or another EHR is left out, and told', async () => {
    const site = await siteOf('full');
    const attached = (id: string, current: Case): FhirResource => ({
      resourceType: 'DocumentReference',
      id,
      status: 'current',
      subject,
      content: [{ attachment: { contentType: 'application/json', data: toBase64(new TextEncoder().encode(writeCaseFile(current))) } }],
    });
    const other = { ...emptyCase().patient, id: 'p2' };
    site.sandbox.store.seed([
      attached('n1', { ...wholeCase(), iss: site.sandbox.fhir, patient: other }),
      attached('n2', { ...wholeCase(emptyCase({ newId: GIVEN.newId })), iss: 'https://elsewhere.example/fhir' }),
    ]);
    const found = await site.find();
    const told = found.cases.flatMap(({ leftOut }) => leftOut);
    expect([...told, ...found.leftOut].toSorted((a, b) => a.reference.localeCompare(b.reference))).toEqual([
      { reference: 'DocumentReference/n1', why: 'other-patient' },
      { reference: 'DocumentReference/n2', why: 'other-ehr' },
    ]);
    expect(found.cases.flatMap(({ levels }) => levels)).toEqual([]);
  });
});

describe('a FHIR document that was attached to a note', () => {
  const note = { attachesDocument: true, form: 'text', docStatus: 'preliminary' };
  const creates = { Consent: false, Procedure: false, AdverseEvent: false };

  it('is the whole case where the EHR took nothing else, and the note says it already', async () => {
    const site = await siteOf('full', { note, creates });
    const sender = site.sender(wholeCase());
    await sender.sendAll();
    expect(site.sandbox.store.all('Procedure')).toEqual([]);
    const { cases } = await site.find();
    expect(cases).toMatchObject([{ caseId: wholeCase().id, extent: 'whole', status: 'completed', levels: ['L1'] }]);
    const taken = cases.map(kept => caseFromEhr(kept, given(site)).case);
    expect(taken.map(factsOf)).toEqual([factsOf(sender.now())]);
    expect(taken.map(({ ledger }) => ledger.map(({ key }) => key))).toEqual([['note']]);
    expect(taken.map(one => site.sender(one).plan().mode)).toEqual(['nothing']);
  });

  it('of somebody who was born on another day is left out, and told', async () => {
    const site = await siteOf('full', { note, creates });
    await site.sender(wholeCase()).sendAll();
    const { cases } = await site.find({ birthDate: '1950-01-01' });
    expect(cases.map(({ extent, leftOut }) => [extent, leftOut.map(({ why }) => why)])).toEqual([['note-only', ['other-patient']]]);
  });
});
