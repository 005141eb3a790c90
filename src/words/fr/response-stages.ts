import type { NamedStage } from '../en/response-stages.ts';
import { listFormat } from '../list-format.ts';

const stages: Readonly<Record<NamedStage, string>> = {
  assessment: 'l’évaluation',
  plan: 'le plan',
  consent: 'le consentement',
  day: 'la vérification et le temps d’arrêt',
  procedure: 'l’intervention',
  complications: 'les complications',
  recover: 'le réveil',
  'follow-up': 'le suivi',
};

export const namedStages = (of: readonly NamedStage[]) => listFormat('fr-CA').format(of.map(stage => stages[stage]));
