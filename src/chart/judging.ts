import { HOURS_PER_DAY, HOURS_PER_WEEK } from '../plain/hours-and-days.ts';
import type { BleedingConfig, WindowConfig } from '../site/site-config.ts';

/** What chart evidence is judged by: the moment of asking, and how old a value may be at this site. */
export interface Judging {
  readonly asOf: Date;
  readonly windows: WindowConfig;
  /** Lines by which an INR or platelets are called abnormal; left out, Vertaug's defaults. */
  readonly bleeding?: BleedingConfig;
  /** Business identifiers (`urn:uuid:…`) of the case that asks, by which what it wrote itself is known again. */
  readonly caseIds?: readonly string[];
}

/** How long an "active" acute illness is believed without anyone having said so again. Ours; the parameter has no number. */
export const ACUTE_ILLNESS_HOURS = 180 * HOURS_PER_DAY;

/** How long a refuted diagnosis stays denied: what was ruled out a month ago may have come since. Ours. */
export const REFUTED_HOURS = 7 * HOURS_PER_DAY;

/** Longest course of a pregnancy. */
export const PREGNANCY_HOURS = 43 * HOURS_PER_WEEK;
