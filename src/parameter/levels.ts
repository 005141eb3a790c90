import { VERTEBRAL_LEVEL_CODES, type VertebralLevelCode } from './codes.generated.ts';

/** Every level, from head to sacrum. */
export const LEVELS: readonly VertebralLevelCode[] = VERTEBRAL_LEVEL_CODES;

const place: ReadonlyMap<string, number> = new Map(LEVELS.map((level, index) => [level, index]));

export function isLevel(text: string): text is VertebralLevelCode {
  return place.has(text);
}

/** For sorting from head to sacrum. */
export function compareLevels(one: VertebralLevelCode, other: VertebralLevelCode): number {
  return LEVELS.indexOf(one) - LEVELS.indexOf(other);
}
