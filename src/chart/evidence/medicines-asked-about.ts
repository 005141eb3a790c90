import type { Evidence } from '../evidence.ts';
import { antithromboticEvidence, longTermAntithrombotics, namelessMedicines } from './antithrombotic-evidence.ts';
import { chemotherapyEvidence, nsaidEvidence, otherRelevantMedicines } from './medication-evidence.ts';
import type { QuestionContext } from './question-context.ts';
import { stoppingRisk } from './stopping-risk.ts';

/** CARE-PRE-3: what thins the blood answers; what else one asks about, what nobody can name, and why stopping may harm stand beside it. */
export function medicinesAskedAbout(context: QuestionContext): readonly Evidence[] {
  return [
    ...antithromboticEvidence(context, 'present'),
    ...longTermAntithrombotics(context, 'present'),
    ...nsaidEvidence(context),
    ...otherRelevantMedicines(context),
    ...namelessMedicines(context),
    ...stoppingRisk(context),
  ];
}

/** CARE-PRE-5 and CON-ABS-4: medicines under which one bleeds longer. They bear on bleeding and answer nothing of it. */
export function bleedingMedicines(context: QuestionContext): readonly Evidence[] {
  return [
    ...antithromboticEvidence(context, 'supports'),
    ...longTermAntithrombotics(context, 'supports'),
    ...chemotherapyEvidence(context),
  ];
}
