import { COMPLICATION_STEPS } from './complication-steps.ts';
import { EVENT_STEPS } from './event-steps.ts';
import { LIST_STEPS } from './list-queries.ts';
import { ATTRIBUTED_SCORE_STEPS, CONSENT_STEPS, SCORE_STEPS } from './score-steps.ts';
import { SESSION_STEPS } from './session-steps.ts';
import type { Step } from './sql-parts.ts';

/** From the flat tables and `question` to what is counted, each step from those before it. */
export const STEPS: readonly Step[] = [
  ...SESSION_STEPS,
  ...SCORE_STEPS,
  ...EVENT_STEPS,
  ...ATTRIBUTED_SCORE_STEPS,
  ...CONSENT_STEPS,
  ...COMPLICATION_STEPS,
  ...LIST_STEPS,
];
