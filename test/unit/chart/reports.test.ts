import { describe, expect, test } from 'vitest';
import { asked, stateOf } from '../../builders/asked.ts';
import { aPatient, daysBefore } from '../../builders/chart-builder.ts';

describe('reports', () => {
  test('that deny cauda equina say nothing', async () => {
    const chart = aPatient().withReport('Acute L1 fracture. No evidence of cauda equina compression or myelopathy.');
    expect((await asked(chart, 'CON-REL-2.neurology', 'L1')).evidence).toEqual([]);
  });

  test('of a retropulsed fragment answer for the fragment, not for the deficit', async () => {
    const chart = aPatient().withReport('Burst fracture of L1 with retropulsion of the posterior wall.');
    const found = await asked(chart, 'CON-REL-2.retropulsion', 'L1');
    expect([found.state, found.evidence[0]?.match]).toEqual(['present', 'text']);
    expect(await stateOf(chart, 'CON-REL-2.neurology', 'L1')).toBe('no-data');
    expect((await asked(chart, 'CON-REL-2.retropulsion', 'T8')).evidence).toEqual([]);
  });

  test('are needed: an MR study alone does not confirm a microfracture', async () => {
    const chart = aPatient().withStudy('MR', 'MR lumbar spine', daysBefore(5));
    const found = await asked(chart, 'IND-3', 'L1');
    expect([found.state, found.suggests, found.evidence.map(item => item.rule)]).toEqual(['no-data', undefined, ['spine-study']]);
  });

  test('of marrow oedema with its height kept suggest a microfracture at that level', async () => {
    const chart = aPatient().withReport('Marrow oedema of L3 without loss of height.');
    expect((await asked(chart, 'IND-3', 'L3')).suggests).toBe('present');
    expect((await asked(chart, 'IND-3', 'L1')).suggests).toBeUndefined();
  });

  test('as plain text in an attachment are read', async () => {
    const data = btoa('Retropulsion at L1.');
    const chart = aPatient().withReport('', daysBefore(2), { presentedForm: [{ contentType: 'text/plain', data }] });
    expect(await stateOf(chart, 'CON-REL-2.retropulsion', 'L1')).toBe('present');
  });

  test('that are refused make their questions unreadable', async () => {
    expect(await stateOf(aPatient(), 'CON-REL-2.retropulsion', 'L1', { failing: ['DiagnosticReport'] })).toBe('unreadable');
  });

  test('a study of the chest is no study of the spine', async () => {
    expect((await asked(aPatient().withStudy('CT', 'CT chest', daysBefore(5)), 'CARE-PRE-11', 'L1')).evidence).toEqual([]);
  });

  test('a spine study older than the window is stale', async () => {
    expect(await stateOf(aPatient().withStudy('MR', 'MR lumbar spine', daysBefore(200)), 'CARE-PRE-11', 'L1')).toBe('stale');
  });
});
