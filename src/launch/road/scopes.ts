import { accessAt } from '../../fhir/access.ts';
import type { ResourceType } from '../../fhir/resource.ts';
import { grants, type Permission } from '../../fhir/search/grants.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { SmartServer } from './discovery.ts';

const PERMISSIONS: readonly Permission[] = ['c', 'r', 'u', 'd', 's'];

/**
 * The scopes to ask for, in one string: the launch, who the user is, the refresh, then every row of the access table in
 * the grammar that the server speaks. Where the server lists the patient scopes that it knows, only what it lists is
 * asked: some servers refuse the whole request for one scope that they do not know. What the site leaves out is not asked.
 */
export function scopesFor(
  mode: 'ehr' | 'standalone',
  issuer: Pick<IssuerConfig, 'scopeVersion' | 'refresh' | 'scopesLeftOut' | 'forms' | 'alsoSends' | 'deletes'> &
    Partial<Pick<IssuerConfig, 'iss' | 'caseStore'>>,
  server: Pick<SmartServer, 'capabilities' | 'scopesSupported'>,
): string {
  const listed = server.scopesSupported.filter(scope => scope.startsWith('patient/'));
  const version = issuer.scopeVersion === 'auto' ? (server.capabilities.includes('permission-v2') ? 'v2' : 'v1') : issuer.scopeVersion;
  const table = accessAt(issuer);
  const naming = table.some(({ type }) => PERMISSIONS.some(permission => grants(listed, type, permission)));
  const resources = table.flatMap(({ type, interactions }) => {
    const asked = PERMISSIONS.filter(permission => interactions.includes(permission) && !isLeftOut(type, permission, issuer.scopesLeftOut));
    return resourceScopes(type, naming ? asked.filter(permission => grants(listed, type, permission)) : asked, version);
  });
  const refresh = issuer.refresh === 'none' ? [] : [issuer.refresh];
  const user = ['openid', 'fhirUser'].filter(scope => !issuer.scopesLeftOut.includes(scope));
  return [mode === 'ehr' ? 'launch' : 'launch/patient', ...user, ...refresh, ...resources].join(' ');
}

/** By the type's name, or by a scope that would grant it. */
function isLeftOut(type: ResourceType, permission: Permission, leftOut: readonly string[]): boolean {
  return leftOut.includes(type) || grants(leftOut, type, permission);
}

/** v2 in `cruds` order; v1 has one word for reading and searching and one for every kind of writing. */
function resourceScopes(type: string, permissions: readonly Permission[], version: 'v1' | 'v2'): readonly string[] {
  if (permissions.length === 0) return [];
  if (version === 'v2') return [`patient/${type}.${permissions.join('')}`];
  const reads = permissions.some(permission => permission === 'r' || permission === 's');
  const writes = permissions.some(permission => permission === 'c' || permission === 'u' || permission === 'd');
  return [...(reads ? [`patient/${type}.read`] : []), ...(writes ? [`patient/${type}.write`] : [])];
}
