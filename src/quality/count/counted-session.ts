import type { Session } from '../read/session.ts';
import type { AttributedScore } from './attribute-scores.ts';
import type { Complication } from './complication.ts';

/** A session that is counted, with all that is counted of it. */
export interface CountedSession {
  readonly session: Session;
  readonly complications: readonly Complication[];
  readonly scores: readonly AttributedScore[];
  /** The last day after the session that anything is dated on, in days from it; 0: nothing is. */
  readonly heardAfterDays: number;
  readonly hasConsent: boolean;
}
