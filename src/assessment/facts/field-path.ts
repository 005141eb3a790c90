/**
 * The paths of facts under a prefix: `plan.guidance`, `procedure.levels.L1.technique`, `procedure.team.<id>.name`. Level and row are any text: every
 * level by name would make a union that the compiler gives up on.
 */
export type PathsOf<F, P extends string> = { [K in keyof F & string]: `${P}.${K}` | PathsWithin<F[K], `${P}.${K}`> }[keyof F & string];

export type PathsWithin<N, P extends string> = N extends { readonly form: 'group' | 'maybe'; readonly facts: infer F }
  ? PathsOf<F, P>
  : N extends { readonly form: 'per-level'; readonly facts: infer F }
    ? `${P}.${string}` | PathsOf<F, `${P}.${string}`>
    : N extends { readonly form: 'rows'; readonly facts: infer F }
      ? `${P}.${string}` | PathsOf<F, `${P}.${string}`>
      : never;

/** The names of facts among those of their stage, without level and row. */
export type NamesOf<F, P extends string = ''> = {
  [K in keyof F & string]: `${P}${K}` | (F[K] extends { readonly facts: infer G } ? NamesOf<G, `${P}${K}.`> : never);
}[keyof F & string];
