import { describe, expect, test } from 'vitest';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import { asked, stateOf } from '../../builders/asked.ts';
import { aPatient, bodySite, daysBefore, ICD, SCT } from '../../builders/chart-builder.ts';

describe('fractures at a level', () => {
  test('acute and osteoporotic at L1 is suggested there and nowhere else', async () => {
    const chart = aPatient().withFracture('L1');
    const at = async (level: VertebralLevelCode) => (await asked(chart, 'IND-1', level)).suggests;
    expect([await at('L1'), await at('L3')]).toEqual(['present', undefined]);
  });

  test.each([
    ['a sequela', { code: 'M80.08XS' }],
    ['a resolved one', { clinical: 'resolved' }],
    ['one of two years ago that is still "active"', { onset: daysBefore(700) }],
    ['one called chronic', { text: 'Chronic osteoporotic vertebral fracture' }],
    ['a history code', { code: 'Z87.310', text: 'Personal history of (healed) osteoporosis fracture' }],
  ])('%s is history, not suggested', async (_what, parts) => {
    const found = await asked(aPatient().withFracture('L1', parts), 'IND-1', 'L1');
    expect([found.suggests, found.evidence.map(item => item.says)]).toEqual([undefined, ['history']]);
  });

  test.each([
    ['one without a level', { text: 'Osteoporotic fracture of vertebra', code: 'M80.08XA', at: '' }],
    ['one without any date', { onset: '' }],
    ['one of this year, of which no month is known', { onset: '2026' }],
  ])('%s supports and is not suggested', async (_what, parts) => {
    const found = await asked(aPatient().withFracture('L1', parts), 'IND-1', 'L1');
    expect([found.suggests, found.evidence.map(item => item.says)]).toEqual([undefined, ['supports']]);
  });

  test('an injury is not an osteoporotic fracture', async () => {
    const found = await asked(aPatient().withCondition({ code: 'S32.010A', onset: daysBefore(5) }), 'IND-1', 'L1');
    expect([found.state, found.evidence[0]?.rule]).toEqual(['no-data', 'traumatic-fracture']);
  });

  test('of unknown cause counts once osteoporosis is known', async () => {
    const collapsed = () => aPatient().withCondition({ code: 'M48.56XA', text: 'Collapsed vertebra', at: 'L1', onset: daysBefore(5) });
    expect(await stateOf(collapsed(), 'IND-1', 'L1')).toBe('no-data');
    expect(await stateOf(collapsed().withCondition({ code: 'M81.0' }), 'IND-1', 'L1')).toBe('present');
    expect(await stateOf(collapsed().withObservation('38267-1', { valueQuantity: { value: -3.1 } }, daysBefore(90)), 'IND-1', 'L1')).toBe(
      'present',
    );
  });

  test('a code for T9 and T10 names neither', async () => {
    const chart = aPatient().withCondition({
      code: 'S22.070A',
      text: 'Wedge compression fracture of T9-T10 vertebra',
      onset: daysBefore(5),
    });
    expect((await asked(chart, 'IND-1', 'T9')).evidence.map(item => item.rule)).toEqual(['fracture-level-unsaid']);
  });
});

test('a fracture in tumour is no osteoporotic fracture, whatever else is coded and however weak the bone', async () => {
  const chart = aPatient()
    .withCondition({ code: 'M81.0' })
    .with({
      resourceType: 'Condition',
      code: {
        coding: [
          { system: ICD, code: 'M84.58XA' },
          { system: SCT, code: '274146004' },
        ],
      },
      bodySite: [bodySite('T8')],
      onsetDateTime: daysBefore(9),
    });
  expect(await asked(chart, 'IND-1', 'T8')).toMatchObject({ suggests: undefined, evidence: [{ rule: 'osteoporosis-known' }] });
  expect((await asked(chart, 'IND-2', 'T8')).suggests).toBe('present');
});
