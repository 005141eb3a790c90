import { REVIEW_TRIGGERS } from '../../parameter/review-triggers.ts';
import { NOT_COUNTED_REASONS, NOT_UNDERSTOOD_REASONS, type NotCounted, type NotUnderstood, type QualityCounts } from '../quality-counts.ts';
import type { QualityQuestion } from '../quality-question.ts';
import type { Session } from '../read/session.ts';
import { attributeEvents } from './attribute-events.ts';
import { attributeScores } from './attribute-scores.ts';
import { countCells } from './cells.ts';
import type { Collected } from './collected.ts';
import { consentOf } from './consent-of.ts';
import type { CountedSession } from './counted-session.ts';
import { countDays } from './days.ts';
import { listed, named } from './listed.ts';
import { namedBySession, reviewsOfSession, sessionNotCounted } from './named-by-session.ts';
import { periodOf } from './period.ts';
import { register } from './register.ts';

/** Everything that is counted, of what was read. */
export function countCollected(collected: Collected, question: QualityQuestion): Omit<QualityCounts, 'question' | 'captured'> {
  const sessions = register(collected.sessions);
  const events = register(collected.events);
  const scores = register(collected.scores);
  const consents = register(collected.consents);
  const period = periodOf(question);
  const begun = sessions.all.flatMap(({ one }) => (one.standing === 'begun' ? [one] : []));
  const isCounted = (session: Session) =>
    !period.isFuture(session.day) && (!period.isBounded || (session.day !== undefined && period.holds(session.day)));
  const inRates = begun.filter(isCounted);
  const attributed = attributeEvents(events, sessions, collected.emboli, isCounted, question, period);
  const scored = attributeScores(scores, sessions);
  const hasConsent = consentOf(consents);
  const counted = inRates.map((session): CountedSession => {
    const known = attributed.complications.get(session) ?? [];
    const own = scored.get(session) ?? [];
    const heard = [...(attributed.heardOn.get(session) ?? []), ...own.flatMap(({ score, days }) => (score.isBefore ? [] : (days ?? [])))];
    return {
      session,
      complications: [...known, ...namedBySession(session, known)],
      scores: own,
      heardAfterDays: Math.max(0, ...heard),
      hasConsent: hasConsent(session),
    };
  });
  const countedOf = new Map(counted.map(each => [each.session, each]));
  const number = (standing: Session['standing']) => sessions.all.filter(({ one }) => one.standing === standing).length;
  const notCounted: readonly NotCounted[] = [
    ...sessions.all.flatMap(({ one }) => sessionNotCounted(one, countedOf.get(one), period)),
    ...attributed.notCounted,
  ];
  const ofOthers = (each: Pick<Session, 'reference' | 'where'>): NotUnderstood => ({ of: named(each), reason: 'id-of-another-patient' });
  const notUnderstood = [...collected.notUnderstood, ...sessions.ofAnotherPatient.map(ofOthers), ...events.ofAnotherPatient.map(ofOthers)];
  const reviews = [...attributed.reviews, ...counted.flatMap(reviewsOfSession)];
  return {
    read: {
      again: sessions.again + events.again,
      notBegun: number('not-begun'),
      enteredInError: attributed.enteredInError + number('entered-in-error'),
      nearMisses: attributed.nearMisses,
      otherProcedures: collected.otherProcedures,
      otherEvents: attributed.otherEvents,
      outsidePeriod: begun.filter(({ day }) => !period.isFuture(day) && day !== undefined && !period.holds(day)).length,
    },
    cells: countCells(counted, question),
    days: countDays(counted),
    reviews: listed(reviews, REVIEW_TRIGGERS, ({ triggers }) => triggers),
    notCounted: listed(notCounted, NOT_COUNTED_REASONS, ({ reason }) => [reason]),
    notUnderstood: listed(notUnderstood, NOT_UNDERSTOOD_REASONS, ({ reason }) => [reason]),
  };
}
