import type { Complication } from '../../assessment/case/case.ts';
import { outcomeOf, type SeriousReason, seriousness } from '../../assessment/complications/seriousness.ts';
import type { Sir2017GradeCode } from '../../parameter/codes.generated.ts';

export type R4Severity = 'mild' | 'moderate' | 'severe';
export type R4Seriousness =
  | 'Non-serious'
  | 'Serious'
  | 'SeriousResultsInDeath'
  | 'SeriousIsLifeThreatening'
  | 'SeriousResultsInHospitalization'
  | 'SeriousResultsInDisability'
  | 'SeriousRequiresPreventImpairment';

const SEVERITY: Readonly<Record<Sir2017GradeCode, R4Severity>> = { 1: 'mild', 2: 'moderate', 3: 'severe', 4: 'severe', 5: 'severe' };

/**
 * R4's severity has no word for life-threatening or death, so the grade stands beside it in an extension. What was fatal is severe,
 * whether or not it was graded.
 */
export function severityOf(complication: Complication): R4Severity | undefined {
  const { grade } = complication;
  if (grade) return SEVERITY[grade];
  return outcomeOf(complication) === 'fatal' ? 'severe' : undefined;
}

/** R4 has one code: the first of these that holds. Care at a higher level is serious, and R4 has no word of its own for it. */
const CODES: readonly (readonly [SeriousReason, R4Seriousness])[] = [
  ['death', 'SeriousResultsInDeath'],
  ['life-threatening', 'SeriousIsLifeThreatening'],
  ['disabling', 'SeriousResultsInDisability'],
  ['permanent-sequelae', 'SeriousResultsInDisability'],
  ['admission-for-therapy', 'SeriousResultsInHospitalization'],
  ['prolonged-hospitalization', 'SeriousResultsInHospitalization'],
  ['intervention-to-prevent-harm', 'SeriousRequiresPreventImpairment'],
  ['unplanned-increase-in-care', 'Serious'],
];

/** Undefined: the answers do not settle whether it was serious, and nothing is said. */
export function seriousnessCode(complication: Complication): R4Seriousness | undefined {
  const judged = seriousness(complication);
  if (judged === undefined) return undefined;
  if (!judged.serious) return 'Non-serious';
  return CODES.find(([reason]) => judged.reasons.includes(reason))?.[1] ?? 'Serious';
}
