import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import type { Interaction, StoreAccess } from '../../../src/sandbox/store/compartment.ts';
import { askStore, keys, posted, transaction } from './asking.ts';
import { adverseEvent, condition, patientOne, patientTwo, procedure, twoPatients } from './chart.ts';

const drugOf = (id: string, patient: string): FhirResource => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  subject: { reference: `Patient/${patient}` },
  medicationReference: { reference: 'Medication/m' },
});

const chart: readonly FhirResource[] = [
  ...twoPatients,
  { resourceType: 'Medication', id: 'm' },
  { resourceType: 'Practitioner', id: 'dr' },
  { resourceType: 'Device', id: 'shared' },
  { resourceType: 'Device', id: 'implant', patient: { reference: 'Patient/p2' } },
  { resourceType: 'Binary', id: 'mine', contentType: 'text/plain', securityContext: { reference: 'Patient/p1' } },
  { resourceType: 'Binary', id: 'whose', contentType: 'text/plain' },
  condition('c1', 'p1'),
  condition('c2', 'p2'),
  drugOf('d1', 'p1'),
  drugOf('d2', 'p2'),
  { ...procedure('p2'), id: 'op2' },
  { ...adverseEvent('p2'), id: 'e2' },
];

const ofPatientOne: StoreAccess = { patientCompartment: 'p1', allows: () => true };

describe('within one patient’s compartment', () => {
  it.each(['Patient/p2', 'Condition/c2', 'Procedure/op2', 'AdverseEvent/e2', 'Device/implant', 'Binary/whose'])(
    'another’s %s cannot be told from one that is not there',
    async key => {
      const { get } = askStore(chart);
      const [type] = key.split('/');
      const absent = await get(`${type}/absent`, {}, ofPatientOne);
      for (const path of [key, `${key}/_history`, `${key}/_history/1`]) {
        const answer = await get(path, {}, ofPatientOne);
        expect([answer.status, answer.says()]).toEqual([404, absent.says().replace(`${type}/absent`, key)]);
      }
      expect((await get(key)).status).toBe(200);
    },
  );

  it('the patient’s own and what is everybody’s can be read', async () => {
    const { get } = askStore(chart);
    for (const key of ['Patient/p1', 'Condition/c1', 'Medication/m', 'Practitioner/dr', 'Device/shared', 'Binary/mine']) {
      expect([key, (await get(key, {}, ofPatientOne)).status]).toEqual([key, 200]);
    }
  });

  it('a search finds nothing of another patient, whatever it asks', async () => {
    const { get } = askStore(chart);
    const found = async (query: string) => keys((await get(query, {}, ofPatientOne)).bundle());
    expect(await found('Condition')).toEqual(['Condition/c1']);
    expect(await found('Condition?patient=p2')).toEqual([]);
    expect(await found('Condition?_id=c1,c2')).toEqual(['Condition/c1']);
    expect(await found('Patient')).toEqual(['Patient/p1']);
    expect(await found('Device')).toEqual(['Device/shared']);
    expect(await found('Medication?_revinclude=MedicationStatement:medication')).toEqual(['Medication/m', 'MedicationStatement/d1']);
    for (const type of ['Condition', 'Patient', 'Device']) {
      expect([type, (await get(`${type}?_summary=count`, {}, ofPatientOne)).bundle().total]).toEqual([type, 1]);
    }
  });

  it('another’s record that the patient only speaks in is still another’s', async () => {
    const { get, post } = askStore([...chart, condition('told', 'p2', { asserter: { reference: 'Patient/p1' } })]);
    const bundle = (await get('Condition?asserter=Patient/p1', {}, ofPatientOne)).bundle();
    expect([bundle.total, keys(bundle)]).toEqual([0, []]);
    expect((await get('Condition/told', {}, ofPatientOne)).status).toBe(404);
    expect((await post('Condition', condition('x'), { 'if-none-exist': 'asserter=Patient/p1' }, ofPatientOne)).status).toBe(201);
  });

  it('nothing is written to another patient, nor moved from one to the other', async () => {
    const { post, put, remove, store } = askStore(chart);
    const stored = store.all();
    const answers = [
      await post('Procedure', procedure('p2'), {}, ofPatientOne),
      await post('Patient', patientOne, {}, ofPatientOne),
      await put('Patient/p2', patientTwo, {}, ofPatientOne),
      await put('Condition/c2', condition('c2', 'p1'), {}, ofPatientOne),
      await put('Condition/c1', condition('c1', 'p2'), {}, ofPatientOne),
      await put('Condition/new', condition('new', 'p2'), {}, ofPatientOne),
      await remove('Condition/c2', {}, ofPatientOne),
      await post('', transaction(posted(procedure('p1'), 'urn:uuid:1'), posted(procedure('p2'), 'urn:uuid:2')), {}, ofPatientOne),
    ];
    expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 403));
    expect(answers.at(-1)?.as('OperationOutcome').issue[0]?.expression).toEqual(['Bundle.entry[1]']);
    expect(store.all()).toEqual(stored);
  });

  it('what was another’s before it was deleted stays theirs', async () => {
    const { get, put, remove } = askStore(chart);
    await remove('Condition/c2');
    expect((await get('Condition/c2', {}, ofPatientOne)).status).toBe(404);
    expect((await put('Condition/c2', condition('c2', 'p1'), {}, ofPatientOne)).status).toBe(403);
  });

  it('a reference to another’s record counts as missing', async () => {
    const { post } = askStore(chart);
    const crossing = procedure('p1', { reasonReference: [{ reference: 'Condition/c2' }] });
    expect((await post('Procedure', crossing, {}, ofPatientOne)).status).toBe(400);
    expect((await post('Procedure', crossing)).status).toBe(201);
  });

  it('If-None-Exist does not find another’s record', async () => {
    const { post } = askStore(chart);
    const answer = await post('Procedure', procedure('p1'), { 'if-none-exist': 'status=completed' }, ofPatientOne);
    expect(answer.status).toBe(201);
  });

  it('a version from when the record was another’s is not shown', async () => {
    const { get, put } = askStore(chart);
    await put('Condition/c2', condition('c2', 'p1'));
    expect((await get('Condition/c2/_history/1', {}, ofPatientOne)).status).toBe(404);
    expect((await get('Condition/c2/_history', {}, ofPatientOne)).bundle().total).toBe(1);
  });
});

describe('what the grant does not allow is refused with 403', () => {
  const without = (type: string, ...refused: Interaction[]): StoreAccess => ({
    allows: (asked, interaction) => asked !== type || !refused.includes(interaction),
  });
  const asked: readonly [
    interaction: Interaction,
    ask: (store: ReturnType<typeof askStore>, access: StoreAccess) => Promise<{ status: number; says(): string }>,
  ][] = [
    ['read', ({ get }, access) => get('Condition/c1', {}, access)],
    ['vread', ({ get }, access) => get('Condition/c1/_history/1', {}, access)],
    ['history', ({ get }, access) => get('Condition/c1/_history', {}, access)],
    ['search', ({ get }, access) => get('Condition?patient=p1', {}, access)],
    ['create', ({ post }, access) => post('Condition', condition('x'), {}, access)],
    ['update', ({ put }, access) => put('Condition/c1', condition('c1'), {}, access)],
    ['update', ({ put }, access) => put('Condition/new', condition('new'), {}, access)],
    ['delete', ({ remove }, access) => remove('Condition/c1', {}, access)],
  ];

  it.each(asked)('%s', async (interaction, ask) => {
    const refused = askStore(chart);
    const stored = refused.store.all();
    const answer = await ask(refused, without('Condition', interaction));
    expect([answer.status, answer.says()]).toEqual([403, `The grant does not allow ${interaction} of Condition.`]);
    expect(refused.store.all()).toEqual(stored);
    const others = (['read', 'vread', 'history', 'search', 'create', 'update', 'delete'] as const).filter(one => one !== interaction);
    expect((await ask(askStore(chart), without('Condition', ...others))).status).toBeLessThan(300);
  });

  it('in any entry of a transaction, which then does nothing', async () => {
    const { post, store } = askStore(chart);
    const bundle = transaction(posted(condition('x'), 'urn:uuid:1'), posted(procedure(), 'urn:uuid:2'));
    const answer = await post('', bundle, {}, without('Procedure', 'create'));
    expect([answer.status, answer.says()]).toEqual([403, 'Entry 1 (create of Procedure): The grant does not allow create of Procedure.']);
    expect(store.all('Condition')).toHaveLength(2);
  });

  it('in one entry of a batch, and only there', async () => {
    const { post } = askStore(chart);
    const bundle = { ...transaction(posted(condition('x'), 'urn:uuid:1'), posted(procedure(), 'urn:uuid:2')), type: 'batch' };
    const answer = await post('', bundle, {}, without('Procedure', 'create'));
    expect(answer.bundle().entry?.map(entry => entry.response?.status)).toEqual(['201 Created', '403']);
  });

  it('for what _include and _revinclude would bring', async () => {
    const { get } = askStore(chart);
    const include = 'MedicationStatement?_include=MedicationStatement:medication';
    expect((await get(include, {}, without('Medication', 'read'))).status).toBe(403);
    expect((await get(include, {}, without('Medication', 'search'))).status).toBe(200);
    const reverse = 'Medication?_revinclude=MedicationStatement:medication';
    expect((await get(reverse, {}, without('MedicationStatement', 'search'))).status).toBe(403);
  });

  it('but an include of several types brings those that are allowed', async () => {
    const { get } = askStore([
      ...chart,
      {
        ...procedure('p1', { performer: [{ actor: { reference: 'Practitioner/dr' } }, { actor: { reference: 'Device/shared' } }] }),
        id: 'op1',
      },
    ]);
    const answer = await get('Procedure?patient=p1&_include=Procedure:performer', {}, without('Device', 'read'));
    expect(keys(answer.bundle())).toEqual(['Procedure/op1', 'Practitioner/dr']);
  });

  it('for a conditional reference to a type that may not be searched', async () => {
    const { post } = askStore(chart);
    const bundle = transaction(posted(procedure('p1', { performer: [{ actor: { reference: 'Practitioner?_id=dr' } }] }), 'urn:uuid:1'));
    expect((await post('', bundle, {}, without('Practitioner', 'search'))).status).toBe(403);
    expect((await post('', bundle)).status).toBe(200);
  });
});
