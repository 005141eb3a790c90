import { TRIGGER_OF_KIND } from '../../parameter/review-triggers.ts';
import type { NotCounted, Review } from '../quality-counts.ts';
import type { Session } from '../read/session.ts';
import type { Complication } from './complication.ts';
import type { CountedSession } from './counted-session.ts';
import { named } from './listed.ts';
import type { Period } from './period.ts';

/** Complications that the Procedure itself names and no AdverseEvent that counts with it reports. */
export function namedBySession(session: Session, reported: readonly Complication[]): readonly Complication[] {
  const isKnown = (kind: Complication['kind']) => reported.some(each => each.kind === kind || (kind === 'death' && each.died));
  return session.named
    .filter(kind => !isKnown(kind))
    .map(kind => ({
      kind,
      died: kind === 'death',
      level: undefined,
      class: kind === 'death' ? 'major' : undefined,
      isReported: false,
      hasDay: session.day !== undefined,
      isUndated: false,
    }));
}

/** Those of them that section VII.B asks to review, whatever comes of them. */
export function reviewsOfSession({ session, complications }: CountedSession): readonly Review[] {
  return complications.flatMap(({ kind, isReported }) => {
    const trigger = isReported || kind === undefined ? undefined : TRIGGER_OF_KIND[kind];
    if (trigger === undefined) return [];
    const { reference, patient, day } = session;
    return [{ of: named(session), triggers: [trigger], patient, session: reference, day, kind }];
  });
}

/** Why a session is in no rate, or what is missing of one that is; `counted` where it is. */
export function sessionNotCounted(session: Session, counted: CountedSession | undefined, period: Period): readonly NotCounted[] {
  const of = named(session);
  if (session.standing === 'unknown-status') return [{ of, reason: 'status-unknown' }];
  if (session.standing !== 'begun') return [];
  if (period.isFuture(session.day)) return [{ of, reason: 'future-date' }];
  if (session.day === undefined && period.isBounded) return [{ of, reason: 'no-day' }];
  const isUnrecorded = counted !== undefined && session.immediate === 'observed' && counted.complications.length === 0;
  return isUnrecorded ? [{ of, reason: 'observed-and-none-recorded' }] : [];
}
