import { describe, expect, test } from 'vitest';
import { GROUP_IDS as CHART_GROUP_IDS } from '../../../src/chart/codes/groups/all-groups.ts';
import { siteCodesOf } from '../../../src/chart/codes/site-codes.ts';
import { findUnclassified } from '../../../src/chart/findings/find-unclassified.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { GROUP_IDS } from '../../../src/site/group-ids.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';

const LOCAL = 'urn:hospital:codes';
const local = (code: string) => ({ system: LOCAL, code });

const SITE_CODES = siteCodesOf([
  { group: 'sepsis', ...local('SEP'), prefix: true },
  { group: 'coagulopathy', system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'D68.61', prefix: false },
  { group: 'vitamin-k-antagonist', ...local('WARF5'), prefix: false },
  { group: 'latex-allergy', ...local('LTX'), prefix: false },
  { group: 'inr', ...local('PTINR'), prefix: false },
  { group: 'augmentation', ...local('KYPHO'), prefix: false },
]);

const readWith = (chart: ChartBuilder, siteCodes = SITE_CODES) => {
  const reader = aReader(chart.resources());
  return { reader, snapshot: readChart(reader, { patientId: chart.patientId, granted: () => true, siteCodes }) };
};

async function says(chart: ChartBuilder, question: QuestionId, siteCodes = SITE_CODES) {
  const { evidence } = gatherEvidence(await readWith(chart, siteCodes).snapshot, question, undefined, JUDGING);
  return evidence.map(({ rule, match, coding }) => [rule, match, coding?.code]);
}

const CHARTS: readonly [what: string, ChartBuilder, QuestionId, said: readonly unknown[]][] = [
  [
    'a condition',
    aPatient().withCondition({ ...local('SEP-1'), onset: daysBefore(2) }),
    'CON-ABS-1',
    ['infection-active', 'code', 'SEP-1'],
  ],
  ['what Vertaug excludes', aPatient().withCondition({ code: 'D68.61' }), 'CARE-PRE-5', ['coagulopathy', 'code', 'D68.61']],
  ['a medicine', aPatient().withRequest(local('WARF5')), 'CARE-PRE-3', ['antithrombotic-current', 'code', 'WARF5']],
  ['an allergen', aPatient().withAllergy(local('LTX')), 'CARE-PRE-4', ['allergy-relevant', 'code', 'LTX']],
  [
    'a measurement',
    aPatient().withObservation('', { valueQuantity: { value: 1.1 } }, hoursBefore(5), { code: { coding: [local('PTINR')] } }),
    'CARE-PRE-5',
    ['inr-in-window', 'code', 'PTINR'],
  ],
  [
    'a procedure',
    aPatient().with({
      resourceType: 'Procedure',
      status: 'completed',
      code: { coding: [local('KYPHO')] },
      performedDateTime: '2024-02-01',
    }),
    'IND-1',
    ['earlier-augmentation', 'code', 'KYPHO'],
  ],
];

describe('codes of a site’s own', () => {
  test.each(CHARTS)('put %s in their group, and nothing without them', async (_what, chart, question, said) => {
    expect(await says(chart, question)).toContainEqual(said);
    expect(findUnclassified(await readWith(chart).snapshot)).toEqual([]);
    const without = gatherEvidence(
      await readChart(aReader(chart.resources()), { patientId: 'p1', granted: () => true }),
      question,
      undefined,
      JUDGING,
    );
    expect(without.evidence.map(({ rule, match, coding }) => [rule, match, coding?.code])).not.toContainEqual(said);
  });

  test('are asked for among the measurements', async () => {
    const { reader, snapshot } = readWith(aPatient());
    await snapshot;
    const codes = reader.asked
      .filter(({ type }) => type === 'Observation')
      .flatMap(({ params }) => params.filter(([name]) => name === 'code'));
    expect(codes.map(([, value]) => value).join()).toContain(`${LOCAL}|PTINR`);
  });

  test('may name every group that there is, and no other', () => {
    expect([...GROUP_IDS].sort()).toEqual([...new Set(CHART_GROUP_IDS)].sort());
    expect(new Set(CHART_GROUP_IDS).size).toBe(CHART_GROUP_IDS.length);
  });
});
