import type { NotUnderstood } from '../quality-counts.ts';
import type { ConsentRecord } from '../read/consent.ts';
import type { ReportedEvent } from '../read/reported-event.ts';
import type { Score } from '../read/score.ts';
import type { Session } from '../read/session.ts';

/** What was read of a service, in the order in which it came. */
export interface Collected {
  readonly sessions: readonly Session[];
  readonly events: readonly ReportedEvent[];
  readonly scores: readonly Score[];
  readonly consents: readonly ConsentRecord[];
  /** Names of conditions that are emboli of the lung. */
  readonly emboli: ReadonlySet<string>;
  readonly notUnderstood: readonly NotUnderstood[];
  readonly otherProcedures: number;
}
