import type { Case, Complication } from '../case/case.ts';
import { isLater, isToCome } from '../values/is-after.ts';
import { complicationClass } from './complication-class.ts';
import { patientDied } from './facts.ts';
import { type FractureRemark, fractureRemarks } from './fracture-remarks.ts';
import { gradesOf, isGradeOfDeath } from './grades.ts';
import { outcomeOf } from './seriousness.ts';

/** Answers about one complication that contradict each other. They are asked about, never repaired. */
export type ComplicationRemark =
  | 'grade-and-minor'
  | 'grade-4-and-neither'
  | 'life-threatening-and-lower-grade'
  | 'grade-5-and-not-fatal'
  | 'grade-5-and-no-death'
  | 'fatal-and-not-grade-5'
  | 'death-and-not-fatal'
  | 'fatal-and-no-death'
  | 'harm-and-resolved'
  | 'permanent-and-no-harm'
  | 'transient-and-harm'
  | 'class-and-minor'
  | 'class-and-major'
  | 'other-grade-of-death-and-not-fatal'
  | 'fatal-and-other-grade'
  | 'no-leakage-at-its-level'
  | FractureRemark
  | 'found-before-it-happened'
  | 'before-the-procedure'
  | 'in-the-future';

export function complicationRemarks(complication: Complication, current: Case, now: Date): readonly ComplicationRemark[] {
  const { grade, sirAFClass, outcome, consequences, seriousCriteria, kind, occurredAt, detectedAt, level } = complication;
  const { procedure } = current;
  const fatal = outcome === 'fatal';
  const died = patientDied(complication);
  const derived = complicationClass(consequences);
  const harm = consequences['permanent-sequelae'];
  const permanent = kind === 'permanent-neurologic-deficit' || outcome === 'resolvedWithSequelae';
  const transient = kind === 'transient-neurologic-deficit' || kind === 'transient-pain-increase';
  const lowerGrade = grade === '1' || grade === '2' || grade === '3';
  const others = gradesOf(complication).filter(({ system }) => system !== 'sir-2017');
  const leakage = procedure.levels.find(row => row.level === level)?.leakage ?? [];
  const found: readonly (readonly [ComplicationRemark, boolean])[] = [
    ['grade-and-minor', (grade === '3' || grade === '4') && derived === 'minor'],
    ['grade-4-and-neither', grade === '4' && seriousCriteria['life-threatening'] === false && seriousCriteria.disabling === false],
    ['life-threatening-and-lower-grade', lowerGrade && !died && seriousCriteria['life-threatening'] === true],
    ['grade-5-and-not-fatal', grade === '5' && outcome !== undefined && !fatal],
    ['grade-5-and-no-death', grade === '5' && !fatal && kind !== 'death' && consequences.death === false],
    ['fatal-and-not-grade-5', outcomeOf(complication) === 'fatal' && grade !== undefined && grade !== '5'],
    ['death-and-not-fatal', died && outcome !== undefined && !fatal],
    ['fatal-and-no-death', (fatal || kind === 'death') && consequences.death === false],
    ['harm-and-resolved', (harm === true || kind === 'permanent-neurologic-deficit') && outcome === 'resolved'],
    ['permanent-and-no-harm', permanent && harm === false],
    ['transient-and-harm', transient && harm === true],
    ['class-and-minor', sirAFClass !== undefined && sirAFClass > 'B' && derived === 'minor'],
    ['class-and-major', sirAFClass !== undefined && sirAFClass < 'C' && derived === 'major'],
    ['other-grade-of-death-and-not-fatal', others.some(isGradeOfDeath) && outcome !== undefined && !fatal],
    ['fatal-and-other-grade', outcomeOf(complication) === 'fatal' && others.some(other => !isGradeOfDeath(other))],
    ['no-leakage-at-its-level', kind === 'symptomatic-cement-leakage' && leakage.includes('none-seen')],
    ...fractureRemarks(complication, current).map((remark): readonly [ComplicationRemark, boolean] => [remark, true]),
    ['found-before-it-happened', isLater(occurredAt, detectedAt)],
    ['before-the-procedure', isLater(procedure.performedStart, occurredAt)],
    ['in-the-future', [occurredAt, detectedAt].some(moment => isToCome(moment, now))],
  ];
  return found.filter(([, holds]) => holds).map(([remark]) => remark);
}
