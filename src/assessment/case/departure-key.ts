import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import type { LevelMismatchKey } from './case.ts';
import type { HardFactKey } from './hard-fact-key.ts';

export type DepartureKey = CriterionId | `${CriterionId}@${VertebralLevelCode}` | LevelMismatchKey | HardFactKey;
