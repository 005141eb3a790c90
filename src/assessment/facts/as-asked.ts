import { blankOf } from './blank-of.ts';
import type { FactMap, Situation, ValuesOf } from './fact.ts';

/** Facts as they stand on the screen: blank where a condition took their control away. What is kept in the case is not changed by it. */
export function asAsked<F extends FactMap>(
  facts: F,
  values: ValuesOf<F>,
  standing: Pick<Situation, 'status' | 'sedationPlanned'>,
): ValuesOf<F> {
  const situation: Situation = { ...standing, beside: values, within: values };
  const hidden = Object.entries(facts).filter(([, { asked }]) => asked !== undefined && !asked(situation));
  return { ...values, ...Object.fromEntries(hidden.map(([name, node]) => [name, blankOf(node)])) };
}
