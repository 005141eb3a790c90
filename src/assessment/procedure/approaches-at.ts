import { ACCESS_APPROACH_CODES, type AccessApproachCode, type VertebralLevelCode } from '../../parameter/codes.generated.ts';

const SACRUM: ReadonlySet<VertebralLevelCode> = new Set(['sacrum', 'sacral-ala-left', 'sacral-ala-right']);

/** The approaches to offer at a level: the sacral ones at the sacrum only. One that is recorded already stays on the list. */
export function approachesAt(level: VertebralLevelCode, recorded: AccessApproachCode | undefined): readonly AccessApproachCode[] {
  const atSacrum = SACRUM.has(level);
  return ACCESS_APPROACH_CODES.filter(code => code === 'other' || code === recorded || code.startsWith('sacral-') === atSacrum);
}
