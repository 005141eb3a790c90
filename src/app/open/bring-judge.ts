import { bringingPart } from './bring-part.ts';
import type { ChartJudge } from './chart-judge.ts';

const bring = bringingPart(() => import('./chart-judge.ts'));

/** Undefined: it did not come, which is said at the place of every suggestion. */
export async function bringJudge(): Promise<ChartJudge | undefined> {
  try {
    return (await bring()).chartJudge;
  } catch {
    return undefined;
  }
}
