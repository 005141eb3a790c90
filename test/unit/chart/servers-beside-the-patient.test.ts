import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ReadChartOptions } from '../../../src/chart/read/read-options.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, hoursBefore } from '../../builders/chart-builder.ts';
import { aFhirServer, type FhirServer, refusal, startFhirServers, without } from '../../builders/fhir-server.ts';

startFhirServers();

const read = ({ reader }: FhirServer, more: Partial<ReadChartOptions> = {}) =>
  readChart(reader, { patientId: 'p1', granted: () => true, ...more });
const isSearch = (url: URL) => url.pathname !== '/fhir/Patient/p1';

describe('a chart of which every search came back with nothing', () => {
  test('is said to be so once it was asked in both ways', async () => {
    const server = aFhirServer(aPatient().resources());
    const seen: ChartSnapshot[] = [];
    const chart = await readChart(server.reader, { patientId: 'p1', granted: () => true }, snapshot => seen.push(snapshot));
    expect(chart.nothingFound).toBe(true);
    expect(seen.filter(({ nothingFound }) => nothingFound)).toHaveLength(1);
    const ways = server.asked.map(({ searchParams }) => searchParams.get('patient'));
    expect(ways.filter(way => way === 'Patient/p1')).toHaveLength(1);
  });

  test.each([
    ['of one that has something', aPatient().withFracture('L1').resources()],
    [
      'of one that has no more than a visit',
      aPatient()
        .with({ resourceType: 'Encounter', status: 'finished', class: { code: 'AMB' } })
        .resources(),
    ],
    ['of the dead', [{ resourceType: 'Patient', id: 'p1', deceasedBoolean: true } as const]],
  ])('is not said of another: %s', async (_what, resources) => {
    expect((await read(aFhirServer(resources))).nothingFound).toBeUndefined();
  });

  test('is not said where nothing was answered', async () => {
    const server = aFhirServer(aPatient().resources(), { quirk: url => (isSearch(url) ? refusal(403, 'No.') : undefined) });
    expect((await read(server)).nothingFound).toBeUndefined();
  });

  test('is not asked for twice in a file', async () => {
    const server = aFhirServer(aPatient().resources());
    expect((await read(server, { file: true })).nothingFound).toBeUndefined();
    expect(server.asked.some(({ searchParams }) => searchParams.get('patient') === 'Patient/p1')).toBe(false);
  });
});

describe('a server that knows a patient by a reference only', () => {
  const holding = () =>
    aFhirServer(aPatient().withFracture('L1').withInr(2.6, hoursBefore(3)).resources(), {
      quirk(url, pass) {
        const patient = url.searchParams.get('patient');
        if (patient === null) return undefined;
        const asked = new URL(url);
        asked.searchParams.set('patient', patient.startsWith('Patient/') ? 'p1' : 'nobody');
        return pass(asked);
      },
    });

  test('is found out by one question, and then asked so', async () => {
    const server = holding();
    const chart = await read(server);
    expect(chart.nothingFound).toBeUndefined();
    expect(chart.reads.Condition).toMatchObject({ status: 'read', count: 1 });
    expect(gatherEvidence(chart, 'CARE-PRE-5', undefined, JUDGING).evidence).toMatchObject([{ value: '2.6' }]);
  });

  test('is asked so at once from then on', async () => {
    const server = holding();
    await read(server);
    const before = server.asked.length;
    expect((await read(server)).reads.Condition).toMatchObject({ status: 'read', count: 1 });
    const again = server.asked.slice(before).flatMap(({ searchParams }) => searchParams.get('patient') ?? []);
    expect(new Set(again)).toEqual(new Set(['Patient/p1']));
  });
});

describe('a server that does not heed whose chart is asked for', () => {
  const others = Array.from({ length: 30 }, (_, index) => ({
    resourceType: 'Condition' as const,
    id: `other-${index}`,
    subject: { reference: 'Patient/p2' },
    code: { text: 'Sepsis' },
  }));
  const everybodys = (types: readonly string[]) =>
    aFhirServer([...aPatient().withFracture('L1').withInr(2.6, hoursBefore(3)).resources(), ...others], {
      pageSize: 10,
      quirk: (url, pass) => pass(types.some(type => url.pathname.endsWith(`/${type}`)) ? without(url, 'patient') : url),
    });

  test('loses that read, and nothing of it answers a question', async () => {
    const chart = await read(everybodys(['Condition']));
    expect(chart.reads.Condition).toMatchObject({ status: 'failed', failure: { kind: 'other-patients' } });
    expect([...chart.resources.keys()].filter(where => where.startsWith('Condition/'))).toEqual([]);
    expect(gatherEvidence(chart, 'CON-ABS-1', undefined, JUDGING)).toMatchObject({ state: 'unreadable', evidence: [] });
    expect(chart.unreadable).toMatchObject([{ type: 'Condition', reasons: [{ kind: 'other-patient' }] }]);
    const words = chartWords.searchedRead({ read: 'Condition', count: 0, failure: undefined, ...chart.reads.Condition });
    expect(words).toBe(
      'Conditions could not be read: the EHR gave other patients’ among them, so nothing of what it gave is used. Nothing is known from them.',
    );
  });

  test('is not asked for the rest of everybody’s', async () => {
    const server = everybodys(['Condition']);
    await read(server);
    expect(server.asked.filter(({ search }) => search.includes('_page')).length).toBeLessThanOrEqual(1);
  });

  test('is not a server that gives a stray one among the patient’s own: that one is kept out, and what is present stays so', async () => {
    const server = aFhirServer([...aPatient().withFracture('L1').withFracture('L2').resources(), ...others.slice(0, 1)], {
      quirk: (url, pass) => pass(url.pathname.endsWith('/Condition') ? without(url, 'patient') : url),
    });
    const chart = await read(server);
    expect(chart.reads.Condition).toMatchObject({ status: 'incomplete', count: 2 });
    expect(chart.unreadable).toMatchObject([{ where: 'Condition/other-0', reasons: [{ kind: 'other-patient' }] }]);
  });

  test('costs that read alone', async () => {
    const chart = await read(everybodys(['Condition']));
    expect(chart.reads.Observation).toMatchObject({ status: 'read', count: 1 });
  });
});
