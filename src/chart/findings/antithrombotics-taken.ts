import type { AntithromboticClass } from '../codes/groups/medications.ts';
import {
  isContradicted,
  type JudgedAntithrombotic,
  judgedAntithrombotics,
  judgedEvidence,
  takenOf,
} from '../evidence/antithrombotic-evidence.ts';
import { inOrder } from '../evidence/evidence-of.ts';
import { type LastDose, lastDoseKnown } from '../evidence/last-dose.ts';
import { countsAsTaken } from '../evidence/medication-standing.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import type { Evidence } from '../evidence.ts';
import { dosingIntervalHours } from '../measure/dosing-interval.ts';

/** One antithrombotic drug of the chart, with everything that the chart says of it. */
export interface TakenAntithrombotic {
  /** Own name of the drug, lower case ("apixaban"); of one that is known by its class only, what the chart calls it. */
  readonly ingredient: string;
  readonly drugClass: AntithromboticClass;
  /** `unclear`: sources disagree, it is on hold, intended or of unknown status, or nobody said when it stopped. */
  readonly state: 'current' | 'lately-stopped' | 'unclear';
  /** Most telling first; what is over for long stands among it as history. */
  readonly evidence: readonly Evidence[];
  readonly lastDose: LastDose | undefined;
  /** Hours between two doses, where those that are not over for long agree on it. */
  readonly intervalHours: number | undefined;
}

/** Antithrombotics that may still act, drug by drug, those taken now first. What is over, not taken or only to begin is not among them. */
export function antithromboticsTaken(context: QuestionContext): readonly TakenAntithrombotic[] {
  const all = judgedAntithrombotics(context);
  const counted = takenOf(all);
  const byDrug = new Map<string, JudgedAntithrombotic[]>();
  for (const judged of all) for (const drug of judged.drugs) byDrug.set(drug, [...(byDrug.get(drug) ?? []), judged]);
  const taken = [...byDrug].flatMap(([drug, items]): TakenAntithrombotic[] => {
    const state = stateOf(items, counted, context);
    const [first] = items;
    if (!state || !first) return [];
    const known = first.match.ingredients.length > 0;
    const evidence = inOrder(items.map(item => judgedEvidence(item, counted, context, 'present')));
    const lastDose = lastDoseKnown(items, context.asOf);
    const ingredient = known ? drug : first.medication.title;
    return [{ ingredient, drugClass: first.drugClass.id, state, evidence, lastDose, intervalHours: intervalOf(items) }];
  });
  return taken.sort((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state));
}

const STATES: readonly TakenAntithrombotic['state'][] = ['current', 'unclear', 'lately-stopped'];

function intervalOf(items: readonly JudgedAntithrombotic[]): number | undefined {
  const said = items
    .filter(({ standing }) => !['past', 'not-taken', 'to-begin'].includes(standing))
    .flatMap(({ medication }) => dosingIntervalHours(medication.resource) ?? []);
  const [interval, ...others] = new Set(said);
  return others.length > 0 ? undefined : interval;
}

function stateOf(
  items: readonly JudgedAntithrombotic[],
  taken: readonly JudgedAntithrombotic[],
  context: QuestionContext,
): TakenAntithrombotic['state'] | undefined {
  if (items.some(item => isContradicted(item, taken, context))) return 'unclear';
  const standings = items.map(({ standing }) => standing);
  if (standings.some(standing => standing === 'taken' || standing === 'given-now')) return 'current';
  if (standings.some(countsAsTaken) || standings.includes('stopped-when-unknown')) return 'unclear';
  return standings.some(standing => standing === 'stopped' || standing === 'given-lately') ? 'lately-stopped' : undefined;
}
