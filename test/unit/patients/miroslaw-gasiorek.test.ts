import { expect, test } from 'vitest';
import { findEarlierCement } from '../../../src/chart/evidence/find-cement.ts';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF, daysBefore } from '../../builders/chart-builder.ts';
import { ask, chartOf, rulesOf, suggestionsAt } from './charts.ts';

test('has new neoplastic fractures of T8 and T11 that are suggested, and one of L2 that is only shown', async () => {
  const findings = findLevels(await chartOf('gasiorek'), JUDGING);
  expect(
    findings.map(({ level, acuity, aetiology, suggested, evidence }) => [level, acuity, aetiology, suggested, evidence.reference]),
  ).toEqual([
    ['T8', 'acute', 'neoplasm', true, 'Condition/gasiorek-fracture-t8'],
    ['T8', 'acute', 'neoplasm', true, 'DiagnosticReport/gasiorek-mr-report'],
    ['T11', 'acute', 'neoplasm', true, 'Condition/gasiorek-fracture-t11'],
    ['T11', 'acute', 'neoplasm', true, 'DiagnosticReport/gasiorek-mr-report'],
    ['L2', 'healed', 'neoplasm', false, 'Condition/gasiorek-fracture-l2'],
    [undefined, 'unknown', 'neoplasm', false, 'Condition/gasiorek-myeloma'],
  ]);
});

test('has cement in L2 already, dated by the operation and seen again in the report', async () => {
  const cement = findEarlierCement(await chartOf('gasiorek'), JUDGING);
  expect(cement.map(({ level, date, evidence }) => [level, date, evidence.reference])).toEqual([
    ['L2', '2023-05-20', 'Procedure/gasiorek-vertebroplasty-l2'],
    ['L2', undefined, 'DiagnosticReport/gasiorek-mr-report'],
  ]);
});

test.each(['T8', 'T11'] as const)('matches neoplasm at %s, and no osteoporotic fracture', async level => {
  const chart = await chartOf('gasiorek');
  expect([ask(chart, 'IND-2', level).suggests, ask(chart, 'IND-1', level).suggests]).toEqual(['present', undefined]);
  expect(rulesOf(ask(chart, 'IND-1', level))).toEqual([
    'report-fracture gasiorek-mr-report',
    'steroid-taken gasiorek-order-dexamethasone',
    'steroid-taken gasiorek-steroid-use',
  ]);
});

test('has nothing suggested at L2 but what is true of the whole patient', async () => {
  expect(suggestionsAt(await chartOf('gasiorek'), 'L2')).toEqual({
    'IND-1a': 'present',
    'CARE-PRE-4': 'present',
    'CARE-PRE-5': 'present',
    'CARE-PRE-6': 9,
  });
});

test('has tumour in the epidural space at T8, which is shown beside the canal that nobody has answered for', async () => {
  const chart = await chartOf('gasiorek');
  expect(ask(chart, 'CON-REL-3.extension', 'T8')).toMatchObject({ state: 'present', suggests: 'present' });
  const canal = ask(chart, 'CON-REL-3.encroachment', 'T8');
  expect([canal.state, canal.suggests, rulesOf(canal)]).toEqual(['no-data', undefined, ['report-finding gasiorek-mr-report']]);
  expect(ask(chart, 'CON-REL-3.extension', 'T11')).toMatchObject({ state: 'no-data', suggests: undefined, evidence: [] });
});

test('has platelets in two units, read on one scale', async () => {
  const bleeding = ask(await chartOf('gasiorek'), 'CARE-PRE-5');
  expect(bleeding.suggests).toBe('present');
  expect(bleeding.evidence.filter(({ rule }) => rule.startsWith('platelets')).map(({ rule, value }) => [rule, value])).toEqual([
    ['platelets-low', '46 ×10⁹/L'],
    ['platelets-earlier', '71 ×10⁹/L'],
    ['platelets-earlier', '138 ×10⁹/L'],
  ]);
});

test('has platelets that chemotherapy makes old within three days', async () => {
  const chart = await chartOf('gasiorek');
  const twoDaysOn = new Date(AS_OF.getTime() + 48 * 3_600_000);
  expect(ask(chart, 'CARE-PRE-5').evidence[0]?.windowHours).toBe(72);
  expect(ask(chart, 'CARE-PRE-5', undefined, twoDaysOn)).toMatchObject({ state: 'stale', suggests: undefined });
});

test('has had heparin until five days ago, which answers nothing and is not passed over', async () => {
  const thinners = ask(await chartOf('gasiorek'), 'CARE-PRE-3');
  expect([thinners.state, thinners.suggests, rulesOf(thinners)[0]]).toEqual([
    'no-data',
    undefined,
    'antithrombotic-stopped gasiorek-order-heparin',
  ]);
  expect([thinners.evidence[0]?.date?.slice(0, 10), thinners.evidence[0]?.dateKind]).toEqual([daysBefore(5), 'ended']);
});

test('does not tolerate oxycodone, and takes another opioid', async () => {
  expect(rulesOf(ask(await chartOf('gasiorek'), 'IND-1a', 'T8'))).toEqual([
    'opioid-not-tolerated gasiorek-oxycodone-intolerance',
    'opioid-taken gasiorek-order-fentanyl',
    'analgesic-taken gasiorek-order-acetaminophen',
  ]);
});

test('is referred for T8 and T11', async () => {
  const chart = await chartOf('gasiorek');
  const named = (['T8', 'T11', 'L2'] as const).map(level =>
    rulesOf(ask(chart, 'CARE-PRE-11', level)).includes('referral-names-level gasiorek-referral'),
  );
  expect(named).toEqual([true, true, false]);
});
