import type { AetiologyCode, AugmentationTechniqueCode, ComplicationKindCode } from '../../../src/parameter/codes.generated.ts';

/** A number from 0 to 1. */
type Share = number;

/** What a generated service is like. */
export interface ServiceParameters {
  /** Procedures of ours that are one each, whatever became of them; copies and other procedures come on top. */
  readonly sessions: number;
  /** Of another session, after each session of a patient; four at most. */
  readonly furtherSession: Share;
  /** Of a further level, after each level of a session; four at most. */
  readonly furtherLevel: Share;
  /** By how much each is drawn among them all. */
  readonly aetiologies: Readonly<Record<AetiologyCode, number>>;
  /** Of a level whose cause is drawn anew, in a session of several. */
  readonly mixedLevels: Share;
  readonly techniques: Readonly<Record<Exclude<AugmentationTechniqueCode, 'rfa-adjunct'>, number>>;
  /** Of neoplastic levels that are ablated too, so that the level stands twice with one technique each. */
  readonly ablation: Share;
  /** Of each operator by how much rates are multiplied; their number is the length. */
  readonly operators: readonly number[];
  /** Operators are spread over them in turn. */
  readonly sites: number;
  /** First and last day of the sessions, and the day of the question. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly drift: { readonly from: string; readonly factor: number } | undefined;
  /** Per session. */
  readonly rates: Readonly<Record<AetiologyCode, Rates>>;
  /** Per level, seen and without symptoms. */
  readonly asymptomaticLeakage: Readonly<Record<AetiologyCode, Share>>;
  /** Of the complications that are major; of those again that are fatal. Death is both. */
  readonly major: Share;
  readonly fatal: Share;
  /** Of complications after their window: 30 days, or 365 for new fractures. */
  readonly late: Share;
  /** Of complications of the day of the session that the Procedure names too, and of those again without an AdverseEvent. */
  readonly namedByProcedure: Share;
  readonly namedAlone: Share;
  readonly followUp: FollowUp;
  /** Of sessions with a dose; medians of each measure. */
  readonly dose: { readonly said: Share; readonly minutes: number; readonly mGy: number; readonly gyCm2: number; readonly spread: number };
  readonly consent: Share;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly gaps: Gaps;
  readonly mess: Mess;
}

export type Rates = Readonly<Record<ComplicationKindCode, number>>;
export type Status = 'completed' | 'stopped' | 'in-progress' | 'on-hold' | 'preparation' | 'not-done' | 'entered-in-error' | 'unknown';

export interface FollowUp {
  readonly scoredBefore: Share;
  /** Of sessions with a contact about a month, and about a year, after. */
  readonly month: Share;
  readonly year: Share;
  /** Of scores after that are better by more than matters. */
  readonly improved: Share;
}

/** Of records, each share by itself. */
export interface Gaps {
  readonly date: Share;
  readonly operator: Share;
  readonly site: Share;
  readonly leakage: Share;
  readonly indication: Share;
  readonly immediate: Share;
  readonly eventDate: Share;
  readonly eventClass: Share;
  readonly eventLevel: Share;
}

/** What should not be, and is. */
export interface Mess {
  /** The same case in a second export: another id, the same identifier. */
  readonly secondExport: Share;
  /** Of those, as changed at the same instant and saying something else: the higher id stands. */
  readonly ties: Share;
  /** Of those, with another patient: not to be understood. */
  readonly otherPatient: Share;
  /** An older version, unfinished, before the one that stands. */
  readonly olderVersion: Share;
  /** Of events. */
  readonly nearMiss: Share;
  readonly eventInError: Share;
  readonly withoutProcedure: Share;
  readonly toNowhere: Share;
  readonly toOtherPatient: Share;
  readonly beforeSession: Share;
  readonly futureEvent: Share;
  readonly eventAgain: Share;
  /** Of sessions. */
  readonly futureSession: Share;
  readonly unreadableDose: Share;
  /** A procedure, and an event, of something else beside so many sessions. */
  readonly otherProcedure: Share;
  readonly otherEvent: Share;
  /** Of patients, sessions, events and scores: said in a rare way, some of them not as the profiles ask. */
  readonly unusual: Share;
  /** Of patients whose records are of an earlier version of the profiles, with canonicals below another base. */
  readonly earlierCanonicals: Share;
}

const rates = (given: Partial<Rates>): Rates => ({
  death: 0.001,
  'permanent-neurologic-deficit': 0.002,
  'transient-neurologic-deficit': 0.006,
  'vascular-injury-or-haemorrhage': 0.003,
  'pneumothorax-or-haemothorax': 0.002,
  'symptomatic-cement-pulmonary-embolus': 0.003,
  'other-pulmonary-embolus': 0.002,
  infection: 0.003,
  'additional-fracture': 0.008,
  'symptomatic-cement-leakage': 0.02,
  'transient-pain-increase': 0.04,
  'new-fracture-adjacent': 0.1,
  'new-fracture-nonadjacent': 0.06,
  other: 0.004,
  ...given,
});

const RATES: ServiceParameters['rates'] = {
  osteoporosis: rates({}),
  neoplasm: rates({ 'permanent-neurologic-deficit': 0.01, 'transient-neurologic-deficit': 0.05, 'symptomatic-cement-leakage': 0.06 }),
  other: rates({}),
  unknown: rates({}),
};

const NO_GAPS: Gaps = {
  date: 0,
  operator: 0,
  site: 0,
  leakage: 0,
  indication: 0,
  immediate: 0,
  eventDate: 0,
  eventClass: 0,
  eventLevel: 0,
};

const NO_MESS: Mess = {
  secondExport: 0,
  ties: 0,
  otherPatient: 0,
  olderVersion: 0,
  nearMiss: 0,
  eventInError: 0,
  withoutProcedure: 0,
  toNowhere: 0,
  toOtherPatient: 0,
  beforeSession: 0,
  futureEvent: 0,
  eventAgain: 0,
  futureSession: 0,
  unreadableDose: 0,
  otherProcedure: 0,
  otherEvent: 0,
  unusual: 0,
  earlierCanonicals: 0,
};

const ALL_COMPLETED: ServiceParameters['statuses'] = {
  completed: 1,
  stopped: 0,
  'in-progress': 0,
  'on-hold': 0,
  preparation: 0,
  'not-done': 0,
  'entered-in-error': 0,
  unknown: 0,
};

/** An ordinary service, without gaps; what is not said is as here. */
export const ORDINARY: ServiceParameters = {
  sessions: 1000,
  furtherSession: 0.15,
  furtherLevel: 0.25,
  aetiologies: { osteoporosis: 72, neoplasm: 20, other: 8, unknown: 0 },
  mixedLevels: 0.1,
  techniques: {
    vertebroplasty: 45,
    'balloon-kyphoplasty': 35,
    'non-balloon-kyphoplasty': 6,
    'implant-assisted': 8,
    sacroplasty: 4,
    other: 2,
  },
  ablation: 0.3,
  operators: [1, 1, 1, 1],
  sites: 2,
  from: '2022-01-01',
  to: '2026-06-30',
  asOf: '2026-11-30',
  drift: undefined,
  rates: RATES,
  asymptomaticLeakage: { osteoporosis: 0.3, neoplasm: 0.45, other: 0.25, unknown: 0.3 },
  major: 0.2,
  fatal: 0.03,
  late: 0.05,
  namedByProcedure: 0.3,
  namedAlone: 0.3,
  followUp: { scoredBefore: 0.9, month: 0.75, year: 0.45, improved: 0.7 },
  dose: { said: 0.9, minutes: 7, mGy: 350, gyCm2: 40, spread: 0.6 },
  consent: 0.95,
  statuses: { ...ALL_COMPLETED, completed: 96, stopped: 1.5, 'not-done': 2.5 },
  gaps: NO_GAPS,
  mess: NO_MESS,
};

/** Five services that engines are held to, and one of real size for benches. */
export const SERVICES = {
  'small-clean': { ...ORDINARY, sessions: 60, operators: [1, 1], sites: 1, statuses: ALL_COMPLETED },
  'osteoporosis-service': {
    ...ORDINARY,
    sessions: 800,
    aetiologies: { osteoporosis: 97, neoplasm: 0, other: 2, unknown: 1 },
    mixedLevels: 0.05,
    gaps: { ...NO_GAPS, indication: 0.03, leakage: 0.1, eventClass: 0.1 },
  },
  'neoplasm-service': {
    ...ORDINARY,
    sessions: 700,
    furtherLevel: 0.4,
    aetiologies: { osteoporosis: 15, neoplasm: 80, other: 3, unknown: 2 },
    mixedLevels: 0.3,
    ablation: 0.6,
    major: 0.35,
    gaps: { ...NO_GAPS, leakage: 0.15, eventLevel: 0.4 },
  },
  'many-operators-with-drift': {
    ...ORDINARY,
    sessions: 1500,
    operators: Array.from({ length: 24 }, (_, index) => (index === 7 ? 4 : index % 5 === 0 ? 1.5 : 1)),
    sites: 6,
    drift: { from: '2025-01-01', factor: 2 },
    gaps: { ...NO_GAPS, operator: 0.04, site: 0.04, date: 0.02 },
  },
  'messy-exports': {
    ...ORDINARY,
    sessions: 900,
    statuses: {
      completed: 80,
      stopped: 4,
      'in-progress': 2,
      'on-hold': 2,
      preparation: 3,
      'not-done': 4,
      'entered-in-error': 3,
      unknown: 2,
    },
    gaps: {
      date: 0.05,
      operator: 0.08,
      site: 0.08,
      leakage: 0.2,
      indication: 0.08,
      immediate: 0.1,
      eventDate: 0.1,
      eventClass: 0.25,
      eventLevel: 0.3,
    },
    mess: {
      secondExport: 0.12,
      ties: 0.25,
      otherPatient: 0.15,
      olderVersion: 0.1,
      nearMiss: 0.06,
      eventInError: 0.05,
      withoutProcedure: 0.05,
      toNowhere: 0.05,
      toOtherPatient: 0.03,
      beforeSession: 0.04,
      futureEvent: 0.03,
      eventAgain: 0.08,
      futureSession: 0.02,
      unreadableDose: 0.08,
      otherProcedure: 0.15,
      otherEvent: 0.06,
      unusual: 0.12,
      earlierCanonicals: 0.2,
    },
  },
  bench: {
    ...ORDINARY,
    sessions: 100_000,
    operators: Array.from({ length: 120 }, (_, index) => (index % 17 === 0 ? 2 : 1)),
    sites: 40,
    from: '2016-01-01',
    gaps: { ...NO_GAPS, operator: 0.01, leakage: 0.05, indication: 0.02, eventClass: 0.1, eventDate: 0.02 },
  },
} as const satisfies Readonly<Record<string, ServiceParameters>>;

export type ServiceName = keyof typeof SERVICES;
