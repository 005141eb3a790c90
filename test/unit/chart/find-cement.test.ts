import { describe, expect, test } from 'vitest';
import { findEarlierCement } from '../../../src/chart/evidence/find-cement.ts';
import { asked, JUDGING } from '../../builders/asked.ts';
import { aPatient, bodySite, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const cementIn = async (chart: ChartBuilder) => findEarlierCement(await read(chart), JUDGING);
const brief = async (chart: ChartBuilder) => (await cementIn(chart)).map(({ level, date }) => [level, date]);

const PCS = 'http://www.cms.gov/Medicare/Coding/ICD10';
const kyphoplasty = (more: object = {}) => ({
  resourceType: 'Procedure',
  status: 'completed',
  code: { text: 'Balloon kyphoplasty' },
  performedDateTime: '2021-03-04',
  ...more,
});

describe('cement placed earlier, by procedures', () => {
  test.each([
    ['a body site', { bodySite: [bodySite('L3')] }, [['L3', '2021-03-04']]],
    [
      'words',
      { code: { text: 'Vertebroplasty of T11 and L2' } },
      [
        ['T11', '2021-03-04'],
        ['L2', '2021-03-04'],
      ],
    ],
    ['a code and words', { code: { coding: [{ system: PCS, code: '0QU03JZ' }], text: 'Supplement L2' } }, [['L2', '2021-03-04']]],
    ['nothing: no level is guessed', {}, [[undefined, '2021-03-04']]],
    ['a pair: neither is guessed', { code: { text: 'Kyphoplasty T11-T12' } }, [[undefined, '2021-03-04']]],
    ['its reason', { reasonCode: [{ text: 'Compression fracture of L4' }] }, [['L4', '2021-03-04']]],
    [
      'a note',
      { note: [{ text: 'Cement placed in T12 and L1.' }] },
      [
        ['T12', '2021-03-04'],
        ['L1', '2021-03-04'],
      ],
    ],
    [
      'two body sites',
      { bodySite: [bodySite('T12'), bodySite('L1')] },
      [
        ['T12', '2021-03-04'],
        ['L1', '2021-03-04'],
      ],
    ],
    ['a procedure without a date', { bodySite: [bodySite('L3')], performedDateTime: undefined }, [['L3', undefined]]],
  ])('has its level from %s', async (_from, more, expected) => {
    expect(await brief(aPatient().with(kyphoplasty(more)))).toEqual(expected);
  });

  test.each([
    ['was not done', { status: 'not-done' }],
    ['was entered in error', { status: 'entered-in-error' }],
    ['is only prepared', { status: 'preparation' }],
    ['was stopped, who knows before what', { status: 'stopped' }],
    ['is under way', { status: 'in-progress' }],
    ['lies ahead', { performedDateTime: '2026-12-24' }],
    ['is another operation', { code: { text: 'Total hip replacement with cement' } }],
  ])('is not seen in one that %s', async (_what, more) => {
    expect(await brief(aPatient().with(kyphoplasty({ bodySite: [bodySite('L3')], ...more })))).toEqual([]);
  });

  test('goes from head to sacrum, at a level newest first, without a level last', async () => {
    const chart = aPatient()
      .with(kyphoplasty())
      .with(kyphoplasty({ bodySite: [bodySite('L3')], performedDateTime: '2019' }))
      .with(kyphoplasty({ bodySite: [bodySite('L3')], performedDateTime: '2020' }))
      .with(kyphoplasty({ bodySite: [bodySite('T8')] }));
    expect(await brief(chart)).toEqual([
      ['T8', '2021-03-04'],
      ['L3', '2020'],
      ['L3', '2019'],
      [undefined, '2021-03-04'],
    ]);
  });
});

describe('cement placed earlier, by words', () => {
  test('is seen in a report, which does not say when it was placed', async () => {
    const [found] = await cementIn(aPatient().withReport('Cement in the body of L3 after kyphoplasty, unchanged.', daysBefore(9)));
    expect(found).toMatchObject({ level: 'L3', date: undefined });
    expect(found?.evidence).toMatchObject({
      date: daysBefore(9),
      match: 'text',
      value: 'Cement in the body of L3 after kyphoplasty, unchanged',
    });
  });

  test('is seen in the problem list', async () => {
    expect(await brief(aPatient().withCondition({ text: 'Status post kyphoplasty of L3', onset: '2019' }))).toEqual([['L3', undefined]]);
  });

  test.each([
    ['Prior vertebroplasty at L2. Acute fracture at L3.', ['L2']],
    ['Status post kyphoplasty T12 and L1.', ['T12', 'L1']],
    ['Status post kyphoplasty of T12, L1, and L3.', ['T12', 'L1', 'L3']],
    ['HISTORY: S/p kyphoplasty T12 in 2022. FINDINGS: Acute fracture of L1.', ['T12']],
    ['Cement augmentation material is seen in L4 with adjacent fracture of L3.', ['L4']],
    ['Vertebroplasty of T11-T12 in the past.', [undefined]],
    ['TECHNIQUE: Under fluoroscopy, vertebroplasty of L2 was performed.', ['L2']],
  ])('is seen in "%s"', async (words, levels) => {
    expect((await cementIn(aPatient().withReport(words))).map(({ level }) => level)).toEqual(levels);
  });

  test('stands beside the questions of its level and of no other', async () => {
    const chart = aPatient().withReport('Cement within L3.');
    const rules = async (level: 'L1' | 'L3') => (await asked(chart, 'CARE-PRE-11', level)).evidence.map(({ rule }) => rule);
    expect([await rules('L3'), await rules('L1')]).toEqual([['report-finding'], []]);
  });

  test('is seen in a problem list that names no level', async () => {
    expect(await brief(aPatient().withCondition({ text: 'History of vertebroplasty' }))).toEqual([[undefined, undefined]]);
    expect(await brief(aPatient().withCondition({ text: 'Allergy to bone cement' }))).toEqual([]);
  });

  test('belongs to the level of its own part of the sentence', async () => {
    const chart = aPatient().withReport('Vertebroplasty cement at L2, new compression fractures of T8 and T11.');
    expect(await brief(chart)).toEqual([['L2', undefined]]);
  });

  test('keeps its own level where one breath names a fracture of another', async () => {
    expect(await brief(aPatient().withReport('New fracture of L1 above the cement of L2.'))).toEqual([['L2', undefined]]);
  });

  test.each([
    'No cement at L2.',
    'Vertebroplasty of L1 is recommended.',
    'Candidate for kyphoplasty at L1.',
    'MR before vertebroplasty of L1.',
    'L1 would be suitable for vertebral augmentation.',
    'Cemented hip prosthesis.',
    'Acute compression fracture of L1.',
  ])('is not seen in "%s"', async words => {
    expect(await brief(aPatient().withReport(words))).toEqual([]);
  });
});

test('cement elsewhere does not stand beside the fracture of a level', async () => {
  const chart = aPatient()
    .withFracture('L1')
    .with(kyphoplasty({ bodySite: [bodySite('L3')] }));
  const rules = async (level: 'L1' | 'L3') => (await asked(chart, 'IND-1', level)).evidence.map(({ rule }) => rule);
  expect(await rules('L1')).not.toContain('earlier-augmentation');
  expect(await rules('L3')).toContain('earlier-augmentation');
});
