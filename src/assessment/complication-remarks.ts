import type { Case, Complication } from './case.ts';
import { complicationClass } from './complication-class.ts';
import { isAfter } from './is-after.ts';

/** Answers about one complication that contradict each other. They are asked about, never repaired. */
export type ComplicationRemark =
  | 'grade-1-and-major'
  | 'grade-5-and-not-fatal'
  | 'fatal-and-not-grade-5'
  | 'death-and-not-fatal'
  | 'fatal-and-no-death'
  | 'harm-and-resolved'
  | 'before-the-procedure'
  | 'in-the-future';

export function complicationRemarks(complication: Complication, { procedure }: Case, now: Date): readonly ComplicationRemark[] {
  const { grade, outcome, consequences, kind, occurredAt } = complication;
  const fatal = outcome === 'fatal';
  const died = consequences.death === true || kind === 'death';
  const found: readonly (readonly [ComplicationRemark, boolean])[] = [
    ['grade-1-and-major', grade === '1' && complicationClass(consequences) === 'major'],
    ['grade-5-and-not-fatal', grade === '5' && outcome !== undefined && !fatal],
    ['fatal-and-not-grade-5', fatal && grade !== undefined && grade !== '5'],
    ['death-and-not-fatal', died && outcome !== undefined && !fatal],
    ['fatal-and-no-death', fatal && consequences.death === false],
    ['harm-and-resolved', consequences['permanent-sequelae'] === true && outcome === 'resolved'],
    ['before-the-procedure', isAfter(procedure.performedStart, occurredAt)],
    ['in-the-future', isAfter(occurredAt, now.toISOString())],
  ];
  return found.filter(([, holds]) => holds).map(([remark]) => remark);
}
