import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import { english } from '../../../src/words/english.ts';
import { unreadableInWords } from '../../../src/words/unreadable-in-words.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aFhirServer, type Quirk, refusal, rewritten, startFhirServers } from '../../builders/fhir-server.ts';

startFhirServers();

/** A chart with something for the conditions' question and something for the allergies'. */
const sound = (): ChartBuilder =>
  aPatient()
    .withCondition({ code: 'A41.9', text: 'Sepsis', onset: daysBefore(2) })
    .withAllergy('Latex')
    .withCondition({ code: 'I10', text: 'Hypertension' });

const ask = (chart: ChartSnapshot, question: 'CON-ABS-1' | 'CARE-PRE-4' | 'CARE-PRE-3') =>
  gatherEvidence(chart, question, undefined, JUDGING);

async function read(quirk: Quirk, chart = sound(), pageSize = 50): Promise<ChartSnapshot> {
  return readChart(aFhirServer(chart.resources(), { quirk, pageSize }).reader, { patientId: 'p1', granted: () => true });
}

const onConditions =
  (answer: (pass: () => Promise<Response>) => Response | Promise<Response>): Quirk =>
  (url, pass) =>
    url.pathname.endsWith('/Condition') ? answer(() => pass()) : undefined;
const changed = (change: (bundle: Record<string, unknown>) => unknown): Quirk => onConditions(pass => rewritten(pass(), change));
const entriesOf = (bundle: Record<string, unknown>): readonly unknown[] => (Array.isArray(bundle.entry) ? bundle.entry : []);
const adding = (...entry: readonly unknown[]): Quirk => changed(bundle => ({ ...bundle, entry: [...entriesOf(bundle), ...entry] }));
const listed = ({ unreadable }: ChartSnapshot) => unreadable.map(each => `${each.where}: ${unreadableInWords(each, english)}`);

describe('an answer that is none', () => {
  test.each<[string, Quirk, string]>([
    ['a sign-in page', onConditions(() => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } })), 'not-fhir'],
    ['a Patient', onConditions(() => Response.json({ resourceType: 'Patient', id: 'p1' })), 'not-fhir'],
    ['a Bundle whose entries are no list', onConditions(() => Response.json({ resourceType: 'Bundle', entry: {} })), 'not-fhir'],
    ['an OperationOutcome', onConditions(() => Response.json({ resourceType: 'OperationOutcome', issue: [] })), 'not-fhir'],
    ['nothing', onConditions(() => new Response(null, { status: 204 })), 'not-fhir'],
    ['a refusal', onConditions(() => refusal(500, 'Boom')), 'server'],
    ['no answer', onConditions(() => Response.error()), 'network'],
  ])('costs the conditions’ questions and no other: %s', async (_what, quirk, kind) => {
    const chart = await read(quirk);
    expect(chart.reads.Condition).toMatchObject({ status: 'failed', failure: { kind } });
    expect(ask(chart, 'CON-ABS-1').state).toBe('unreadable');
    expect(ask(chart, 'CARE-PRE-4')).toMatchObject({ state: 'present', evidence: [{ title: 'Latex' }] });
  });
});

describe('an answer that is not whole', () => {
  test.each<[string, Quirk, number, string]>([
    ['a later page fails', url => (url.searchParams.has('_page') ? refusal(500, 'Boom') : undefined), 1, 'server'],
    [
      'its next page is elsewhere',
      changed(bundle => ({ ...bundle, link: [{ relation: 'next', url: 'http://internal:8080/fhir?p=2' }] })),
      1,
      'foreign-url',
    ],
    [
      'it leads back to itself',
      changed(bundle => ({ ...bundle, link: [{ relation: 'next', url: 'Condition?_page=again' }] })),
      1,
      'server',
    ],
    ['the server counted more', changed(({ link: _, ...bundle }) => ({ ...bundle, total: 3 })), 1, 'withheld'],
  ])('is said so, and what came counts: %s', async (_what, quirk, count, kind) => {
    const circle: Quirk = (url, pass) =>
      url.searchParams.get('_page') === 'again' ? new Response(null, { status: 500 }) : quirk(url, pass);
    const chart = await read(circle, sound(), 1);
    expect(chart.reads.Condition).toMatchObject({ status: 'incomplete', count, failure: { kind } });
    expect(ask(chart, 'CON-ABS-1').state).toBe('present');
    expect(ask(chart, 'CARE-PRE-4').state).toBe('present');
  });

  test('counts what was asked for alone: neither what came along nor a remark makes up for what is short', async () => {
    const less = await read(changed(bundle => ({ ...bundle, total: 1 })));
    expect(less.reads.Condition).toMatchObject({ status: 'read', count: 2 });
    const chart = aPatient().with({ resourceType: 'Medication', id: 'm1', subject: undefined, code: { text: 'aspirin' } });
    chart.with({
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'order',
      medicationReference: { reference: 'Medication/m1' },
    });
    const along = await read(
      (url, pass) => (url.pathname.endsWith('/MedicationRequest') ? rewritten(pass(), bundle => ({ ...bundle, total: 2 })) : undefined),
      chart,
    );
    expect(along.reads.MedicationRequest).toMatchObject({ status: 'incomplete', failure: { kind: 'withheld' } });
  });

  test('is short where pages overlap and so skip something', async () => {
    const twice = onConditions(async pass => {
      const first = await rewritten(pass(), ({ link: _, ...bundle }) => ({ ...bundle, total: 2, entry: entriesOf(bundle).slice(0, 1) }));
      const bundle: unknown = await first.json();
      const entry = typeof bundle === 'object' && bundle !== null && 'entry' in bundle && Array.isArray(bundle.entry) ? bundle.entry : [];
      return Response.json({ ...Object(bundle), entry: [...entry, ...entry] });
    });
    expect((await read(twice)).reads.Condition).toMatchObject({ status: 'incomplete', count: 1, failure: { kind: 'withheld' } });
  });

  test('is said to have failed in part by its remark, whatever severity that has', async () => {
    const remark = (severity: string) => ({
      search: { mode: 'outcome' },
      resource: { resourceType: 'OperationOutcome', issue: [{ severity, code: 'timeout' }] },
    });
    expect((await read(adding(remark('error')))).reads.Condition.status).toBe('incomplete');
    expect((await read(adding(remark('warning')))).reads.Condition).toMatchObject({ status: 'incomplete', count: 2 });
  });
});

describe('what cannot be used in an answer', () => {
  test('is listed one by one, in words, and the rest counts', async () => {
    const chart = await read(
      adding(
        null,
        {},
        { resource: { resourceType: 'Condition', subject: { reference: 'Patient/p1' } } },
        { resource: { id: 'x' } },
        { resource: { resourceType: 'Observation', id: 'o1', subject: { reference: 'Patient/p1' } } },
        { resource: { resourceType: 'Condition', id: 'of-p2', subject: { reference: 'Patient/p2' }, code: { text: 'Sepsis' } } },
        { resource: { resourceType: 'Condition', id: 'nobodys', code: { text: 'Sepsis' } } },
        {
          resource: {
            resourceType: 'Condition',
            id: 'wrong',
            subject: { reference: 'Patient/p1' },
            code: ['A41.9'],
            onsetDateTime: 'last week',
          },
        },
      ),
    );
    expect(listed(chart)).toEqual([
      'Bundle.entry[2]: A Condition should be here, and there is no resource.',
      'Bundle.entry[3]: A Condition should be here, and there is no resource.',
      'Bundle.entry[4]: A Condition without a usable id.',
      'Bundle.entry[5]: A Condition should be here, and what is here does not say its type.',
      'Observation/o1: A Condition should be here; what was given is of the type Observation.',
      'Condition/of-p2: It names another patient than the one that was asked for.',
      'Condition/nobodys: It does not say whose it is; what it says is shown, and denies nothing.',
      'Condition/wrong: Not of the kind that FHIR R4 has there: code. No date that can be: onsetDateTime “last week”. It says neither in words nor by a code that is known here what it is.',
    ]);
    expect(ask(chart, 'CON-ABS-1').state).toBe('present');
    expect(ask(chart, 'CON-ABS-1').unreadableCount).toBeGreaterThanOrEqual(7);
    expect(chart.resources.has('Condition/of-p2')).toBe(false);
    expect(chart.resources.has('Observation/o1')).toBe(false);
    expect(ask(chart, 'CARE-PRE-4').state).toBe('present');
  });

  test('takes a denial its ground: what nobody can read may be what was denied', async () => {
    const refuted = aPatient().withCondition({ code: 'A41.9', verification: 'refuted', recorded: hoursBefore(5) });
    expect(ask(await read(() => undefined, refuted), 'CON-ABS-1').state).toBe('absent-asserted');
    const doubtful = await read(adding({ resource: { resourceType: 'Condition', id: 'n', code: { text: 'Gout' } } }), refuted);
    expect(ask(doubtful, 'CON-ABS-1').state).toBe('unparseable');
  });

  test('is the same in a file', async () => {
    const file = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: sound()
        .resources()
        .map(resource => ({ resource })),
    };
    const stray = { resource: { resourceType: 'Condition', id: 'nobodys', code: { text: 'Gout' } } };
    const reader = createBundleReader({ ...file, entry: [...file.entry, stray, { resource: 'text' }] });
    const chart = await readChart(reader, { patientId: 'p1', granted: () => true });
    expect(listed(chart).filter(line => line.startsWith('Condition/'))).toEqual([
      'Condition/nobodys: It does not say whose it is; what it says is shown, and denies nothing.',
    ]);
    expect(ask(chart, 'CON-ABS-1').state).toBe('present');
  });
});

describe('a medicine that is named by reference', () => {
  const order = (reference: string, more: object = {}) =>
    aPatient()
      .with({ resourceType: 'Medication', id: 'm1', subject: undefined, code: { text: 'warfarin 5 mg tablet' } })
      .with({
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        authoredOn: daysBefore(3),
        medicationReference: { reference },
        ...more,
      });

  test.each(['Medication/m1', 'Medication/m1/_history/1', 'https://ehr.example/fhir/Medication/m1'])('is known: %s', async reference => {
    expect(ask(await read(() => undefined, order(reference)), 'CARE-PRE-3').evidence[0]?.title).toBe('warfarin 5 mg tablet');
  });

  test('is known where it is contained', async () => {
    const contained = [{ resourceType: 'Medication', id: 'inside', code: { text: 'apixaban 5 mg tablet' } }];
    expect(ask(await read(() => undefined, order('#inside', { contained })), 'CARE-PRE-3').evidence[0]?.title).toBe('apixaban 5 mg tablet');
  });

  test('and comes along as another patient’s resource is not taken', async () => {
    const strange = {
      search: { mode: 'include' },
      resource: { resourceType: 'MedicationStatement', id: 's9', status: 'active', subject: { reference: 'Patient/p2' } },
    };
    const chart = await read(
      (url, pass) =>
        url.pathname.endsWith('/MedicationRequest')
          ? rewritten(pass(), bundle => ({ ...bundle, entry: [...entriesOf(bundle), strange] }))
          : undefined,
      order('Medication/m1'),
    );
    expect([...chart.resources.keys()].filter(key => key.startsWith('MedicationStatement'))).toEqual([]);
  });
});

describe('one resource on two pages', () => {
  const version = (id: string, code: string, meta: object) => ({
    resource: { resourceType: 'Condition', id, subject: { reference: 'Patient/p1' }, code: { text: code }, meta },
  });
  const older = version('c9', 'Gout', { versionId: 'a', lastUpdated: '2026-11-01T10:00:00Z' });
  const newer = version('c9', 'Arthritis', { versionId: 'b', lastUpdated: '2026-11-02T10:00:00Z' });

  test.each([
    ['as it was and as it is', [older, newer]],
    ['as it is and as it was', [newer, older]],
  ])('is its newest version, and counts once: %s', async (_what, entries) => {
    const chart = await read(adding(...entries));
    expect(chart.resources.get('Condition/c9')).toMatchObject({ code: { text: 'Arthritis' } });
    expect(chart.reads.Condition).toMatchObject({ status: 'read', count: 3 });
    expect(chart.unreadable).toEqual([]);
  });
});
