import type { Case } from '../../src/assessment/case/case.ts';

const DAY = 86_400_000;

/** A case file as it would be had everything in it been answered that many days earlier. */
export function daysEarlier(text: string, days: number): string {
  const kept: Omit<Case, 'chart'> = JSON.parse(text);
  const earlier = (at: string) => new Date(Date.parse(at) - days * DAY).toISOString();
  const answers = Object.entries(kept.answers).map(([key, answer]) => [key, answer && { ...answer, at: earlier(answer.at) }]);
  return JSON.stringify({ ...kept, startedAt: earlier(kept.startedAt), answers: Object.fromEntries(answers) });
}
