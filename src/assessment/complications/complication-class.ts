import type { ComplicationClassCode } from '../../parameter/codes.generated.ts';
import type { Complication } from '../case/case.ts';

/**
 * Major or minor by the five questions of VII.B, never by the severity grade: one "yes" makes it major, five "no" make it minor,
 * anything else leaves it undecided.
 */
export function complicationClass(consequences: Complication['consequences']): ComplicationClassCode | undefined {
  const answers = Object.values(consequences);
  if (answers.includes(true)) return 'major';
  return answers.every(answer => answer === false) ? 'minor' : undefined;
}
