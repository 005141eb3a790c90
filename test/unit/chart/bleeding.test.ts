import { describe, expect, test } from 'vitest';
import { asked, stateOf } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore, RXN } from '../../builders/chart-builder.ts';

describe('the INR', () => {
  const warfarin = { system: RXN, code: '11289', display: 'warfarin' };

  test('of 45 days ago on warfarin is stale', async () => {
    const chart = aPatient().withRequest(warfarin).withInr(1.6, daysBefore(45));
    const found = await asked(chart, 'CARE-PRE-5');
    expect(found.state).toBe('stale');
    expect(found.evidence[0]).toMatchObject({ value: '1.6', rule: 'inr-out-of-window', windowHours: 24 });
    expect(await stateOf(chart, 'CON-ABS-4')).toBe('stale');
  });

  test('of two days ago is in its window without warfarin and stale with it', async () => {
    const of = async (chart: ChartBuilder) => (await asked(chart.withInr(1.1, hoursBefore(48)), 'CARE-PRE-5')).evidence[0]?.says;
    expect(await of(aPatient())).toBe('supports');
    expect(await of(aPatient().withStatement('Jantoven 5 mg'))).toBe('stale');
    expect(await of(aPatient().withCondition({ code: 'K74.60' }))).toBe('stale');
  });

  test('of two days ago is stale where the medications could not be read', async () => {
    const found = await asked(aPatient().withInr(1.1, hoursBefore(48)), 'CARE-PRE-5', undefined, { failing: ['MedicationRequest'] });
    expect(found.evidence[0]?.says).toBe('stale');
  });

  test.each([
    ['on a vitamin K antagonist', aPatient().withStatement('warfarin 5 mg'), [], 'vitamin-k-antagonist'],
    ['with liver disease', aPatient().withCondition({ code: 'K74.60' }), [], 'liver-disease'],
    ['where the medications could not be read', aPatient(), ['MedicationRequest'], 'not-all-read'],
    ['otherwise', aPatient(), [], undefined],
  ])('says why its window is narrow: %s', async (_when, chart, failing, why) => {
    const found = await asked(chart.withInr(1.1, hoursBefore(2)), 'CARE-PRE-5', undefined, { failing });
    expect(found.evidence.find(({ title }) => title === 'INR')?.windowWhy).toBe(why);
  });

  test('in range answers nothing but itself', async () => {
    const chart = aPatient().withInr(1.0, hoursBefore(2)).withPlatelets(250, '10*3/uL', hoursBefore(2));
    for (const question of ['CARE-PRE-5', 'CON-ABS-4'] as const) {
      const found = await asked(chart, question);
      expect([found.state, found.suggests]).toEqual(['no-data', undefined]);
      expect(found.evidence.map(item => item.says)).toEqual(['supports', 'supports']);
    }
  });

  test('above the line suggests a bleeding problem, and never that it cannot be corrected', async () => {
    const chart = aPatient().withInr(2.6, hoursBefore(2));
    expect((await asked(chart, 'CARE-PRE-5')).suggests).toBe('present');
    expect((await asked(chart, 'CON-ABS-4')).suggests).toBeUndefined();
  });

  test('newest first: an earlier value does not stand in for the newest', async () => {
    const found = await asked(aPatient().withInr(3.5, daysBefore(10)).withInr(1.1, daysBefore(2)), 'CARE-PRE-5');
    expect(found.evidence.map(item => [item.value, item.says])).toEqual([
      ['1.1', 'supports'],
      ['3.5', 'history'],
    ]);
  });

  test.each([
    ['a bound that may lie on either side of the line', { valueQuantity: { value: 1.5, comparator: '>' } }, '>1.5'],
    ['a unit that is no unit of it', { valueQuantity: { value: 14, unit: 's' } }, '14 s'],
    ['a number that no INR has', { valueQuantity: { value: 110 } }, '110'],
    ['words', { valueString: 'clotted' }, 'clotted'],
  ])('with %s is unparseable, and shown as it is', async (_what, value, shown) => {
    const found = await asked(aPatient().withObservation('6301-6', value, hoursBefore(2)), 'CARE-PRE-5');
    expect([found.state, found.evidence[0]?.value]).toEqual(['unparseable', shown]);
  });

  test.each([
    ['above the line', { valueQuantity: { value: 8, comparator: '>' } }, 'inr-high'],
    ['above the line, in words', { valueString: '> 8.0' }, 'inr-high'],
    ['below the line', { valueQuantity: { value: 1.5, comparator: '<' } }, 'inr-in-window'],
  ])('with a bound that lies %s is judged by it', async (_what, value, rule) => {
    const found = await asked(aPatient().withObservation('6301-6', value, hoursBefore(2)), 'CARE-PRE-5');
    expect(found.evidence[0]).toMatchObject({ rule, says: rule === 'inr-high' ? 'present' : 'supports' });
  });

  test('without a date is stale, not of today', async () => {
    const chart = aPatient().withObservation('6301-6', { valueQuantity: { value: 1.1 } }, undefined);
    expect(await stateOf(chart, 'CARE-PRE-5')).toBe('stale');
  });

  test('dated in the future is stale', async () => {
    expect(await stateOf(aPatient().withInr(1.1, hoursBefore(-30)), 'CARE-PRE-5')).toBe('stale');
  });

  test.each([
    ['cancelled', { status: 'cancelled' }],
    ['entered in error', { status: 'entered-in-error' }],
    ['withheld with a reason', { dataAbsentReason: { text: 'clotted' } }],
  ])('%s counts for nothing', async (_what, more) => {
    const chart = aPatient().withObservation('6301-6', { valueQuantity: { value: 6 } }, hoursBefore(1), more);
    expect((await asked(chart, 'CARE-PRE-5')).evidence).toEqual([]);
  });
});

describe('platelets', () => {
  test.each([
    ['on chemotherapy', aPatient().withRequest('bortezomib 3.5 mg'), 72],
    [
      'after chemotherapy of lately',
      aPatient().withRequest('melphalan 2 mg tablet', 'completed', { dispenseRequest: { validityPeriod: { end: daysBefore(20) } } }),
      72,
    ],
    [
      'after chemotherapy of long ago',
      aPatient().withRequest('melphalan 2 mg tablet', 'completed', { dispenseRequest: { validityPeriod: { end: daysBefore(50) } } }),
      720,
    ],
    ['after heparin', aPatient().withRequest('heparin 5,000 units', 'stopped'), 72],
    ['on nothing of the kind', aPatient().withRequest('metoprolol 50 mg'), 720],
  ])('%s have a window of their own', async (_when, chart, hours) => {
    const bleeding = await asked(chart.withPlatelets(140, '10*9/L', daysBefore(9)), 'CARE-PRE-5');
    expect([bleeding.evidence[0]?.windowHours, bleeding.state]).toEqual([hours, hours === 72 ? 'stale' : 'no-data']);
  });

  test('have the narrow window where medicines could not be read', async () => {
    const chart = aPatient().withPlatelets(140, '10*9/L', daysBefore(9));
    expect((await asked(chart, 'CARE-PRE-5', undefined, { failing: ['MedicationRequest'] })).evidence[0]?.windowHours).toBe(72);
  });

  test.each([
    [150, 'K/uL', '150 ×10⁹/L'],
    [150_000, '/uL', '150 ×10⁹/L'],
    [212, '10*9/L', '212 ×10⁹/L'],
    [30, '10*3/uL', '30 ×10⁹/L'],
  ])('%d %s are %s', async (value, unit, shown) => {
    expect((await asked(aPatient().withPlatelets(value, unit, daysBefore(1)), 'CARE-PRE-5')).evidence[0]?.value).toBe(shown);
  });

  test.each([
    [250, '/uL'],
    [250, 'mg/dL'],
    [250, ''],
  ])('%d "%s" are not understood', async (value, unit) => {
    expect(await stateOf(aPatient().withPlatelets(value, unit, daysBefore(1)), 'CARE-PRE-5')).toBe('unparseable');
  });

  test('below 50 suggest a bleeding problem', async () => {
    expect((await asked(aPatient().withPlatelets(42, '10*9/L', daysBefore(1)), 'CARE-PRE-5')).suggests).toBe('present');
  });
});

describe('bleeding disorders', () => {
  test.each([
    ['haemophilia', 'D66', 'present'],
    ['thrombocytopenia', 'D69.6', 'present'],
    ['an abnormal profile', 'R79.1', 'present'],
    ['antiphospholipid syndrome', 'D68.61', 'no-data'],
    ['activated protein C resistance', 'D68.51', 'no-data'],
    ['allergic purpura', 'D69.0', 'no-data'],
  ])('%s (%s): %s', async (_what, code, state) => {
    expect(await stateOf(aPatient().withCondition({ code }), 'CARE-PRE-5')).toBe(state);
  });

  test('an excluded code is not saved by its words', async () => {
    expect(await stateOf(aPatient().withCondition({ code: 'D68.62', text: 'Lupus anticoagulant, coagulopathy' }), 'CARE-PRE-5')).toBe(
      'no-data',
    );
  });

  test('are never called uncorrectable by the chart', async () => {
    const found = await asked(aPatient().withCondition({ code: 'D66' }), 'CON-ABS-4');
    expect([found.state, found.suggests, found.evidence[0]?.says]).toEqual(['no-data', undefined, 'supports']);
  });
});
