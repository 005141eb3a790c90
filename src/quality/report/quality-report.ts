import type { PublishedRate } from '../../parameter/published-rates.ts';
import type { Outcome } from '../outcomes.ts';
import type {
  Captured,
  CountedType,
  Element,
  Group,
  Listed,
  NotCounted,
  NotUnderstood,
  ReadCounts,
  Review,
  Stratum,
} from '../quality-counts.ts';
import type { DoseMeasure, QualityQuestion, SuccessInstrument } from '../quality-question.ts';
import type { Interval } from '../statistics/binomial.ts';
import type { Comparison } from '../statistics/compare.ts';
import type { FunnelLimits } from '../statistics/funnel-limits.ts';
import type { ReportSettings } from './report-settings.ts';

/** What is said and drawn of a service: in a terminal, for programs, on a page and in the app. Nothing here is in words. */
export interface QualityReport {
  readonly question: QualityQuestion;
  readonly settings: ReportSettings;
  readonly captured: Readonly<Record<CountedType, Captured>>;
  readonly read: ReadCounts;
  readonly service: Size;
  /** All causes first where there are several, then each that has sessions or levels. */
  readonly strata: readonly PartReport[];
  /** The same of each group that the question tells apart, by the group's name; those that the record does not name last. */
  readonly groups: readonly PartReport[];
  readonly funnels: readonly Funnel[];
  readonly cusums: readonly Cusum[];
  /** Undefined: a report without small numbers lists nobody. */
  readonly lists: Lists | undefined;
  /** They are lines, and nobody: their number is always said. */
  readonly unreadable: Unreadable;
  readonly numbers: { readonly reviews: Shown; readonly notCounted: Shown; readonly notUnderstood: Shown };
}

/** Each cause of its own, where there are several: what is compared is never pooled over causes. */
export const causesIn = (strata: readonly PartReport[]): readonly PartReport[] =>
  strata.length > 1 ? strata.filter(({ stratum }) => stratum !== 'all') : strata;

/** Lines and files of the input that could not be read: nothing of them is in any number. */
export interface Unreadable {
  readonly total: number;
  readonly byKind: Listed<unknown>['byKind'];
  /** The first ones: a file or a line of one, and why, in words. */
  readonly first: readonly { readonly where: string; readonly says: string }[];
}

export const NONE_UNREADABLE: Unreadable = { total: 0, byKind: [], first: [] };

/** A number, or that it is a small one which is not said. */
export type Shown = number | 'few';

export interface Size {
  readonly patients: Shown;
  readonly sessions: Shown;
  readonly levels: Shown;
}

export interface Lists {
  readonly reviews: Listed<Review>;
  readonly notCounted: Listed<NotCounted>;
  readonly notUnderstood: Listed<NotUnderstood>;
}

export interface PartReport {
  readonly group: Group;
  readonly stratum: Stratum;
  readonly size: Size;
  readonly rates: readonly RateRow[];
  readonly followUp: FollowUpReport;
  readonly success: readonly SuccessReport[];
  readonly doses: readonly DoseReport[];
  readonly elements: readonly { readonly element: Element; readonly of: Shown; readonly said: Shown }[];
}

export type Per = 'patients' | 'sessions' | 'levels';

export interface RateRow {
  readonly outcome: Outcome;
  readonly per: Per;
  readonly published: { readonly rate: PublishedRate; readonly of: 'osteoporosis' | 'neoplasm' | undefined } | undefined;
  readonly says: RateSays;
}

export type RateSays =
  | {
      readonly kind: 'counted';
      readonly events: number;
      readonly cases: number;
      /** Left open by what was recorded. */
      readonly notRecorded: number;
      /** Of the events, those without a day. */
      readonly undated: number;
      /** Undefined: no cases. */
      readonly wilson: Interval | undefined;
      readonly exact: Interval | undefined;
      readonly comparison: Comparison;
      /** By each denominator. */
      readonly by: Readonly<Record<Per, { readonly events: number; readonly cases: number }>>;
    }
  /** It, or another from which it could be worked out, is small. */
  | { readonly kind: 'few' }
  /** What it needs was not to be had: it is not 0. */
  | { readonly kind: 'not-computable'; readonly lacks: CountedType; readonly why: NotCapturedWhy };

export type NotCapturedWhy = Extract<Captured, { readonly is: 'not-captured' }>['why'];

/** Sessions. `not-computable` where neither scores nor complications were to be had. */
export type FollowUpReport =
  | {
      readonly kind: 'counted';
      readonly due: Shown;
      readonly heardOf: Shown;
      readonly heardToEnd: Shown;
      readonly dueForNewFracture: Shown;
      readonly heardToEndForNewFracture: Shown;
    }
  | { readonly kind: 'not-computable' };

export interface SuccessReport {
  readonly instrument: SuccessInstrument;
  readonly paired: Shown;
  /** Undefined: nothing says what matters. */
  readonly improved: Shown | undefined;
  readonly wilson: Interval | undefined;
  readonly onlyBefore: Shown;
  readonly onlyAfter: Shown;
}

export interface DoseReport {
  readonly measure: DoseMeasure;
  readonly said: Shown;
  readonly unreadable: Shown;
  readonly limit: number | undefined;
  readonly aboveLimit: Shown | undefined;
  /** Undefined: too few to be told, or none. */
  readonly distribution: DoseDistribution | undefined;
}

export interface DoseDistribution {
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly most: number;
  readonly binWidth: number;
  readonly bins: readonly { readonly from: number; readonly sessions: number }[];
}

/** Groups beside each other, around one rate. */
export interface Funnel {
  readonly outcome: Outcome;
  readonly stratum: Stratum;
  readonly per: Per;
  /** A proportion, and where it is from. */
  readonly centre: number;
  readonly centreOf: 'held-to' | 'service';
  readonly points: readonly FunnelPoint[];
  readonly limits: readonly FunnelLimits[];
}

export interface FunnelPoint {
  readonly group: string | null;
  readonly events: number;
  readonly cases: number;
  /** P(so many or more) at the centre, and adjusted for how many are compared (Benjamini and Hochberg). */
  readonly chance: number;
  readonly adjustedChance: number;
  readonly isOutside: boolean;
}

/** The sum of log-likelihood ratios over time, of sessions, for twice the rate that an outcome is held to against that rate. */
export interface Cusum {
  readonly outcome: Outcome;
  readonly stratum: Stratum;
  /** Proportions. */
  readonly acceptable: number;
  readonly toDetect: number;
  readonly limit: number;
  /** The chance that a service at the acceptable rate reaches the limit within so many sessions, as a proportion. */
  readonly falseAlarm: number;
  readonly within: number;
  readonly sessions: number;
  readonly events: number;
  /** By rising days. */
  readonly points: readonly { readonly day: string; readonly sum: number; readonly isSignal: boolean }[];
}
