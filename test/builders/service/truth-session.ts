import { type AetiologyCode, VERTEBRAL_LEVEL_CODES } from '../../../src/parameter/codes.generated.ts';
import { OUTCOMES, type Outcome } from '../../../src/quality/outcomes.ts';
import type { DoseMeasure, Grouping, QualityQuestion, SuccessInstrument } from '../../../src/quality/quality-question.ts';
import { dateOf } from './days.ts';
import type { EventPlan, PatientPlan, ScorePlan, SessionPlan } from './plan.ts';

/** Sets of outcomes as bits, in the order of `OUTCOMES`: there are many sessions. */
type Outcomes = number;
const BIT = new Map<Outcome, number>(OUTCOMES.map((outcome, index) => [outcome, 1 << index]));
export const bitOf = (outcome: Outcome): number => BIT.get(outcome) ?? 0;
export const ASYMPTOMATIC = bitOf('asymptomatic-cement-leakage');

/** What is true of one session that counts. */
export interface SessionTruth {
  readonly aetiology: AetiologyCode;
  readonly outcomes: Outcomes;
  /** Outcomes that it has at no treated level. */
  readonly atNoLevel: Outcomes;
  /** A complication of it has no class. */
  readonly isOpen: boolean;
  /** Outcomes of each complication whose place in time is not known. */
  readonly undated: readonly Outcomes[];
  readonly leakageSaid: boolean;
  readonly levels: readonly LevelTruth[];
  readonly heardAfterDays: number;
  readonly day: number | undefined;
  readonly success: readonly SuccessTruth[];
  readonly doses: readonly { readonly measure: DoseMeasure; readonly value: number | undefined }[];
  /** In the order of the elements of a session, then of events: how many, and how many say it. */
  readonly elements: readonly (readonly [of: number, said: number])[];
}

interface LevelTruth {
  readonly aetiology: AetiologyCode;
  readonly outcomes: Outcomes;
  readonly leakage: 'none' | 'asymptomatic' | 'symptomatic' | undefined;
}

interface SuccessTruth {
  readonly instrument: SuccessInstrument;
  readonly is: 'paired' | 'only-before' | 'only-after';
  readonly isBetter: boolean;
}

/** A complication that counts with a session. */
interface Counted {
  readonly outcomes: Outcomes;
  readonly level: string | undefined;
  readonly isOpen: boolean;
  readonly isUndated: boolean;
  readonly event: EventPlan | undefined;
}

export const isNewFracture = ({ kind }: EventPlan): boolean => kind === 'new-fracture-adjacent' || kind === 'new-fracture-nonadjacent';

const outcomesOf = (event: EventPlan): Outcomes =>
  bitOf(event.kind) | (event.died ? bitOf('death') : 0) | (event.class === 'major' ? bitOf('any-major') : 0);

/** `events` are those that count with it, `naming` all that name it and happened. */
export function truthOfSession(
  session: SessionPlan,
  events: readonly EventPlan[],
  naming: readonly EventPlan[],
  patient: PatientPlan,
  question: QualityQuestion,
): SessionTruth {
  const counted = events.map(
    (event): Counted => ({
      outcomes: outcomesOf(event),
      level: event.level,
      isOpen: event.class === undefined,
      isUndated: event.day === undefined || session.day === undefined,
      event,
    }),
  );
  for (const kind of unreported(session, events)) {
    const isDeath = kind === 'death';
    const outcomes = bitOf(kind) | (isDeath ? bitOf('any-major') : 0);
    counted.push({ outcomes, level: undefined, isOpen: !isDeath, isUndated: false, event: undefined });
  }
  const aetiology = causeOf(session);
  const levels = levelsOf(session, aetiology, counted);
  const said = levels.filter(({ leakage }) => leakage !== undefined);
  const all = counted.reduce((sum, { outcomes }) => sum | outcomes, 0);
  const sites = new Set<string | undefined>(session.levels.map(({ site }) => site));
  const atLevels = counted.reduce((sum, { outcomes, level }) => (sites.has(level) ? sum | outcomes : sum), 0);
  return {
    aetiology,
    outcomes: all | (said.some(({ leakage }) => leakage === 'asymptomatic') ? ASYMPTOMATIC : 0),
    atNoLevel: all & ~atLevels,
    isOpen: counted.some(({ isOpen }) => isOpen),
    undated: counted.filter(({ isUndated }) => isUndated).map(({ outcomes }) => outcomes),
    leakageSaid: said.length > 0,
    levels,
    heardAfterDays: heardAfter(session, naming),
    day: session.day,
    success: successOf(session.scores, question),
    doses: dosesOf(session),
    elements: elementsOf(session, counted, patient),
  };
}

/** What the Procedure names and no event that counts with it says. */
export function unreported({ named }: SessionPlan, events: readonly EventPlan[]): SessionPlan['named'] {
  return named.filter(kind => !events.some(event => event.kind === kind || (kind === 'death' && event.died)));
}

function causeOf({ levels, bareCause }: SessionPlan): AetiologyCode {
  if (levels.length === 0) return bareCause;
  const causes = levels.map(({ aetiology }) => aetiology);
  if (causes.includes('neoplasm')) return 'neoplasm';
  if (causes.includes('unknown')) return 'unknown';
  return causes.includes('osteoporosis') ? 'osteoporosis' : 'other';
}

/** Leakage with symptoms that is said of no treated level is put to one: of the session's own cause, and that leaked before others. */
function levelsOf(session: SessionPlan, aetiology: AetiologyCode, counted: readonly Counted[]): readonly LevelTruth[] {
  const order = (site: SessionPlan['levels'][number]['site']) => VERTEBRAL_LEVEL_CODES.indexOf(site);
  const levels = [...session.levels].sort((one, other) => order(one.site) - order(other.site));
  const symptomatic = counted.filter(({ outcomes }) => (outcomes & bitOf('symptomatic-cement-leakage')) !== 0);
  // What leaked in a session that names no level still leaked somewhere.
  if (levels.length === 0) return symptomatic.length > 0 ? [{ aetiology, outcomes: 0, leakage: 'symptomatic' }] : [];
  const placed = new Set<string | undefined>(symptomatic.map(({ level }) => level));
  const leaked = (level: (typeof levels)[number]) => level.leakage.some(site => site !== 'none-seen');
  if (symptomatic.length > 0 && !levels.some(({ site }) => placed.has(site))) {
    const own = levels.filter(level => level.aetiology === aetiology);
    placed.add((own.find(leaked) ?? own[0])?.site);
  }
  return levels.map(level => ({
    aetiology: level.aetiology,
    outcomes: counted.reduce((sum, each) => (each.level === level.site ? sum | each.outcomes : sum), 0),
    leakage: placed.has(level.site) ? 'symptomatic' : level.leakage.length === 0 ? undefined : leaked(level) ? 'asymptomatic' : 'none',
  }));
}

const stands = (entered: ScorePlan['entered']) => entered === 'final' || entered === 'amended';

/** The last day on which anything of it is dated after it: scores, and events that name it, in a window or not, but of no future. */
function heardAfter({ day, scores }: SessionPlan, naming: readonly EventPlan[]): number {
  let last = 0;
  for (const event of naming) if (day !== undefined && event.day !== undefined) last = Math.max(last, event.day - day);
  for (const { phase, offset, entered } of scores) if (phase !== 'before' && stands(entered)) last = Math.max(last, offset);
  return last;
}

function successOf(scores: readonly ScorePlan[], { importantChanges, windows }: QualityQuestion): readonly SuccessTruth[] {
  const final = scores.filter(({ entered }) => stands(entered));
  return [...new Set(final.map(({ instrument }) => instrument))].flatMap((instrument): SuccessTruth[] => {
    const own = final.filter(score => score.instrument === instrument);
    const before = latest(own.filter(({ phase }) => phase === 'before'));
    const after = latest(own.filter(({ phase, offset }) => phase !== 'before' && offset >= 0 && offset <= windows.successDays));
    if (before === undefined) return after ? [{ instrument, is: 'only-after', isBetter: false }] : [];
    if (after === undefined) return [{ instrument, is: 'only-before', isBetter: false }];
    const rises = instrument === 'eq-5d-index' || instrument === 'promis-physical-function';
    const better = rises ? after.value - before.value : before.value - after.value;
    const { points, percent } = importantChanges[instrument];
    const byPoints = points !== undefined && better > points - 1e-9;
    const byPercent = percent !== undefined && before.value !== 0 && 100 * better > percent * Math.abs(before.value) - 1e-9;
    return [{ instrument, is: 'paired', isBetter: byPoints || byPercent }];
  });
}

function latest(scores: readonly ScorePlan[]): ScorePlan | undefined {
  return [...scores].sort((one, other) => one.day - other.day || (one.key < other.key ? -1 : 1)).at(-1);
}

function dosesOf({ dose, status }: SessionPlan): SessionTruth['doses'] {
  if (dose === undefined || status === 'not-done' || status === 'preparation') return [];
  const { minutes, mGy, gyCm2, unreadable } = dose;
  const doses: { measure: DoseMeasure; value: number | undefined }[] = [];
  if (minutes !== undefined) doses.push({ measure: 'fluoroscopyTimeMin', value: unreadable ? undefined : minutes });
  if (mGy !== undefined) doses.push({ measure: 'referenceAirKermaMGy', value: mGy });
  if (gyCm2 !== undefined) doses.push({ measure: 'doseAreaProductGyCm2', value: gyCm2 });
  return doses;
}

function elementsOf(session: SessionPlan, counted: readonly Counted[], { sessions }: PatientPlan): SessionTruth['elements'] {
  const { day, operator, levels, reasons, immediate } = session;
  const reported = counted.flatMap(({ event }) => event ?? []);
  const hasConsent = day !== undefined && sessions.some(({ consent }) => consent?.status === 'active' && consent.day <= day);
  const one = (isSaid: boolean) => [1, isSaid ? 1 : 0] as const;
  return [
    one(day !== undefined),
    one(operator !== undefined),
    one(levels.length > 0),
    one(reasons.length > 0 || levels.some(({ indications }) => indications.length > 0)),
    one(levels.length > 0 && levels.every(({ leakage }) => leakage.length > 0)),
    one(immediate !== undefined),
    one(dosesOf(session).some(({ value }) => value !== undefined)),
    one(hasConsent),
    [reported.length, reported.filter(event => event.day !== undefined).length],
    [reported.length, reported.filter(event => event.class !== undefined).length],
  ];
}

export function groupOf({ operator, site, techniques, day }: SessionPlan, by: Grouping): string | null {
  if (by === 'operator') return operator ?? null;
  if (by === 'site') return site ?? null;
  if (by === 'technique') return [...techniques].sort().join('+');
  return day === undefined ? null : dateOf(day).slice(0, 7);
}
