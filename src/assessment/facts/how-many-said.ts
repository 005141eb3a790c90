import { isFilled } from './conditions.ts';

/** How many of these facts somebody has said: what a fold that is closed says of what is in it. */
export function howManySaid(values: object, names: readonly string[]): number {
  const held: Readonly<Record<string, unknown>> = { ...values };
  return names.filter(name => isFilled(held[name]) && held[name] !== false).length;
}
