import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { LEVELS } from '../../parameter/levels.ts';
import { sortLevels } from '../case/answer-key.ts';
import type { Case, Complication } from '../case/case.ts';
import { isNewFracture } from '../values/found-later.ts';

/** Where a complication may be said to be: at a level of the case; a fracture at any. */
export function levelsOffered(
  { kind, level }: Complication,
  { levels, procedure }: Pick<Case, 'levels' | 'procedure'>,
): readonly VertebralLevelCode[] {
  if (kind === 'additional-fracture' || isNewFracture(kind)) return LEVELS;
  return sortLevels([...[...levels, ...procedure.levels].map(row => row.level), ...(level ? [level] : [])]);
}
