import type { QuestionId } from '../../parameter/criteria.ts';
import { HOUR_MS } from '../../plain/hours-and-days.ts';
import { type Asked, askedOf } from '../assess/asked.ts';
import { questionOfKey } from '../case/answer-key.ts';
import type { AnswerKey, Case } from '../case/case.ts';

/** What is asked on the day, in the order in which it is asked in the holding area; neurology last, right before sedation. */
const ORDER: readonly QuestionId[] = [
  'CARE-PRE-3',
  'CARE-PRE-5',
  'CON-ABS-1',
  'CON-REL-4',
  'CARE-PRE-4',
  'CON-REL-6',
  'CARE-PRE-6',
  'CON-REL-5.improving',
  'CON-ABS-3',
  'CON-REL-2.neurology',
];

/** The questions of the day of the procedure that are put to this patient, in the order of the Day screen. */
export function dayQuestions(current: Case): readonly Asked[] {
  const place = ({ id }: Asked) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return askedOf(current)
    .filter(({ key }) => questionOfKey(key).dayOfProcedure)
    .sort((one, other) => place(one) - place(other));
}

export interface DayOfProcedure {
  /** Open again, or answered since the first answers grew too old. */
  readonly askedAgain: readonly Asked[];
  /** Answered at the assessment, and still good. */
  readonly held: readonly AnswerKey[];
  /** ISO instant of the oldest answer that holds; undefined: none does. */
  readonly heldSince: string | undefined;
  /** Never answered: they stay where they were asked first. */
  readonly unanswered: readonly AnswerKey[];
}

/** How far the questions of the day have come. `hours`: how long the site lets their answers hold. */
export function dayOfProcedure(current: Case, hours: number): DayOfProcedure {
  const questions = dayQuestions(current);
  const firstRoundEnds = Date.parse(current.startedAt) + hours * HOUR_MS;
  const lapsed = (key: AnswerKey) => current.chart.lapsed[key] !== undefined;
  const answeredAt = (key: AnswerKey) => current.answers[key]?.at;
  const later = (key: AnswerKey) => Date.parse(answeredAt(key) ?? '') > firstRoundEnds;
  const good = questions.map(({ key }) => key).filter(key => answeredAt(key) !== undefined && !lapsed(key));
  const moments = good.flatMap(key => answeredAt(key) ?? []).sort((one, other) => Date.parse(one) - Date.parse(other));
  return {
    askedAgain: questions.filter(({ key }) => lapsed(key) || later(key)),
    held: good.filter(key => !later(key)),
    heldSince: moments[0],
    unanswered: questions.map(({ key }) => key).filter(key => answeredAt(key) === undefined),
  };
}

/** Answers of the day of the procedure that are too old, in the order of the Day screen. */
export function tooOldToday(current: Case): readonly AnswerKey[] {
  return dayQuestions(current)
    .map(({ key }) => key)
    .filter(key => current.chart.lapsed[key]?.reason === 'window');
}

/** Those that were answered "not present" and may be so again by one act, as far as `groupOf` lets them. */
export function notPresentBefore(current: Case): readonly AnswerKey[] {
  return dayQuestions(current)
    .map(({ key }) => key)
    .filter(key => current.chart.lapsed[key] && current.answers[key]?.value === 'not-present');
}
