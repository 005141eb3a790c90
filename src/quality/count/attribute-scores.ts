import { daysFrom } from '../read/calendar.ts';
import type { Score } from '../read/score.ts';
import type { Session } from '../read/session.ts';
import type { Register } from './register.ts';

export interface AttributedScore {
  /** So that of two at one moment the same one counts everywhere. */
  readonly key: string;
  readonly score: Score;
  /** From the day of the session; undefined: neither the score nor the session says. */
  readonly days: number | undefined;
}

/** Scores by the session of their own patient that they are counted from; those that name none are left. */
export function attributeScores(scores: Register<Score>, sessions: Register<Session>): ReadonlyMap<Session, readonly AttributedScore[]> {
  const bySession = new Map<Session, AttributedScore[]>();
  for (const { key, one: score } of scores.all) {
    if (!score.isStanding) continue;
    const session = sessions.find(score.procedure, score.patient)?.one;
    if (session === undefined || session.patient !== score.patient) continue;
    const days = score.days ?? (session.day === undefined || score.day === undefined ? undefined : daysFrom(session.day, score.day));
    const known = bySession.get(session);
    if (known) known.push({ key, score, days });
    else bySession.set(session, [{ key, score, days }]);
  }
  return bySession;
}
