import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { openAtLaunch } from '../../../src/chart/findings/open-at-launch.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { emptySnapshot, readChart } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';
import { aReader, type ReaderFaults } from '../../builders/chart-reader.ts';

/** A chart that was launched with these open, read to the end; `asked` are the single reads. */
async function launched(chart: ChartBuilder, inContext: readonly string[], faults: ReaderFaults = {}) {
  const reader = aReader(chart.resources(), faults);
  const asked: string[] = [];
  const snapshots: ChartSnapshot[] = [];
  const snapshot = await readChart(
    {
      ...reader,
      read(type, id) {
        asked.push(`${type}/${id}`);
        return reader.read(type, id);
      },
    },
    { patientId: 'p1', granted: type => !faults.failing?.includes(`${type} not granted`), inContext },
    grown => snapshots.push(grown),
  );
  return { snapshot, snapshots, asked: asked.filter(one => one !== 'Patient/p1') };
}

const correlation = (snapshot: ChartSnapshot) => gatherEvidence(snapshot, 'CARE-PRE-11', 'L1', JUDGING);
const study = (id: string, days: number, more: Record<string, unknown> = {}) => ({
  resourceType: 'ImagingStudy',
  id,
  status: 'available',
  modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }],
  description: `MR lumbar spine ${id}`,
  started: daysBefore(days),
  ...more,
});

describe('what the launch has in context', () => {
  test('comes first among its equals, and says so', async () => {
    const chart = aPatient().with(study('new', 3)).with(study('open', 9));
    const { evidence } = correlation((await launched(chart, ['ImagingStudy/open'])).snapshot);
    expect(evidence.map(item => [item.reference, item.inContext])).toEqual([
      ['ImagingStudy/open', true],
      ['ImagingStudy/new', undefined],
    ]);
    const [first, second] = evidence.map(item => chartWords.evidenceLine(item, AS_OF));
    expect(first).toMatch(/9 days old, in this launch’s context$/);
    expect(second).not.toContain('context');
    const without = correlation((await launched(chart, [])).snapshot).evidence;
    expect(without.map(({ reference }) => reference)).toEqual(['ImagingStudy/new', 'ImagingStudy/open']);
  });

  test('never stands before what decides a question', async () => {
    const chart = aPatient().withFracture('L1').withReport('Old L1 compression fracture.', daysBefore(200), { id: 'open' });
    const asked = gatherEvidence((await launched(chart, ['DiagnosticReport/open'])).snapshot, 'IND-1', 'L1', JUDGING);
    expect(asked.state).toBe('present');
    expect(asked.evidence.map(({ says, inContext }) => [says, inContext])).toEqual([
      ['present', undefined],
      ['history', true],
    ]);
  });

  test('brings with it the report of an open study, and the study of an open referral with its report', async () => {
    const chart = aPatient()
      .with({ resourceType: 'ServiceRequest', id: 'referral', status: 'active', code: { text: 'Kyphoplasty of L1' } })
      .with(study('open', 9, { basedOn: [{ reference: 'ServiceRequest/referral' }] }))
      .withReport('Acute compression fracture of L1.', daysBefore(3), { id: 'other' })
      .withReport('Acute compression fracture of L1.', daysBefore(9), { id: 'its', imagingStudy: [{ reference: 'ImagingStudy/open' }] });
    const fromReferral = (await launched(chart, ['ServiceRequest/referral'])).snapshot;
    const marked = correlation(fromReferral).evidence.filter(({ inContext }) => inContext);
    expect(marked.map(({ reference }) => reference).sort()).toEqual([
      'DiagnosticReport/its',
      'ImagingStudy/open',
      'ServiceRequest/referral',
    ]);
    const levels = (inContext: readonly string[]) =>
      launched(chart, inContext).then(({ snapshot }) => findLevels(snapshot, JUDGING).map(({ evidence }) => evidence));
    expect((await levels(['ImagingStudy/open'])).map(({ reference, inContext }) => [reference, inContext])).toEqual([
      ['DiagnosticReport/its', true],
      ['DiagnosticReport/other', undefined],
    ]);
    expect((await levels([])).map(({ reference }) => reference)).toEqual(['DiagnosticReport/other', 'DiagnosticReport/its']);
  });

  test('is not asked for again where the search brought it', async () => {
    expect((await launched(aPatient().with(study('open', 9)), ['ImagingStudy/open'])).asked).toEqual([]);
  });

  test('is read by its id where the search failed, before the questions settle; the search stays failed', async () => {
    const chart = aPatient().with(study('open', 9));
    const { snapshot, snapshots, asked } = await launched(chart, ['ImagingStudy/open'], { failing: ['ImagingStudy'] });
    expect(asked).toEqual(['ImagingStudy/open']);
    expect(snapshot.reads.ImagingStudy.status).toBe('failed');
    expect(snapshot.contextGaps).toEqual([]);
    expect(correlation(snapshot)).toMatchObject({ state: 'unreadable', evidence: [{ reference: 'ImagingStudy/open', inContext: true }] });
    const settled = snapshots.find(({ reads }) => reads.ImagingStudy.status !== 'reading');
    expect(settled?.resources.has('ImagingStudy/open')).toBe(true);
  });

  test('that cannot be read is named, and counts as unread where it would have answered', async () => {
    const { snapshot } = await launched(aPatient(), ['ImagingStudy/gone']);
    expect(snapshot.contextGaps).toEqual([{ reference: 'ImagingStudy/gone', why: 'not-read' }]);
    expect(correlation(snapshot).unreadableCount).toBe(1);
  });

  test('of another patient is kept out and named', async () => {
    const chart = aPatient().with(study('strange', 2, { subject: { reference: 'Patient/p2' } }));
    const { snapshot, asked } = await launched(chart, ['ImagingStudy/strange', 'Patient/p2', 'Patient/p1']);
    expect(asked).toEqual(['ImagingStudy/strange']);
    expect(snapshot.resources.has('ImagingStudy/strange')).toBe(false);
    expect(snapshot.contextGaps).toEqual([
      { reference: 'Patient/p2', why: 'other-patient' },
      { reference: 'ImagingStudy/strange', why: 'other-patient' },
    ]);
    expect(correlation(snapshot).evidence).toEqual([]);
  });

  test('of a type that was not granted is not asked for', async () => {
    const { snapshot, asked } = await launched(aPatient(), ['ImagingStudy/open'], { failing: ['ImagingStudy not granted'] });
    expect([asked, snapshot.contextGaps]).toEqual([[], [{ reference: 'ImagingStudy/open', why: 'not-read' }]]);
  });

  test('is known before anything was read', () => {
    expect([...emptySnapshot('p1', ['ImagingStudy/open']).inContext]).toEqual(['ImagingStudy/open']);
  });
});

describe('what the launch named', () => {
  const named = async (chart: ChartBuilder, inContext: readonly string[]) =>
    openAtLaunch((await launched(chart, inContext)).snapshot).map(({ reference, status, title }) => [reference, status, title]);

  test('is told one by one, with what became of it', async () => {
    const chart = aPatient()
      .with(study('open', 9))
      .with(study('void', 9, { status: 'entered-in-error' }))
      .with(study('strange', 9, { subject: { reference: 'Patient/p2' } }));
    const references = ['Patient/p1', 'ImagingStudy/open', 'ImagingStudy/void', 'ImagingStudy/strange', 'ImagingStudy/gone', 'Task/t1'];
    expect(await named(chart, references)).toEqual([
      ['ImagingStudy/open', 'read', 'MR lumbar spine open'],
      ['ImagingStudy/void', 'not-used', undefined],
      ['ImagingStudy/strange', 'other-patient', undefined],
      ['ImagingStudy/gone', 'not-read', undefined],
      ['Task/t1', 'not-used', undefined],
    ]);
  });

  test('is being read until its search has ended', () => {
    expect(openAtLaunch(emptySnapshot('p1', ['ImagingStudy/open', 'Task/t1'])).map(({ status }) => status)).toEqual([
      'reading',
      'not-used',
    ]);
  });
});
