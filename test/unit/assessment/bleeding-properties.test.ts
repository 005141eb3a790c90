import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterHours } from '../../../src/assessment/bleeding/after-hours.ts';
import type { BleedingInChart, ChartValue } from '../../../src/assessment/bleeding/bleeding-in-chart.ts';
import { bleedingState } from '../../../src/assessment/bleeding/bleeding-state.ts';
import { isInside } from '../../../src/assessment/bleeding/is-inside.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { TakenAntithrombotic } from '../../../src/chart/findings/antithrombotics-taken.ts';
import { DEFAULT_BLEEDING } from '../../../src/site/default-site.ts';
import { CONSENSUS_HOLDS } from '../../../src/site/hold-table.ts';
import { AS_OF } from '../../builders/chart-builder.ts';
import { anEvidence } from './cases.ts';

const DRUGS = [...new Set(CONSENSUS_HOLDS.map(({ drug }) => drug)), 'phenprocoumon', '__proto__'];

const moment = fc
  .record({ hoursAgo: fc.integer({ min: -40, max: 400 }), zone: fc.constantFrom('Z', '+05:30', '-08:00', 'none', 'day') })
  .map(({ hoursAgo, zone }) => {
    const text = new Date(AS_OF.getTime() - hoursAgo * 3_600_000).toISOString().slice(0, 19);
    return zone === 'day' ? text.slice(0, 10) : zone === 'none' ? text : `${text}${zone}`;
  });

const lastDose = fc.record({
  at: moment,
  reference: fc.constant('MedicationAdministration/1'),
  kind: fc.constantFrom('given', 'running', 'stated'),
});

const taken: fc.Arbitrary<TakenAntithrombotic> = fc.record({
  ingredient: fc.constantFrom(...DRUGS),
  drugClass: fc.constantFrom('vitamin-k-antagonist', 'heparin', 'direct-inhibitor', 'antiplatelet'),
  state: fc.constantFrom('current', 'lately-stopped', 'unclear'),
  evidence: fc.constant([]),
  lastDose: fc.option(lastDose, { nil: undefined }),
  intervalHours: fc.option(fc.constantFrom(6, 12, 24), { nil: undefined }),
});

const chartValue = fc
  .record({
    amount: fc.option(fc.double({ min: 0.5, max: 400, noNaN: true }), { nil: undefined }),
    state: fc.constantFrom<ChartValue['state'][]>('present', 'stale', 'no-data', 'conflict', 'unparseable', 'unreadable'),
    at: fc.option(moment, { nil: undefined }),
  })
  .map(
    ({ amount, state, at }): ChartValue => ({
      state,
      amount: state === 'present' ? amount : undefined,
      newest: at === undefined ? undefined : anEvidence({ date: at }),
      windowHours: 24,
    }),
  );

const inChart: fc.Arbitrary<BleedingInChart> = fc.record({
  medicines: fc.constantFrom('read', 'not-read'),
  drugs: fc.uniqueArray(taken, { maxLength: 4, selector: ({ ingredient }) => ingredient }),
  unnamed: fc.constantFrom([], [anEvidence({ title: 'Blood thinner' })]),
  values: fc.record({ inr: chartValue, platelets: chartValue, 'creatinine-clearance': chartValue }),
  liverDisease: fc.boolean(),
  stoppingRisk: fc.constant([]),
});

const table = <V>(value: fc.Arbitrary<V>) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...DRUGS), value), { selector: ([drug]) => drug }).map(rows => Object.fromEntries(rows));

const entered: fc.Arbitrary<Pick<Case, 'lastDoses' | 'bleeding'>> = fc.record({
  lastDoses: table(fc.oneof(fc.constant('unknown' as const), fc.record({ at: moment }))),
  bleeding: fc.record({
    intervals: table(fc.constantFrom(8, 12, 24)),
    values: fc.record({
      inr: fc.record({ value: fc.option(fc.constantFrom(1.1, 1.7, 2.4), { nil: undefined }), at: fc.option(moment, { nil: undefined }) }),
    }),
    reversals: fc.constant({}),
    goingOn: fc.constant(undefined),
  }),
});

describe('bleeding, whatever the chart holds and whatever was entered', () => {
  test('waits for the latest of all drugs that are waited for', () => {
    fc.assert(
      fc.property(inChart, entered, (chart, said) => {
        const { drugs, notBefore } = bleedingState(said, chart, AS_OF, DEFAULT_BLEEDING);
        const moments = drugs.flatMap(({ time }) => (time.kind === 'not-before' ? [time.from] : []));
        expect(notBefore?.from).toBe(moments.length === 0 ? undefined : Math.max(...moments));
      }),
    );
  });

  test('never makes a moment of what is not known', () => {
    fc.assert(
      fc.property(inChart, entered, (chart, said) => {
        const { standing, drugs, medicinesNotRead, unnamed } = bleedingState(said, chart, AS_OF, DEFAULT_BLEEDING);
        const unknown = medicinesNotRead || unnamed.length > 0 || drugs.some(({ time }) => time.kind === 'not-known');
        if (unknown) expect(standing).toBe('not-known');
      }),
    );
  });

  test('is settled by time and value only where every drug’s time has come and every value asked for is inside its line', () => {
    fc.assert(
      fc.property(inChart, entered, (chart, said) => {
        const { standing, drugs, values } = bleedingState(said, chart, AS_OF, DEFAULT_BLEEDING);
        const isWhole =
          drugs.every(({ time }) => time.kind === 'continued' || time.kind === 'reached') &&
          values.every(value => !value.owed || isInside(value));
        if (standing === 'time-and-value' || standing === 'nothing-found') expect(isWhole).toBe(true);
      }),
    );
  });

  test('is never brought nearer by a later last dose', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.constantFrom(...DRUGS), (one, other, drug) => {
        const momentOf = (hoursAgo: number) => {
          const chart: BleedingInChart = {
            medicines: 'read',
            drugs: [
              { ingredient: drug, drugClass: 'direct-inhibitor', state: 'current', evidence: [], lastDose: undefined, intervalHours: 12 },
            ],
            unnamed: [],
            values: { inr: NONE, platelets: NONE, 'creatinine-clearance': { ...NONE, state: 'present', amount: 61, newest: anEvidence() } },
            liverDisease: false,
            stoppingRisk: [],
          };
          const at = new Date(AS_OF.getTime() - hoursAgo * 3_600_000).toISOString();
          const said = {
            lastDoses: Object.fromEntries([[drug, { at }]]),
            bleeding: { intervals: {}, values: {}, reversals: {}, goingOn: undefined },
          };
          const [state] = bleedingState(said, chart, AS_OF, DEFAULT_BLEEDING).drugs;
          return state?.time.kind === 'not-before' || state?.time.kind === 'reached' ? state.time.from : undefined;
        };
        const [earlier, later] = [momentOf(Math.max(one, other)), momentOf(Math.min(one, other))];
        if (earlier !== undefined && later !== undefined) expect(earlier).toBeLessThanOrEqual(later);
        expect(earlier === undefined).toBe(later === undefined);
      }),
    );
  });

  test('counts hours from any date or time to a moment that says what it is', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 500 }), (start, hours) => {
        const reckoned = afterHours(start, hours);
        const shown = Date.parse(reckoned?.text ?? '');
        expect(reckoned?.from).toBeGreaterThanOrEqual(
          Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(start) ? start : start.slice(0, 10)) + hours * 3_600_000,
        );
        // A day is said where no time was known, and has come everywhere only half a day after it has in UTC.
        expect((reckoned?.from ?? 0) - shown).toBe(reckoned?.text.includes('T') ? 0 : 12 * 3_600_000);
      }),
    );
  });
});

const NONE: ChartValue = { state: 'no-data', amount: undefined, newest: undefined, windowHours: 24 };
