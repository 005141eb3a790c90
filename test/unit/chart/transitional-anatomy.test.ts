import { describe, expect, test } from 'vitest';
import { findTransitional } from '../../../src/chart/evidence/transitional-anatomy.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const said = async (...reports: readonly string[]) => {
  const chart = reports.reduce((builder, report) => builder.withReport(report), aPatient());
  return findTransitional(await read(chart), JUDGING).map(({ value }) => value);
};

describe('transitional anatomy', () => {
  test.each([
    'Lumbosacral transitional vertebra, Castellvi IIa.',
    'L5 is sacralised on the left.',
    'Partial lumbarization of S1.',
    'There are six lumbar-type vertebrae.',
    'Thirteen pairs of ribs.',
    'There are 13 ribs bilaterally, levels counted from C2.',
    'Compression fracture of L6.',
    'Rudimentary ribs at T12.',
  ])('is found where a report says so: %s', async report => {
    expect(await said(report)).toEqual([report.slice(0, -1)]);
  });

  test.each(['No transitional anatomy.', 'Transitional cell carcinoma of the bladder.', 'Five lumbar vertebrae.', 'Acute fracture of L1.'])(
    'is not found in: %s',
    async report => {
      expect(await said(report)).toEqual([]);
    },
  );

  test('is found in the problem list', async () => {
    const chart = aPatient().withCondition({ text: 'Lumbosacral transitional vertebra' });
    expect(findTransitional(await read(chart), JUDGING).map(({ title, rule }) => [title, rule])).toEqual([
      ['Lumbosacral transitional vertebra', 'transitional-anatomy'],
    ]);
  });

  test('is said once where its clause names two levels', async () => {
    expect(await said('Sacralised L5, counted down from T12.')).toHaveLength(1);
  });
});
