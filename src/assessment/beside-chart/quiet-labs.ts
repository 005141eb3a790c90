import { nothingFound } from '../assess/row-place.ts';
import type { BleedingLab, BleedingReview, ClearanceRow } from './bleeding-review.ts';

export interface LabsByNeed {
  /** To be looked at one by one. */
  readonly toSee: readonly BleedingLab[];
  /** One value stands, in its window and within the site's line. */
  readonly withinLines: readonly BleedingLab[];
  /** One value stands, in its window, and there is no line to judge it by. */
  readonly withoutLine: readonly BleedingLab[];
  readonly nothingFound: readonly BleedingLab[];
}

/** The laboratory values of the review by whether they need a row of their own. An INR that cannot see a drug always does. */
export function labsByNeed({ labs, inrIsBlindTo }: Pick<BleedingReview, 'labs' | 'inrIsBlindTo'>): LabsByNeed {
  const missing = labs.filter(nothingFound);
  const isBlind = (lab: BleedingLab) => lab.field === 'CARE-PRE-5.inr' && inrIsBlindTo.length > 0;
  const withinLines = labs.filter(lab => stands(lab) && isWithinLine(lab) && !isBlind(lab));
  const withoutLine = labs.filter(lab => stands(lab) && lab.place === undefined);
  const toSee = labs.filter(lab => !missing.includes(lab) && !withinLines.includes(lab) && !withoutLine.includes(lab));
  return { toSee, withinLines, withoutLine, nothingFound: missing };
}

/** Whether the clearance needs a row: a drug here depends on it, or what is known of it does not simply stand. */
export const clearanceToSee = (row: ClearanceRow): boolean => row.isAsked || !stands(row);

const isWithinLine = ({ place }: BleedingLab) => place === 'inr-up-to-band' || place === 'platelets-from-line';

const stands = ({ state, amount, unreadableCount, searched }: Omit<BleedingLab, 'place'>): boolean =>
  state === 'present' && amount !== undefined && unreadableCount === 0 && searched.every(({ status }) => status === 'read');
