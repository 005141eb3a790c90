import { aetiologyOf } from '../../assessment/assess/aetiology.ts';
import type { Case } from '../../assessment/case/case.ts';
import { publishedRates, type RiskRate } from '../../parameter/published-rates.ts';

/** The risks that were explained, each with the rate that is published for the aetiology of this case, in the order of the table. */
export function disclosedRisks(current: Case): readonly RiskRate[] {
  const explained = new Set(current.consent.risks);
  return publishedRates(aetiologyOf(current)).filter(({ risk }) => explained.has(risk));
}
