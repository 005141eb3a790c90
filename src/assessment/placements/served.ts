import { CRITERIA } from '../../parameter/criteria-data.ts';
import { type ParameterId, SERVED_BESIDE, type ServingControl } from '../../parameter/placements.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { REQUIREMENTS } from '../../parameter/requirements.ts';
import { FACTS_OF_STAGE, type FactStage, HOLDINGS } from '../case/case-facts.ts';
import type { FactMap } from '../facts/fact.ts';

/** In the order of the screen. */
const FACT_STAGES: readonly FactStage[] = [...new Set(HOLDINGS.map(({ stage }) => stage))];

/** A fact, or facts together, by stage and name, as its words are called. */
export interface ServingFact {
  readonly stage: FactStage;
  readonly name: string;
}

/** What in a case serves one thing that the parameter asks for. */
export interface Served {
  readonly questions: readonly string[];
  readonly facts: readonly ServingFact[];
  readonly controls: readonly ServingControl[];
}

/** Every id of the practice parameter, in its order: indications and contraindications, then what is asked for beside them. */
export const PARAMETER_IDS: readonly { readonly id: ParameterId; readonly section: string }[] = [...CRITERIA, ...REQUIREMENTS];

const isBeside = (id: string): id is keyof typeof SERVED_BESIDE => Object.hasOwn(SERVED_BESIDE, id);
const besides = (id: string) => (isBeside(id) ? SERVED_BESIDE[id] : undefined);

/** What of the case serves an id. Facts together that all serve it are named together. */
export function servedBy(id: ParameterId): Served {
  const beside = besides(id);
  const named = beside?.facts?.map(factCalled) ?? [];
  return {
    questions: [
      ...(CRITERIA.find(criterion => criterion.id === id)?.questions ??
        QUESTIONS.filter(question => question.id === id).map(question => question.id)),
    ],
    facts: [...FACT_STAGES.flatMap(stage => factsServing(id, stage, FACTS_OF_STAGE[stage])), ...named],
    controls: beside?.controls ?? [],
  };
}

function factsServing(id: ParameterId, stage: FactStage, facts: FactMap, within = ''): readonly ServingFact[] {
  return Object.entries(facts).flatMap(([key, node]) => {
    const name = within === '' ? key : `${within}.${key}`;
    if (node.requirement === id) return [{ stage, name }];
    return node.form === 'fact' ? [] : factsServing(id, stage, node.facts, name);
  });
}

function factCalled(path: string): ServingFact {
  const [before, name = ''] = path.split(':');
  const stage = FACT_STAGES.find(each => each === before);
  if (stage === undefined || nodesTo(stage, name).length === 0) throw new RangeError(`No fact ${path}`);
  return { stage, name };
}

/** The fact of this name and what it stands in, the outermost first; empty where there is none. */
function nodesTo(stage: FactStage, name: string) {
  let facts: FactMap | undefined = FACTS_OF_STAGE[stage];
  const nodes = [];
  for (const key of name.split('.')) {
    const node: FactMap[string] | undefined = facts?.[key];
    if (node === undefined) return [];
    nodes.push(node);
    facts = node.form === 'fact' ? undefined : node.facts;
  }
  return nodes;
}

/** What a fact serves: by itself, with what it stands in, and beside that. */
export function servesOf(stage: FactStage, name: string): readonly ParameterId[] {
  const path = `${stage}:${name}`;
  const beside = REQUIREMENTS.filter(({ id }) => besides(id)?.facts?.some(each => each === path || path.startsWith(`${each}.`)));
  const own = nodesTo(stage, name).flatMap(({ requirement }) => requirement ?? []);
  return [...new Set([...own, ...beside.map(({ id }) => id)])];
}

/** What a question of the assessment serves: the criteria that need it, and itself where the parameter asks for it beside them. */
export function servesOfQuestion(question: string): readonly ParameterId[] {
  const ids: readonly ParameterId[] = [
    ...CRITERIA.filter(({ questions }) => questions.some(each => each === question)).map(({ id }) => id),
    ...REQUIREMENTS.filter(({ id }) => id === question).map(({ id }) => id),
  ];
  return ids;
}
