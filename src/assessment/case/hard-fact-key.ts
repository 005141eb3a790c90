import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';

/** Hard facts that are no answer to a question of the parameter and no difference between levels. */
export const HARD_FACT_IDS = [
  'incapacity',
  'guardianship',
  'proxy-activated',
  'assess-capacity',
  'no-consent',
  'consent-refused',
  'consent-withdrawn',
  'refusal-on-file',
  'consent-after-sedative',
  'consent-differs',
  'no-time-out',
  'device-expired',
  'operator-no-physician',
] as const;

export type HardFactId = (typeof HARD_FACT_IDS)[number];

/** Under which words for one are kept; `unanswered`: an absolute contraindication that the chart suggests and nobody answered. */
export type HardFactKey = `hard.${HardFactId}` | `unanswered.${CriterionId}` | `unanswered.${CriterionId}@${VertebralLevelCode}`;
