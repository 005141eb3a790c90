import type { ComplicationsConfig } from '../site/complications-config.ts';
import type { ImportantChangeConfig } from '../site/keeping-config.ts';
import type { LimitsConfig } from '../site/site-config.ts';
import type { QualityQuestion } from './quality-question.ts';

const DAYS_PER_MONTH = 365 / 12;
const DAYS_PER_YEAR = 365;

/** What of a site's configuration a service is judged by. */
export interface QualitySite {
  readonly complications: ComplicationsConfig;
  readonly importantChange: ImportantChangeConfig;
  readonly limits: LimitsConfig;
}

/** Of all of a service, up to a day (`YYYY-MM-DD`), by the windows and numbers of a site. */
export function questionOf(asOf: string, { complications, importantChange, limits }: QualitySite): QualityQuestion {
  const { pain, rolandMorris, oswestry, eq5d, promisPhysicalFunction, percentOfBaseline: percent } = importantChange;
  return {
    asOf,
    since: undefined,
    until: undefined,
    by: undefined,
    windows: {
      earlyDays: complications.earlyDays,
      newFractureDays: Math.round(complications.newFractureMonths * DAYS_PER_MONTH),
      successDays: DAYS_PER_YEAR,
    },
    importantChanges: {
      pain: { points: pain, percent },
      'roland-morris': { points: rolandMorris, percent },
      oswestry: { points: oswestry, percent },
      // An index that goes below zero and a T-score have no share.
      'eq-5d-index': { points: eq5d, percent: undefined },
      'promis-physical-function': { points: promisPhysicalFunction, percent: undefined },
    },
    doseLimits: {
      fluoroscopyTimeMin: limits.fluoroscopyTimeMin,
      referenceAirKermaMGy: limits.referenceAirKermaMGy,
      doseAreaProductGyCm2: limits.doseAreaProductGyCm2,
    },
  };
}
