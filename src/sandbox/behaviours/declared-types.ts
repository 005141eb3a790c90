import type { DeclaredInteraction, DeclaredType } from './ehr-behaviour.ts';

/** Read and searched by these parameters; the id alone where there are none. */
export function readable(...searchParams: readonly string[]): DeclaredType {
  return { interactions: searchParams.length === 0 ? ['read'] : ['read', 'search-type'], searchParams };
}

export function also(type: DeclaredType, ...interactions: readonly DeclaredInteraction[]): DeclaredType {
  return { ...type, interactions: [...type.interactions, ...interactions] };
}
