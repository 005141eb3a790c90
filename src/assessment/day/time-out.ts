import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { sortLevels } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import { consentState } from '../consent/consent-state.ts';

/**
 * The levels that one act may say at the time-out: those of the plan, where a consent that stands names the same. Empty where they differ,
 * where nothing is planned, and once a time-out is recorded: then each is ticked by itself.
 */
export function levelsToSay({ levels, consent, procedure }: Case): readonly VertebralLevelCode[] {
  const { timeOutAt, timeOutLevels } = procedure.universalProtocol;
  if (timeOutAt !== undefined || timeOutLevels.length > 0 || consentState(consent) !== 'given') return [];
  const planned = sortLevels(levels.map(({ level }) => level));
  const consented = sortLevels(consent.levels);
  return planned.length === consented.length && planned.every((level, index) => level === consented[index]) ? planned : [];
}
