import { type PlacedId, placedIds } from '../../assessment/placements/placement-of.ts';
import type { ServingFact } from '../../assessment/placements/served.ts';
import type { ParameterId, PlacementStage } from '../../parameter/placements.ts';
import { elementsOfAnswer, elementsOfFact } from '../../record/element-of-fact.ts';
import { questionnaireOf } from '../../record/questionnaire/questionnaire-of-fact.ts';
import { appWords } from '../../words/en/app.ts';
import { factWords } from '../../words/en/facts.ts';
import { parameterWords } from '../../words/en/parameter.ts';
import { requirementWords } from '../../words/en/requirements.ts';

/** How a requirement is held: in one of these ways, and in no two. */
export const KINDS = ['item', 'rule', 'site setting', 'reason'] as const;

export interface ParameterRow {
  readonly id: ParameterId;
  readonly section: string;
  readonly about: string;
  readonly stages: readonly string[];
  readonly kind: (typeof KINDS)[number];
  /** What satisfies it: items by name, keys of `config.json`, or what software does. Empty where only a reason is given. */
  readonly satisfiedBy: readonly string[];
  /** Where it goes in FHIR; empty where nothing is written. */
  readonly fhir: readonly string[];
  /** Why software cannot hold it. */
  readonly reason?: string;
}

const { assess, plan, consent, day, procedure, recover, 'follow-up': followUp, review } = appWords.stages;
const STAGES: Readonly<Record<PlacementStage, string>> = {
  assess,
  plan,
  consent,
  day,
  procedure,
  recover,
  'follow-up': followUp,
  review,
  complications: 'Complications',
  quality: 'vertaug quality',
  site: 'Once for the site',
  everywhere: 'Everywhere',
};

const hasWords = <T extends object>(words: T, id: string): id is Extract<keyof T, string> => Object.hasOwn(words, id);

/** What an id is about, in our own words. */
function aboutOf(id: ParameterId): string {
  if (hasWords(requirementWords.about, id)) return requirementWords.about[id];
  return hasWords(parameterWords.criteria, id) ? parameterWords.criteria[id] : id;
}

function factName({ stage, name }: ServingFact): string {
  const words: Readonly<Record<string, string>> = factWords[stage];
  return words[name] ?? name;
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

function heldAs({ held, keys }: PlacedId): Pick<ParameterRow, 'kind' | 'satisfiedBy' | 'fhir' | 'reason'> {
  const once = keys.map(key => `\`${key}\``);
  switch (held.kind) {
    case 'item': {
      const { questions, facts, controls } = held.served;
      const asked = questions.map(id => (hasWords(parameterWords.questions, id) ? parameterWords.questions[id].short : id));
      return {
        kind: held.kind,
        satisfiedBy: unique([
          ...asked,
          ...facts.map(fact => `${STAGES[fact.stage]}: ${factName(fact)}`),
          ...controls.map(({ says }) => says),
          ...once,
        ]),
        fhir: unique([
          ...questions.flatMap(id => [`QuestionnaireResponse (assessment) linkId ${id}`, ...elementsOfAnswer(id)]),
          ...facts.flatMap(({ stage, name }) => [questionnaireOf(stage, name) ?? 'case file only', ...elementsOfFact(stage, name)]),
          ...controls.map(({ fhir }) => fhir),
        ]),
      };
    }
    case 'site setting':
      return { kind: held.kind, satisfiedBy: once, fhir: [] };
    case 'rule':
      return { kind: held.kind, satisfiedBy: [held.rule], fhir: [] };
    case 'reason':
      return { kind: held.kind, satisfiedBy: [], fhir: [], reason: held.reason };
  }
}

/** Every id of the practice parameter, and where it is held. */
export function parameterRows(): readonly ParameterRow[] {
  return placedIds().map(placed => ({
    id: placed.id,
    section: placed.section,
    about: aboutOf(placed.id),
    stages: placed.stages.map(stage => STAGES[stage]),
    ...heldAs(placed),
  }));
}

/** How many ids are held in each way. */
export const totalsOf = (rows: readonly ParameterRow[]) => KINDS.map(kind => ({ kind, ids: rows.filter(row => row.kind === kind).length }));
