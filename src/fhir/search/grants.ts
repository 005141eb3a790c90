import type { ResourceType } from '../resource.ts';

/** One SMART v2 permission: create, read, update, delete, search. */
export type Permission = 'c' | 'r' | 'u' | 'd' | 's';

/** SMART v1 words as v2 letters (App Launch 2.2, "Scopes for requesting FHIR resources"). */
const V1: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

const SCOPE = /^(patient|user)\/(\*|[A-Za-z]+)\.(read|write|\*|c?r?u?d?s?)(\?.*)?$/;

/**
 * True when a granted scope lets this session do `permission` on `type`. Reads v1 and v2, wildcards, `patient/` and `user/`. A scope
 * with a `?` constraint counts: some of the type may be had, and a server withholds the rest as it may anyhow.
 */
export function grants(grantedScopes: readonly string[], type: ResourceType, permission: Permission): boolean {
  return grantedScopes.some(scope => {
    const [, , scoped, access = ''] = SCOPE.exec(scope) ?? [];
    return (scoped === type || scoped === '*') && (V1[access] ?? access).includes(permission);
  });
}

/**
 * To what the granted scopes narrow a permission on a type, as their `?` constraints have it (SMART App Launch 2.2, "Finer-grained resource
 * constraints"); undefined where one of them grants it whole, or none at all.
 */
export function narrowedTo(grantedScopes: readonly string[], type: ResourceType, permission: Permission): readonly string[] | undefined {
  const constraints = grantedScopes.filter(scope => grants([scope], type, permission)).map(scope => scope.split('?')[1] ?? '');
  return constraints.length === 0 || constraints.includes('') ? undefined : [...new Set(constraints)];
}
