import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import { afterHours } from '../../../src/assessment/bleeding/after-hours.ts';
import type { ChartValue } from '../../../src/assessment/bleeding/bleeding-in-chart.ts';
import { bleedingState } from '../../../src/assessment/bleeding/bleeding-state.ts';
import type { BleedingAct } from '../../../src/assessment/bleeding/reduce-bleeding.ts';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { DEFAULT_BLEEDING } from '../../../src/site/default-site.ts';
import type { BleedingConfig } from '../../../src/site/site-config.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { type ReaderFaults, read } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';
import { AT, acted, anEvidence, emptyCase, notPresent } from './cases.ts';

interface Given {
  readonly faults?: ReaderFaults;
  readonly bleeding?: Partial<BleedingConfig>;
  readonly asOf?: Date;
}

/** The case after these acts, with what the chart says; each act is judged at once, as on the screen. */
async function caseOf(chart: ChartBuilder, acts: readonly CaseAction[] = [], { faults = {}, bleeding = {}, asOf = AS_OF }: Given = {}) {
  const snapshot = await read(chart, faults);
  const site = { windows: WINDOWS, bleeding: { ...DEFAULT_BLEEDING, ...bleeding } };
  const judged = (current: Case) => suggest(current, snapshot, { asOf, site });
  const start = judged({ ...emptyCase(), patient: { ...emptyCase().patient, id: chart.patientId } });
  return acts.reduce((current, act) => judged(acted(current, act)), start);
}

async function stateOf(...given: Parameters<typeof caseOf>) {
  const { bleeding } = (await caseOf(...given)).chart;
  if (!bleeding) throw new Error('Nothing is worked out.');
  return bleeding;
}

const told = (ingredient: string, at: string): CaseAction => ({ type: 'last-dose', ingredient, answer: { at } });
const enter = (act: BleedingAct): CaseAction => ({ type: 'bleeding', act });
const value = (id: 'inr' | 'platelets', amount: number, at: string) => enter({ kind: 'value', id, change: { value: amount, at } });
const goOn = (text?: string) =>
  enter({ kind: 'go-on', words: text === undefined ? { kind: 'none-given' } : { kind: 'given', text }, at: AT, stood: 'not known' });
const dosed = (frequency: number) => ({ dosageInstruction: [{ timing: { repeat: { frequency, period: 1, periodUnit: 'd' } } }] });
const withKidneys = (chart: ChartBuilder, creatinine: number) =>
  chart
    .withObservation('2160-0', { valueQuantity: { value: creatinine, unit: 'mg/dL' } }, daysBefore(2))
    .withObservation('29463-7', { valueQuantity: { value: 61, unit: 'kg' } }, daysBefore(20));
const withValues = (chart: ChartBuilder) => chart.withInr(1.1, hoursBefore(3)).withPlatelets(210, '10*9/L', hoursBefore(3));
const warfarin = () => aPatient().withRequest('warfarin 5 mg');
/** Five hours west of UTC, as the one who was told wrote it. */
const THIS_MORNING = '2026-11-22T08:00:00-05:00';

describe('a drug that is held', () => {
  test('has its moment from the last dose that was told, in the zone in which it was told', async () => {
    const state = await stateOf(withValues(warfarin()), [told('warfarin', THIS_MORNING)]);
    expect(state.standing).toBe('not-before');
    expect(state.notBefore).toMatchObject({ drug: 'warfarin', at: '2026-11-27T08:00:00-05:00' });
  });

  test('counts doses by how often it is taken, as the order says it', async () => {
    const apixaban = withKidneys(aPatient().withRequest('apixaban 5 mg', 'active', dosed(2)), 0.7);
    expect((await stateOf(apixaban, [told('apixaban', THIS_MORNING)])).notBefore?.at).toBe('2026-11-24T08:00:00-05:00');
  });

  test('is held for longer where the kidneys clear less', async () => {
    const apixaban = withKidneys(aPatient().withRequest('apixaban 5 mg', 'active', dosed(2)), 1.4);
    expect((await stateOf(apixaban, [told('apixaban', THIS_MORNING)])).notBefore?.at).toBe('2026-11-25T08:00:00-05:00');
  });

  test('goes by how often somebody says that it is taken, where that is said', async () => {
    const chart = aPatient().withRequest('rivaroxaban 20 mg', 'active', dosed(2));
    const clearance: BleedingAct = { kind: 'value', id: 'creatinine-clearance', change: { value: 61, at: THIS_MORNING } };
    const acts = [told('rivaroxaban', THIS_MORNING), enter(clearance), enter({ kind: 'interval', drug: 'rivaroxaban', hours: 24 })];
    expect((await stateOf(chart, acts, { asOf: new Date('2026-11-22T15:00:00Z') })).notBefore?.at).toBe('2026-11-24T08:00:00-05:00');
  });

  test('is held for the time of the site’s own table, where it has one', async () => {
    const state = await stateOf(aPatient().withStatement('apixaban'), [told('apixaban', THIS_MORNING)], {
      bleeding: { holdTable: [{ drug: 'apixaban', hold: { hours: 72 } }] },
    });
    expect(state.notBefore?.at).toBe('2026-11-25T08:00:00-05:00');
  });

  test.each([
    ['whose last dose nobody has said', warfarin(), [], ['last-dose-not-asked']],
    ['whose last dose nobody knows', warfarin(), [{ type: 'last-dose', ingredient: 'warfarin', answer: 'unknown' }], ['last-dose-unknown']],
    ['whose last dose lies ahead', warfarin(), [told('warfarin', '2026-11-24T08:00:00Z')], ['last-dose-ahead']],
    [
      'that is called taken on some day',
      aPatient().withStatement('warfarin', 'active', { effectiveDateTime: daysBefore(20) }),
      [],
      ['last-dose-not-asked'],
    ],
    [
      'of which nobody says how often it is taken',
      aPatient().withRequest('edoxaban 60 mg'),
      [told('edoxaban', THIS_MORNING)],
      ['interval'],
    ],
    [
      'that is taken by need',
      aPatient().withRequest('edoxaban', 'active', { dosageInstruction: [{ text: 'once daily as needed' }] }),
      [told('edoxaban', THIS_MORNING)],
      ['interval'],
    ],
    [
      'whose time goes by a clearance that is not known',
      aPatient().withRequest('apixaban', 'active', dosed(2)),
      [told('apixaban', THIS_MORNING)],
      ['clearance'],
    ],
    ['of which the table has nothing', aPatient().withStatement('phenprocoumon'), [told('phenprocoumon', THIS_MORNING)], ['no-line']],
    ['for which the procedure is put off', aPatient().withStatement('cangrelor'), [told('cangrelor', THIS_MORNING)], ['put-off']],
    ['that runs', aPatient().withGiven('argatroban', hoursBefore(1), 'in-progress'), [], ['running']],
  ] as const)('%s has no moment, and says why', async (_, chart, acts, because) => {
    const state = await stateOf(chart, acts);
    expect([state.standing, state.notBefore, state.drugs[0]?.time]).toEqual(['not-known', undefined, { kind: 'not-known', because }]);
  });

  test('with a clearance that no line is for has no moment', async () => {
    const chart = withKidneys(aPatient().withRequest('rivaroxaban 15 mg', 'active', dosed(1)), 7);
    const { drugs } = await stateOf(chart, [told('rivaroxaban', THIS_MORNING)]);
    expect(drugs[0]?.time).toEqual({ kind: 'not-known', because: ['no-line-for-clearance'] });
  });

  test('is waited for from the dose that the chart has as given, and not called over by it', async () => {
    const given = (hours: number) => aPatient().withRequest('heparin').withGiven('heparin', hoursBefore(hours));
    expect((await stateOf(given(2))).drugs[0]?.time).toMatchObject({ kind: 'not-before', at: '2026-11-22T19:00:00Z' });
    expect((await stateOf(given(20))).drugs[0]?.time).toEqual({ kind: 'not-known', because: ['last-dose-not-confirmed'] });
  });

  test('given since what was told is counted from then', async () => {
    const chart = aPatient().withRequest('heparin').withGiven('heparin', hoursBefore(2));
    const { drugs } = await stateOf(chart, [told('heparin', hoursBefore(30))]);
    expect(drugs[0]?.time).toMatchObject({ kind: 'not-before', at: '2026-11-22T19:00:00Z', lastDose: { laterInChart: true } });
  });

  test('by doses asks how often it is taken; by hours it does not', async () => {
    const countsDoses = async (...given: Parameters<typeof stateOf>) => (await stateOf(...given)).drugs[0]?.countsDoses;
    expect(await countsDoses(aPatient().withStatement('apixaban'))).toBe(true);
    expect(await countsDoses(warfarin())).toBe(false);
  });

  test('says the clearance that chose its line, also of a line that has no upper end', async () => {
    const chart = withKidneys(aPatient().withRequest('rivaroxaban 20 mg', 'active', dosed(1)), 0.7);
    const { drugs, clearance } = await stateOf(chart, [told('rivaroxaban', THIS_MORNING)]);
    expect(clearance.amount).toBeGreaterThan(30);
    expect(drugs[0]?.time).toMatchObject({ held: { clearance: clearance.amount } });
    expect((await stateOf(warfarin(), [told('warfarin', THIS_MORNING)])).drugs[0]?.time).toMatchObject({ held: { clearance: undefined } });
  });

  test('that the chart has as ended on a day is counted from the end of that day', async () => {
    const chart = withValues(aPatient().withStatement('clopidogrel', 'stopped', { effectivePeriod: { end: daysBefore(4) } }));
    expect((await stateOf(chart)).notBefore).toMatchObject({ drug: 'clopidogrel', at: '2026-11-24' });
  });

  test('has its time over once the moment has come, wherever that day is', async () => {
    const chart = withValues(aPatient().withStatement('clopidogrel', 'stopped', { effectivePeriod: { end: '2026-11-18' } }));
    expect((await stateOf(chart, [], { asOf: new Date('2026-11-24T11:59:00Z') })).drugs[0]?.time.kind).toBe('not-before');
    expect((await stateOf(chart, [], { asOf: new Date('2026-11-24T12:00:00Z') })).drugs[0]?.time.kind).toBe('reached');
  });
});

describe('all drugs together', () => {
  test('wait for the latest', async () => {
    const chart = aPatient().withStatement('warfarin').withStatement('prasugrel').withStatement('abciximab');
    const acts = [told('warfarin', THIS_MORNING), told('prasugrel', THIS_MORNING), told('abciximab', THIS_MORNING)];
    expect((await stateOf(chart, acts)).notBefore).toMatchObject({ drug: 'prasugrel', at: '2026-11-29T08:00:00-05:00' });
  });

  test('are not known while one is not, and the others say the least of it', async () => {
    const chart = aPatient().withStatement('warfarin').withStatement('phenprocoumon');
    const state = await stateOf(chart, [told('warfarin', THIS_MORNING)]);
    expect([state.standing, state.notBefore?.drug]).toEqual(['not-known', 'warfarin']);
  });

  test('are not known where what is taken could not be read, was called by no name, or came as what is no medicine', async () => {
    const standing = async (chart: ChartBuilder, faults: ReaderFaults = {}) => (await stateOf(withValues(chart), [], { faults })).standing;
    expect(await standing(aPatient(), { failing: ['MedicationRequest'] })).toBe('not-known');
    expect(await standing(aPatient(), { incomplete: ['MedicationStatement'] })).toBe('not-known');
    expect(await standing(aPatient().withCondition({ code: 'Z79.01', text: 'Long term use of anticoagulants' }))).toBe('not-known');
    expect(await standing(aPatient().with({ resourceType: 'MedicationRequest', status: 'active', intent: 'order' }))).toBe('not-known');
    expect(await standing(aPatient())).toBe('nothing-found');
  });

  test('that the site’s table does not hold are said to be continued', async () => {
    const cilostazol = withValues(aPatient().withStatement('cilostazol'));
    expect(await stateOf(cilostazol)).toMatchObject({ standing: 'nothing-found', drugs: [{ time: { kind: 'continued' } }] });
    const state = await stateOf(withValues(aPatient().withStatement('aspirin 81 mg')), [], {
      bleeding: { holdTable: [{ drug: 'aspirin', hold: 'continued' }] },
    });
    expect(state).toMatchObject({ standing: 'nothing-found', drugs: [{ drug: 'aspirin', time: { kind: 'continued' } }] });
  });
});

describe('it is settled', () => {
  const SIX_DAYS_AGO = '2026-11-16T08:00:00-05:00';
  const held = [told('warfarin', SIX_DAYS_AGO)];

  test('by the time and values of the day inside the site’s lines', async () => {
    const state = await stateOf(withValues(warfarin()), held);
    expect([state.standing, state.open]).toEqual(['time-and-value', []]);
  });

  test.each([
    ['is beyond the line', warfarin().withInr(1.9, hoursBefore(3)), 'beyond'],
    ['is older than its window', warfarin().withInr(1.1, hoursBefore(30)), 'too-old'],
    ['is not there', warfarin(), 'missing'],
    ['has no date', warfarin().withObservation('6301-6', { valueQuantity: { value: 1.1 } }, undefined), 'too-old'],
    [
      'is in an unknown unit',
      warfarin().withObservation('6301-6', { valueQuantity: { value: 1.1, unit: 's' } }, hoursBefore(2)),
      'unclear',
    ],
  ])('and not by the time alone, where the INR %s', async (_, chart, standing) => {
    const state = await stateOf(chart.withPlatelets(210, '10*9/L', hoursBefore(3)), held);
    expect([state.standing, state.values[0]?.standing]).toEqual(['value-owed', standing]);
  });

  test('by a value that was entered with its time, the chart’s being older', async () => {
    const chart = warfarin().withInr(2.6, hoursBefore(30)).withPlatelets(210, '10*9/L', hoursBefore(3));
    expect((await stateOf(chart, [...held, value('inr', 1.3, hoursBefore(1))])).standing).toBe('time-and-value');
  });

  test.each([
    ['the chart has a newer one', value('inr', 1.3, hoursBefore(4)), 'beyond'],
    ['the chart has another of the same time', value('inr', 1.3, hoursBefore(2)), 'unclear'],
    ['its time lies ahead', value('inr', 1.3, hoursBefore(-2)), 'beyond'],
    ['it has no time', enter({ kind: 'value', id: 'inr', change: { value: 1.3 } }), 'beyond'],
  ])('and not by what was entered, where %s', async (_, entered, standing) => {
    const chart = warfarin().withInr(2.6, hoursBefore(2)).withPlatelets(210, '10*9/L', hoursBefore(3));
    const state = await stateOf(chart, [...held, entered]);
    expect([state.standing, state.values[0]?.standing]).toEqual(['value-owed', standing]);
  });

  test('by a reversal with an INR after it, and not by one before', async () => {
    const reversed = enter({ kind: 'reversal', drug: 'warfarin', change: { what: 'Prothrombin complex', at: hoursBefore(2) } });
    const chart = warfarin().withPlatelets(210, '10*9/L', hoursBefore(3));
    const standing = async (dose: string, measured: string) =>
      (await stateOf(chart, [told('warfarin', dose), reversed, value('inr', 1.2, measured)])).standing;
    expect(await standing(hoursBefore(9), hoursBefore(3))).toBe('not-before');
    expect(await standing(hoursBefore(9), hoursBefore(1))).toBe('reversed');
    // A dose since undoes it.
    expect(await standing(hoursBefore(1.5), hoursBefore(1))).toBe('not-before');
  });

  test('by the reversal of a drug that no line measures with a value that is named', async () => {
    const change = { what: 'Idarucizumab 5 g', at: hoursBefore(2) };
    const after = { valueAfter: 'dilute thrombin time 31 s', valueAfterAt: hoursBefore(1) };
    const chart = withValues(aPatient().withStatement('dabigatran'));
    const reversal = (part: object) => enter({ kind: 'reversal', drug: 'dabigatran', change: { ...change, ...part } });
    expect((await stateOf(chart, [reversal({})])).standing).toBe('not-known');
    expect((await stateOf(chart, [reversal({ ...after, valueAfterAt: hoursBefore(3) })])).standing).toBe('not-known');
    expect((await stateOf(chart, [reversal(after)])).standing).toBe('reversed');
  });

  test('by no reversal of which nobody says what was given, or when', async () => {
    const reversalOf = async (change: object) =>
      (await stateOf(warfarin(), [...held, enter({ kind: 'reversal', drug: 'warfarin', change })])).drugs[0]?.reversal;
    expect(await reversalOf({ what: ' ', at: hoursBefore(2) })).toBe('incomplete');
    expect(await reversalOf({ what: 'Vitamin K' })).toBe('incomplete');
    expect(await reversalOf({ what: 'Vitamin K', at: hoursBefore(-2) })).toBe('incomplete');
    expect(await reversalOf({ what: 'Vitamin K', at: hoursBefore(2) })).toBe('value-owed');
  });

  test('by going on on purpose, with words or with none', async () => {
    const given = await caseOf(warfarin(), [goOn('Cord compression; every hour counts.')]);
    expect(given.chart.bleeding?.standing).toBe('gone-on');
    expect(given.bleeding.goingOn?.words).toEqual({ kind: 'given', text: 'Cord compression; every hour counts.' });
    expect((await caseOf(warfarin(), [goOn()])).chart.bleeding?.standing).toBe('gone-on');
  });

  test('and is open again where something comes that the words were not for', async () => {
    const state = await stateOf(withValues(warfarin()), [
      told('warfarin', SIX_DAYS_AGO),
      goOn('So be it.'),
      told('warfarin', THIS_MORNING),
    ]);
    expect([state.standing, state.goingOn?.covers]).toEqual(['not-before', false]);
  });

  test('and is open again where it is not known for another reason than the words were for', async () => {
    const unknown: CaseAction = { type: 'last-dose', ingredient: 'warfarin', answer: 'unknown' };
    const state = await stateOf(withValues(warfarin()), [goOn('So be it.'), unknown]);
    expect([state.standing, state.goingOn?.covers]).toEqual(['not-known', false]);
  });

  test('and is open again where a later dose moves the time that the words were for', async () => {
    const chart = withValues(warfarin());
    const gone = [told('warfarin', hoursBefore(60)), goOn('So be it.')];
    expect((await stateOf(chart, gone)).standing).toBe('gone-on');
    const state = await stateOf(chart, [...gone, told('warfarin', hoursBefore(30))]);
    expect([state.standing, state.goingOn?.covers]).toEqual(['not-before', false]);
    expect(state.open).toEqual(['warfarin not before 2026-11-26T09:00:00Z']);
  });

  test('by no answer of the assessment', async () => {
    const answers = (['CARE-PRE-3', 'CARE-PRE-5', 'CON-ABS-4'] as const).map(notPresent);
    expect((await stateOf(warfarin(), answers)).standing).toBe('not-known');
  });
});

describe('the day of the procedure', () => {
  test.each([
    ['lacks bleeding while a moment is not known', warfarin(), [], true],
    ['lacks bleeding before the moment', withValues(warfarin()), [told('warfarin', hoursBefore(30))], true],
    ['lacks bleeding while a value is owed', aPatient().withPlatelets(31, '10*9/L', hoursBefore(3)), [], true],
    ['lacks nothing of it where nothing is found', withValues(aPatient()), [], false],
    ['lacks nothing of it once somebody goes on', warfarin(), [goOn('The cord is pressed.')], false],
    ['lacks nothing of it where nothing is worked out', warfarin(), [{ type: 'procedure', change: { status: 'not-done' } }], false],
  ] as const)('%s', async (_, chart, acts, isLacking) => {
    expect(completeness(await caseOf(chart, acts)).day.lacking.includes('bleeding.state')).toBe(isLacking);
  });
});

describe('values by themselves', () => {
  test('of no known date are not shown as one that has a date, and one before is', async () => {
    const undated = () => aPatient().withObservation('6301-6', { valueQuantity: { value: 1.1 } }, undefined);
    expect((await stateOf(undated())).values[0]).toMatchObject({ standing: 'too-old', shown: undefined, at: undefined, from: undefined });
    const dated = await stateOf(undated().withInr(2.6, '2026-10-12T10:00:00Z'));
    expect(dated.values[0]).toMatchObject({ shown: '2.6', at: '2026-10-12T10:00:00Z', from: 'chart' });
  });

  test('are not what stands beside them as history: an old filtration is no clearance', async () => {
    const filtration = { valueQuantity: { value: 44, unit: 'mL/min/{1.73_m2}' } };
    const state = await stateOf(aPatient().withObservation('33914-3', filtration, daysBefore(400)));
    expect(state.clearance).toMatchObject({ standing: 'missing', shown: undefined, at: undefined, from: undefined });
  });

  test('beyond the site’s line are open, whatever is taken', async () => {
    const low = await stateOf(aPatient().withPlatelets(31, '10*9/L', hoursBefore(3)));
    expect([low.standing, low.open]).toEqual(['value-owed', ['platelets beyond 31 2026-11-22T12:00:00.000Z']]);
    const moved = await stateOf(aPatient().withPlatelets(31, '10*9/L', hoursBefore(3)), [], { bleeding: { plateletsLowBelow: 30 } });
    expect(moved.standing).toBe('nothing-found');
  });

  test('of which one is still being read are not called settled', () => {
    const at = (state: ChartValue['state'], amount?: number): ChartValue => ({
      state,
      amount,
      newest: amount === undefined ? undefined : anEvidence({ date: hoursBefore(3), value: String(amount) }),
      windowHours: 24,
    });
    const stateWith = (inr: ChartValue) =>
      bleedingState(
        emptyCase(),
        {
          medicines: 'read',
          drugs: [],
          unnamed: [],
          values: { inr, platelets: at('present', 210), 'creatinine-clearance': at('no-data') },
          liverDisease: false,
          stoppingRisk: [],
        },
        AS_OF,
        DEFAULT_BLEEDING,
      );
    expect(stateWith(at('reading'))).toMatchObject({ standing: 'reading', values: [{ standing: 'reading' }, { standing: 'inside' }] });
    expect(stateWith(at('present', 1.1)).standing).toBe('nothing-found');
  });

  test.each([
    [1.8, 'in-band'],
    [1.9, 'beyond'],
    [1.5, 'inside'],
  ])('an INR of %d is %s, by the lines of 1.5 and 1.8', async (amount, standing) => {
    const lines = { bleeding: { inrReviewAbove: 1.5, inrHighAbove: 1.8 } };
    expect((await stateOf(aPatient().withInr(amount, hoursBefore(3)), [], lines)).values[0]?.standing).toBe(standing);
  });

  test('that were entered and do not count say so; one that counts does not', async () => {
    const incomplete = async (change: object) =>
      (await stateOf(aPatient(), [enter({ kind: 'value', id: 'inr', change })])).values[0]?.incomplete;
    expect(await incomplete({ value: 1.2 })).toBe(true);
    expect(await incomplete({ at: hoursBefore(1) })).toBe(true);
    expect(await incomplete({ value: 1.2, at: hoursBefore(-3) })).toBe(true);
    expect(await incomplete({ value: 1.2, at: hoursBefore(1) })).toBe(false);
    expect((await stateOf(aPatient())).values[0]?.incomplete).toBe(false);
  });

  test('are asked for with disease of the liver', async () => {
    expect((await stateOf(aPatient().withCondition({ code: 'K74.60', text: 'Cirrhosis' }))).standing).toBe('value-owed');
  });
});

describe('once the procedure began', () => {
  const began: CaseAction = { type: 'procedure', change: { status: 'completed', performedStart: '2026-11-22T09:00:00Z' } };
  const chart = () =>
    warfarin()
      .withInr(1.1, '2026-11-22T07:00:00Z')
      .withPlatelets(210, '10*9/L', '2026-11-22T07:00:00Z')
      .withInr(2.4, '2026-11-28T07:00:00Z');

  test('its beginning is the moment that counts, and what was measured since is left out', async () => {
    const acts = [told('warfarin', '2026-11-17T08:00:00Z'), began];
    expect((await stateOf(chart(), acts, { asOf: new Date('2026-12-04T09:00:00Z') })).standing).toBe('time-and-value');
    const early = await stateOf(chart(), [told('warfarin', '2026-11-17T10:00:00Z'), began], { asOf: new Date('2026-12-04T09:00:00Z') });
    expect(early.standing).toBe('not-before');
  });

  test('nothing is worked out where nothing was done, nor where the site has switched it off', async () => {
    const notDone: CaseAction = { type: 'procedure', change: { status: 'not-done' } };
    expect((await caseOf(warfarin(), [notDone])).chart.bleeding).toBeUndefined();
    expect((await caseOf(warfarin(), [], { bleeding: { shown: false } })).chart.bleeding).toBeUndefined();
    expect((await stateOf(warfarin(), [], { bleeding: { holds: false } })).drugs[0]?.time).toMatchObject({ because: ['holds-off'] });
  });
});

test('no moment is worked out beyond the years that a date can have', () => {
  expect(afterHours('9998-12-31T23:00:00Z', 24)).toBeUndefined();
  expect(afterHours('9998-12-31', 48)).toBeUndefined();
  expect(afterHours('1899-01-01T00:00:00Z', 24)).toBeUndefined();
  expect(afterHours('2026-12-31T23:00:00Z', 24)?.text).toBe('2027-01-01T23:00:00Z');
});
