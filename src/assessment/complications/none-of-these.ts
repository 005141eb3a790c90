import type { Complication } from '../case/case.ts';
import { proposalsFor } from './complication-proposals.ts';

type Group = 'consequences' | 'seriousCriteria';

/**
 * The questions of a group that one act answers "no": those that nobody has answered, but for what another answer speaks for, which waits for
 * an answer of its own.
 */
export function openOf<C extends string>(complication: Complication, group: Group, asked: readonly C[]): readonly C[] {
  const answers: Readonly<Record<string, boolean | undefined>> = complication[group];
  const proposed: readonly string[] = proposalsFor(complication).map(({ answer }) => answer);
  return asked.filter(code => answers[code] === undefined && !proposed.includes(code));
}

/** The answers of a group with "no" to each of these. */
export function noneOf<C extends string>(
  answers: Readonly<Record<C, boolean | undefined>>,
  codes: readonly C[],
): Readonly<Record<C, boolean | undefined>> {
  return { ...answers, ...Object.fromEntries(codes.map(code => [code, false])) };
}
