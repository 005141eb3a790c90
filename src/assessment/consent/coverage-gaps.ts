import type { AugmentationTechniqueCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';
import { consentState } from './consent-state.ts';

/** Techniques planned or performed that a consent which stands does not cover. One that names no technique says nothing of any. */
export function uncoveredTechniques({ consent, levels, procedure }: Case): readonly AugmentationTechniqueCode[] {
  if (consentState(consent) !== 'given' || consent.techniques.length === 0) return [];
  const done = procedure.status === 'not-done' ? [] : procedure.levels;
  const named = [...levels, ...done].flatMap(({ technique }) => technique ?? []);
  return [...new Set(named)].filter(technique => !consent.techniques.includes(technique));
}

/** Sedation is planned, and the consent says that it does not cover it. */
export function isSedationUncovered({ consent, plan }: Case): boolean {
  return consentState(consent) === 'given' && consent.sedationCovered === false && plan.sedation === true;
}
