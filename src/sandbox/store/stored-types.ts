import type { AccessType } from '../../fhir/access.ts';
import { chartTypes } from './chart-types.ts';
import { COMMON_PARAMETERS, type SearchParameter } from './search-parameter.ts';
import { sharedTypes } from './shared-types.ts';
import type { StoredTypeDefinition } from './stored-type.ts';
import { writtenTypes } from './written-types.ts';

// A type that the app asks for and that is missing here does not compile.
const definitions = { ...sharedTypes, ...chartTypes, ...writtenTypes } satisfies Record<AccessType, StoredTypeDefinition>;

export type StoredType = keyof typeof definitions;

export const STORED_TYPES: Readonly<Record<StoredType, StoredTypeDefinition>> = definitions;

export function isStoredType(type: string): type is StoredType {
  return Object.hasOwn(STORED_TYPES, type);
}

export function storedTypeNames(): StoredType[] {
  return Object.keys(STORED_TYPES).filter(isStoredType);
}

export function searchParameter(type: StoredType, name: string): SearchParameter | undefined {
  const own = STORED_TYPES[type].search;
  if (Object.hasOwn(own, name)) return own[name];
  return Object.hasOwn(COMMON_PARAMETERS, name) ? COMMON_PARAMETERS[name] : undefined;
}
