import { dayFacts } from '../day/facts.ts';
import type { FactMap } from '../facts/fact.ts';
import { procedureFacts } from '../procedure/facts.ts';
import type { ProcedureRecord } from './case.ts';

type YesOrNo = boolean | undefined;

/** A question of yes or no about the session, asked by the control that all of its kind have. */
export type GeneralName = {
  [K in keyof ProcedureRecord]: ProcedureRecord[K] extends YesOrNo ? K : never;
}[keyof ProcedureRecord];

const facts = { day: dayFacts, procedure: procedureFacts } as const;

/** Those of a stage, in the order in which they are declared. */
export function generalNames(stage: keyof typeof facts): readonly GeneralName[] {
  return Object.keys(facts[stage]).filter(name => isGeneral(name, facts[stage]));
}

function isGeneral(name: string, among: FactMap): name is GeneralName {
  const node = among[name];
  return node?.form === 'fact' && node.kind.name === 'yes-no';
}
