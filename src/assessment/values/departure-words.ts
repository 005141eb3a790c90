/** Words given for departing from the parameter; `none-given` is an answer too. */
export type DepartureWords = { readonly kind: 'given'; readonly text: string } | { readonly kind: 'none-given' };
