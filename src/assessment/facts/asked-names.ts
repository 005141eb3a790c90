import type { FactMap, Situation } from './fact.ts';

/** Those of some facts that are asked as things stand, in their order. */
export function askedNames<F extends FactMap>(
  facts: F,
  names: readonly (keyof F & string)[],
  values: object,
  standing: Partial<Pick<Situation, 'status' | 'sedationPlanned'>> = {},
): readonly (keyof F & string)[] {
  const beside = { ...values };
  const situation: Situation = { status: standing.status, sedationPlanned: standing.sedationPlanned, beside, within: beside };
  return names.filter(name => facts[name]?.asked?.(situation) ?? true);
}
