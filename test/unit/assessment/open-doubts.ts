import type { Case } from '../../../src/assessment/case/case.ts';
import { confirmationOf, type Doubt } from '../../../src/assessment/doubts/doubt.ts';
import { doubts } from '../../../src/assessment/doubts/doubts.ts';

/** Those that nobody has said yes to. */
export function openDoubts(current: Case, options: Parameters<typeof doubts>[1]): readonly Doubt[] {
  return doubts(current, options).filter(doubt => confirmationOf(current, doubt) === undefined);
}
