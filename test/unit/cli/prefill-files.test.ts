import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { aPatient } from '../../builders/chart-builder.ts';
import { aFolder, bundle, type Ended, linesOf, ndjson, questionOf, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const DAY = ['--json', '--as-of', '2026-11-22'];

const chart = (id: string) => aPatient(id).withFracture('L1', { onset: '2026-11-01' }).withInr(1.1, '2026-11-20').resources();
const twoCharts = () => [...chart('ada'), ...chart('ben')];
const ofType = (resources: readonly FhirResource[], type: string) => resources.filter(({ resourceType }) => resourceType === type);

/** Who was told of, with the fracture that was found of each. */
const told = (ended: { out: string }) =>
  linesOf(ended).map(
    line =>
      `${line.patient}: ${questionOf(line, 'IND-1')
        .evidence.map(({ reference }) => reference)
        .join(' ')}`,
  );

describe('a file is read by what it holds, whatever it is called', () => {
  const inOneLine = (text: string) => JSON.stringify(JSON.parse(text));
  const asBatch = (resources: readonly FhirResource[]) =>
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: resources.map(each => ({ resource: JSON.parse(bundle([each])) })),
    });
  const formats: readonly (readonly [what: string, name: string, content: (resources: readonly FhirResource[]) => string | Buffer])[] = [
    ['a Bundle', 'bundle.json', bundle],
    ['a Bundle on one line', 'one-line.json', each => inOneLine(bundle(each))],
    ['a list of resources', 'list.json', each => JSON.stringify(each, undefined, 1)],
    ['NDJSON', 'chart.ndjson', ndjson],
    [
      'NDJSON with blank lines, called .json, with a byte order mark',
      'b.json',
      each => `\ufeff${ndjson(each).replaceAll('\n', '\r\n\r\n')}`,
    ],
    ['a Bundle to a line', 'bundles.ndjson', each => `${inOneLine(bundle(each))}\n${inOneLine(bundle(each.slice(0, 1)))}\n`],
    ['gzip of a Bundle', 'bundle.json.gz', each => gzipSync(bundle(each))],
    ['gzip of NDJSON that does not say so', 'packed.ndjson', each => gzipSync(ndjson(each))],
    ['gzip in several members', 'members.ndjson.gz', each => Buffer.concat(each.map(one => gzipSync(ndjson([one]))))],
    ['searches answered in a batch', 'batch.json', asBatch],
  ];
  let ended: Ended;
  beforeAll(async () => {
    for (const [index, [, name, content]] of formats.entries()) await put(`formats/${name}`, content(chart(`p${index}`)));
    ended = await vertaug(['prefill', path('formats'), ...DAY]);
  });

  it.each(formats.map(([what, name], index) => [what, name, `p${index}`] as const))('%s', (_what, name, patient) => {
    const line = linesOf(ended).find(each => each.patient === patient);
    expect(line?.source.startsWith(path(`formats/${name}`))).toBe(true);
    expect(questionOf(line, 'IND-1').evidence.map(({ reference }) => reference)).toEqual(['Condition/condition-1']);
    expect([ended.status, ended.err]).toEqual([0, '']);
  });

  it('a single resource is the chart of the patient whom it names', async () => {
    const [, fracture] = chart('ada');
    const ended = await vertaug(['prefill', await put('single/one.json', JSON.stringify(fracture)), ...DAY]);
    expect([ended.status, ended.err, told(ended)]).toEqual([0, '', ['ada: Condition/condition-1']]);
    expect(linesOf(ended)[0]).toMatchObject({
      patient: 'ada',
      questions: expect.arrayContaining([expect.objectContaining({ id: 'IND-1', state: 'present' })]),
    });
  });

  it('the standard input too', async () => {
    for (const input of [bundle(chart('ada')), gzipSync(ndjson(chart('ada')))]) {
      const ended = await vertaug(['prefill', '-', ...DAY], { input });
      expect([ended.status, ended.err, told(ended)]).toEqual([0, '', ['ada: Condition/condition-1']]);
    }
  });
});

describe('several patients', () => {
  it('in one Bundle get a line each, with their own resources only', async () => {
    const ended = await vertaug(['prefill', await put('two.json', bundle(twoCharts())), ...DAY]);
    expect(told(ended)).toEqual(['ada: Condition/condition-1', 'ben: Condition/condition-1']);
    expect(linesOf(ended).map(line => questionOf(line, 'IND-1').searched.find(({ read }) => read === 'Condition')?.count)).toEqual([1, 1]);
  });

  it('in NDJSON are put together by patient, wherever their lines stand', async () => {
    const shuffled = twoCharts().toSorted((one, other) => (one.resourceType < other.resourceType ? -1 : 1));
    const ended = await vertaug(['prefill', await put('two.ndjson', ndjson(shuffled)), ...DAY]);
    expect(told(ended)).toEqual(['ada: Condition/condition-1', 'ben: Condition/condition-1']);
  });

  it('of a folder come in the order of its files, each once, however the paths are given', async () => {
    await put('folder/b.json', bundle(chart('ben')));
    await put('folder/a.json', bundle(chart('ada')));
    await put('folder/deeper/c.jsonl.gz', gzipSync(ndjson(chart('cleo'))));
    await put('folder/notes.txt', 'no chart');
    await put('folder/.hidden.json', bundle(chart('dora')));
    const patients = async (...names: string[]) =>
      linesOf(await vertaug(['prefill', ...names.map(path), ...DAY])).map(({ patient }) => patient);
    expect(await patients('folder')).toEqual(['ada', 'ben', 'cleo']);
    expect(await patients('folder/b.json', 'folder')).toEqual(['ben', 'ada', 'cleo']);
  });
});

describe('an export with a file for each type', () => {
  const types = ['Patient', 'Condition', 'Observation'];
  const file = (type: string) => ndjson(ofType(twoCharts(), type));

  it('is put together in its folder, Medications included, and tells nothing of its manifest', async () => {
    for (const type of types) await put(`export/${type}.ndjson`, file(type));
    const order = {
      ...aPatient('ben').withRequest('x').resources()[1],
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/m' },
    };
    await put('export/MedicationRequest.ndjson', JSON.stringify(order));
    await put('export/Medication.ndjson', JSON.stringify({ resourceType: 'Medication', id: 'm', code: { text: 'Warfarin 5 mg' } }));
    await put('export/Encounter.ndjson', JSON.stringify({ resourceType: 'Encounter', id: 'e' }));
    await put(
      'export/manifest.json',
      JSON.stringify({ transactionTime: '2026-11-22T00:00:00Z', output: [{ type: 'Patient', url: 'Patient.ndjson' }] }),
    );
    const ended = await vertaug(['prefill', path('export'), ...DAY]);
    expect([ended.status, ended.err, told(ended)]).toEqual([0, '', ['ada: Condition/condition-1', 'ben: Condition/condition-1']]);
    expect(linesOf(ended).map(line => questionOf(line, 'CARE-PRE-3').state)).toEqual(['no-data', 'present']);
    expect(linesOf(ended)[0]?.source).toBe(path('export'));
  });

  it('is put together across folders where each type has its own', async () => {
    for (const type of types) await put(`by-type/${type}/part-0.ndjson`, file(type));
    expect(told(await vertaug(['prefill', path('by-type'), ...DAY]))).toEqual(['ada: Condition/condition-1', 'ben: Condition/condition-1']);
  });

  it('is kept apart where each patient has a folder, though their ids are the same', async () => {
    for (const name of ['one', 'two']) {
      for (const type of types) await put(`by-patient/${name}/${type}.ndjson`, ndjson(ofType(chart('ada'), type)));
    }
    const ended = await vertaug(['prefill', path('by-patient'), ...DAY]);
    expect(linesOf(ended).map(({ patient, source }) => [patient, source])).toEqual([
      ['ada', path('by-patient/one')],
      ['ada', path('by-patient/two')],
    ]);
    expect(linesOf(ended).map(line => questionOf(line, 'IND-1').evidence.length)).toEqual([1, 1]);
  });

  it('tells of somebody whose Patient is missing, and of their missing record', async () => {
    await put('lacking/Patient.ndjson', ndjson(ofType(chart('ada'), 'Patient')));
    await put('lacking/Condition.ndjson', file('Condition'));
    const ended = await vertaug(['prefill', path('lacking'), ...DAY]);
    expect(told(ended)).toEqual(['ada: Condition/condition-1', 'ben: Condition/condition-1']);
    expect((await vertaug(['prefill', path('lacking')])).out).toContain('The patient’s own record was not found. · Patient/ben');
  });

  it('is incomplete, of the type and for the patient that a broken line names, and for nobody else', async () => {
    await put('broken/Patient.ndjson', file('Patient'));
    await put('broken/Observation.ndjson', file('Observation'));
    await put('broken/Condition.ndjson', '{"resourceType":"Condition","subject":{"reference":"Patient/ada"},"code"\n');
    const ended = await vertaug(['prefill', path('broken'), ...DAY]);
    const states = (id: string) => linesOf(ended).map(line => questionOf(line, id).state);
    expect(states('CON-ABS-1')).toEqual(['unreadable', 'no-data']);
    expect(states('CARE-PRE-6')).toEqual(['no-data', 'no-data']);
    expect([ended.status, ended.err]).toEqual([1, `${path('broken/Condition.ndjson')}: It stops being JSON at line 1, column 73.\n`]);
  });

  it('that ends before its time is incomplete for everybody, in the types of the file that was cut', async () => {
    await put('cut/Patient.ndjson', file('Patient'));
    const packed = gzipSync(ndjson(Array.from({ length: 200 }, () => chart('ada')[1]).filter(each => each !== undefined)));
    await put('cut/Condition.ndjson.gz', packed.subarray(0, packed.length - 12));
    const ended = await vertaug(['prefill', path('cut'), ...DAY]);
    expect([ended.status, ended.err]).toEqual([
      1,
      `${path('cut/Condition.ndjson.gz')}: It ends before its time: what it held is incomplete. Copy it again.\n`,
    ]);
    expect(linesOf(ended).map(line => [line.patient, questionOf(line, 'CON-ABS-1').state, questionOf(line, 'CARE-PRE-6').state])).toEqual([
      ['ada', 'unreadable', 'no-data'],
      ['ben', 'unreadable', 'no-data'],
    ]);
    expect(questionOf(linesOf(ended)[0], 'IND-1').state).toBe('present');
  });
});
