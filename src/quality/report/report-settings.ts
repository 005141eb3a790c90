import type { Outcome } from '../outcomes.ts';

export interface ReportSettings {
  /** Numbers from 1 up to one less than this are not said; undefined: all are. */
  readonly minCell: number | undefined;
  /** In per cent, the site's own; of other outcomes the published rate is taken. */
  readonly thresholds: Readonly<Partial<Record<Outcome, number>>>;
  /** Whether chances are mid-p ones. */
  readonly isMidP: boolean;
}

export const USUAL_SETTINGS: ReportSettings = { minCell: undefined, thresholds: {}, isMidP: false };
