import { ACCESS_APPROACH_CODES, type AccessApproachCode, type VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isSacral } from '../../parameter/levels.ts';

const SACRAL: ReadonlySet<AccessApproachCode> = new Set(['sacral-short-axis', 'sacral-long-axis']);

/** The approaches to offer at a level: the sacral ones at the sacrum only. One that is recorded already stays on the list. */
export function approachesAt(level: VertebralLevelCode, recorded: AccessApproachCode | undefined): readonly AccessApproachCode[] {
  const atSacrum = isSacral(level);
  return ACCESS_APPROACH_CODES.filter(code => code === 'other' || code === recorded || SACRAL.has(code) === atSacrum);
}
