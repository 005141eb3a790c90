import { AETIOLOGY_CODES } from '../../../src/parameter/codes.generated.ts';
import { REVIEW_TRIGGERS, type ReviewTrigger, TRIGGER_OF_KIND } from '../../../src/parameter/review-triggers.ts';
import { OUTCOMES } from '../../../src/quality/outcomes.ts';
import type {
  DayCounts,
  Group,
  NotCountedReason,
  NotUnderstoodReason,
  QualityCounts,
  Stratum,
} from '../../../src/quality/quality-counts.ts';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';
import { dateOf, dayOf } from './days.ts';
import type { ServiceParameters } from './parameters.ts';
import type { EventPlan, PatientPlan, SessionPlan } from './plan.ts';
import { othersOf } from './plan-others.ts';
import { frameOf } from './plan-patient.ts';
import type { Service } from './service.ts';
import { CellTruth } from './truth-cell.ts';
import { groupOf, isNewFracture, type SessionTruth, truthOfSession, unreported } from './truth-session.ts';

/*
 * What is true of a made-up service, counted of the plan that its files are written from and of nothing that reads them. It goes by
 * docs/quality-definitions.md, which follows clinical.md AMB-08 (all three denominators) and AMB-09 (30 days, and 12 months for new
 * fractures, the last day included; what has no day counts and is told as undated).
 */

export interface Truth extends Pick<QualityCounts, 'question' | 'read' | 'cells' | 'days'> {
  readonly reviews: Numbers;
  readonly notCounted: Numbers;
  readonly notUnderstood: Numbers;
}

/** The numbers of a list, without what is on it. */
type Numbers = Omit<QualityCounts['reviews'], 'first'>;

const NOT_COUNTED: readonly NotCountedReason[] = [
  'no-procedure-named',
  'procedure-not-found',
  'procedure-not-begun',
  'procedure-entered-in-error',
  'status-unknown',
  'other-patient',
  'observed-and-none-recorded',
  'before-session',
  'after-window',
  'future-date',
  'no-day',
];
const NOT_UNDERSTOOD: readonly NotUnderstoodReason[] = ['id-of-another-patient'];
const BEGUN: readonly SessionPlan['status'][] = ['completed', 'stopped', 'in-progress', 'on-hold'];

/** The whole service up to its own day, by ordinary windows. */
export const ordinaryQuestion = ({ asOf }: ServiceParameters): QualityQuestion => ({
  asOf,
  since: undefined,
  until: undefined,
  by: undefined,
  windows: { earlyDays: 30, newFractureDays: 365, successDays: 365 },
  importantChanges: {
    pain: { points: 2, percent: 30 },
    'roland-morris': { points: 5, percent: 30 },
    oswestry: { points: 10, percent: 30 },
    'eq-5d-index': { points: 0.08, percent: undefined },
    'promis-physical-function': { points: undefined, percent: undefined },
  },
  doseLimits: { fluoroscopyTimeMin: 15, referenceAirKermaMGy: undefined, doseAreaProductGyCm2: 100 },
});

/** A list whose kinds are told in their order, those that occur. */
class Tally {
  private total = 0;
  private readonly numbers = new Map<string, number>();

  add(...kinds: readonly string[]): void {
    this.total += 1;
    for (const kind of kinds) this.numbers.set(kind, (this.numbers.get(kind) ?? 0) + 1);
  }

  in(kinds: readonly string[]): Numbers {
    const byKind = kinds.map(kind => ({ kind, number: this.numbers.get(kind) ?? 0 })).filter(({ number }) => number > 0);
    return { total: this.total, byKind };
  }
}

type Planned = Pick<Service, 'parameters' | 'seed' | 'patients'>;

export function truthOf(service: Planned, question: QualityQuestion = ordinaryQuestion(service.parameters)): Truth {
  return new Counter(service, question).count();
}

/** Events that count with a session, and all that name it and happened. */
interface OfSession {
  readonly session: SessionPlan;
  readonly counting: EventPlan[];
  readonly naming: EventPlan[];
}

class Counter {
  private readonly read = {
    again: 0,
    notBegun: 0,
    enteredInError: 0,
    nearMisses: 0,
    otherProcedures: 0,
    otherEvents: 0,
    outsidePeriod: 0,
  };
  private readonly cells = new Map<Group, Map<Stratum, CellTruth>>();
  private readonly days = new Map<Stratum, Map<number, { sessions: number; events: number[] }>>();
  private readonly reviews = new Tally();
  private readonly notCounted = new Tally();
  private readonly notUnderstood = new Tally();
  private readonly service: Planned;
  private readonly question: QualityQuestion;
  /** The last day that is not of the future. */
  private readonly last: number;
  private readonly since: number;
  private readonly until: number;

  constructor(service: Planned, question: QualityQuestion) {
    this.service = service;
    this.question = question;
    this.last = dayOf(question.asOf) + 1;
    this.since = question.since === undefined ? Number.NEGATIVE_INFINITY : dayOf(question.since);
    this.until = question.until === undefined ? Number.POSITIVE_INFINITY : dayOf(question.until);
  }

  count(): Truth {
    const frame = frameOf(this.service.parameters, this.service.seed);
    // All of the service is there, whatever is in it.
    this.cell(undefined, 'all');
    for (const patient of this.service.patients()) {
      this.addPatient(patient);
      const others = othersOf(frame, patient);
      this.read.otherProcedures += others.procedures;
      this.read.otherEvents += others.events;
    }
    return {
      question: this.question,
      read: this.read,
      cells: this.cellsInOrder(),
      days: this.daysInOrder(),
      reviews: this.reviews.in(REVIEW_TRIGGERS),
      notCounted: this.notCounted.in(NOT_COUNTED),
      notUnderstood: this.notUnderstood.in(NOT_UNDERSTOOD),
    };
  }

  private addPatient(patient: PatientPlan): void {
    const of = patient.sessions.map((session): OfSession => ({ session, counting: [], naming: [] }));
    for (const own of of) {
      for (const event of own.session.events) {
        const other = event.also === undefined ? undefined : of[event.also];
        this.addEvent(event, other === undefined ? [own] : [own, other]);
      }
    }
    for (const each of of) this.addSession(each, patient);
  }

  private addSession({ session, counting, naming }: OfSession, patient: PatientPlan): void {
    for (const copy of [...session.before, ...session.after]) {
      if (copy.patient === session.patient) this.read.again += 1;
      else this.notUnderstood.add('id-of-another-patient');
    }
    const { status, day } = session;
    if (status === 'unknown') this.notCounted.add('status-unknown');
    else if (status === 'entered-in-error') this.read.enteredInError += 1;
    else if (!BEGUN.includes(status)) this.read.notBegun += 1;
    else if (day !== undefined && day > this.last) this.notCounted.add('future-date');
    else if (day === undefined && this.isBounded) this.notCounted.add('no-day');
    else if (day !== undefined && !this.holds(day)) this.read.outsidePeriod += 1;
    else this.addCounted(session, counting, naming, patient);
  }

  private get isBounded(): boolean {
    return this.question.since !== undefined || this.question.until !== undefined;
  }

  private holds(day: number): boolean {
    return day >= this.since && day <= this.until;
  }

  /** Puts an event to each session that it names, if it counts there; why it counts nowhere is noted, and so are reviews. */
  private addEvent(event: EventPlan, named: readonly OfSession[]): void {
    if (event.again !== undefined) this.read.again += 1;
    if (event.standing === 'potential') this.read.nearMisses += 1;
    else if (event.standing === 'entered-in-error') this.read.enteredInError += 1;
    if (event.standing !== 'actual') return;
    const begun = event.fate === 'with-session' ? named.filter(({ session }) => BEGUN.includes(session.status)) : [];
    const day = event.day ?? begun[0]?.session.day;
    const triggers = triggersOf(event);
    if (triggers.length > 0 && (day === undefined || this.holds(day))) this.reviews.add(...triggers);
    if (event.fate !== 'with-session') this.notCounted.add(event.fate);
    else if (begun.length === 0) this.notCounted.add(whyNotBegun(named[0]?.session.status));
    else if (event.day !== undefined && event.day > this.last) this.notCounted.add('future-date');
    else {
      const reasons = begun.map(({ session }) => this.outsideWindow(event, session));
      for (const [index, { counting, naming }] of begun.entries()) {
        naming.push(event);
        if (reasons[index] === undefined) counting.push(event);
      }
      const [first] = reasons;
      if (first !== undefined && !reasons.includes(undefined)) this.notCounted.add(first);
    }
  }

  private outsideWindow(event: EventPlan, { day }: SessionPlan): NotCountedReason | undefined {
    if (event.day === undefined || day === undefined) return undefined;
    if (event.day < day) return 'before-session';
    const { newFractureDays, earlyDays } = this.question.windows;
    return event.day - day > (isNewFracture(event) ? newFractureDays : earlyDays) ? 'after-window' : undefined;
  }

  private addCounted(session: SessionPlan, events: readonly EventPlan[], naming: readonly EventPlan[], patient: PatientPlan): void {
    const unsaid = unreported(session, events);
    for (const kind of unsaid) {
      const trigger = TRIGGER_OF_KIND[kind];
      if (trigger !== undefined) this.reviews.add(trigger);
    }
    if (session.immediate === 'observed' && events.length + unsaid.length === 0) this.notCounted.add('observed-and-none-recorded');
    const truth = truthOfSession(session, events, naming, patient, this.question);
    const { by } = this.question;
    this.addTo(undefined, session.patient, truth);
    if (by !== undefined) this.addTo(groupOf(session, by), session.patient, truth);
    if (session.day === undefined) return;
    for (const stratum of ['all', truth.aetiology] as const) this.addDay(stratum, session.day, truth);
  }

  private addTo(group: Group, patient: string, truth: SessionTruth): void {
    this.cell(group, 'all').addSession(patient, truth);
    this.cell(group, truth.aetiology).addSession(patient, truth);
    for (const level of truth.levels) {
      this.cell(group, 'all').addLevel(level);
      this.cell(group, level.aetiology).addLevel(level);
    }
  }

  private cell(group: Group, stratum: Stratum): CellTruth {
    const ofGroup = this.cells.get(group) ?? new Map<Stratum, CellTruth>();
    this.cells.set(group, ofGroup);
    const known = ofGroup.get(stratum) ?? new CellTruth(this.question);
    ofGroup.set(stratum, known);
    return known;
  }

  private addDay(stratum: Stratum, day: number, { outcomes }: SessionTruth): void {
    const ofStratum = this.days.get(stratum) ?? new Map<number, { sessions: number; events: number[] }>();
    this.days.set(stratum, ofStratum);
    const counts = ofStratum.get(day) ?? { sessions: 0, events: OUTCOMES.map(() => 0) };
    ofStratum.set(day, counts);
    counts.sessions += 1;
    counts.events = counts.events.map((number, index) => number + ((outcomes >> index) & 1));
  }

  private cellsInOrder(): QualityCounts['cells'] {
    const names = [...this.cells.keys()].filter(group => typeof group === 'string').sort();
    const groups: readonly Group[] = [undefined, ...names, ...(this.cells.has(null) ? [null] : [])];
    const strata: readonly Stratum[] = ['all', ...AETIOLOGY_CODES];
    return groups.flatMap(group => strata.flatMap(stratum => this.cells.get(group)?.get(stratum)?.close(group, stratum) ?? []));
  }

  private daysInOrder(): readonly DayCounts[] {
    const strata: readonly Stratum[] = ['all', ...AETIOLOGY_CODES];
    return strata.flatMap(stratum =>
      [...(this.days.get(stratum) ?? [])]
        .sort(([one], [other]) => one - other)
        .map(([day, { sessions, events }]) => ({
          stratum,
          day: dateOf(day),
          sessions,
          events: OUTCOMES.map((outcome, index) => ({ outcome, sessions: events[index] ?? 0 })).filter(each => each.sessions > 0),
        })),
    );
  }
}

function triggersOf({ kind, died, embolus }: EventPlan): readonly ReviewTrigger[] {
  return REVIEW_TRIGGERS.filter(
    trigger =>
      TRIGGER_OF_KIND[kind] === trigger || (trigger === 'death' && died) || (trigger === 'pulmonary-embolus' && embolus !== 'none'),
  );
}

function whyNotBegun(status: SessionPlan['status'] | undefined): NotCountedReason {
  if (status === 'entered-in-error') return 'procedure-entered-in-error';
  return status === 'unknown' ? 'status-unknown' : 'procedure-not-begun';
}
