import { blankOf } from './blank-of.ts';
import type { FactMap, Node, Situation, ValuesOf } from './fact.ts';

type Standing = Pick<Situation, 'status' | 'sedationPlanned'>;

/**
 * Facts as they stand on the screen and are said of the patient: blank where a condition took their control away, also those of a level, a row or a
 * group; and without the rows that were struck out. What is kept in the case is not changed by it.
 */
export function asAsked<F extends FactMap>(facts: F, values: ValuesOf<F>, standing: Standing): ValuesOf<F> {
  return { ...values, ...changed(facts, values, standing) };
}

/** The same of each level or each row. */
export function eachAsAsked<F extends FactMap, R extends ValuesOf<F>>(facts: F, rows: readonly R[], standing: Standing): readonly R[] {
  return rows.map(row => ({ ...row, ...asAsked(facts, row, standing) }));
}

type Values = Readonly<Record<string, unknown>>;

/** `within`: what the facts stand in, where that is more than they are. */
function changed(facts: FactMap, values: object, standing: Standing, within?: Values): Values {
  const beside: Values = { ...values };
  const situation: Situation = { ...standing, beside, within: within ?? beside };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, node]): readonly (readonly [string, unknown])[] => {
      if (node.asked !== undefined && !node.asked(situation)) return [[name, blankOf(node)]];
      const inner = innerOf(node, beside[name], standing, beside);
      return inner === undefined ? [] : [[name, inner]];
    }),
  );
}

function innerOf(node: Node, value: unknown, standing: Standing, beside: Values): unknown {
  if (node.form === 'fact') return undefined;
  if (node.form === 'group' || node.form === 'maybe')
    return isObject(value) ? { ...value, ...changed(node.facts, value, standing, beside) } : undefined;
  if (!Array.isArray(value)) return undefined;
  return value.filter(row => !isStruck(row)).map(row => (isObject(row) ? { ...row, ...changed(node.facts, row, standing) } : row));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isStruck = (row: unknown) => isObject(row) && 'struck' in row && row.struck === true;
