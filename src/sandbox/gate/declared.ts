import type { DeclaredInteraction, DeclaredType, EhrBehaviour } from '../behaviours/ehr-behaviour.ts';

/** Whether the behaviour has the type at all. */
export function serves({ declares: { types } }: EhrBehaviour, type: string): boolean {
  return isEach(types) || Object.hasOwn(types, type);
}

export function declaresInteraction({ declares: { types } }: EhrBehaviour, type: string, interaction: DeclaredInteraction): boolean {
  if (isEach(types)) return types.each.includes(interaction);
  return Object.hasOwn(types, type) && types[type]?.interactions.includes(interaction) === true;
}

/** The parameters that a type is searched by; undefined where the server behind says so itself. */
export function searchParamsOf({ declares: { types } }: EhrBehaviour, type: string): readonly string[] | undefined {
  return isEach(types) ? undefined : (types[type]?.searchParams ?? []);
}

/** The types that are named one by one; undefined where all are there. */
export function namedTypes({ declares: { types } }: EhrBehaviour): Readonly<Record<string, DeclaredType>> | undefined {
  return isEach(types) ? undefined : types;
}

type Types = EhrBehaviour['declares']['types'];

function isEach(types: Types): types is { readonly each: readonly DeclaredInteraction[] } {
  return Array.isArray(types.each);
}
