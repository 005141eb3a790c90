import type { Listed, Named } from '../quality-counts.ts';

/** How many of a list are named; of the others the number stands. */
const MOST_LISTED = 200;

/** A list as far as it is named, with the number of each kind that occurs, in the order of `kinds`. One may be of several kinds. */
export function listed<T>(all: readonly T[], kinds: readonly string[], kindsOf: (one: T) => readonly string[]): Listed<T> {
  const numbers = new Map<string, number>();
  for (const one of all) for (const kind of kindsOf(one)) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  const byKind = kinds.flatMap(kind => {
    const number = numbers.get(kind);
    return number === undefined ? [] : [{ kind, number }];
  });
  return { first: all.slice(0, MOST_LISTED), total: all.length, byKind };
}

export const named = ({ reference, where }: Named): Named => ({ reference, where });
