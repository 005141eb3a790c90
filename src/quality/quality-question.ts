/** By what a service is told apart, beside the cause. */
export const GROUPINGS = ['operator', 'site', 'technique', 'month'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a service is asked. Days are calendar days, `YYYY-MM-DD`, as they are written in the records: of whoever wrote them. */
export interface QualityQuestion {
  /** The day of the question: what is dated after the day that follows it is of the future. */
  readonly asOf: string;
  /** First and last day of the sessions that are counted; undefined: no such end. With either, a session without a day is in no rate. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly by: Grouping | undefined;
  readonly windows: QualityWindows;
  readonly importantChanges: ImportantChanges;
  /** Values above which a dose is told apart; undefined: the site has none. */
  readonly doseLimits: Readonly<Record<DoseMeasure, number | undefined>>;
}

/** Days after the session within which something counts as of it. The practice parameter gives none (clinical.md AMB-09): they are the site's, and shown. */
export interface QualityWindows {
  /** Of every complication but new fractures. */
  readonly earlyDays: number;
  readonly newFractureDays: number;
  /** Of the score after the procedure that success is judged by. */
  readonly successDays: number;
}

export const DOSE_MEASURES = ['fluoroscopyTimeMin', 'referenceAirKermaMGy', 'doseAreaProductGyCm2'] as const;
export type DoseMeasure = (typeof DOSE_MEASURES)[number];

/** Instruments whose total is compared before and after; `pain` is a score from 0 to 10. */
export const SUCCESS_INSTRUMENTS = ['pain', 'roland-morris', 'oswestry', 'eq-5d-index', 'promis-physical-function'] as const;
export type SuccessInstrument = (typeof SUCCESS_INSTRUMENTS)[number];

/** From which a change for the better matters: points, or per cent of the value before; whichever is reached. Both undefined: none is judged. */
export type ImportantChanges = Readonly<
  Record<SuccessInstrument, { readonly points: number | undefined; readonly percent: number | undefined }>
>;
