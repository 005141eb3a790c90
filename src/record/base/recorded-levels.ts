import type { Case, LevelPerformed } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { newLevelPerformed } from '../../assessment/procedure/new-level-performed.ts';

export interface RecordedLevel {
  readonly row: LevelPerformed;
  /** Field of one of the row's facts; of the level itself without a name. */
  field(name?: Exclude<keyof LevelPerformed, 'level'>): FieldId;
}

/** The levels of a Procedure: those performed; of one that was not done, those that had been planned, with nothing done at them. */
export function recordedLevels({ levels, procedure }: Case): readonly RecordedLevel[] {
  if (procedure.status === 'not-done') {
    return levels.map(({ level, technique }) => ({
      row: { ...newLevelPerformed(level), technique },
      field: name => (name === undefined ? 'levels' : `plan.levels.${level}.technique`),
    }));
  }
  return procedure.levels.map(row => ({
    row,
    field: name => (name === undefined ? 'procedure.levels' : `procedure.levels.${row.level}.${name}`),
  }));
}
