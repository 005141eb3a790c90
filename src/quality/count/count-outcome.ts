import type { AetiologyCode } from '../../parameter/codes.generated.ts';
import type { Outcome } from '../outcomes.ts';
import type { OutcomeCounts, UnitCounts } from '../quality-counts.ts';
import { type Complication, outcomesOf } from './complication.ts';
import type { CountedSession } from './counted-session.ts';
import { type LeakageCount, sessionLeakage } from './leakage.ts';

export interface CountedLevel {
  readonly aetiology: AetiologyCode;
  readonly leakage: LeakageCount['leakage'];
  /** Those that name the level. */
  readonly complications: readonly Complication[];
}

/** Sessions are those of a stratum by their own cause, levels by that of the level. */
export interface CellSessions {
  readonly sessions: readonly CountedSession[];
  readonly levels: readonly CountedLevel[];
}

/** One outcome by patients, sessions and levels. A unit has it once at most. */
export function countOutcome(outcome: Outcome, { sessions, levels }: CellSessions): OutcomeCounts {
  const counts: OutcomeCounts = {
    outcome,
    patients: byUnit(outcome, sessions, ({ session }) => session.patient),
    sessions: byUnit(outcome, sessions, ({ session }) => session),
    levels: byLevel(outcome, sessions, levels),
    undated: sessions.reduce(
      (sum, { complications }) => sum + complications.filter(each => each.isUndated && has(each, outcome)).length,
      0,
    ),
  };
  return counts;
}

const has = (complication: Complication, outcome: Outcome): boolean => outcomesOf(complication).includes(outcome);

function byUnit<T>(outcome: Outcome, sessions: readonly CountedSession[], unitOf: (counted: CountedSession) => T): UnitCounts {
  const units = new Set(sessions.map(unitOf));
  if (outcome === 'asymptomatic-cement-leakage') {
    const said = sessions.filter(each => sessionLeakage(each) !== undefined);
    const cases = new Set(said.map(unitOf)).size;
    const events = new Set(said.filter(each => sessionLeakage(each) === 'asymptomatic').map(unitOf)).size;
    return { events, cases, notRecorded: units.size - cases };
  }
  const affected = new Set(sessions.filter(({ complications }) => complications.some(each => has(each, outcome))).map(unitOf));
  if (outcome !== 'any-major') return { events: affected.size, cases: units.size, notRecorded: 0 };
  const open = new Set(sessions.filter(({ complications }) => complications.some(each => each.class === undefined)).map(unitOf));
  return { events: affected.size, cases: units.size, notRecorded: [...open].filter(unit => !affected.has(unit)).length };
}

function byLevel(outcome: Outcome, sessions: readonly CountedSession[], levels: readonly CountedLevel[]): UnitCounts {
  if (outcome === 'asymptomatic-cement-leakage') {
    const said = levels.filter(({ leakage }) => leakage !== undefined);
    const events = said.filter(({ leakage }) => leakage === 'asymptomatic').length;
    return { events, cases: said.length, notRecorded: levels.length - said.length };
  }
  if (outcome === 'symptomatic-cement-leakage') {
    return { events: levels.filter(({ leakage }) => leakage === 'symptomatic').length, cases: levels.length, notRecorded: 0 };
  }
  return {
    events: levels.filter(({ complications }) => complications.some(each => has(each, outcome))).length,
    cases: levels.length,
    notRecorded: sessions.filter(each => isAtNoLevel(each, outcome)).length,
  };
}

/** It has the outcome, and none that has it is at a treated level. */
function isAtNoLevel({ session: { levels }, complications }: CountedSession, outcome: Outcome): boolean {
  const own = complications.filter(each => has(each, outcome));
  return own.length > 0 && own.every(({ level }) => !levels.some(treated => treated.level === level));
}
