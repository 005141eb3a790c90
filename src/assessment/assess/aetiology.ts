import type { AetiologyCode } from '../../parameter/codes.generated.ts';
import { criterionById } from '../../parameter/criteria-data.ts';
import type { Case } from '../case/case.ts';
import { indicationsAt } from './criteria-of-case.ts';

/**
 * The aetiology by which published rates are picked. What somebody chose in the consent stands; else it follows from the indications:
 * a tumour at one treated level outweighs osteoporosis at others; an indication that is neither is another cause; none is unknown.
 */
export function aetiologyOf(current: Case): AetiologyCode {
  const { aetiology } = current.consent;
  if (aetiology) return aetiology;
  const indications = current.levels.flatMap(({ level }) => indicationsAt(current, level));
  if (indications.includes('IND-2')) return 'neoplasm';
  if (indications.some(id => criterionById(id).questions.includes('IND-1'))) return 'osteoporosis';
  return indications.length > 0 ? 'other' : 'unknown';
}
