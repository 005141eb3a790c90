import type { ValueState } from './value-state.ts';

/** True for a value inside the site's line and window. */
export const isInside = ({ standing }: ValueState): boolean => standing === 'inside' || standing === 'in-band';
