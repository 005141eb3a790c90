import { describe, expect, test } from 'vitest';
import { asked, stateOf } from '../../builders/asked.ts';
import { aPatient, bodySite, daysBefore, SCT } from '../../builders/chart-builder.ts';

describe('septicaemia', () => {
  test('recorded as active is present, and suggested', async () => {
    const found = await asked(aPatient().withCondition({ code: 'A41.9', text: 'Sepsis', onset: daysBefore(3) }), 'CON-ABS-1');
    expect([found.state, found.suggests]).toEqual(['present', 'present']);
    expect(found.evidence[0]).toMatchObject({
      reference: 'Condition/condition-1',
      title: 'Sepsis',
      rule: 'infection-active',
      match: 'code',
    });
  });

  test('on the second page of the conditions is found', async () => {
    const chart = aPatient();
    for (let index = 0; index < 60; index += 1) chart.withCondition({ code: 'I10', text: 'Hypertension' });
    expect(await stateOf(chart.withCondition({ code: 'A41.9', onset: daysBefore(3) }), 'CON-ABS-1', undefined, { pageSize: 50 })).toBe(
      'present',
    );
  });

  test('on a second page that failed makes the question unreadable, never absent', async () => {
    const chart = aPatient();
    for (let index = 0; index < 60; index += 1) chart.withCondition({ code: 'I10' });
    const found = await asked(chart, 'CON-ABS-1', undefined, { pageSize: 50, incomplete: ['Condition'] });
    expect([found.state, found.suggests]).toEqual(['unreadable', undefined]);
    expect(found.searched[0]).toMatchObject({ read: 'Condition', status: 'incomplete', count: 50 });
  });

  test('found before the page failed stays present, with the failed read beside it', async () => {
    const chart = aPatient().withCondition({ code: 'A41.9', onset: daysBefore(3) });
    const found = await asked(chart, 'CON-ABS-1', undefined, { pageSize: 50, incomplete: ['Condition'] });
    expect([found.state, found.searched[0]?.status]).toEqual(['present', 'incomplete']);
  });

  test.each([
    ['an empty problem list', aPatient()],
    ['a resolved sepsis', aPatient().withCondition({ code: 'A41.9', clinical: 'resolved', onset: daysBefore(40) })],
    ['a sepsis that has abated', aPatient().withCondition({ code: 'A41.9', abated: daysBefore(10) })],
    ['a sepsis entered in error', aPatient().withCondition({ code: 'A41.9', verification: 'entered-in-error' })],
    ['a sepsis that was refuted long ago', aPatient().withCondition({ code: 'A41.9', verification: 'refuted', recorded: daysBefore(400) })],
    ['a refuted sepsis without a date', aPatient().withCondition({ code: 'A41.9', verification: 'refuted' })],
    ['a refuted sepsis of one organism', aPatient().withCondition({ code: 'A41.51', verification: 'refuted', recorded: daysBefore(1) })],
    ['words that deny it', aPatient().withCondition({ text: 'Fever, no evidence of sepsis' })],
    ['words about the past', aPatient().withCondition({ text: 'History of sepsis' })],
    ['words about a risk', aPatient().withCondition({ text: 'At risk for sepsis' })],
  ])('is not answered by %s', async (_what, chart) => {
    const found = await asked(chart, 'CON-ABS-1');
    expect([found.state, found.suggests]).toEqual(['no-data', undefined]);
  });

  test('refuted yesterday is asserted absent', async () => {
    const chart = aPatient().withCondition({ code: 'A41.9', verification: 'refuted', recorded: daysBefore(1) });
    const found = await asked(chart, 'CON-ABS-1');
    expect([found.state, found.suggests]).toEqual(['absent-asserted', 'not-present']);
  });

  test('refuted by one and active by another is a conflict', async () => {
    const chart = aPatient()
      .withCondition({ code: 'A41.9', verification: 'refuted', recorded: daysBefore(1) })
      .withCondition({ code: 'A41.9', onset: daysBefore(1) });
    expect(await stateOf(chart, 'CON-ABS-1')).toBe('conflict');
  });

  test('"active" for three years is stale', async () => {
    expect(await stateOf(aPatient().withCondition({ code: 'A41.9', onset: daysBefore(1100) }), 'CON-ABS-1')).toBe('stale');
  });

  test('with no clinical status is not taken as inactive', async () => {
    expect(await stateOf(aPatient().withCondition({ code: 'A41.9', clinical: 'none', onset: daysBefore(2) }), 'CON-ABS-1')).toBe('present');
  });

  test('matched by words only is labelled so', async () => {
    const found = await asked(aPatient().withCondition({ text: 'Urosepsis', onset: daysBefore(2) }), 'CON-ABS-1');
    expect([found.state, found.evidence[0]?.match]).toEqual(['present', 'text']);
  });

  test('the words of a national edition and an OID system are the same code', async () => {
    const national = aPatient().withCondition({ code: '91302008', system: `${SCT}/731000124108/version/20260301`, onset: daysBefore(1) });
    const oid = aPatient().withCondition({ code: 'A419', system: 'urn:oid:2.16.840.1.113883.6.90', onset: daysBefore(1) });
    expect([await stateOf(national, 'CON-ABS-1'), await stateOf(oid, 'CON-ABS-1')]).toEqual(['present', 'present']);
  });
});

describe('infection of the vertebra', () => {
  const at = (code: string, level?: string) => aPatient().withCondition({ code, onset: daysBefore(9), ...(level && { at: level }) });

  test('counts at its level, and without a level at every level', async () => {
    expect(await stateOf(at('M46.26', 'L1'), 'CON-ABS-2', 'L1')).toBe('present');
    expect(await stateOf(at('M46.20'), 'CON-ABS-2', 'L1')).toBe('present');
    expect(await stateOf(at('M46.26'), 'CON-ABS-2', 'L1')).toBe('present');
  });

  test('placed elsewhere is shown, not suggested', async () => {
    for (const chart of [at('M46.24', 'T8'), at('M46.24')]) {
      const found = await asked(chart, 'CON-ABS-2', 'L1');
      expect([found.state, found.evidence[0]?.rule]).toEqual(['no-data', 'infection-elsewhere']);
    }
  });

  test('ruled out this week at this level is asserted absent there only', async () => {
    const chart = aPatient().withCondition({ code: 'M46.26', at: 'L1', verification: 'refuted', recorded: daysBefore(2) });
    expect([await stateOf(chart, 'CON-ABS-2', 'L1'), await stateOf(chart, 'CON-ABS-2', 'L3')]).toEqual(['absent-asserted', 'no-data']);
  });

  test('of a bone that nobody named bears on the level and answers nothing', async () => {
    const chart = aPatient().with({
      resourceType: 'Condition',
      code: { coding: [{ system: SCT, code: '60168000' }], text: 'Osteomyelitis' },
    });
    expect(await stateOf(chart, 'CON-ABS-2', 'L1')).toBe('no-data');
    const placed = aPatient().with({
      resourceType: 'Condition',
      bodySite: [bodySite('L1')],
      code: { coding: [{ system: SCT, code: '60168000' }] },
    });
    expect(await stateOf(placed, 'CON-ABS-2', 'L1')).toBe('present');
  });
});
