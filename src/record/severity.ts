import type { Complication } from '../assessment/case.ts';
import type { Sir2017GradeCode } from '../parameter/codes.generated.ts';

export type R4Severity = 'mild' | 'moderate' | 'severe';
export type R4Seriousness =
  | 'Non-serious'
  | 'SeriousResultsInHospitalization'
  | 'SeriousIsLifeThreatening'
  | 'SeriousResultsInDisability'
  | 'SeriousResultsInDeath';

const SEVERITY: Readonly<Record<Sir2017GradeCode, R4Severity>> = { 1: 'mild', 2: 'moderate', 3: 'severe', 4: 'severe', 5: 'severe' };

/**
 * R4's severity has no word for life-threatening or death, so the grade stands beside it in an extension. What was fatal is severe,
 * whether or not it was graded.
 */
export function severityOf({ grade, outcome }: Complication): R4Severity | undefined {
  if (grade) return SEVERITY[grade];
  return outcome === 'fatal' ? 'severe' : undefined;
}

/**
 * Seriousness is about what followed, so grade 2 needs the consequences as well: an admission or a longer stay makes it serious, both
 * answered "no" make it not serious, and without answers nothing is said.
 */
export function seriousnessOf({ grade, consequences, outcome }: Complication): R4Seriousness | undefined {
  switch (grade) {
    case undefined:
      return outcome === 'fatal' ? 'SeriousResultsInDeath' : undefined;
    case '1':
      return 'Non-serious';
    case '2': {
      const stays = [consequences['admission-for-therapy'], consequences['prolonged-hospitalization']];
      if (stays.includes(true)) return 'SeriousResultsInHospitalization';
      return stays.every(stay => stay === false) ? 'Non-serious' : undefined;
    }
    case '3':
      return 'SeriousResultsInHospitalization';
    case '4':
      return consequences['permanent-sequelae'] ? 'SeriousResultsInDisability' : 'SeriousIsLifeThreatening';
    case '5':
      return 'SeriousResultsInDeath';
  }
}

/** As answered; grade 5 says that the patient died, whether or not the outcome was answered too. */
export function outcomeOf({ grade, outcome }: Complication): Complication['outcome'] {
  return outcome ?? (grade === '5' ? 'fatal' : undefined);
}
