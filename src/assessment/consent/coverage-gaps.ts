import type { AugmentationTechniqueCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';
import { otherTechniques } from '../plan/as-planned.ts';
import { spelled } from '../values/spelled.ts';
import { consentState } from './consent-state.ts';

/**
 * Techniques planned or performed that a consent which stands does not cover. One that names no technique says nothing of any; one without a
 * code is covered where the consent names it in the same words, or in none.
 */
export function uncoveredTechniques({ consent, levels, procedure }: Case): readonly AugmentationTechniqueCode[] {
  if (consentState(consent) !== 'given' || consent.techniques.length === 0) return [];
  const done = procedure.status === 'not-done' ? [] : procedure.levels;
  const named = [...levels, ...done].flatMap(({ technique }) => technique ?? []);
  const agreed = spelled(consent.techniqueText);
  const otherDiffers = agreed !== '' && otherTechniques([...levels, ...done]).some(text => !agreed.includes(spelled(text)));
  return [...new Set(named)].filter(technique => !consent.techniques.includes(technique) || (technique === 'other' && otherDiffers));
}

/** Sedation is planned, and the consent says that it does not cover it. */
export function isSedationUncovered({ consent, plan }: Case): boolean {
  return consentState(consent) === 'given' && consent.sedationCovered === false && plan.sedation === true;
}
