import { LEVELS } from '../../parameter/levels.ts';
import { assessFacts, levelFacts } from '../assess/facts.ts';
import { complicationFacts } from '../complications/facts.ts';
import { consentFacts } from '../consent/facts.ts';
import { dayFacts } from '../day/facts.ts';
import { type FactMap, group, type Node, perLevel, rows } from '../facts/fact.ts';
import type { NamesOf } from '../facts/field-path.ts';
import { type Held, rowsWithin, walkWithin } from '../facts/walk.ts';
import { followUpFacts } from '../follow-up/facts.ts';
import { levelPlanFacts, planFacts } from '../plan/facts.ts';
import { procedureFacts } from '../procedure/facts.ts';
import { recoverFacts } from '../recover/facts.ts';
import { doneAt } from '../values/when-done.ts';
import type { Case } from './case.ts';
import type { FactField } from './field.ts';

const chosenLevels = perLevel(levelFacts);
const plannedLevels = perLevel(levelPlanFacts);
const complications = rows(complicationFacts);

/**
 * Where the facts of each stage stand in the case, in the order of the screen. `field` is what the paths of its controls begin with; `name`,
 * what its names do.
 */
export const HOLDINGS = [
  { stage: 'assess', field: 'levels', name: 'levels', node: chosenLevels, member: 'levels' },
  { stage: 'assess', field: 'assess', name: '', node: group(assessFacts), member: 'assessment' },
  { stage: 'plan', field: 'plan.levels', name: 'levels', node: plannedLevels, member: 'levels' },
  { stage: 'plan', field: 'plan', name: '', node: group(planFacts), member: 'plan' },
  { stage: 'consent', field: 'consent', name: '', node: group(consentFacts), member: 'consent' },
  { stage: 'day', field: 'procedure', name: '', node: group(dayFacts), member: 'procedure' },
  { stage: 'procedure', field: 'procedure', name: '', node: group(procedureFacts), member: 'procedure' },
  { stage: 'recover', field: 'recover', name: '', node: group(recoverFacts), member: 'recovery' },
  { stage: 'follow-up', field: 'follow-up', name: '', node: group(followUpFacts), member: 'followUp' },
  { stage: 'complications', field: 'complication', name: '', node: complications, member: 'complications' },
] as const satisfies readonly Holding[];

interface Holding {
  readonly stage: string;
  readonly field: string;
  readonly name: string;
  readonly node: Node;
  /** Which member of the case holds them. */
  readonly member: 'levels' | 'assessment' | 'plan' | 'consent' | 'procedure' | 'recovery' | 'followUp' | 'complications';
}

/** What has facts of its own: a stage, or complications, which are asked for beside the procedure. */
export type FactStage = (typeof HOLDINGS)[number]['stage'];

export interface HeldFact extends Held {
  readonly stage: FactStage;
}

/** Names of the facts of each stage, as their words are called. */
export interface FactNames {
  readonly assess: NamesOf<typeof assessFacts & { readonly levels: typeof chosenLevels }>;
  readonly plan: NamesOf<typeof planFacts & { readonly levels: typeof plannedLevels }>;
  readonly consent: NamesOf<typeof consentFacts>;
  readonly day: NamesOf<typeof dayFacts>;
  readonly procedure: NamesOf<typeof procedureFacts>;
  readonly recover: NamesOf<typeof recoverFacts>;
  readonly 'follow-up': NamesOf<typeof followUpFacts>;
  readonly complications: NamesOf<typeof complicationFacts>;
}

/** Every fact of a case, with what it holds, in the order of the screen. `besides`: a case whose stages that are the same are left out. */
export function* heldFacts(current: Case, besides?: Case): Generator<HeldFact> {
  for (const { stage, field, name, node, member } of HOLDINGS) {
    if (besides && besides[member] === current[member]) continue;
    for (const held of walkWithin(
      node,
      current[member],
      { field, name, groupName: '', level: undefined, row: undefined, above: [] },
      standingOf(current),
    )) {
      yield { ...held, stage };
    }
  }
}

const standingOf = ({ procedure, plan }: Case) => ({
  status: procedure.status,
  sedationPlanned: plan.sedation,
  performedOn: doneAt(procedure),
});

/** The field of every row and every level of a case. */
export function* heldRows(current: Case): Generator<string> {
  for (const { field, node, member } of HOLDINGS) if (field !== 'plan.levels') yield* rowsWithin(node, current[member], field);
}

/** The facts of each stage, for what is made of them and not of a case. */
export const FACTS_OF_STAGE: Readonly<Record<FactStage, FactMap>> = {
  assess: { levels: chosenLevels, ...assessFacts },
  plan: { levels: plannedLevels, ...planFacts },
  consent: consentFacts,
  day: dayFacts,
  procedure: procedureFacts,
  recover: recoverFacts,
  'follow-up': followUpFacts,
  complications: complicationFacts,
};

/** Where a control stands. */
export interface FieldPlace {
  readonly stage: FactStage;
  readonly name: string;
  readonly groupName: string;
  readonly level: Held['level'];
  readonly row: string | undefined;
  readonly above: readonly string[];
}

/** Where the control of a fact stands, by its path; of one in a row only with the case that has the row. Undefined for what is no fact: a question, a departure. */
export function placeOfField(field: string, current?: Case): FieldPlace | undefined {
  anywhere ??= new Map(everywhere());
  const place = anywhere.get(field);
  if (place) return place;
  if (current) for (const held of heldFacts(current)) if (held.field === field) return held;
  return undefined;
}

/** By path, what stands at every level and in no row. */
let anywhere: ReadonlyMap<string, FieldPlace> | undefined;

/** A case says only what it holds; a control may be called for before anything stands there. */
function* everywhere(): Generator<readonly [string, FieldPlace]> {
  for (const { stage, field, name, node } of HOLDINGS) {
    const at = { field, name, groupName: '', level: undefined, row: undefined, above: [] };
    for (const held of walkWithin(node, atEveryLevel(node), at, NOTHING)) yield [held.field, { ...held, stage }];
  }
}

const NOTHING = { status: undefined, sedationPlanned: undefined };

function atEveryLevel(node: Node): unknown {
  if (node.form === 'fact' || node.form === 'rows') return [];
  const inner = Object.fromEntries(Object.entries(node.facts).map(([key, each]) => [key, atEveryLevel(each)]));
  return node.form === 'per-level' ? LEVELS.map(level => ({ ...inner, level })) : inner;
}

export function isFactField(field: string, current: Case): field is FactField {
  return placeOfField(field, current) !== undefined;
}
