import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';

export type PathologyResult = Case['followUp']['pathology'][number];

/** Levels at which a biopsy was taken whose result nobody has recorded, head to sacrum. Of a procedure that was entered in error none is waited for. */
export function pendingPathology({ procedure, followUp, takenBack }: Case): readonly VertebralLevelCode[] {
  if (procedure.status === 'not-done' || takenBack.includes('procedure')) return [];
  const known = new Set(followUp.pathology.filter(({ result }) => result.trim() !== '').map(({ level }) => level));
  return procedure.levels.filter(({ level, biopsy }) => biopsy === true && !known.has(level)).map(({ level }) => level);
}

/** Of a level, before anything is said of what came of it. */
export const newPathologyResult = (id: string, level: VertebralLevelCode): PathologyResult => ({ id, level, result: '', at: undefined });

/** What a report says as the result of a level, in the place of one that nobody has written yet; what somebody wrote stays. */
export function pathologyTakenOver(rows: readonly PathologyResult[], taken: PathologyResult): readonly PathologyResult[] {
  const waiting = rows.find(({ level, result }) => level === taken.level && result.trim() === '');
  return waiting ? rows.map(row => (row === waiting ? { ...taken, id: row.id } : row)) : [...rows, taken];
}
