import { describe, expect, it } from 'vitest';
import { pathologySince } from '../../../src/chart/findings/pathology-since.ts';
import { type SinceTopic, sinceProcedure } from '../../../src/chart/findings/since-procedure.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const PERFORMED = `${daysBefore(40)}T10:00:00Z`;
const SINCE = daysBefore(20);
const base64 = (text: string) => Buffer.from(text).toString('base64');

async function findingOf(chart: ChartBuilder, topic: SinceTopic, performed = PERFORMED) {
  const found = sinceProcedure(await read(chart), { ...JUDGING, performed, treated: ['L1'] });
  const finding = found?.find(each => each.topic === topic);
  if (!finding) throw new Error(`Nothing is said of ${topic}`);
  return finding;
}
const saidIn = async (text: string, topic: SinceTopic, on = SINCE) =>
  (await findingOf(aPatient().withReport(text, on, { category: [{ text: 'Imaging' }], code: { text: 'CT chest' } }), topic)).items.map(
    ({ evidence }) => [evidence.value, evidence.match],
  );

describe('a report since the procedure', () => {
  it('may be of its day without an hour, west of Greenwich too', async () => {
    const chart = aPatient().withReport('Pulmonary embolism in the right lower lobe.', daysBefore(40));
    const { items } = await findingOf(chart, 'embolus', `${daysBefore(40)}T20:00:00-05:00`);
    expect(items).toMatchObject([{ sameDay: true }]);
  });

  it.each<[string, SinceTopic]>([
    ['Pulmonary embolism in the right lower lobe.', 'embolus'],
    ['Small cement emboli in both lungs.', 'embolus'],
    ['Acute PE.', 'embolus'],
    ['Filling defect in the right lower lobe pulmonary artery.', 'embolus'],
    ['High-density cement within a segmental pulmonary artery.', 'embolus'],
    ['New saddle embolus.', 'embolus'],
    ['Possible pulmonary embolus.', 'embolus'],
    ['Pulmonary embolism and chronic deformity of T8.', 'embolus'],
    ['Pulmonary embolism, chronic fracture of T8.', 'embolus'],
    ['Embolie pulmonaire segmentaire droite.', 'embolus'],
    ['Findings consistent with discitis at L1-L2.', 'infection'],
    ['Psoas abscess on the left.', 'infection'],
    ['Wound infection at the puncture site.', 'infection'],
    ['New cord compression at L1.', 'neurology'],
    ['Left foot drop.', 'neurology'],
    ['The patient has a new motor deficit.', 'neurology'],
    ['Return visit for new leg weakness.', 'neurology'],
  ])('is quoted where it says “%s”', async (text, topic) => {
    expect(await saidIn(text, topic)).toEqual([[text.replace(/\.$/, ''), 'text']]);
  });

  it.each<[string, SinceTopic]>([
    ['No evidence of pulmonary embolism.', 'embolus'],
    ['No PE.', 'embolus'],
    ['Negative for pulmonary embolus.', 'embolus'],
    ['Pulmonary embolism is excluded.', 'embolus'],
    ['Cement emboli unchanged since the prior examination.', 'embolus'],
    ['Unchanged cement emboli.', 'embolus'],
    ['Stable pulmonary cement emboli.', 'embolus'],
    ['Cement emboli are again seen, unchanged.', 'embolus'],
    ['Tiny pulmonary cement emboli, stable compared with 2024.', 'embolus'],
    ['Risks include infection, cement embolism and paralysis.', 'embolus'],
    ['PMH: PE.', 'embolus'],
    ['PE: Lungs clear.', 'embolus'],
    ['Prophylaxis against infection was given.', 'infection'],
    ['Chronic pulmonary embolism.', 'embolus'],
    ['History of PE 2019.', 'embolus'],
    ['History of pulmonary embolism.', 'embolus'],
    ['PE in 2019, treated.', 'embolus'],
    ['CT PE protocol.', 'embolus'],
    ['Rule out pulmonary embolism.', 'embolus'],
    ['INDICATION: Pulmonary embolism?', 'embolus'],
    ['Filling defect in the gallbladder.', 'embolus'],
    ['Cement at L1 after kyphoplasty. The pulmonary arteries are normal.', 'embolus'],
    ['Mother had a pulmonary embolism.', 'embolus'],
    ['Infection excluded.', 'infection'],
    ['No sign of infection.', 'infection'],
    ['No abscess or discitis.', 'infection'],
    ['History of sepsis in 2015.', 'infection'],
    ['No neurological deficit.', 'neurology'],
    ['Without cord compression.', 'neurology'],
    ['Pas d’embolie pulmonaire.', 'embolus'],
    ['Patient to return for any leg weakness.', 'neurology'],
    ['Instructed to report any new leg weakness.', 'neurology'],
    ['Signs of infection to watch for were explained.', 'infection'],
    ['Revenir en cas d’embolie pulmonaire.', 'embolus'],
  ])('is not quoted where it says “%s”', async (text, topic) => {
    expect(await saidIn(text, topic)).toEqual([]);
  });

  it('is quoted of a day since then only, and of no day not as one of it', async () => {
    expect(await saidIn('Pulmonary embolism.', 'embolus', daysBefore(60))).toEqual([]);
    const undated = aPatient().with({
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { text: 'CT' },
      conclusion: 'Pulmonary embolism.',
    });
    expect(await findingOf(undated, 'embolus')).toMatchObject({ items: [], undated: 1 });
  });

  it('is quoted once where it says the same twice', async () => {
    expect(await saidIn('Pulmonary embolism. Pulmonary embolism.', 'embolus')).toHaveLength(1);
  });
});

describe('a note since the procedure', () => {
  const note = (contentType: string, text: string) =>
    aPatient().with({
      resourceType: 'DocumentReference',
      status: 'current',
      type: { text: 'Discharge summary' },
      date: `${SINCE}T12:00:00Z`,
      content: [{ attachment: { contentType, data: base64(text) } }],
    });

  it('is read, though it is no report of pictures, and its sentence is quoted', async () => {
    const { items } = await findingOf(note('text/plain', 'Admitted with dyspnoea. CT showed a pulmonary embolism.'), 'embolus');
    expect(items).toMatchObject([
      {
        evidence: {
          value: 'CT showed a pulmonary embolism',
          match: 'text',
          title: 'Discharge summary',
          reference: expect.stringMatching(/^DocumentReference\//),
        },
      },
    ]);
  });

  it('is counted as not read where it is no text', async () => {
    expect(await findingOf(note('application/pdf', '%PDF-1.7'), 'infection')).toMatchObject({ items: [], notRead: 1 });
  });
});

describe('a report of pathology since the procedure', () => {
  const report = (on: string, more: Record<string, unknown>) =>
    aPatient().with({
      resourceType: 'DiagnosticReport',
      status: 'final',
      effectiveDateTime: on,
      conclusion: 'No malignancy.',
      code: { text: 'Report' },
      ...more,
    });
  const section = { category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'SP' }] }] };
  const day = PERFORMED.slice(0, 10);

  it.each<[string, ChartBuilder, number]>([
    ['by its section', report(SINCE, section), 1],
    ['by its code', report(SINCE, { code: { coding: [{ system: 'http://loinc.org', code: '11529-5' }] } }), 1],
    ['by its name', report(SINCE, { code: { text: 'Histopathology, bone' } }), 1],
    ['by its name in French', report(SINCE, { code: { text: 'Anatomopathologie' } }), 1],
    ['of a specimen of the day, at whatever hour', report(`${day}T08:00:00Z`, section), 1],
    ['but none of before', report(daysBefore(60), section), 0],
    ['but none of something else', report(SINCE, { code: { text: 'MR spine: pathological fracture' } }), 0],
  ])('is found %s', async (_what, chart, count) => {
    const found = pathologySince(await read(chart), day);
    expect(found?.reports.map(({ text }) => text)).toEqual(Array.from({ length: count }, () => 'No malignancy.'));
    expect(found?.searched).toMatchObject([{ read: 'DiagnosticReport', status: 'read' }]);
  });
});
