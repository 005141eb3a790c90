import type { Condition } from './fact.ts';

export const always: Condition = () => true;

/** Completed or stopped: something was done to the patient. */
export const whenBegun: Condition = ({ status }) => status === 'completed' || status === 'stopped';

export const unlessNotDone: Condition = ({ status }) => status !== 'not-done';

/** A fact beside it says one of these. */
export const when =
  (name: string, ...values: readonly unknown[]): Condition =>
  ({ beside }) =>
    values.includes(beside[name]);

export const whenFilled =
  (name: string): Condition =>
  ({ beside }) =>
    isFilled(beside[name]);

export const not =
  (condition: Condition): Condition =>
  situation =>
    !condition(situation);

export const all =
  (...conditions: readonly Condition[]): Condition =>
  situation =>
    conditions.every(condition => condition(situation));

export const any =
  (...conditions: readonly Condition[]): Condition =>
  situation =>
    conditions.some(condition => condition(situation));

/** Whether anything was said; of facts together: of one of them. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null ? Object.values(value).some(isFilled) : true;
}
