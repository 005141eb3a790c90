import { OUTCOMES } from '../../../src/quality/outcomes.ts';
import type {
  Cell,
  DoseCounts,
  Element,
  FollowUpCounts,
  Group,
  Stratum,
  SuccessCounts,
  UnitCounts,
} from '../../../src/quality/quality-counts.ts';
import type { DoseMeasure, QualityQuestion, SuccessInstrument } from '../../../src/quality/quality-question.ts';
import { dayOf } from './days.ts';
import { ASYMPTOMATIC, bitOf, type SessionTruth } from './truth-session.ts';

const ELEMENTS: readonly Element[] = [
  'day',
  'operator',
  'level',
  'indication',
  'leakage',
  'immediate-complications',
  'radiation-dose',
  'consent',
  'event-day',
  'event-class',
];
const INSTRUMENTS: readonly SuccessInstrument[] = ['pain', 'roland-morris', 'oswestry', 'eq-5d-index', 'promis-physical-function'];
/** Each with the width of its bins. */
const MEASURES: readonly (readonly [DoseMeasure, number])[] = [
  ['fluoroscopyTimeMin', 2],
  ['referenceAirKermaMGy', 100],
  ['doseAreaProductGyCm2', 10],
];

/** Units with each outcome, in the order of `OUTCOMES`. */
class Units {
  cases = 0;
  /** Of which anything is said of leakage. */
  said = 0;
  open = 0;
  readonly events = OUTCOMES.map(() => 0);

  add(outcomes: number, isSaid: boolean, isOpen: boolean): void {
    this.cases += 1;
    if (isSaid) this.said += 1;
    if (isOpen && (outcomes & bitOf('any-major')) === 0) this.open += 1;
    countBits(this.events, outcomes);
  }

  countsOf(index: number): UnitCounts {
    const events = this.events[index] ?? 0;
    if (OUTCOMES[index] === 'asymptomatic-cement-leakage') return { events, cases: this.said, notRecorded: this.cases - this.said };
    return { events, cases: this.cases, notRecorded: OUTCOMES[index] === 'any-major' ? this.open : 0 };
  }
}

function countBits(numbers: number[], outcomes: number): void {
  for (let index = 0; outcomes >> index > 0; index += 1) if ((outcomes >> index) & 1) numbers[index] = (numbers[index] ?? 0) + 1;
}

interface Pending {
  readonly patient: string;
  outcomes: number;
  isSaid: boolean;
  isOpen: boolean;
}

/** Adds up one cell. Sessions come patient by patient, so that one patient at a time is in mind. */
export class CellTruth {
  private readonly patients = new Units();
  private readonly sessions = new Units();
  private readonly levels = new Units();
  private readonly symptomatic = { events: 0 };
  private readonly atNoLevel = OUTCOMES.map(() => 0);
  private readonly undated = OUTCOMES.map(() => 0);
  private readonly followUp = { due: 0, heardOf: 0, heardToEnd: 0, dueForNewFracture: 0, heardToEndForNewFracture: 0 };
  private readonly success = new Map<SuccessInstrument, { paired: number; improved: number; onlyBefore: number; onlyAfter: number }>();
  /** Of each value how often it occurs: they are rounded, and so are few. */
  private readonly doses = new Map<DoseMeasure, { unreadable: number; values: Map<number, number> }>();
  private readonly elements = ELEMENTS.map(() => ({ of: 0, said: 0 }));
  private pending: Pending | undefined;
  private readonly question: QualityQuestion;
  private readonly asOf: number;

  constructor(question: QualityQuestion) {
    this.question = question;
    this.asOf = dayOf(question.asOf);
  }

  addSession(patient: string, truth: SessionTruth): void {
    this.sessions.add(truth.outcomes, truth.leakageSaid, truth.isOpen);
    if (this.pending?.patient !== patient) {
      this.closePatient();
      this.pending = { patient, outcomes: 0, isSaid: false, isOpen: false };
    }
    this.pending.outcomes |= truth.outcomes;
    this.pending.isSaid ||= truth.leakageSaid;
    this.pending.isOpen ||= truth.isOpen;
    countBits(this.atNoLevel, truth.atNoLevel);
    for (const outcomes of truth.undated) countBits(this.undated, outcomes);
    this.addFollowUp(truth);
    this.addSuccess(truth);
    this.addDoses(truth);
    for (const [index, [of, said]] of truth.elements.entries()) {
      const element = this.elements[index];
      if (element) element.of += of;
      if (element) element.said += said;
    }
  }

  addLevel({ outcomes, leakage }: SessionTruth['levels'][number]): void {
    this.levels.add(outcomes | (leakage === 'asymptomatic' ? ASYMPTOMATIC : 0), leakage !== undefined, false);
    if (leakage === 'symptomatic') this.symptomatic.events += 1;
  }

  private closePatient(): void {
    if (this.pending) this.patients.add(this.pending.outcomes, this.pending.isSaid, this.pending.isOpen);
    this.pending = undefined;
  }

  private addFollowUp({ day, heardAfterDays }: SessionTruth): void {
    const { windows } = this.question;
    if (day === undefined) return;
    const counts = this.followUp;
    if (this.asOf - day >= windows.earlyDays) {
      counts.due += 1;
      if (heardAfterDays >= 1) counts.heardOf += 1;
      if (heardAfterDays >= windows.earlyDays) counts.heardToEnd += 1;
    }
    if (this.asOf - day >= windows.newFractureDays) {
      counts.dueForNewFracture += 1;
      if (heardAfterDays >= windows.newFractureDays) counts.heardToEndForNewFracture += 1;
    }
  }

  private addSuccess({ success }: SessionTruth): void {
    for (const { instrument, is, isBetter } of success) {
      const counts = this.success.get(instrument) ?? { paired: 0, improved: 0, onlyBefore: 0, onlyAfter: 0 };
      this.success.set(instrument, counts);
      if (is === 'only-before') counts.onlyBefore += 1;
      else if (is === 'only-after') counts.onlyAfter += 1;
      else counts.paired += 1;
      if (isBetter) counts.improved += 1;
    }
  }

  private addDoses({ doses }: SessionTruth): void {
    for (const { measure, value } of doses) {
      const of = this.doses.get(measure) ?? { unreadable: 0, values: new Map<number, number>() };
      this.doses.set(measure, of);
      if (value === undefined) of.unreadable += 1;
      else of.values.set(value, (of.values.get(value) ?? 0) + 1);
    }
  }

  close(group: Group, stratum: Stratum): Cell {
    this.closePatient();
    return {
      group,
      stratum,
      patients: this.patients.cases,
      sessions: this.sessions.cases,
      levels: this.levels.cases,
      outcomes: OUTCOMES.map((outcome, index) => ({
        outcome,
        patients: this.patients.countsOf(index),
        sessions: this.sessions.countsOf(index),
        levels: this.levelsOf(index),
        undated: this.undated[index] ?? 0,
      })),
      followUp: this.followUp satisfies FollowUpCounts,
      success: INSTRUMENTS.flatMap(instrument => this.successOf(instrument)),
      doses: MEASURES.flatMap(([measure, width]) => this.dosesOf(measure, width)),
      elements: ELEMENTS.map((element, index) => ({ element, of: this.elements[index]?.of ?? 0, said: this.elements[index]?.said ?? 0 })),
    };
  }

  private levelsOf(index: number): UnitCounts {
    const counts = this.levels.countsOf(index);
    if (OUTCOMES[index] === 'asymptomatic-cement-leakage') return counts;
    if (OUTCOMES[index] === 'symptomatic-cement-leakage') return { ...counts, events: this.symptomatic.events };
    return { ...counts, notRecorded: this.atNoLevel[index] ?? 0 };
  }

  private successOf(instrument: SuccessInstrument): readonly SuccessCounts[] {
    const counts = this.success.get(instrument);
    if (counts === undefined) return [];
    const { points, percent } = this.question.importantChanges[instrument];
    const isJudged = points !== undefined || percent !== undefined;
    return [{ instrument, ...counts, improved: isJudged ? counts.improved : undefined }];
  }

  private dosesOf(measure: DoseMeasure, width: number): readonly DoseCounts[] {
    const of = this.doses.get(measure);
    if (of === undefined) return [];
    const rising = [...of.values].sort(([one], [other]) => one - other);
    const said = rising.reduce((sum, [, number]) => sum + number, 0);
    const limit = this.question.doseLimits[measure];
    const above = rising.reduce((sum, [value, number]) => (limit !== undefined && value > limit ? sum + number : sum), 0);
    const rank = (percent: number) => {
      let left = Math.ceil((percent * said) / 100);
      for (const [value, number] of rising) {
        left -= number;
        if (left <= 0) return value;
      }
      return 0;
    };
    const bins = new Map<number, number>();
    for (const [value, number] of rising) {
      const from = Math.floor(value / width) * width;
      bins.set(from, (bins.get(from) ?? 0) + number);
    }
    return [
      {
        measure,
        said,
        unreadable: of.unreadable,
        aboveLimit: limit === undefined ? undefined : above,
        percentiles: said === 0 ? undefined : { p25: rank(25), p50: rank(50), p75: rank(75), p95: rank(95), most: rank(100) },
        bins: [...bins].map(([from, sessions]) => ({ from, sessions })),
      },
    ];
  }
}
