import type { EarlierCement } from '../../chart/evidence/find-cement.ts';
import type { LevelFinding } from '../../chart/evidence.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import { LEVELS } from '../../parameter/levels.ts';
import type { Case, LevelPlan } from '../case/case.ts';
import { levelOfKey } from '../case/departure-key.ts';
import type { Findings } from './findings.ts';
import { levelsInLine } from './levels-in-line.ts';

/** Why a level is marked as warned. */
export type SpineWarning =
  /** Answered present at this level. */
  | { readonly kind: 'contraindication'; readonly criterion: CriterionId }
  /** Consent was given, and not for this level. */
  | { readonly kind: 'not-consented' }
  /** The time-out named levels, and not this one. */
  | { readonly kind: 'not-timed-out' }
  /** Consented, named at the time-out or performed, and not chosen. */
  | { readonly kind: 'not-planned' }
  /** The procedure was begun, and not here. */
  | { readonly kind: 'not-performed' }
  /** A departure from the parameter at this level still lacks its words. */
  | { readonly kind: 'words-owed' };

/** What the case and the chart say of one level. */
export interface SpineLevel {
  readonly level: VertebralLevelCode;
  /** Undefined: not chosen. */
  readonly plan: LevelPlan | undefined;
  /** Suggested ones first. */
  readonly findings: readonly LevelFinding[];
  /** Newest first. */
  readonly cement: readonly EarlierCement[];
  readonly warnings: readonly SpineWarning[];
}

export interface SpineView {
  /** All levels, head to sacrum. */
  readonly levels: readonly SpineLevel[];
  /** What the chart does not place at one level: shown beside, never guessed. */
  readonly unplaced: Pick<SpineLevel, 'findings' | 'cement'>;
}

/** The case as a map: one row a level. */
export function spineView(current: Case, findings: Findings): SpineView {
  const { levelFindings, earlierCement } = current.chart;
  const at = (level: VertebralLevelCode | undefined) => ({
    findings: levelFindings
      .filter(finding => finding.level === level)
      .sort((one, other) => Number(other.suggested) - Number(one.suggested)),
    cement: earlierCement.filter(cement => cement.level === level),
  });
  return {
    levels: LEVELS.map(level => ({
      level,
      plan: current.levels.find(plan => plan.level === level),
      ...at(level),
      warnings: warningsAt(current, findings, level),
    })),
    unplaced: at(undefined),
  };
}

/** The chart, the case or a warning names this level. */
export function isNamed({ plan, findings, cement, warnings }: SpineLevel): boolean {
  return plan !== undefined || findings.length > 0 || cement.length > 0 || warnings.length > 0;
}

function warningsAt(current: Case, findings: Findings, level: VertebralLevelCode): readonly SpineWarning[] {
  const line = levelsInLine(current).find(each => each.level === level);
  const warnings: SpineWarning[] = findings.present
    .filter(finding => finding.level === level)
    .map(({ criterion }) => ({ kind: 'contraindication', criterion }));
  if (line?.consented === false) warnings.push({ kind: 'not-consented' });
  if (line?.timedOut === false) warnings.push({ kind: 'not-timed-out' });
  if (line?.planned === false) warnings.push({ kind: 'not-planned' });
  if (line?.performed === false) warnings.push({ kind: 'not-performed' });
  if (findings.wordsOwed.some(key => levelOfKey(key) === level)) warnings.push({ kind: 'words-owed' });
  return warnings;
}
