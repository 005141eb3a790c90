import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { emptySnapshot, readChart, withCapability } from '../../../src/chart/read/read-chart.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { isResource } from '../../../src/fhir/is-resource.ts';
import type { FhirReader, SearchEnd } from '../../../src/fhir/reader.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, daysBefore } from '../../builders/chart-builder.ts';
import { aReader, read } from '../../builders/chart-reader.ts';

const all = () => true;
const statuses = (snapshot: ChartSnapshot) => Object.fromEntries(Object.entries(snapshot.reads).map(([id, state]) => [id, state.status]));

/** A reader whose searches wait until the test lets each one end. */
function heldReader() {
  const ends: { readonly type: string; readonly finish: (end: SearchEnd) => void }[] = [];
  const asked: string[] = [];
  const reader: FhirReader = {
    read: (type, id) => {
      asked.push(type);
      return aReader(aPatient(id).resources()).read(type, id);
    },
    search: query => {
      asked.push(query.type);
      return new Promise(finish => ends.push({ type: query.type, finish }));
    },
  };
  return {
    reader,
    asked,
    end(type: string) {
      for (const each of ends) if (each.type === type) each.finish({ status: 'complete' });
    },
    endAll() {
      for (const { finish } of ends) finish({ status: 'complete' });
    },
  };
}

describe('reading the chart', () => {
  test('starts every read at once, before any has answered', async () => {
    const held = heldReader();
    const done = readChart(held.reader, { patientId: 'p1', granted: all });
    expect(new Set(held.asked)).toEqual(new Set([...READ_IDS, 'DocumentReference', 'Encounter']));
    held.endAll();
    expect(new Set(Object.values(statuses(await done)))).toEqual(new Set(['read']));
  });

  test('grows by new snapshots, each read settling by itself, and changes none that was given', async () => {
    const held = heldReader();
    const seen: ChartSnapshot[] = [];
    const done = readChart(held.reader, { patientId: 'p1', granted: all }, snapshot => seen.push(snapshot));
    held.end('Condition');
    held.end('Encounter');
    await expect.poll(() => seen.length).toBe(2);
    const [first, second] = seen.map(snapshot => structuredClone(statuses(snapshot)));
    expect(first?.Observation).toBe('reading');
    expect([second?.Patient, second?.Condition, second?.Observation]).toEqual(['read', 'read', 'reading']);
    held.endAll();
    await done;
    expect(seen.slice(0, 2).map(statuses)).toEqual([first, second]);
  });

  test('a question says "reading" until its reads have settled', async () => {
    const held = heldReader();
    const seen: ChartSnapshot[] = [];
    const done = readChart(held.reader, { patientId: 'p1', granted: all }, snapshot => seen.push(snapshot));
    held.end('Condition');
    held.end('Encounter');
    await expect.poll(() => seen.length).toBe(2);
    const snapshot = seen[1] ?? emptySnapshot('p1');
    expect(gatherEvidence(snapshot, 'IND-6', undefined, JUDGING).state).toBe('no-data');
    // What is measured adds to what the conditions say.
    expect(gatherEvidence(snapshot, 'CON-ABS-1', undefined, JUDGING).state).toBe('reading');
    expect(gatherEvidence(snapshot, 'CARE-PRE-3', undefined, JUDGING).state).toBe('reading');
    held.endAll();
    await done;
  });

  test('says nothing more once it was cancelled', async () => {
    const held = heldReader();
    const abort = new AbortController();
    const seen: ChartSnapshot[] = [];
    const done = readChart(held.reader, { patientId: 'p1', granted: all, signal: abort.signal }, snapshot => seen.push(snapshot));
    abort.abort();
    held.endAll();
    await done;
    expect(seen).toEqual([]);
  });

  test('does not ask for what was not granted, and says that it failed', async () => {
    const reader = aReader(aPatient().resources());
    const snapshot = await readChart(reader, { patientId: 'p1', granted: type => type !== 'MedicationStatement' && type !== 'Medication' });
    expect(reader.asked.map(query => query.type)).not.toContain('MedicationStatement');
    expect(snapshot.reads.MedicationStatement).toMatchObject({ status: 'failed', failure: { kind: 'forbidden' } });
    expect(reader.asked.find(query => query.type === 'MedicationRequest')?.params.map(([name]) => name)).not.toContain('_include');
  });

  test('narrows only the observations, and asks for the newest first', async () => {
    const reader = aReader(aPatient().resources());
    await readChart(reader, { patientId: 'p1', granted: all });
    const namesOf = (type: string) =>
      reader.asked.filter(query => query.type === type).map(query => query.params.map(([name]) => name).join(' '));
    const byCategory = 'patient category _sort _count';
    expect(namesOf('Observation').at(0)).toBe('patient code _sort _count');
    expect(namesOf('Observation').slice(-2)).toEqual([byCategory, byCategory]);
    expect(namesOf('Condition')).toEqual(['patient _count']);
    expect(namesOf('MedicationRequest')).toEqual(['patient _include _count']);
    const codes = reader.asked.find(query => query.type === 'Observation')?.params[1]?.[1].split(',');
    expect(codes).toContain('http://loinc.org|6301-6');
    expect(
      codes?.every(code => /^http:\/\/(loinc\.org|snomed\.info\/sct|dicom\.nema\.org\/resources\/ontology\/DCM)\|[\d-]+$/.test(code)),
    ).toBe(true);
    // Servers and what stands before them take an address of eight thousand letters.
    expect(encodeURIComponent(codes?.join(',') ?? '').length).toBeLessThan(5000);
  });

  test('refuses a patient other than the one that was asked for', async () => {
    const other = aPatient('someone-else').resources();
    const reader: FhirReader = { ...aReader([]), read: (type, _id) => aReader(other).read(type, 'someone-else') };
    const snapshot = await readChart(reader, { patientId: 'p1', granted: all });
    expect([snapshot.patient, snapshot.reads.Patient.status]).toEqual([undefined, 'failed']);
  });

  test('lists a resource with an element of another kind, and still reads the rest of it', async () => {
    const condition: unknown = { resourceType: 'Condition', id: 'c1', subject: { reference: 'Patient/p1' }, code: 'A41.9' };
    const reader: FhirReader = {
      read: aReader(aPatient().resources()).read,
      async search(query, options = {}) {
        if (query.type === 'Condition' && isResource(condition)) options.onPage?.({ resources: [condition], included: [], unreadable: [] });
        return { status: 'complete' };
      },
    };
    const snapshot = await readChart(reader, { patientId: 'p1', granted: all });
    expect(snapshot.resources.has('Condition/c1')).toBe(true);
    expect(snapshot.unreadable).toMatchObject([
      { type: 'Condition', where: 'Condition/c1', reasons: [{ kind: 'wrong-elements', elements: ['code'] }, { kind: 'says-nothing' }] },
    ]);
    expect(gatherEvidence(snapshot, 'CON-ABS-1', undefined, JUDGING).unreadableCount).toBe(1);
  });

  test('keeps out and lists a resource that names another patient', async () => {
    const chart = aPatient().with({ resourceType: 'Condition', subject: { reference: 'https://ehr.example/fhir/Patient/p2' } });
    const [, condition] = chart.resources();
    const reader: FhirReader = {
      read: aReader(chart.resources()).read,
      async search(query, options = {}) {
        if (query.type === 'Condition' && condition) options.onPage?.({ resources: [condition], included: [], unreadable: [] });
        return { status: 'complete' };
      },
    };
    const snapshot = await readChart(reader, { patientId: 'p1', granted: all });
    expect(snapshot.resources.has('Condition/condition-1')).toBe(false);
    expect(snapshot.unreadable).toMatchObject([{ type: 'Condition', where: 'Condition/condition-1' }]);
    expect(gatherEvidence(snapshot, 'CON-ABS-1', undefined, JUDGING).unreadableCount).toBe(1);
  });

  test('takes what the server declares from outside', async () => {
    const capability = { status: 'known', fhirVersion: '4.0.1', transaction: true, resources: {} } as const;
    const snapshot = await read(aPatient().withFracture('L1', { onset: daysBefore(1) }));
    expect(withCapability(snapshot, capability)).toEqual({ ...snapshot, capability });
  });
});
