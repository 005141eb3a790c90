import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { LEVELS } from '../../parameter/levels.ts';
import type { Case } from '../case/case.ts';
import { consentState } from '../consent/consent-state.ts';

/** Where a level stands, stage by stage. Undefined: that stage names no level yet, so nothing can differ. */
export interface LevelLine {
  readonly level: VertebralLevelCode;
  readonly planned: boolean | undefined;
  readonly consented: boolean | undefined;
  /** Said at the time-out. */
  readonly timedOut: boolean | undefined;
  readonly performed: boolean | undefined;
}

/** The levels of plan, consent, time-out and performance in one line: any difference asks for a word. */
export function levelsInLine(current: Case): readonly LevelLine[] {
  const { consent, procedure } = current;
  const planned = named(current.levels.map(({ level }) => level));
  const begun = wasBegun(current);
  const performed = begun ? named(procedure.levels.map(({ level }) => level)) : undefined;
  const state = consentState(consent);
  // What was done after a refusal or a withdrawal differs from it at every level.
  const consented = state === 'given' ? named(consent.levels) : begun && state !== 'undecided' ? new Set<VertebralLevelCode>() : undefined;
  const timedOut = procedure.status === 'not-done' ? undefined : named(procedure.universalProtocol.timeOutLevels);
  return LEVELS.filter(level => [planned, consented, timedOut, performed].some(stage => stage?.has(level))).map(level => ({
    level,
    planned: planned?.has(level),
    consented: consented?.has(level),
    timedOut: timedOut?.has(level),
    performed: performed?.has(level),
  }));
}

const STAGES = ['planned', 'consented', 'timedOut', 'performed'] as const;

/** Something that names levels. */
export type NamingStage = (typeof STAGES)[number];

/** Which name a level and which name others; those that name none yet are in neither. */
export interface LevelDifference {
  readonly naming: readonly NamingStage[];
  readonly missing: readonly NamingStage[];
}

export function differs(line: LevelLine): boolean {
  return STAGES.some(stage => line[stage] === false);
}

export function levelDifference(current: Case, level: VertebralLevelCode): LevelDifference {
  const line = levelsInLine(current).find(each => each.level === level);
  return { naming: STAGES.filter(stage => line?.[stage] === true), missing: STAGES.filter(stage => line?.[stage] === false) };
}

/** Completed or stopped: something was done to the patient. */
export function wasBegun({ procedure }: Case): boolean {
  return procedure.status === 'completed' || procedure.status === 'stopped';
}

function named(levels: readonly VertebralLevelCode[]): ReadonlySet<VertebralLevelCode> | undefined {
  return levels.length === 0 ? undefined : new Set(levels);
}
