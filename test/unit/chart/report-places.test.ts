import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { failure } from '../../../src/fhir/answer.ts';
import type { FhirReader } from '../../../src/fhir/reader.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { asked, JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, LNC } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';

const SAID = 'Acute compression fracture of T11 with bone marrow oedema.';
const base64 = (text: string) => btoa(text);
const plain = (text = SAID) => ({ contentType: 'text/plain', data: base64(text) });

const readFile = (chart: ChartBuilder) =>
  readChart(aReader(chart.resources()), { patientId: chart.patientId, granted: () => true, file: true });

const levelsOf = async (chart: ChartBuilder) =>
  findLevels(await readFile(chart), JUDGING).map(({ level, acuity, evidence }) => `${level} ${acuity} ${evidence.reference.split('/')[0]}`);

const document = (more: object) => ({
  resourceType: 'DocumentReference',
  status: 'current',
  date: daysBefore(4),
  content: [{ attachment: plain() }],
  ...more,
});

const report = (more: object) => ({
  resourceType: 'DiagnosticReport',
  status: 'final',
  code: { text: 'MRI thoracic spine' },
  effectiveDateTime: daysBefore(4),
  ...more,
});

const section = (title: string, text: string) => ({ title, text: { status: 'generated', div: `<div><p>${text}</p></div>` } });

const composition = (title: string, ...sections: readonly object[]) => ({
  resourceType: 'Composition',
  status: 'final',
  title,
  date: daysBefore(4),
  section: sections,
});

const observation = (more: object) => ({
  resourceType: 'Observation',
  status: 'final',
  effectiveDateTime: daysBefore(4),
  valueString: SAID,
  ...more,
});

describe('the text of an imaging report is read', () => {
  test.each([
    ['in a document of that type', document({ type: { coding: [{ system: LNC, code: '18748-4' }] } })],
    ['in a document that is called so', document({ type: { text: 'MRI report, thoracic spine' } })],
    ['in a document that is filed so', document({ type: { text: 'Report' }, category: [{ text: 'Radiology' }] })],
    ['in a composition', composition('CT thoracic spine', section('Technique', 'Axial slices.'), section('Impression', SAID))],
    ['in the imaging section of another', composition('Discharge summary', section('Course', 'Well.'), section('Imaging', SAID))],
    ['in an observation of its own, by its code', observation({ code: { coding: [{ system: LNC, code: '18782-3' }] } })],
    [
      'in an observation of its own, by its category',
      observation({ code: { text: 'Result' }, category: [{ coding: [{ code: 'imaging' }] }] }),
    ],
    [
      'in a result that the report holds',
      report({ contained: [observation({ id: 'o', code: { text: 'Impression' } })], result: [{ reference: '#o' }] }),
    ],
    [
      'in the description of a study',
      { resourceType: 'ImagingStudy', status: 'available', started: daysBefore(4), description: `MR spine. ${SAID}` },
    ],
    ['in what it attaches without saying what it is', report({ presentedForm: [{ data: base64(SAID) }] })],
    ['in what it attaches as mere bytes', report({ presentedForm: [{ contentType: 'application/octet-stream', data: base64(SAID) }] })],
    ['in RTF of no stated type', report({ presentedForm: [{ data: base64(`{\\rtf1\\ansi ${SAID}}`) }] })],
    ['in HTML of no stated type', report({ presentedForm: [{ data: base64(`<html><body><p>${SAID}</p></body></html>`) }] })],
  ])('%s', async (_where, resource) => {
    const [found, ...more] = await levelsOf(aPatient().with(resource));
    expect([found?.startsWith('T11 acute'), more]).toEqual([true, []]);
  });

  test('in a result that it refers to, as a part of it and not again', async () => {
    const chart = aPatient()
      .with(observation({ id: 'impression', code: { coding: [{ system: LNC, code: '19005-8' }] } }))
      .with(report({ result: [{ reference: 'Observation/impression' }] }));
    expect(await levelsOf(chart)).toEqual(['T11 acute DiagnosticReport']);
  });

  test('once, where a document is the copy of a report', async () => {
    const chart = aPatient()
      .with(report({ conclusion: SAID }))
      .with(document({ type: { text: 'MRI report' } }));
    expect(await levelsOf(chart)).toEqual(['T11 acute DiagnosticReport']);
  });

  test('and concluded in codes without a word of it', async () => {
    const coding = [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'S32.020A' }];
    expect(await levelsOf(aPatient().with(report({ conclusionCode: [{ coding }] })))).toEqual(['L2 acute DiagnosticReport']);
    const laboratory = report({ category: [{ coding: [{ code: 'LAB' }] }], conclusionCode: [{ coding }] });
    expect(await levelsOf(aPatient().with(laboratory))).toEqual([]);
  });
});

describe('what is no report of pictures, or none that stands, says nothing', () => {
  test.each([
    ['a document in error', document({ type: { text: 'MRI report' }, status: 'entered-in-error' })],
    ['a superseded document', document({ type: { text: 'MRI report' }, status: 'superseded' })],
    ['an observation in error', observation({ code: { coding: [{ system: LNC, code: '18782-3' }] }, status: 'entered-in-error' })],
    [
      'the name of a study',
      { resourceType: 'ImagingStudy', status: 'available', started: daysBefore(4), description: 'MRI T11 LEVEL PLANNING' },
    ],
    ['a progress note', document({ type: { text: 'Progress note' } })],
  ])('%s', async (_what, resource) => {
    expect(await levelsOf(aPatient().with(resource))).toEqual([]);
  });

  test('but documents that are not read are told, once and with their number', async () => {
    const chart = aPatient()
      .with(document({ type: { text: 'Progress note' }, date: daysBefore(9) }))
      .with(document({ id: 'newest', type: { text: 'Discharge letter' } }));
    const told = (await asked(chart, 'CARE-PRE-11')).evidence.filter(({ rule }) => rule === 'documents-not-read');
    expect(told.map(({ reference, value, says }) => [reference, value, says])).toEqual([['DocumentReference/newest', '2', 'history']]);
  });

  test('and a picture attached to a document is told as unread', async () => {
    const pdf = { contentType: 'application/pdf', data: base64('%PDF-1.7') };
    const chart = aPatient().with(document({ type: { text: 'MRI spine report' }, content: [{ attachment: pdf }] }));
    expect((await asked(chart, 'IND-1')).evidence.map(({ rule, value }) => [rule, value])).toEqual([['report-unread', 'application/pdf']]);
  });
});

describe('the reason of a visit', () => {
  const visit = (more: object) => ({ resourceType: 'Encounter', status: 'finished', period: { start: daysBefore(5) }, ...more });

  test('speaks for what it names, and answers nothing', async () => {
    const chart = aPatient().with(visit({ reasonCode: [{ text: 'Sepsis' }] }));
    const { state, evidence } = await asked(chart, 'CON-ABS-1');
    expect([state, evidence.map(({ says, reference }) => [says, reference.split('/')[0]])]).toEqual([
      'no-data',
      [['supports', 'Encounter']],
    ]);
  });

  test('lists the level of a fracture, and does not suggest it', async () => {
    const found = findLevels(await readFile(aPatient().with(visit({ reasonCode: [{ text: 'T12 compression fracture' }] }))), JUDGING);
    expect(found.map(({ level, acuity, suggested }) => [level, acuity, suggested])).toEqual([['T12', 'unknown', false]]);
  });

  test('of a visit that was cancelled says nothing', async () => {
    expect((await asked(aPatient().with(visit({ status: 'cancelled', reasonCode: [{ text: 'Sepsis' }] })), 'CON-ABS-1')).evidence).toEqual(
      [],
    );
  });
});

describe('documents on a server', () => {
  const chart = () => aPatient().with(report({ conclusion: 'No fracture.' }));
  const readFrom = async (reader: FhirReader, granted: (type: string) => boolean = () => true) =>
    (await readChart(reader, { patientId: 'p1', granted })).reads.DiagnosticReport;
  const failing = (kind: 'forbidden' | 'server'): FhirReader => {
    const whole = aReader(chart().resources());
    return {
      read: whole.read,
      search: async (query, options) =>
        query.type === 'DocumentReference' ? { status: 'failed', failure: failure(kind, 'No.') } : whole.search(query, options),
    };
  };
  const lineOf = (state: Awaited<ReturnType<typeof readFrom>>) => {
    const how = 'how' in state && state.how ? { how: state.how } : {};
    return chartWords.searchedLine({
      state: 'no-data',
      evidence: [],
      searched: [{ read: 'DiagnosticReport', status: state.status, count: 1, failure: undefined, ...how }],
    });
  };

  test('that it refuses, or that were not granted, leave the reports read, and not to the end', async () => {
    const refused = await readFrom(failing('forbidden'));
    const notGranted = await readFrom(aReader(chart().resources()), type => type !== 'DocumentReference');
    expect([refused.status, notGranted.status]).toEqual(['read', 'read']);
    expect([refused, notGranted].map(state => lineOf(state).includes('read to the end'))).toEqual([false, false]);
    expect(lineOf(await readFrom(aReader(chart().resources())))).toContain('read to the end');
  });

  test('that fail leave the reports incomplete', async () => {
    expect((await readFrom(failing('server'))).status).toBe('incomplete');
  });

  test('make no page of the reports that they stand beside', async () => {
    const beside = chart().with(document({ type: { text: 'Discharge letter' } }));
    expect(await readFrom(aReader(beside.resources()))).toMatchObject({ status: 'read', count: 1, how: { pages: 1 } });
  });

  test('are not asked for as compositions', async () => {
    const reader = aReader(chart().resources());
    await readFrom(reader);
    expect(reader.asked.map(({ type }) => type)).not.toContain('Composition');
  });
});
