import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { asked, JUDGING, stateOf } from '../../builders/asked.ts';
import { aPatient, bodySite, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const levelsIn = async (chart: ChartBuilder) => findLevels(await read(chart), JUDGING);
const brief = async (chart: ChartBuilder) =>
  (await levelsIn(chart)).map(({ level, acuity, suggested, evidence }) => [level, acuity, suggested, evidence.rule]);
const rulesAt = async (chart: ChartBuilder, question: 'IND-1' | 'IND-2' | 'IND-3' | 'CARE-PRE-11' | 'CON-REL-2.retropulsion') =>
  (await asked(chart, question, 'L1')).evidence.map(({ rule, says }) => [rule, says]);

describe('a level that several reports speak of', () => {
  test('is acute again where new oedema comes after an old fracture', async () => {
    const chart = aPatient()
      .withReport('Old compression fracture of L1.', daysBefore(300))
      .withReport('Compression fracture of L1 with new marrow oedema.', daysBefore(3));
    expect(await brief(chart)).toEqual([
      ['L1', 'acute', true, 'report-fracture'],
      ['L1', 'old', false, 'report-old-fracture'],
    ]);
  });

  test('is not suggested once a later report calls it unchanged', async () => {
    const chart = aPatient()
      .withReport('Acute compression fracture of L1.', daysBefore(60))
      .withReport('Compression fracture of L1, unchanged.', daysBefore(3));
    expect(await brief(chart)).toEqual([
      ['L1', 'unchanged', false, 'report-unchanged'],
      ['L1', 'acute', false, 'report-fracture'],
    ]);
  });

  test('is suggested again for a fracture that came after its cement', async () => {
    const kyphoplasty = (performedDateTime: string) => ({
      resourceType: 'Procedure',
      status: 'completed',
      code: { text: 'Balloon kyphoplasty' },
      bodySite: [bodySite('L1')],
      performedDateTime,
    });
    const report = 'Acute compression fracture of L1.';
    expect(
      await brief(
        aPatient()
          .withReport(report, daysBefore(20))
          .with(kyphoplasty(daysBefore(10))),
      ),
    ).toEqual([['L1', 'acute', false, 'report-fracture']]);
    expect(
      await brief(
        aPatient()
          .withReport(report, daysBefore(20))
          .with(kyphoplasty(daysBefore(40))),
      ),
    ).toEqual([['L1', 'acute', true, 'report-fracture']]);
  });

  test('has the newest report first among those that say the same', async () => {
    const chart = aPatient()
      .withReport('Acute fracture of L1.', daysBefore(30))
      .withReport('Acute fracture of L1, again seen.', daysBefore(3));
    expect((await levelsIn(chart)).map(({ evidence }) => evidence.date)).toEqual([daysBefore(3), daysBefore(30)]);
  });
});

describe('two reports of one examination', () => {
  const study = { imagingStudy: [{ reference: 'ImagingStudy/mr' }] };
  const preliminary = { ...study, status: 'preliminary' };
  const amended = { ...study, status: 'amended' };

  test('count once: the amended one, with the preliminary one as what was said before', async () => {
    const chart = aPatient()
      .withReport('Acute compression fracture of L1 with retropulsion.', daysBefore(3), preliminary)
      .withReport('Chronic compression fracture of L1. No retropulsion.', daysBefore(3), amended);
    expect(await brief(chart)).toEqual([
      ['L1', 'acute', false, 'report-superseded'],
      ['L1', 'old', false, 'report-old-fracture'],
    ]);
    expect(await rulesAt(chart, 'CON-REL-2.retropulsion')).toEqual([
      ['report-denies', 'absent'],
      ['report-superseded', 'history'],
    ]);
  });

  test('both count where they stand alike, or are of two regions', async () => {
    const chart = aPatient()
      .withReport('Acute compression fracture of L1.', daysBefore(3), preliminary)
      .withReport('Acute compression fracture of T9.', daysBefore(3), { ...amended, code: { text: 'MR thoracic spine' } });
    expect((await brief(chart)).map(([level, , suggested]) => [level, suggested])).toEqual([
      ['T9', true],
      ['L1', true],
    ]);
  });

  test('are one examination by their accession number, or by their order and name', async () => {
    const accession = { identifier: [{ type: { coding: [{ code: 'ACSN' }] }, system: 'urn:a', value: '17' }] };
    const order = { basedOn: [{ reference: 'ServiceRequest/a' }] };
    for (const tie of [accession, order]) {
      const chart = aPatient()
        .withReport('Retropulsion at L1.', daysBefore(3), { ...tie, status: 'preliminary' })
        .withReport('No retropulsion.', daysBefore(3), { ...tie, status: 'final' });
      expect(await stateOf(chart, 'CON-REL-2.retropulsion', 'L1')).toBe('no-data');
    }
  });
});

describe('a report whose text is not read', () => {
  const pdf = { presentedForm: [{ contentType: 'application/pdf', data: btoa('%PDF') }] };
  const address = { presentedForm: [{ contentType: 'text/html', url: 'Binary/9' }] };

  test.each([
    ['a PDF', pdf, 'application/pdf'],
    ['an address', address, 'text/html'],
  ])('is named where its questions are asked: %s', async (_what, form, value) => {
    const { state, evidence } = await asked(aPatient().withReport('', daysBefore(3), form), 'IND-3', 'L1');
    expect([state, evidence.map(item => [item.rule, item.says, item.value])]).toEqual(['no-data', [['report-unread', 'supports', value]]]);
  });

  test('is named beside its conclusion where images and report are compared', async () => {
    const chart = aPatient().withReport('Acute fracture of L1.', daysBefore(3), pdf);
    expect(await rulesAt(chart, 'IND-3')).toEqual([]);
    expect(await rulesAt(chart, 'CARE-PRE-11')).toEqual([
      ['report-fracture', 'supports'],
      ['report-unread', 'supports'],
    ]);
  });

  test.each([
    ['of a laboratory', { category: [{ coding: [{ code: 'LAB' }] }] }],
    ['of a knee', { code: { text: 'MR right knee' } }],
  ])('is not named if it is %s', async (_of, more) => {
    expect(await rulesAt(aPatient().withReport('', daysBefore(3), { ...pdf, ...more }), 'CARE-PRE-11')).toEqual([]);
  });

  test('is history once its window is past', async () => {
    expect(await rulesAt(aPatient().withReport('', daysBefore(900), pdf), 'IND-1')).toEqual([['report-unread', 'history']]);
  });
});

describe('a study', () => {
  const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
  const study = (more: object) => ({ resourceType: 'ImagingStudy', status: 'available', started: daysBefore(3), ...more });
  const series = (modality: string, more: object) => ({ modality: { system: DCM, code: modality }, ...more });

  test.each([
    ['by its description', study({ modality: [{ system: DCM, code: 'MR' }], description: 'MRI L-SPINE W/O CONTRAST' })],
    ['by a region alone', study({ modality: [{ system: DCM, code: 'CT' }], description: 'CT LUMBAR' })],
    ['by its series', study({ series: [series('MR', { description: 'sag STIR', bodySite: { display: 'TSPINE' } })] })],
    ['by the body site of a series', study({ series: [series('CT', { bodySite: bodySite('L1').coding[0] })] })],
    ['by its procedure', study({ modality: [{ system: DCM, code: 'NM' }], procedureCode: [{ text: 'Bone scan whole body' }] })],
    ['by its name, without a modality', study({ description: 'MRI lumbar spine' })],
  ])('is one of the spine %s', async (_by, resource) => {
    expect(await rulesAt(aPatient().with(resource), 'IND-3')).toEqual([['spine-study', 'supports']]);
  });

  test.each([
    ['teeth', study({ modality: [{ system: DCM, code: 'DX' }], description: 'Dental panoramic' })],
    ['a chest', study({ modality: [{ system: DCM, code: 'CT' }], description: 'CT thorax' })],
    ['a spine, by radiograph', study({ modality: [{ system: DCM, code: 'CR' }], description: 'X-ray lumbar spine' })],
    ['a spine, under fluoroscopy', study({ series: [series('RF', { bodySite: { display: 'LSPINE' } })] })],
    ['a spine, cancelled', study({ status: 'cancelled', modality: [{ system: DCM, code: 'MR' }], description: 'MR lumbar spine' })],
  ])('of %s is none that shows marrow', async (_of, resource) => {
    expect(await rulesAt(aPatient().with(resource), 'IND-3')).toEqual([]);
  });
});
