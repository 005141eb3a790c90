import type { Condition, Said, Situation } from './fact.ts';

/** A condition that is data as well: what is asked for in a form of somebody else's follows from the same words. */
const said = (says: Said, holds: (situation: Situation) => boolean): Condition => Object.assign(holds, { says });

const saysOf = (conditions: readonly Condition[]): readonly Said[] | undefined => {
  const all = conditions.flatMap(({ says }) => says ?? []);
  return all.length === conditions.length ? all : undefined;
};

export const always: Condition = () => true;

const endedAs = (...values: readonly Situation['status'][]): Said => ({ form: 'is', fact: 'status', values, standing: true });

/** Completed or stopped: something was done to the patient. */
export const whenBegun = said(endedAs('completed', 'stopped'), ({ status }) => status === 'completed' || status === 'stopped');

export const unlessNotDone = said({ form: 'not', of: endedAs('not-done') }, ({ status }) => status !== 'not-done');

/** A fact beside it says one of these; of a fact that says several, one of them does. */
export const when = (fact: string, ...values: readonly unknown[]): Condition =>
  said({ form: 'is', fact, values }, ({ beside }) => {
    const says = beside[fact];
    return Array.isArray(says) ? says.some(each => values.includes(each)) : values.includes(says);
  });

export const whenFilled = (fact: string): Condition => said({ form: 'filled', fact }, ({ beside }) => isFilled(beside[fact]));

export function not(condition: Condition): Condition {
  const holds = (situation: Situation) => !condition(situation);
  return condition.says ? said({ form: 'not', of: condition.says }, holds) : holds;
}

export function all(...conditions: readonly Condition[]): Condition {
  const holds = (situation: Situation) => conditions.every(condition => condition(situation));
  const of = saysOf(conditions);
  return of ? said({ form: 'all', of }, holds) : holds;
}

export function any(...conditions: readonly Condition[]): Condition {
  const holds = (situation: Situation) => conditions.some(condition => condition(situation));
  const of = saysOf(conditions);
  return of ? said({ form: 'any', of }, holds) : holds;
}

/** Whether anything was said; of facts together: of one of them. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null ? Object.values(value).some(isFilled) : true;
}
