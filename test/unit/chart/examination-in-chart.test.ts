import { describe, expect, it } from 'vitest';
import { leakageSigns } from '../../../src/chart/findings/leakage-signs.ts';
import { scoresInChart } from '../../../src/chart/findings/scores-in-chart.ts';
import { vitalSignsTaken } from '../../../src/chart/findings/vital-signs-taken.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import { DEFAULT_WINDOWS } from '../../../src/site/default-site.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore, hoursBefore, LNC } from '../../builders/chart-builder.ts';

const read = (chart: ChartBuilder) => ({
  ...emptySnapshot('p1'),
  resources: new Map(chart.resources().map(each => [`${each.resourceType}/${each.id}`, each])),
});
const per = (value: number, unit: string) => ({ valueQuantity: { value, unit, code: unit, system: 'http://unitsofmeasure.org' } });
const pressure = (systolic: number, diastolic: number) => ({
  component: [
    { code: { coding: [{ system: LNC, code: '8480-6' }] }, ...per(systolic, 'mm[Hg]') },
    { code: { coding: [{ system: LNC, code: '8462-4' }] }, ...per(diastolic, 'mm[Hg]') },
  ],
});

describe('vital signs of the chart', () => {
  const taken = (chart: ChartBuilder) => vitalSignsTaken(read(chart), AS_OF, 24);

  it('are the newest round, each with its time and who took it', () => {
    const nurse = { performer: [{ display: 'N. Ruiz, RN' }] };
    const chart = aPatient()
      .withObservation('85354-9', pressure(132, 78), hoursBefore(2), nurse)
      .withObservation('8867-4', per(76, '/min'), hoursBefore(2), nurse)
      .withObservation('8867-4', per(120, '/min'), hoursBefore(9), nurse);
    expect(taken(chart)).toMatchObject([
      { sign: 'systolicMmHg', value: 132, at: hoursBefore(2), author: 'N. Ruiz, RN' },
      { sign: 'diastolicMmHg', value: 78 },
      { sign: 'heartRatePerMin', value: 76 },
    ]);
  });

  it('are in one unit', () => {
    expect(taken(aPatient().withObservation('8310-5', per(98.6, '[degF]'), hoursBefore(1)))).toMatchObject([
      { sign: 'temperatureCel', value: 37 },
    ]);
  });

  it('leave out what was taken at another time, and never put two times together', () => {
    const chart = aPatient()
      .withObservation('8867-4', per(76, '/min'), hoursBefore(2))
      .withObservation('9279-1', per(14, '/min'), hoursBefore(8));
    expect(taken(chart).map(({ sign }) => sign)).toEqual(['heartRatePerMin']);
  });

  it('put no half of an older blood pressure beside a newer half', () => {
    const chart = aPatient()
      .withObservation('85354-9', pressure(132, 78), hoursBefore(2))
      .withObservation('8480-6', per(104, 'mm[Hg]'), hoursBefore(1.5));
    expect(taken(chart).map(({ sign, value }) => [sign, value])).toEqual([['systolicMmHg', 104]]);
  });

  it.each([
    ['too old', aPatient().withObservation('8867-4', per(76, '/min'), hoursBefore(30))],
    ['of a day without an hour', aPatient().withObservation('8867-4', per(76, '/min'), daysBefore(0))],
    ['ahead of now', aPatient().withObservation('8867-4', per(76, '/min'), hoursBefore(-5))],
    ['entered in error', aPatient().withObservation('8867-4', per(76, '/min'), hoursBefore(2), { status: 'entered-in-error' })],
    ['of an unknown unit', aPatient().withObservation('8867-4', per(76, 'Hz'), hoursBefore(2))],
    ['not there', aPatient()],
  ])('are none where they are %s', (_, chart) => {
    expect(taken(chart)).toEqual([]);
  });
});

describe('totals of the chart', () => {
  const found = (chart: ChartBuilder) => scoresInChart(read(chart), AS_OF, 30 * 24);

  it('are offered with source and date, the newest of each instrument', () => {
    const chart = aPatient()
      .withObservation('91721-1', per(34.2, '{T-score}'), daysBefore(3))
      .withObservation('91721-1', per(31, '{T-score}'), daysBefore(9))
      .withObservation('x', per(62, '%'), daysBefore(4), { code: { text: 'Oswestry disability index' } });
    expect(found(chart)).toMatchObject([
      { instrument: 'oswestry', score: 62, match: 'text', at: daysBefore(4) },
      { instrument: 'promis-physical-function', score: 34.2, match: 'code', at: daysBefore(3) },
    ]);
  });

  it('are never the neck’s index, a pain in millimetres, or older than the site’s window', () => {
    const chart = aPatient()
      .withObservation('82226-2', per(40, '%'), daysBefore(2))
      .withObservation('38214-3', per(70, 'mm'), daysBefore(2))
      .withObservation('91721-1', per(34, '{T-score}'), daysBefore(60));
    expect(found(chart)).toEqual([]);
  });
});

describe('what reports say of what makes leakage likelier', () => {
  const signs = (text: string, level: 'L1' | 'L3' = 'L1', effective = daysBefore(5)) =>
    leakageSigns(read(aPatient().withReport(text, effective)), { asOf: AS_OF, windows: DEFAULT_WINDOWS }, level).map(({ risk }) => risk);

  it.each([
    ['Acute compression fracture of L1 with an intravertebral vacuum cleft.', ['kuemmell']],
    ['Kümmell disease with fracture of L1.', ['kuemmell']],
    ['L1 pathologic fracture with cortical destruction of the posterior wall.', ['corticalDestruction']],
    ['Hypervascular metastasis at L1.', ['vascularLesion']],
    ['Severe compression fracture of L1, vertebra plana.', ['severeCollapse']],
  ])('%s', (text, risks) => {
    expect(signs(text)).toEqual(risks);
  });

  it('is of its level alone', () => {
    expect(signs('Acute compression fracture of L1 with an intravertebral vacuum cleft.', 'L3')).toEqual([]);
  });

  it.each([
    'Acute compression fracture of L1 without intravertebral cleft.',
    'L1 fracture, no cortical destruction.',
    'Mild compression fracture of L1.',
    'L1 fracture, cortical destruction is not seen.',
    'L1 fracture, intravertebral cleft absent.',
    'L1 fracture with severe canal stenosis and compression of the conus.',
  ])('is nothing where it is denied or not said: %s', text => {
    expect(signs(text)).toEqual([]);
  });

  it('is nothing where the report is older than the site’s window', () => {
    expect(signs('Acute compression fracture of L1 with an intravertebral vacuum cleft.', 'L1', daysBefore(400))).toEqual([]);
  });
});
