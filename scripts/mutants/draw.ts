import { seeded } from '../../test/reference/random.ts';

/** A place that Stryker can break, and what with. Lines and columns are counted from 0. */
export interface Mutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly replacement: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** So many of these, each file's share of them its share of all; which, `seed` decides. */
export function draw(all: readonly Mutant[], sample: number, seed: number): readonly Mutant[] {
  const random = seeded(seed);
  const taken: Mutant[] = [];
  let seen = 0;
  for (const [, left] of [...Map.groupBy(all, ({ fileName }) => fileName)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    seen += left.length;
    // What is rounded off one file is made good by the next.
    const due = Math.min(all.length, sample) * (seen / all.length);
    while (taken.length < Math.round(due) && left.length > 0) taken.push(...left.splice(random.below(left.length), 1));
  }
  return taken;
}
