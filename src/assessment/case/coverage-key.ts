import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isLevel } from '../../parameter/levels.ts';

/** What was answered to a question that only a payer asks. */
export interface CoverageAnswer {
  readonly value: boolean | number | string;
  /** ISO instant. */
  readonly at: string;
}

/** `inpatient`, or `acute@L1` for a question that is asked at each level; one that only some rules ask has their id before it: `plan-7.exercise`. */
export const coverageKey = (question: string, level: VertebralLevelCode | undefined): string =>
  level === undefined ? question : `${question}@${level}`;

/** Undefined: the whole patient. */
export function levelOfCoverage(key: string): VertebralLevelCode | undefined {
  const level = key.split('@', 2)[1];
  return level !== undefined && isLevel(level) ? level : undefined;
}

export const isCoverageKey = (key: string): key is string => /^[a-z][a-z0-9.-]{0,120}(@[A-Za-z0-9-]{1,20})?$/.test(key);
