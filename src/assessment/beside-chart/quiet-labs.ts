import { nothingFound } from '../assess/row-place.ts';
import type { BleedingLab, BleedingReview, ClearanceRow } from './bleeding-review.ts';

export interface LabsByNeed {
  /** To be looked at one by one. */
  readonly toSee: readonly BleedingLab[];
  /** One value stands, in its window and within the site's lines, and nothing else is to be said of it. */
  readonly inOrder: readonly BleedingLab[];
  readonly nothingFound: readonly BleedingLab[];
}

/** The laboratory values of the review by whether they need a row of their own. An INR that cannot see a drug is never in order. */
export function labsByNeed({ labs, inrIsBlindTo }: Pick<BleedingReview, 'labs' | 'inrIsBlindTo'>): LabsByNeed {
  const missing = labs.filter(nothingFound);
  const isBlind = (lab: BleedingLab) => lab.field === 'CARE-PRE-5.inr' && inrIsBlindTo.length > 0;
  const inOrder = labs.filter(lab => stands(lab) && isWithinLines(lab) && !isBlind(lab));
  return { toSee: labs.filter(lab => !missing.includes(lab) && !inOrder.includes(lab)), inOrder, nothingFound: missing };
}

/** Whether the clearance needs a row: a drug here depends on it, or what is known of it does not simply stand. */
export const clearanceToSee = (row: ClearanceRow): boolean => row.isAsked || !stands(row);

const isWithinLines = ({ place }: BleedingLab) => place === undefined || place === 'inr-up-to-band' || place === 'platelets-from-line';

const stands = ({ state, amount, unreadableCount, searched }: Omit<BleedingLab, 'place'>): boolean =>
  state === 'present' && amount !== undefined && unreadableCount === 0 && searched.every(({ status }) => status === 'read');
