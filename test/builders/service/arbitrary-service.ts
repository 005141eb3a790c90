import fc from 'fast-check';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';
import { dateOf, dayOf } from './days.ts';
import { type Gaps, type Mess, ORDINARY, type Rates, type ServiceParameters } from './parameters.ts';

/** A small service, by its parameters and seed, and a question about it: `createService` makes it, `truth(question)` says the answer. */
export interface AnyService {
  readonly parameters: ServiceParameters;
  readonly seed: number;
  readonly question: QualityQuestion;
}

const AS_OF = '2026-11-30';
const LAST = dayOf(AS_OF);

/** Often none, at times all. */
const share = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map(number => number / 20) },
  { weight: 1, arbitrary: fc.constant(1) },
);
const weight = fc.integer({ min: 0, max: 10 });
const limit = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });
const day = fc.integer({ min: LAST - 800, max: LAST });
const change = fc.record({
  points: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
  percent: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
});

const rates: fc.Arbitrary<Rates> = fc.record({
  death: share,
  'permanent-neurologic-deficit': share,
  'transient-neurologic-deficit': share,
  'vascular-injury-or-haemorrhage': share,
  'pneumothorax-or-haemothorax': share,
  'symptomatic-cement-pulmonary-embolus': share,
  'other-pulmonary-embolus': share,
  infection: share,
  'additional-fracture': share,
  'symptomatic-cement-leakage': share,
  'transient-pain-increase': share,
  'new-fracture-adjacent': share,
  'new-fracture-nonadjacent': share,
  other: share,
});

const gaps: fc.Arbitrary<Gaps> = fc.record({
  date: share,
  operator: share,
  site: share,
  leakage: share,
  indication: share,
  immediate: share,
  eventDate: share,
  eventClass: share,
  eventLevel: share,
});

const mess: fc.Arbitrary<Mess> = fc.record({
  secondExport: share,
  ties: share,
  otherPatient: share,
  olderVersion: share,
  nearMiss: share,
  eventInError: share,
  withoutProcedure: share,
  toNowhere: share,
  toOtherPatient: share,
  beforeSession: share,
  futureEvent: share,
  eventAgain: share,
  futureSession: share,
  unreadableDose: share,
  otherProcedure: share,
  otherEvent: share,
  unusual: share,
  earlierCanonicals: share,
});

const period = fc.tuple(day, day).map(([one, other]) => ({ from: dateOf(Math.min(one, other)), to: dateOf(Math.max(one, other)) }));

const parameters: fc.Arbitrary<ServiceParameters> = fc
  .tuple(
    fc.record({
      sessions: fc.integer({ min: 0, max: 25 }),
      furtherSession: share,
      furtherLevel: share,
      aetiologies: fc.record({ osteoporosis: weight, neoplasm: weight, other: weight, unknown: weight }),
      mixedLevels: share,
      techniques: fc.record({
        vertebroplasty: weight,
        'balloon-kyphoplasty': weight,
        'non-balloon-kyphoplasty': weight,
        'implant-assisted': weight,
        sacroplasty: weight,
        other: weight,
      }),
      ablation: share,
      operators: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      sites: fc.integer({ min: 1, max: 3 }),
      major: share,
      fatal: share,
      late: share,
      namedByProcedure: share,
      namedAlone: share,
      followUp: fc.record({ scoredBefore: share, month: share, year: share, improved: share }),
      consent: share,
      statuses: fc.record({
        completed: weight.map(number => number + 1),
        stopped: weight,
        'in-progress': weight,
        'on-hold': weight,
        preparation: weight,
        'not-done': weight,
        'entered-in-error': weight,
        unknown: weight,
      }),
      gaps,
      mess,
    }),
    period,
    fc.record({ osteoporosis: rates, neoplasm: rates, other: rates, unknown: rates }),
    fc.record({ osteoporosis: share, neoplasm: share, other: share, unknown: share }),
    share,
  )
  .map(([plain, days, ofCause, asymptomaticLeakage, said]) => ({
    ...ORDINARY,
    ...plain,
    ...days,
    asOf: AS_OF,
    drift: { from: days.to, factor: 2 },
    rates: ofCause,
    asymptomaticLeakage,
    dose: { ...ORDINARY.dose, said },
  }));

const question: fc.Arbitrary<QualityQuestion> = fc.record({
  asOf: fc.constant(AS_OF),
  since: fc.option(day.map(dateOf), { nil: undefined, freq: 2 }),
  until: fc.option(day.map(dateOf), { nil: undefined, freq: 2 }),
  by: fc.constantFrom(undefined, 'operator', 'site', 'technique', 'month'),
  windows: fc.record({
    earlyDays: fc.constantFrom(0, 1, 7, 30, 90),
    newFractureDays: fc.constantFrom(0, 30, 365, 730),
    successDays: fc.constantFrom(0, 30, 365, 730),
  }),
  importantChanges: fc.record({
    pain: change,
    'roland-morris': change,
    oswestry: change,
    'eq-5d-index': change,
    'promis-physical-function': change,
  }),
  doseLimits: fc.record({ fluoroscopyTimeMin: limit, referenceAirKermaMGy: limit, doseAreaProductGyCm2: limit }),
});

export const arbitraryService: fc.Arbitrary<AnyService> = fc.record({ parameters, seed: fc.nat(), question });
