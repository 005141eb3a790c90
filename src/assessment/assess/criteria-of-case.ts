import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Criterion, CriterionId } from '../../parameter/criteria.ts';
import { CRITERIA } from '../../parameter/criteria-data.ts';
import { criterionPresent } from '../../parameter/rules.ts';
import { answerKey } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import type { CriterionFinding } from './findings.ts';

/** Criteria that the answers make present: per chosen level those of a level, once those of the patient. */
export function criteriaPresent(current: Case, kinds: readonly Criterion['kind'][]): readonly CriterionFinding[] {
  return CRITERIA.filter(({ kind }) => kinds.includes(kind)).flatMap(criterion => {
    const places = criterion.scope === 'patient' ? [undefined] : current.levels.map(({ level }) => level);
    return places.filter(level => isPresent(current, criterion, level)).map(level => ({ criterion: criterion.id, level }));
  });
}

/**
 * The indications at a level that the answers make present, the more exact ones for the general one: IND-1 is named only while
 * neither IND-1a nor IND-1b is present.
 */
export function indicationsAt(current: Case, level: VertebralLevelCode): readonly CriterionId[] {
  const present = CRITERIA.filter(criterion => criterion.kind === 'indication' && isPresent(current, criterion, level)).map(({ id }) => id);
  return present.some(isSupportOfFracture) ? present.filter(id => id !== 'IND-1') : present;
}

/** The two supports of IND-1: the parameter does not say whether both are needed; either is taken as enough. */
export function isSupportOfFracture(id: string): boolean {
  return id === 'IND-1a' || id === 'IND-1b';
}

function isPresent(current: Case, criterion: Criterion, level: VertebralLevelCode | undefined): boolean {
  return criterionPresent(criterion, question => current.answers[answerKey(question, level)]?.value);
}
