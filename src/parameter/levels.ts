import { VERTEBRAL_LEVEL_CODES, type VertebralLevelCode } from './codes.generated.ts';

/** Every level, from head to sacrum. */
export const LEVELS: readonly VertebralLevelCode[] = VERTEBRAL_LEVEL_CODES;

const place: ReadonlyMap<string, number> = new Map(LEVELS.map((level, index) => [level, index]));

export function isLevel(text: string): text is VertebralLevelCode {
  return place.has(text);
}

/** The sacrum or one of its alae: named, and not counted. */
export function isSacral(level: VertebralLevelCode): boolean {
  return level === 'sacrum' || level === 'sacral-ala-left' || level === 'sacral-ala-right';
}

/** For sorting from head to sacrum. */
export function compareLevels(one: VertebralLevelCode, other: VertebralLevelCode): number {
  return LEVELS.indexOf(one) - LEVELS.indexOf(other);
}
