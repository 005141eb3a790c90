import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITE_FORM } from '../../../src/sandbox/behaviours/site-form.ts';
import { adverseEvent, answers, type Behaving, consent, entriesOf, note, procedure, startBehaving } from './behaving.ts';

let ehr: Behaving;

const closing = () => ehr.sandbox.close();
const again = () => ehr.sandbox.reset();
const stored = (type: 'Procedure' | 'DocumentReference' | 'QuestionnaireResponse') => ehr.sandbox.store.all(type);

describe('full', () => {
  beforeAll(async () => {
    ehr = await startBehaving('full');
  });
  afterEach(again);
  afterAll(closing);

  it('declares transactions and conditional creates, and no update that creates', async () => {
    const { system, types } = await ehr.statement();
    expect(system).toEqual(['transaction', 'batch']);
    expect(types.get('AdverseEvent')?.interactions).toContain('create');
    expect(types.get('AdverseEvent')?.flags).toMatchObject({ conditionalCreate: true, updateCreate: false });
  });

  it('keeps all of a resource and answers with it', async () => {
    const answer = await ehr.send('POST', 'Procedure', procedure);
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, 'W/"1"']);
    expect(await answer.json()).toMatchObject({ identifier: procedure.identifier, extension: procedure.extension, meta: procedure.meta });
  });

  it('refuses an update of what is not there, unless it is told to create it', async () => {
    const mine = { ...procedure, id: 'mine' };
    expect((await ehr.send('PUT', 'Procedure/mine', mine)).status).toBe(405);
    const transaction = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [{ resource: mine, request: { method: 'PUT', url: 'Procedure/mine' } }],
    };
    expect((await ehr.send('POST', '', transaction)).status).toBe(405);
    expect(stored('Procedure')).toEqual([]);
    ehr.sandbox.settings.updateCreate = true;
    expect((await ehr.statement()).types.get('Procedure')?.flags.updateCreate).toBe(true);
    expect((await ehr.send('PUT', 'Procedure/mine', mine)).status).toBe(201);
    ehr.sandbox.settings.updateCreate = false;
  });
});

describe('oracle-like', () => {
  beforeAll(async () => {
    ehr = await startBehaving('oracle-like');
  });
  afterEach(again);
  afterAll(closing);

  it('declares a Procedure that is created and never changed, a batch, and no transaction', async () => {
    const { system, types } = await ehr.statement();
    expect(system).toEqual(['batch']);
    expect(types.get('Procedure')?.interactions).toEqual(['read', 'search-type', 'create']);
    expect(types.get('Procedure')?.flags).toMatchObject({ conditionalCreate: false, updateCreate: false });
    expect([types.has('MedicationStatement'), types.has('ImagingStudy'), types.has('AdverseEvent')]).toEqual([false, false, false]);
  });

  it('answers a create with 201, an empty page, and a Location that a script may not read', async () => {
    const answer = await ehr.send('POST', 'Procedure', procedure, { Prefer: 'return=representation' });
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([201, '', 'text/html']);
    expect(answer.headers.get('location')).toContain(`${ehr.sandbox.fhir}/Procedure/`);
    expect(answer.headers.get('access-control-expose-headers')).not.toContain('Location');
  });

  it('drops identifier, tags and extensions of a Procedure without a word', async () => {
    await ehr.send('POST', 'Procedure', procedure);
    const [kept] = stored('Procedure');
    expect(kept).toMatchObject({ status: 'completed', code: procedure.code, performedDateTime: procedure.performedDateTime });
    expect([kept?.identifier, kept?.extension, kept?.meta?.tag]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['in preparation', { ...procedure, status: 'preparation' }],
    ['with a modifier extension', { ...procedure, modifierExtension: [{ url: 'urn:app:marked', valueBoolean: true }] }],
  ])('takes no Procedure %s', async (_what, resource) => {
    expect((await ehr.send('POST', 'Procedure', resource)).status).toBe(422);
    expect(stored('Procedure')).toEqual([]);
  });

  it.each([
    ['a final PDF', note('application/pdf'), 201],
    ['a preliminary one', note('application/pdf', { docStatus: 'preliminary' }), 422],
    ['one without the end of its period', note('application/pdf', { context: { encounter: [{ reference: 'Encounter/ada-visit' }] } }), 422],
    [
      'one of a day without a time',
      note('application/pdf', { context: { encounter: [{ reference: 'Encounter/ada-visit' }], period: { end: '2026-11-30' } } }),
      422,
    ],
    ['one without an encounter', note('application/pdf', { context: { period: { end: '2026-11-30T10:00:00Z' } } }), 422],
    ['a FHIR document', note('application/fhir+json'), 422],
    ['one of nobody', note('application/pdf', { author: undefined }), 422],
  ])('of documents, %s: %#', async (_what, resource, status) => {
    expect((await ehr.send('POST', 'DocumentReference', resource)).status).toBe(status);
    expect(stored('DocumentReference')).toHaveLength(status === 201 ? 1 : 0);
  });

  it('takes neither consent nor adverse event nor a transaction, and does not know a statement of medication', async () => {
    expect((await ehr.send('POST', 'Consent', consent)).status).toBe(403);
    expect((await ehr.send('POST', 'AdverseEvent', adverseEvent)).status).toBe(404);
    expect((await ehr.send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry: [] })).status).toBe(405);
    expect((await ehr.ask('MedicationStatement?patient=ada')).status).toBe(404);
  });

  it('answers each entry of a batch as it would the request', async () => {
    const entry = [consent, procedure].map(resource => ({ resource, request: { method: 'POST', url: resource.resourceType } }));
    const answer = await (await ehr.send('POST', '', { resourceType: 'Bundle', type: 'batch', entry })).json();
    expect(answer.entry.map((one: { response: { status: string } }) => one.response.status)).toEqual(['403', '201 Created']);
    expect(stored('Procedure')[0]?.identifier).toBeUndefined();
  });

  it('says 409 to an update of an older version', async () => {
    await ehr.send('POST', 'DocumentReference', note('application/pdf'));
    const [kept] = stored('DocumentReference');
    const update = (version: string) => ehr.send('PUT', `DocumentReference/${kept?.id}`, kept, { 'If-Match': version });
    expect((await update('W/"7"')).status).toBe(409);
    expect((await update('W/"1"')).status).toBe(200);
  });

  it('leaves a parameter that it does not know out of the search', async () => {
    await ehr.send('POST', 'Procedure', procedure);
    expect(await entriesOf(await ehr.ask('Procedure?patient=ada&identifier=urn:app|other'), 'match')).toHaveLength(1);
  });
});

describe('epic-like', () => {
  beforeAll(async () => {
    ehr = await startBehaving('epic-like');
  });
  afterEach(again);
  afterAll(closing);

  it('declares that it creates procedures and refuses one with 403 and nothing else', async () => {
    expect((await ehr.statement()).types.get('Procedure')?.interactions).toEqual(['read', 'search-type', 'create', 'update']);
    const answer = await ehr.send('POST', 'Procedure', procedure);
    expect([answer.status, await answer.text()]).toEqual([403, '']);
    expect(stored('Procedure')).toEqual([]);
  });

  it.each([
    ['plain text in an encounter', note('text/plain'), 201],
    ['a draft of it', note('text/plain; charset=utf-8', { docStatus: 'preliminary' }), 201],
    ['a PDF', note('application/pdf'), 422],
    ['one without an encounter', note('text/plain', { context: {} }), 422],
    ['one in an encounter that is not there', note('text/plain', { context: { encounter: [{ reference: 'Encounter/none' }] } }), 422],
    ['one in the encounter of somebody else', note('text/plain', { context: { encounter: [{ reference: 'Encounter/ben-visit' }] } }), 422],
    ['one that is superseded', note('text/plain', { status: 'superseded' }), 422],
  ])('of notes, %s: %#', async (_what, resource, status) => {
    const answer = await ehr.send('POST', 'DocumentReference', resource);
    expect(answer.status).toBe(status);
    expect(stored('DocumentReference')).toHaveLength(status === 201 ? 1 : 0);
  });

  it('answers a create with an empty 201 and a relative Location, and no version anywhere', async () => {
    const answer = await ehr.send('POST', 'DocumentReference', note('text/plain'));
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([201, '', null]);
    expect(answer.headers.get('location')).toMatch(/^DocumentReference\//);
    expect(answer.headers.get('access-control-expose-headers')).toContain('Location');
    const read = await ehr.ask('Condition/ada-fracture');
    expect([read.headers.get('etag'), (await read.json()).meta.versionId]).toEqual([null, undefined]);
  });

  it('says at each search that there may be more, and of none that nothing was found', async () => {
    const codes = async (path: string) =>
      (await entriesOf(await ehr.ask(path), 'outcome')).flatMap(one => JSON.stringify(one).match(/"code":"\d+"/g) ?? []);
    expect(await codes('Condition?patient=ada')).toEqual(['"code":"4119"']);
    expect(await codes('Procedure?patient=ada')).toEqual(['"code":"4119"', '"code":"4101"']);
    expect(await codes('Condition?patient=ada&_tag=x')).toEqual(['"code":"4119"', '"code":"4122"']);
  });

  it('grants no online_access, and gives no refresh token for it', () => {
    expect(String(ehr.token.scope).split(' ')).not.toContain('online_access');
    expect(ehr.token.refresh_token).toBeUndefined();
  });

  it('has adverse events and consents to read only, and no statement of medication', async () => {
    expect((await ehr.ask('AdverseEvent?subject=Patient/ada')).status).toBe(200);
    expect((await ehr.send('POST', 'AdverseEvent', adverseEvent)).status).toBe(403);
    expect((await ehr.send('POST', 'Consent', consent)).status).toBe(403);
    expect((await ehr.ask('MedicationStatement?patient=ada')).status).toBe(404);
  });

  it('takes answers to its own form', async () => {
    expect((await ehr.send('POST', 'QuestionnaireResponse', answers(SITE_FORM.url))).status).toBe(201);
  });
});

describe('athena-like', () => {
  beforeAll(async () => {
    ehr = await startBehaving(
      'athena-like',
      'launch patient/Condition.rs patient/Procedure.c patient/QuestionnaireResponse.cr patient/Consent.crus',
    );
  });
  afterEach(again);
  afterAll(closing);

  it('declares the creation of answers, and of nothing else', async () => {
    const { system, types } = await ehr.statement();
    expect(
      [...types].filter(([, { interactions }]) => interactions.some(one => one === 'create' || one === 'update')).map(([type]) => type),
    ).toEqual(['QuestionnaireResponse']);
    expect(system).toEqual([]);
  });

  it('grants the scopes of what it declares only', () => {
    expect(String(ehr.token.scope).split(' ').sort()).toEqual(['launch', 'patient/Condition.rs', 'patient/QuestionnaireResponse.cr']);
  });

  it('takes answers to a form of its own', async () => {
    expect((await ehr.send('POST', 'QuestionnaireResponse', answers(`${SITE_FORM.url}|3`))).status).toBe(201);
    expect((await ehr.send('POST', 'QuestionnaireResponse', answers('https://elsewhere.example/Questionnaire/q'))).status).toBe(422);
    expect(stored('QuestionnaireResponse')).toHaveLength(1);
  });

  it('has the form for whoever reads it', async () => {
    const reader = await startBehaving('athena-like', 'launch user/Questionnaire.rs');
    expect(await (await reader.ask(`Questionnaire/${SITE_FORM.id}`)).json()).toMatchObject({ url: SITE_FORM.url });
    await reader.sandbox.close();
  });

  it('takes no procedure, and refuses in words', async () => {
    const answer = await ehr.send('POST', 'Procedure', procedure);
    expect([answer.status, (await answer.json()).resourceType]).toEqual([403, 'OperationOutcome']);
  });
});
