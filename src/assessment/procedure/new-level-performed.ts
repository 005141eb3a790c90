import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { LevelPerformed } from '../case/case.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { procedureFacts } from './facts.ts';

/** A level at which something was done, before anything is known of what. */
export const newLevelPerformed = (level: VertebralLevelCode): LevelPerformed => ({ level, ...blanksOf(procedureFacts.levels.facts) });
