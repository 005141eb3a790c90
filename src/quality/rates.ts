import { AETIOLOGY_CODES, type AetiologyCode, type DisclosedRiskCode } from '../parameter/codes.generated.ts';
import { type PublishedRate, publishedMajorRate, publishedRates } from '../parameter/published-rates.ts';
import { exactInterval, type Interval, wilsonInterval } from './binomial.ts';
import type { Cohort, Complication } from './cohort.ts';
import { type Comparison, compare } from './compare.ts';
import { type LeakageCount, leakageOf } from './leakage.ts';
import { OUTCOMES, type Outcome } from './outcomes.ts';
import type { Session } from './session.ts';

/** A cause; or all of them together, where more than one has cases: unknown ones are in no other cause. */
export type Stratum = AetiologyCode | 'all';

export interface Rate {
  readonly outcome: Outcome;
  /** Leakage is counted by level; of every other outcome a patient has one at most, however many sessions. */
  readonly per: 'patients' | 'levels';
  readonly events: number;
  readonly cases: number;
  /** Left open by what was recorded: levels of which nobody said whether cement leaked, patients with a complication of no class. */
  readonly notRecorded: number;
  /** Proportions; undefined where there are no cases. */
  readonly wilson: Interval | undefined;
  readonly exact: Interval | undefined;
  readonly published: { readonly rate: PublishedRate; readonly of: 'osteoporosis' | 'neoplasm' | undefined } | undefined;
  readonly comparison: Comparison;
}

export interface StratumRates {
  readonly stratum: Stratum;
  readonly sessions: number;
  readonly patients: number;
  readonly levels: number;
  readonly rates: readonly Rate[];
}

/** The rates of each cause that has cases. A patient who was treated for two causes is in both; an event is in that of its session. */
export function ratesOf({ sessions, complications }: Cohort): readonly StratumRates[] {
  const bySession = Map.groupBy(complications, ({ session }) => session);
  const leakages = sessions.map(session => leakageOf(session, bySession.get(session) ?? []));
  const causes = new Set([...sessions, ...leakages.flat()].map(({ aetiology }) => aetiology));
  const present = AETIOLOGY_CODES.filter(code => causes.has(code));
  const strata: readonly Stratum[] = present.length > 1 ? ['all', ...present] : present;
  return strata.map(stratum => {
    const own = sessions.filter(({ aetiology }) => stratum === 'all' || aetiology === stratum);
    const ownComplications = complications.filter(({ session }) => stratum === 'all' || session.aetiology === stratum);
    const levels = leakages.flat().filter(({ aetiology }) => stratum === 'all' || aetiology === stratum);
    return {
      stratum,
      sessions: own.length,
      patients: patientsIn(own).size,
      levels: levels.length,
      rates: OUTCOMES.map(outcome => rateOf(outcome, stratum, own, ownComplications, levels)),
    };
  });
}

const patientsIn = (sessions: readonly Session[]) => new Set(sessions.map(({ patient }) => patient));

function rateOf(
  outcome: Outcome,
  stratum: Stratum,
  sessions: readonly Session[],
  complications: readonly Complication[],
  levels: readonly LeakageCount[],
): Rate {
  const { per, events, cases, notRecorded } = numberOf(outcome, sessions, complications, levels);
  const published = publishedFor(outcome, stratum);
  return {
    outcome,
    per,
    events,
    cases,
    notRecorded,
    wilson: cases === 0 ? undefined : wilsonInterval(events, cases),
    exact: cases === 0 ? undefined : exactInterval(events, cases),
    published,
    comparison:
      stratum === 'all' && published === undefined && publishedFor(outcome, 'osteoporosis') !== undefined
        ? { kind: 'not-tested', why: 'by-cause' }
        : compare(outcome, events, cases, published?.rate),
  };
}

function numberOf(
  outcome: Outcome,
  sessions: readonly Session[],
  complications: readonly Complication[],
  levels: readonly LeakageCount[],
): Pick<Rate, 'per' | 'events' | 'cases' | 'notRecorded'> {
  if (outcome === 'symptomatic-cement-leakage') {
    return {
      per: 'levels',
      events: levels.filter(({ leakage }) => leakage === 'symptomatic').length,
      cases: levels.length,
      notRecorded: 0,
    };
  }
  if (outcome === 'asymptomatic-cement-leakage') {
    const said = levels.filter(({ leakage }) => leakage !== undefined);
    const events = said.filter(({ leakage }) => leakage === 'asymptomatic').length;
    return { per: 'levels', events, cases: said.length, notRecorded: levels.length - said.length };
  }
  const cases = patientsIn(sessions).size;
  const has = (complication: Complication) => {
    if (outcome === 'any-major') return complication.class === 'major';
    return complication.kind === outcome || (outcome === 'death' && complication.died);
  };
  const affected = patientsWith(complications, has);
  if (outcome !== 'any-major') return { per: 'patients', events: affected.size, cases, notRecorded: 0 };
  const open = patientsWith(complications, each => each.class === undefined && !affected.has(each.session.patient));
  return { per: 'patients', events: affected.size, cases, notRecorded: open.size };
}

function patientsWith(complications: readonly Complication[], has: (complication: Complication) => boolean): ReadonlySet<string> {
  return patientsIn(complications.filter(has).map(({ session }) => session));
}

/** Rates that are told apart by cause are those of their cause: no rate is published for all of them together. */
function publishedFor(outcome: Outcome, stratum: Stratum): Rate['published'] {
  const aetiology = stratum === 'all' ? 'unknown' : stratum;
  if (outcome === 'any-major') {
    const rate = publishedMajorRate(aetiology);
    return rate && { rate, of: aetiology === 'osteoporosis' || aetiology === 'neoplasm' ? aetiology : undefined };
  }
  const risk: DisclosedRiskCode | undefined = outcome === 'other' || outcome === 'other-pulmonary-embolus' ? undefined : outcome;
  const found = publishedRates(aetiology).find(each => each.risk === risk);
  return found?.rate && { rate: found.rate, of: found.rateOf };
}
