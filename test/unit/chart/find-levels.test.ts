import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, bodySite, type ChartBuilder, daysBefore, ICD, SCT } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const levelsIn = async (chart: ChartBuilder) => findLevels(await read(chart), JUDGING);
const brief = async (chart: ChartBuilder) => (await levelsIn(chart)).map(({ level, acuity, suggested }) => [level, acuity, suggested]);

describe('levels of the problem list', () => {
  test.each([
    ['a body site', aPatient().withFracture('L1'), [['L1', 'acute', true]]],
    ['an injury code', aPatient().withCondition({ code: 'S32.020A', onset: daysBefore(4) }), [['L2', 'acute', true]]],
    ['words', aPatient().withCondition({ text: 'Osteoporotic compression fracture of L4', onset: daysBefore(4) }), [['L4', 'acute', true]]],
    [
      'words in full',
      aPatient().withCondition({ text: 'Vertebral fracture, twelfth thoracic vertebra', onset: daysBefore(4) }),
      [['T12', 'acute', true]],
    ],
    ['a code for a pair', aPatient().withCondition({ code: 'S22.070A', onset: daysBefore(4) }), [[undefined, 'acute', false]]],
    [
      'a code for a pair with its words',
      aPatient().withCondition({ code: 'S22.070A', text: 'Wedge fracture of T9-T10', onset: daysBefore(4) }),
      [[undefined, 'acute', false]],
    ],
    [
      'a code for a pair with a body site',
      aPatient().withCondition({ code: 'S22.070A', at: 'T9', onset: daysBefore(4) }),
      [['T9', 'acute', true]],
    ],
    ['a region', aPatient().withCondition({ code: 'M48.56XA', onset: daysBefore(4) }), [[undefined, 'acute', false]]],
    [
      'several body sites',
      aPatient().with({
        resourceType: 'Condition',
        code: { coding: [{ system: ICD, code: 'M80.08XA' }] },
        bodySite: [bodySite('T12'), bodySite('L1')],
        onsetDateTime: daysBefore(4),
      }),
      [
        ['T12', 'acute', true],
        ['L1', 'acute', true],
      ],
    ],
    [
      'the whole column',
      aPatient().with({
        resourceType: 'Condition',
        code: { coding: [{ system: ICD, code: 'M80.08XA' }] },
        bodySite: [{ coding: [{ system: SCT, code: '421060004' }] }],
        onsetDateTime: daysBefore(4),
      }),
      [[undefined, 'acute', false]],
    ],
    ['nothing', aPatient().withCondition({ code: 'M80.08XA', onset: daysBefore(4) }), [[undefined, 'acute', false]]],
  ])('come from %s', async (_from, chart, expected) => {
    expect(await brief(chart)).toEqual(expected);
  });

  test.each([
    ['a sequela', { code: 'M80.08XS' }, 'healed'],
    ['a resolved fracture', { clinical: 'resolved' }, 'healed'],
    ['one that is "active" since years', { onset: daysBefore(3000) }, 'old'],
    ['one called unchanged', { text: 'L1 compression fracture, unchanged' }, 'unchanged'],
    ['one without a date', { onset: '' }, 'unknown'],
    ['one dated to a year only', { onset: '2026' }, 'unknown'],
  ])('are shown and not suggested for %s', async (_what, parts, acuity) => {
    expect(await brief(aPatient().withFracture('L1', parts))).toEqual([['L1', acuity, false]]);
  });

  test('are not taken from a refuted fracture', async () => {
    expect(await brief(aPatient().withFracture('L1', { verification: 'refuted' }))).toEqual([]);
  });

  test.each([
    [
      'both alae',
      [
        ['sacral-ala-left', 'text'],
        ['sacral-ala-right', 'text'],
      ],
    ],
    ['left ala', [['sacral-ala-left', 'text']]],
    ['', [['sacrum', 'code']]],
  ])('narrow the code of the sacrum by words: "%s"', async (words, expected) => {
    const bodySite = [{ coding: [{ system: SCT, code: '54735007' }], ...(words && { text: `Sacrum, ${words}` }) }];
    const chart = aPatient().with({
      resourceType: 'Condition',
      code: { coding: [{ system: ICD, code: 'M84.48XA' }] },
      bodySite,
      onsetDateTime: daysBefore(9),
    });
    expect((await levelsIn(chart)).map(({ level, evidence }) => [level, evidence.match])).toEqual(expected);
  });

  test('by words alone are labelled as a text match', async () => {
    const [finding] = await levelsIn(aPatient().withFracture('L1', { at: '', text: 'Osteoporotic vertebral fracture L1' }));
    expect([finding?.level, finding?.evidence.match]).toEqual(['L1', 'text']);
  });

  test('keep the recorded date for the age where no onset is given', async () => {
    expect(await brief(aPatient().withFracture('L1', { onset: '', recorded: daysBefore(9) }))).toEqual([['L1', 'acute', true]]);
  });

  test('carry the cause', async () => {
    const chart = aPatient()
      .withFracture('L1')
      .withCondition({ code: 'S32.030A', onset: daysBefore(2) })
      .withCondition({ code: 'C79.51', at: 'L4' })
      .withCondition({ code: 'D18.09', at: 'T8' });
    const found = (await levelsIn(chart)).map(({ level, aetiology, suggested }) => [level, aetiology, suggested]);
    expect(found).toEqual([
      ['T8', 'other', true],
      ['L1', 'osteoporosis', true],
      ['L3', 'trauma', true],
      ['L4', 'neoplasm', true],
    ]);
  });
});

describe('levels of reports', () => {
  test('are acute or old as each part says', async () => {
    const chart = aPatient().withReport('Acute compression fracture of L1, chronic fractures of T8 and T11.');
    expect(await brief(chart)).toEqual([
      ['T8', 'old', false],
      ['T11', 'old', false],
      ['L1', 'acute', true],
    ]);
  });

  test('known since a year are old, and of an age that is not said where it is the year of the report', async () => {
    const moment = daysBefore(5);
    const year = Number(moment.slice(0, 4));
    const said = (since: number) => brief(aPatient().withReport(`Compression fracture of L1, known since ${since}.`, moment));
    expect(await said(year - 2)).toEqual([['L1', 'old', false]]);
    expect(await said(year)).toEqual([['L1', 'unknown', false]]);
  });

  test('are taken apart within one breath', async () => {
    expect(await brief(aPatient().withReport('Acute L1 and chronic T8 compression fractures.'))).toEqual([
      ['T8', 'old', false],
      ['L1', 'acute', true],
    ]);
  });

  test('stay unknown where a sentence cannot be taken apart', async () => {
    expect(await brief(aPatient().withReport('Acute and chronic compression fractures of T8 and L1.'))).toEqual([
      ['T8', 'unknown', false],
      ['L1', 'unknown', false],
    ]);
  });

  test.each([
    ['that deny a fracture', 'No acute fracture of L1. No compression deformity at L2.'],
    ['about discs', 'Disc protrusion L4-L5, fracture not seen.'],
    ['about sequences', 'T1 and T2 weighted images. Fracture: none.'],
  ])('are not found in words %s', async (_what, words) => {
    expect(await brief(aPatient().withReport(words))).toEqual([]);
  });

  test.each([
    ['Recent fracture of L1 in a lytic lesion.', 'neoplasm'],
    ['Recent osteoporotic fracture of L1.', 'osteoporosis'],
    ['Recent fracture of L1, osteoporotic or metastatic.', 'unknown'],
    ['Recent pathological fracture of L1.', 'unknown'],
    ['Recent fracture of L1 without tumour.', 'unknown'],
  ])('have the cause that the sentence gives: "%s"', async (words, aetiology) => {
    expect((await levelsIn(aPatient().withReport(words))).map(finding => finding.aetiology)).toEqual([aetiology]);
  });

  test('that were acute a year ago are old now', async () => {
    expect(await brief(aPatient().withReport('Acute fracture of L1.', daysBefore(365)))).toEqual([['L1', 'old', false]]);
  });

  test('that a later report calls old are not suggested any more', async () => {
    const chart = aPatient().withFracture('L1').withReport('Chronic compression fracture of L1, unchanged.', daysBefore(2));
    expect((await levelsIn(chart)).some(finding => finding.suggested)).toBe(false);
  });

  test('do not stop a fracture that came anew after an old one healed', async () => {
    const chart = aPatient()
      .withReport('Healed fracture of L1.', daysBefore(400))
      .withFracture('L1', { onset: daysBefore(10) });
    expect((await levelsIn(chart)).filter(finding => finding.suggested).map(finding => finding.level)).toEqual(['L1']);
  });
});

describe('what is no fracture', () => {
  const named = async (text: string) => (await levelsIn(aPatient().withReport(text))).map(({ level, what }) => [level, what]);

  test('is told from one by its name', async () => {
    expect(await named('Lytic metastasis of T7. Haemangioma of L2. Old fracture of L4.')).toEqual([
      ['T7', 'tumour'],
      ['L2', 'benign-lesion'],
      ['L4', 'fracture'],
    ]);
  });

  test('is injured marrow once the report denies a fracture, there or altogether', async () => {
    expect(await named('Marrow oedema of L3. No fracture.')).toEqual([['L3', 'marrow']]);
    expect(await named('Marrow oedema of L3. L3 is not fractured.')).toEqual([['L3', 'marrow']]);
  });

  test('is not what marrow is where only its height is kept, or another level is denied', async () => {
    expect(await named('Marrow oedema of L3 without loss of height.')).toEqual([['L3', 'possible-fracture']]);
    expect(await named('Marrow oedema of L3. L5 is not fractured.')).toEqual([['L3', 'possible-fracture']]);
  });
});

describe('levels that hold cement', () => {
  const cementAtL3 = (performedDateTime?: string) => ({
    resourceType: 'Procedure',
    status: 'completed',
    code: { text: 'Vertebroplasty' },
    bodySite: [bodySite('L3')],
    ...(performedDateTime && { performedDateTime }),
  });

  test.each([
    ['placed after the lesion came', daysBefore(400), false],
    ['placed before the lesion came', daysBefore(900), true],
    ['placed nobody knows when', undefined, true],
  ])('are suggested or not for a lesion by cement %s', async (_when, placed, suggested) => {
    const chart = aPatient()
      .withCondition({ code: 'C79.51', at: 'L3', onset: daysBefore(700) })
      .with(cementAtL3(placed));
    expect(await brief(chart)).toEqual([['L3', 'unknown', suggested]]);
  });

  test('are not suggested for a fracture that was treated since', async () => {
    const chart = aPatient()
      .withFracture('L3', { onset: daysBefore(30) })
      .withFracture('L1')
      .with(cementAtL3(daysBefore(10)));
    expect(await brief(chart)).toEqual([
      ['L1', 'acute', true],
      ['L3', 'acute', false],
    ]);
  });
});
