import type { Evidence } from '../../chart/evidence.ts';
import type { DepartureWords } from '../values/departure-words.ts';
import type { LastDoseAnswer } from '../values/last-dose-answer.ts';
import type { DrugState } from './drug-state.ts';
import type { BleedingAnswers } from './facts.ts';
import type { ValueState } from './value-state.ts';

/** What was entered that bears on bleeding: the part of a case that is looked at here. */
export interface EnteredOfBleeding {
  /** By drug. */
  readonly lastDoses: Readonly<Partial<Record<string, LastDoseAnswer>>>;
  readonly bleeding: BleedingAnswers;
}

export interface BleedingState {
  readonly standing: BleedingStanding;
  /** The same without regard to words for going on: what one goes on with. */
  readonly beneath: Exclude<BleedingStanding, 'gone-on'>;
  /** The latest of all drugs that are still waited for. Where the standing is `not-known` it is the least of it. */
  readonly notBefore: { readonly drug: string; readonly at: string; readonly from: number } | undefined;
  readonly drugs: readonly DrugState[];
  /** INR and platelets; `owed` where one inside the site's line is asked for. */
  readonly values: readonly (ValueState & { readonly owed: boolean })[];
  readonly clearance: ValueState;
  /** Not all that says what is taken could be read. */
  readonly medicinesNotRead: boolean;
  /** Blood thinners without a name, and medicines that nobody can name. */
  readonly unnamed: readonly Evidence[];
  readonly stoppingRisk: readonly Evidence[];
  /** What is open, each by what it is now: words for going on cover these and no others. Empty: nothing is. */
  readonly open: readonly string[];
  /** Words that were given for going on; `covers` is false where something has come since. */
  readonly goingOn: { readonly words: DepartureWords; readonly covers: boolean } | undefined;
}

/** How bleeding stands. None of these says that to go on is safe: that is for people. */
export type BleedingStanding =
  | 'reading'
  /** Nothing was found that is held, and no value is beyond the site's line. */
  | 'nothing-found'
  /** For at least one drug no moment is known, or it is not known which drugs there are. */
  | 'not-known'
  | 'not-before'
  /** The time has come, and a value of the day inside the site's line is lacking. */
  | 'value-owed'
  | 'time-and-value'
  | 'reversed'
  /** On purpose, with words or with "none given". */
  | 'gone-on';
