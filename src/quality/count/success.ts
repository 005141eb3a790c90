import type { SuccessCounts } from '../quality-counts.ts';
import { type QualityQuestion, SUCCESS_INSTRUMENTS, type SuccessInstrument } from '../quality-question.ts';
import type { AttributedScore } from './attribute-scores.ts';
import type { CountedSession } from './counted-session.ts';

/** Binary fractions may miss a whole point by less. */
const FRACTION = 1e-9;

/** Sessions by whether each instrument was scored before and after, and how many are better by what matters. */
export function countSuccess(sessions: readonly CountedSession[], question: QualityQuestion): readonly SuccessCounts[] {
  return SUCCESS_INSTRUMENTS.flatMap(instrument => {
    let [paired, improved, onlyBefore, onlyAfter] = [0, 0, 0, 0];
    const { points, percent } = question.importantChanges[instrument];
    for (const { scores } of sessions) {
      const own = scores.filter(({ score }) => score.instrument === instrument);
      const before = last(own.filter(({ score }) => score.isBefore));
      const after = last(own.filter(each => isAfter(each, question.windows.successDays)));
      if (before && after) {
        paired += 1;
        if (isImportant(instrument, before.score.value, after.score.value, points, percent)) improved += 1;
      } else if (before) onlyBefore += 1;
      else if (after) onlyAfter += 1;
    }
    if (paired + onlyBefore + onlyAfter === 0) return [];
    const isJudged = points !== undefined || percent !== undefined;
    return [{ instrument, paired, improved: isJudged ? improved : undefined, onlyBefore, onlyAfter }];
  });
}

const isAfter = ({ score, days }: AttributedScore, most: number): boolean =>
  !score.isBefore && days !== undefined && days >= 0 && days <= most;

function last(scores: readonly AttributedScore[]): AttributedScore | undefined {
  return scores.reduce<AttributedScore | undefined>((latest, each) => {
    if (latest === undefined || each.score.at > latest.score.at) return each;
    return each.score.at === latest.score.at && each.key > latest.key ? each : latest;
  }, undefined);
}

function isImportant(
  instrument: SuccessInstrument,
  before: number,
  after: number,
  points: number | undefined,
  percent: number | undefined,
): boolean {
  const isHigherBetter = instrument === 'eq-5d-index' || instrument === 'promis-physical-function';
  const better = isHigherBetter ? after - before : before - after;
  if (points !== undefined && better >= points - FRACTION) return true;
  // Of nothing there is no share.
  return percent !== undefined && before !== 0 && 100 * better >= percent * Math.abs(before) - FRACTION;
}
