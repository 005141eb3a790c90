import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { LEVELS } from '../../../../parameter/levels.ts';
import { REGION_STARTS } from './spine-shape.ts';

/** Where a key leads from a level; undefined for a key that does not move. */
export function levelByKey(key: string, from: VertebralLevelCode): VertebralLevelCode | undefined {
  const at = LEVELS.indexOf(from);
  const last = LEVELS.length - 1;
  switch (key) {
    case 'ArrowUp':
      return LEVELS[Math.max(0, at - 1)];
    case 'ArrowDown':
      return LEVELS[Math.min(last, at + 1)];
    case 'Home':
      return LEVELS[0];
    case 'End':
      return LEVELS[last];
    case 'PageUp':
      return REGION_STARTS.findLast(start => LEVELS.indexOf(start) < at) ?? LEVELS[0];
    case 'PageDown':
      return REGION_STARTS.find(start => LEVELS.indexOf(start) > at) ?? LEVELS[last];
    default:
      return undefined;
  }
}

/** The first level whose name begins with what was typed. */
export function levelByName(typed: string, nameOf: (level: VertebralLevelCode) => string): VertebralLevelCode | undefined {
  return LEVELS.find(level => nameOf(level).toLowerCase().startsWith(typed.toLowerCase()));
}
