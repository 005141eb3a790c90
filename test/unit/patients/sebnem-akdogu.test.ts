import { expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF } from '../../builders/chart-builder.ts';
import { ask, chartOf, rulesOf, suggestionsAt } from './charts.ts';

test('has a haemangioma of T10 that is suggested; the incidental one of L3 is not', async () => {
  const findings = findLevels(await chartOf('akdogu'), JUDGING);
  expect(findings.map(({ level, aetiology, suggested, evidence }) => [level, aetiology, suggested, evidence.reference])).toEqual([
    ['T10', 'other', true, 'Condition/akdogu-haemangioma'],
    ['T10', 'other', false, 'DiagnosticReport/akdogu-mr-report'],
    ['L3', 'other', false, 'DiagnosticReport/akdogu-mr-report'],
  ]);
});

test('matches a benign painful lesion at T10, and nothing else that would be treated there', async () => {
  expect(suggestionsAt(await chartOf('akdogu'), 'T10')).toEqual({
    'IND-4': 'present',
    'CON-REL-6': 'present',
    'CARE-PRE-3': 'present',
    'CARE-PRE-4': 'present',
    'CARE-PRE-6': 7,
  });
});

test('has a report that names a haemangioma at T10 and at L3, where it answers nothing', async () => {
  const chart = await chartOf('akdogu');
  expect(rulesOf(ask(chart, 'IND-4', 'T10'))).toEqual([
    'benign-lesion-at-level akdogu-haemangioma',
    'benign-lesion-at-level akdogu-visit',
    'report-finding akdogu-mr-report',
  ]);
  expect([ask(chart, 'IND-4', 'L3').suggests, rulesOf(ask(chart, 'IND-4', 'L3'))]).toEqual([
    undefined,
    ['report-finding akdogu-mr-report'],
  ]);
});

test('is pregnant, whatever the test of half a year ago said', async () => {
  const pregnancy = ask(await chartOf('akdogu'), 'CON-REL-6');
  expect([pregnancy.state, pregnancy.suggests, rulesOf(pregnancy)]).toEqual([
    'present',
    'present',
    [
      'pregnancy-recorded akdogu-visit',
      'pregnancy-recorded akdogu-pregnancy',
      'pregnancy-test-positive akdogu-status',
      'pregnancy-test-old akdogu-old-test',
    ],
  ]);
});

test('is allergic to latex and penicillin', async () => {
  expect(rulesOf(ask(await chartOf('akdogu'), 'CARE-PRE-4'))).toEqual([
    'allergy-relevant akdogu-latex-allergy',
    'allergy-relevant akdogu-penicillin-allergy',
  ]);
});

test('has platelets of 118, which answer for themselves only', async () => {
  const bleeding = ask(await chartOf('akdogu'), 'CARE-PRE-5');
  const platelets = bleeding.evidence.filter(({ rule }) => rule.startsWith('platelets'));
  expect([bleeding.state, bleeding.suggests, platelets.map(({ value }) => value)]).toEqual(['no-data', undefined, ['118 ×10⁹/L']]);
});

test('has an MR that denies fracture and epidural tumour, which suggests neither absent', async () => {
  const chart = await chartOf('akdogu');
  expect(ask(chart, 'IND-1', 'T10')).toMatchObject({ state: 'no-data', evidence: [] });
  expect(ask(chart, 'CON-REL-3.extension', 'T10')).toMatchObject({
    state: 'no-data',
    suggests: undefined,
    evidence: [{ rule: 'report-denies', says: 'history' }],
  });
});

test('had no CT', () => {
  const studies = buildPatients(AS_OF)
    .find(({ patientId }) => patientId === 'akdogu')
    ?.resources.flatMap(resource => (resource.resourceType === 'ImagingStudy' ? (resource.modality ?? []) : []));
  expect(studies?.map(({ code }) => code)).toEqual(['MR']);
});
