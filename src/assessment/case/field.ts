import type { assessFacts, levelFacts } from '../assess/facts.ts';
import type { complicationFacts } from '../complications/facts.ts';
import type { consentFacts } from '../consent/facts.ts';
import type { dayFacts } from '../day/facts.ts';
import type { PathsOf } from '../facts/field-path.ts';
import type { followUpFacts } from '../follow-up/facts.ts';
import type { levelPlanFacts, planFacts } from '../plan/facts.ts';
import type { procedureFacts } from '../procedure/facts.ts';
import type { recoverFacts } from '../recover/facts.ts';
import type { AnswerKey } from './case.ts';

/** A fact of a case by its path into it. */
export type FactField =
  | PathsOf<typeof levelFacts, `levels.${string}`>
  | PathsOf<typeof assessFacts, 'assess'>
  | PathsOf<typeof planFacts, 'plan'>
  | PathsOf<typeof levelPlanFacts, `plan.levels.${string}`>
  | PathsOf<typeof consentFacts, 'consent'>
  | PathsOf<typeof dayFacts, 'procedure'>
  | PathsOf<typeof procedureFacts, 'procedure'>
  | PathsOf<typeof recoverFacts, 'recover'>
  | PathsOf<typeof followUpFacts, 'follow-up'>
  | PathsOf<typeof complicationFacts, `complication.${string}`>;

/** The control on the screen that holds one fact of the case, an answer, or something beside them. */
export type FieldId =
  | AnswerKey
  | FactField
  | 'levels'
  | 'patient'
  | 'consent.coverage'
  | `departure.${string}`
  | `last-dose.${string}`
  | `coverage.${string}`
  | `bleeding.${string}`;
