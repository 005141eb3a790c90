import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import { JUDGING } from '../../builders/asked.ts';
import { daysBefore, ICD } from '../../builders/chart-builder.ts';

const condition = (code: string, more: object = {}) => ({
  resourceType: 'Condition',
  id: 'c1',
  subject: { reference: 'Patient/p1' },
  code: { coding: [{ system: ICD, code }] },
  onsetDateTime: daysBefore(2),
  ...more,
});
const chartOf = (...resources: readonly object[]) =>
  readChart(createBundleReader([{ resourceType: 'Patient', id: 'p1' }, ...resources]), { patientId: 'p1', granted: () => true });

describe('two resources under one id', () => {
  test('that differ hide nothing of each other, and are listed', async () => {
    for (const pair of [
      [condition('A41.9'), condition('I10')],
      [condition('I10'), condition('A41.9')],
    ]) {
      const chart = await chartOf(...pair);
      expect(gatherEvidence(chart, 'CON-ABS-1', undefined, JUDGING).suggests).toBe('present');
      expect(chart.unreadable).toEqual([{ type: 'Condition', where: 'Condition/c1', reasons: [{ kind: 'two-under-one-id' }] }]);
    }
  });

  test('that are the same count once', async () => {
    const chart = await chartOf(condition('A41.9'), condition('A41.9'));
    expect([chart.resources.size, chart.unreadable]).toEqual([2, []]);
  });

  test('in two versions are the later one', async () => {
    const chart = await chartOf(condition('A41.9', { meta: { versionId: '1' } }), condition('I10', { meta: { versionId: '2' } }));
    expect(gatherEvidence(chart, 'CON-ABS-1', undefined, JUDGING).evidence).toEqual([]);
    expect(chart.unreadable).toEqual([]);
  });
});
