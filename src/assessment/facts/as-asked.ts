import { blankOf } from './blank-of.ts';
import type { FactMap, Node, Situation, ValuesOf } from './fact.ts';

type Standing = Pick<Situation, 'status' | 'sedationPlanned'>;

/** Facts as they stand on the screen: blank where a condition took their control away, also those of a level. What is kept in the case is not changed by it. */
export function asAsked<F extends FactMap>(facts: F, values: ValuesOf<F>, standing: Standing): ValuesOf<F> {
  return { ...values, ...changed(facts, values, standing) };
}

function changed(facts: FactMap, values: object, standing: Standing): Readonly<Record<string, unknown>> {
  const beside: Readonly<Record<string, unknown>> = { ...values };
  const situation: Situation = { ...standing, beside, within: beside };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, node]): readonly (readonly [string, unknown])[] => {
      if (node.asked !== undefined && !node.asked(situation)) return [[name, blankOf(node)]];
      const inner = within(node, beside[name], standing);
      return inner === undefined ? [] : [[name, inner]];
    }),
  );
}

function within(node: Node, value: unknown, standing: Standing): unknown {
  if (node.form === 'group' && isObject(value)) return { ...value, ...changed(node.facts, value, standing) };
  if (node.form !== 'per-level' || !Array.isArray(value)) return undefined;
  return value.map(row => (isObject(row) ? { ...row, ...changed(node.facts, row, standing) } : row));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
