import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ReadChartOptions } from '../../../src/chart/read/read-options.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aFhirServer, type FhirServer, refusal, rewritten, startFhirServers, without } from '../../builders/fhir-server.ts';

startFhirServers();

const read = ({ reader }: FhirServer, more: Partial<ReadChartOptions> = {}) =>
  readChart(reader, { patientId: 'p1', granted: () => true, ...more });
const searchesFor = ({ asked }: FhirServer, type: string) => asked.filter(({ pathname }) => pathname.endsWith(`/${type}`));
/** The names of the parameters of each form in which a type was asked for; the codes are asked for in several lists. */
const formsFor = (server: FhirServer, type: string) => [
  ...new Set(searchesFor(server, type).map(({ searchParams }) => [...searchParams.keys()].join(' '))),
];
/** Those that do not ask by category. */
const uncategorised = (forms: readonly string[]) => forms.filter(form => !form.includes('category'));
const widened = (how: { readonly widened?: readonly { readonly without: readonly string[] }[] } | undefined) =>
  how?.widened?.map(each => each.without);
const thinners = async (server: FhirServer, more: Partial<ReadChartOptions> = {}) =>
  gatherEvidence(await read(server, more), 'CARE-PRE-3', undefined, JUDGING);

/** A chart with an order that names its medicine by reference. */
const withReferredMedicine = (medication = 'Medication/m1'): ChartBuilder =>
  aPatient()
    .with({ resourceType: 'Medication', id: 'm1', subject: undefined, code: { text: 'warfarin 5 mg tablet' } })
    .with({
      resourceType: 'MedicationRequest',
      id: 'r1',
      status: 'active',
      intent: 'order',
      authoredOn: daysBefore(9),
      medicationReference: { reference: medication },
    });

describe('a server that refuses a parameter', () => {
  test.each([400, 422, 501])('is asked that one question again without it, and the chart is as whole as ever: %i', async status => {
    const server = aFhirServer(aPatient().withInr(2.6, hoursBefore(3)).resources(), {
      quirk: url => (url.searchParams.has('_sort') ? refusal(status, 'Unknown _sort parameter value "date".') : undefined),
    });
    const chart = await read(server);
    expect(chart.reads.Observation).toMatchObject({ status: 'read', count: 1 });
    expect(uncategorised(formsFor(server, 'Observation'))).toEqual(['patient code _sort _count', 'patient code _count']);
    expect(searchesFor(server, 'Condition')).toHaveLength(1);
  });

  test('that does not say which is asked in other ways, then without the codes and once, never without the patient', async () => {
    const server = aFhirServer(aPatient().withInr(2.6, hoursBefore(3)).resources(), {
      quirk: url => (url.searchParams.has('code') ? refusal(400, 'Bad request.') : undefined),
    });
    const { reads } = await read(server);
    const forms = ['patient code _sort _count', 'patient code', 'subject code', 'patient _sort _count'];
    expect(uncategorised(formsFor(server, 'Observation'))).toEqual(forms);
    const bare = ({ searchParams }: URL) => !searchParams.has('code') && !searchParams.has('category');
    expect(searchesFor(server, 'Observation').filter(bare)).toHaveLength(1);
    expect(reads.Observation).toMatchObject({ status: 'read', count: 1 });
    expect(widened(reads.Observation.status === 'read' ? reads.Observation.how : undefined)).toEqual([['code']]);
    expect(chartWords.searchedRead({ read: 'Observation', failure: undefined, ...reads.Observation, count: 1 })).toBe(
      '1 measurement read to the end. The EHR refused code and was asked without.',
    );
  });

  test('that finds the address too long is asked without the codes at once', async () => {
    const server = aFhirServer(aPatient().withInr(2.6, hoursBefore(3)).resources(), {
      quirk: url => (url.search.length > 300 ? new Response('<h1>414</h1>', { status: 414 }) : undefined),
    });
    expect((await read(server)).reads.Observation).toMatchObject({ status: 'read', count: 1 });
    expect(uncategorised(formsFor(server, 'Observation'))).toEqual(['patient code _sort _count', 'patient _sort _count']);
  });

  test('that knows patients only as subjects is asked by subject', async () => {
    const server = aFhirServer(aPatient().withFracture('L1').resources(), {
      quirk: url => (url.searchParams.has('patient') ? refusal(400, 'Unknown search parameter') : undefined),
    });
    const { reads } = await read(server);
    expect(reads.Condition).toMatchObject({ status: 'read', count: 1 });
    expect(searchesFor(server, 'Condition').at(-1)?.searchParams.get('subject')).toBe('Patient/p1');
    // R4 gives an allergy no subject: nothing else can be asked, and nobody is asked about instead.
    expect(reads.AllergyIntolerance).toMatchObject({ status: 'failed', failure: { kind: 'rejected' } });
    expect(server.asked.filter(({ pathname }) => /\/[A-Z]\w+$/.test(pathname)).every(url => /patient|subject/.test(url.search))).toBe(true);
  });

  test('for good is asked a few times, and the read has failed in its own words', async () => {
    const server = aFhirServer(aPatient().resources(), { quirk: url => (url.search ? refusal(400, 'No.') : undefined) });
    expect((await read(server)).reads.Observation).toMatchObject({ status: 'failed', failure: { kind: 'rejected', serverWords: true } });
    expect(uncategorised(formsFor(server, 'Observation'))).toHaveLength(6);
  });

  test.each([404, 405])('because it does not have the type at all is not asked twice: %i', async status => {
    const server = aFhirServer(aPatient().resources(), {
      quirk: url => (url.pathname.endsWith('/MedicationStatement') ? refusal(status, 'Unknown resource type') : undefined),
    });
    const evidence = await thinners(server);
    expect(searchesFor(server, 'MedicationStatement')).toHaveLength(1);
    expect(evidence.state).toBe('unreadable');
    expect(chartWords.searchedLine(evidence)).toContain(`could not be read: the EHR does not offer it (${status})`);
  });
});

describe('a server that does not send the medicines along', () => {
  const ignoring = (chart: ChartBuilder) => aFhirServer(chart.resources(), { quirk: (url, pass) => pass(without(url, '_include')) });

  test('is asked for each by id before the question settles', async () => {
    const server = ignoring(withReferredMedicine());
    expect(await thinners(server)).toMatchObject({ state: 'present', evidence: [{ title: 'warfarin 5 mg tablet' }] });
    expect(searchesFor(server, 'm1')).toHaveLength(1);
  });

  test('because it refuses _include is asked without, then by id', async () => {
    const server = aFhirServer(withReferredMedicine().resources(), {
      quirk: url => (url.searchParams.has('_include') ? refusal(403, 'Medication not granted') : undefined),
    });
    expect(await thinners(server)).toMatchObject({ state: 'present', evidence: [{ title: 'warfarin 5 mg tablet' }] });
  });

  test('is asked for a few at once', async () => {
    let [open, most] = [0, 0];
    const chart = aPatient();
    for (let index = 0; index < 30; index += 1) {
      chart.with({ resourceType: 'Medication', id: `m${index}`, subject: undefined, code: { text: 'paracetamol' } }).with({
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        medicationReference: { reference: `Medication/m${index}` },
      });
    }
    const server = aFhirServer(chart.resources(), {
      async quirk(url, pass) {
        if (!url.pathname.includes('/Medication/')) return pass(without(url, '_include'));
        open += 1;
        most = Math.max(most, open);
        const answer = await pass();
        open -= 1;
        return answer;
      },
    });
    await read(server);
    expect(server.asked.filter(({ pathname }) => pathname.includes('/Medication/'))).toHaveLength(30);
    expect(most).toBeLessThanOrEqual(6);
  });

  test('is not asked for those of another server, nor where medicines were not granted', async () => {
    const elsewhere = ignoring(withReferredMedicine('https://other.example/fhir/Medication/m1'));
    expect(await thinners(elsewhere)).toMatchObject({ evidence: [{ rule: 'medicine-without-name' }] });
    const refused = ignoring(withReferredMedicine());
    expect(await thinners(refused, { granted: type => type !== 'Medication' })).toMatchObject({
      evidence: [{ rule: 'medicine-without-name' }],
    });
    expect([...searchesFor(elsewhere, 'm1'), ...searchesFor(refused, 'm1')]).toEqual([]);
  });
});

describe('a value that only the hospital has a code for', () => {
  const local = () =>
    aPatient().with({
      resourceType: 'Observation',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
      code: { coding: [{ system: 'http://hospital.example/lab', code: '4711', display: 'INR' }] },
      effectiveDateTime: hoursBefore(3),
      valueQuantity: { value: 2.6 },
    });
  const inr = async (server: FhirServer) => gatherEvidence(await read(server, { judging: JUDGING }), 'CARE-PRE-5', undefined, JUDGING);

  test('comes with the laboratory’s, where the server searches by category', async () => {
    expect((await inr(aFhirServer(local().resources()))).evidence).toMatchObject([{ title: 'INR', value: '2.6' }]);
  });

  test.each([400, 501])('leaves the rest as read as it was where the server declines: %i', async status => {
    const server = aFhirServer(aPatient().withInr(2.6, hoursBefore(3)).resources(), {
      quirk: url => (url.searchParams.has('category') ? refusal(status, 'Unknown search parameter "category".') : undefined),
    });
    const { reads } = await read(server);
    expect(reads.Observation).toMatchObject({ status: 'read', count: 1, how: { widened: [{ without: ['category'] }] } });
    expect(chartWords.searchedRead({ read: 'Observation', failure: undefined, ...reads.Observation, count: 1 })).toContain(
      'Asked for by the codes that are known here. The EHR refused category',
    );
  });

  test.each([
    [400, 'read'],
    [403, 'incomplete'],
  ])('comes with its own category where the server does not take another in one search with it: %i', async (status, ended) => {
    const bedside = aPatient().with({
      resourceType: 'Observation',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] }],
      code: { coding: [{ system: 'http://hospital.example/flowsheet', code: '5', display: 'Pain score' }] },
      effectiveDateTime: hoursBefore(3),
      valueQuantity: { value: 8 },
    });
    const server = aFhirServer(bedside.resources(), {
      quirk: url => (url.searchParams.get('category')?.includes('imaging') ? refusal(status, 'No category "imaging".') : undefined),
    });
    expect((await read(server)).reads.Observation).toMatchObject({ status: ended, count: 1 });
    const categories = searchesFor(server, 'Observation').flatMap(({ searchParams }) => searchParams.get('category') ?? []);
    expect(categories.filter(asked => asked === 'vital-signs')).toHaveLength(1);
  });

  test('is not asked for in more searches than four, those by code with it', async () => {
    const server = aFhirServer(local().resources());
    await read(server);
    expect(searchesFor(server, 'Observation').length).toBeLessThanOrEqual(4);
  });

  test.each([403, 500])('may be missing where the server broke while it was asked, or did not show it: %i', async status => {
    const server = aFhirServer(aPatient().withInr(2.6, hoursBefore(3)).resources(), {
      quirk: url => (url.searchParams.has('category') ? refusal(status, 'Out of order.') : undefined),
    });
    expect((await read(server)).reads.Observation).toMatchObject({ status: 'incomplete', count: 1 });
  });
});

describe('an EHR that gives measurements by category only', () => {
  const chart = () =>
    aPatient()
      .with({
        resourceType: 'Observation',
        status: 'final',
        category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] }],
        code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
        effectiveDateTime: hoursBefore(3),
        valueInteger: 8,
      })
      .with({
        resourceType: 'Observation',
        status: 'final',
        category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
        code: { coding: [{ system: 'http://loinc.org', code: '6301-6' }] },
        effectiveDateTime: hoursBefore(3),
        valueQuantity: { value: 2.6 },
      });
  const demanding = (refused: readonly string[] = []) =>
    aFhirServer(chart().resources(), {
      quirk: url =>
        url.pathname.endsWith('/Observation') &&
        (!url.searchParams.has('category') || refused.includes(url.searchParams.get('category') ?? ''))
          ? refusal(400, 'A category is required.')
          : undefined,
    });

  test('is asked for each category by itself and for no code, where the site says so', async () => {
    const server = demanding();
    const { reads } = await read(server, { observationsByCategory: true });
    expect(reads.Observation).toMatchObject({ status: 'read', count: 2 });
    const asked = searchesFor(server, 'Observation').map(({ searchParams }) => searchParams);
    expect(asked.every(params => !params.has('code') && !params.get('category')?.includes(','))).toBe(true);
    expect(asked.map(params => params.get('category'))).toEqual(expect.arrayContaining(['laboratory', 'vital-signs', 'survey', 'imaging']));
    expect(chartWords.searchedRead({ read: 'Observation', failure: undefined, ...reads.Observation, count: 2 })).toContain(
      'Asked for category by category.',
    );
  });

  test('and does not know one that holds little: it is told, and the read is whole', async () => {
    const { reads } = await read(demanding(['therapy']), { observationsByCategory: true });
    expect(reads.Observation).toMatchObject({ status: 'read', count: 2 });
    expect(chartWords.searchedRead({ read: 'Observation', failure: undefined, ...reads.Observation, count: 2 })).toContain(
      'The EHR refused category therapy',
    );
  });

  test('and does not give the laboratory’s: the read is not whole', async () => {
    const { reads } = await read(demanding(['laboratory']), { observationsByCategory: true });
    expect(reads.Observation).toMatchObject({ status: 'incomplete', count: 1 });
  });
});

describe('measurements, newest first', () => {
  /** One INR a month, back to 2020; some days are named to the day, some to the minute. */
  const years = (months = 80): ChartBuilder => {
    const chart = aPatient();
    for (let month = 0; month < months; month += 1)
      chart.withInr(1.1, month % 3 ? daysBefore(10 + month * 30) : hoursBefore((10 + month * 30) * 24));
    return chart;
  };
  const judged = { judging: JUDGING };

  test('are read until a whole page is older than every window, and how far that was is told', async () => {
    const server = aFhirServer(years().resources(), { pageSize: 10 });
    const { reads } = await read(server, judged);
    expect(reads.Observation).toMatchObject({ status: 'read', count: 40, how: { backTo: hoursBefore((10 + 39 * 30) * 24) } });
    const words = chartWords.searchedRead({ read: 'Observation', failure: undefined, ...reads.Observation, count: 40 });
    expect(words).toMatch(/^40 measurements read on \d pages, newest first, back to .*20\d\d; older ones were not asked for\./);
  });

  test('are read to the end by whoever does not judge them by a day', async () => {
    expect((await read(aFhirServer(years().resources(), { pageSize: 10 }))).reads.Observation).toMatchObject({ status: 'read', count: 80 });
  });

  test('that are few are read to the end', async () => {
    const { reads } = await read(aFhirServer(years(30).resources(), { pageSize: 50 }), judged);
    expect(reads.Observation).toMatchObject({ status: 'read', count: 30 });
    expect(reads.Observation).not.toHaveProperty('how.backTo');
  });

  test.each([
    ['ignores _sort', (url: URL) => (url.searchParams.has('_sort') ? without(url, '_sort') : url)],
    [
      'sorts the other way round',
      (url: URL) => {
        const other = new URL(url);
        if (url.searchParams.has('_sort')) other.searchParams.set('_sort', 'date');
        return other;
      },
    ],
  ])('are read to the end from a server that %s', async (_what, asItSees) => {
    const chart = years().withInr(4.2, hoursBefore(2));
    const server = aFhirServer(chart.resources(), { pageSize: 10, quirk: (url, pass) => pass(asItSees(url)) });
    const snapshot = await read(server, judged);
    expect(snapshot.reads.Observation).toMatchObject({ status: 'read', count: 81 });
    expect(gatherEvidence(snapshot, 'CARE-PRE-5', undefined, JUDGING).evidence[0]).toMatchObject({ value: '4.2' });
  });

  test('are read to the end from a server that refused to sort, however they lie', async () => {
    const server = aFhirServer(years().resources(), {
      pageSize: 10,
      quirk(url, pass) {
        if (!url.searchParams.has('_sort')) return pass();
        return url.searchParams.has('_page') ? pass() : refusal(400, '_sort');
      },
    });
    expect((await read(server, judged)).reads.Observation).toMatchObject({ status: 'read', count: 80 });
  });

  test('from a server that ignores codes are judged by their codes here', async () => {
    const chart = aPatient().withInr(2.6, hoursBefore(3));
    for (let index = 0; index < 30; index += 1) chart.withObservation('8867-4', { valueQuantity: { value: 72 } }, daysBefore(index));
    const server = aFhirServer(chart.resources(), { pageSize: 10, quirk: (url, pass) => pass(without(url, 'code')) });
    const { evidence } = gatherEvidence(await read(server, judged), 'CARE-PRE-5', undefined, JUDGING);
    expect(evidence.map(({ title }) => title)).toEqual(['INR']);
  });

  test('on a broken page are incomplete, though older than every window', async () => {
    const server = aFhirServer(years().resources(), {
      pageSize: 10,
      quirk: (url, pass) =>
        url.searchParams.has('_page') && searchesFor(server, 'fhir').length > 1
          ? rewritten(pass(), bundle => ({
              ...bundle,
              entry: [{ resource: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] } }],
            }))
          : undefined,
    });
    expect((await read(server, judged)).reads.Observation.status).toBe('incomplete');
  });
});
