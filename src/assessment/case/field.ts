import type { AnswerKey } from './case.ts';

/**
 * The control on the screen that holds one fact of the case: an answer, or a path into the case
 * (`procedure.performedStart`, `procedure.levels.L1.cementVolumeMl`, `consent.decision`, `complication.<id>.kind`,
 * `departure.CON-ABS-1`).
 */
export type FieldId =
  | AnswerKey
  | 'levels'
  | `levels.${string}`
  | 'patient'
  | `plan.${string}`
  | `consent.${string}`
  | `procedure.${string}`
  | `complication.${string}`
  | `departure.${string}`
  | `last-dose.${string}`
  | `bleeding.${string}`;
