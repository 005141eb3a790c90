import type { CaseStoreConfig } from '../../site/keeping-config.ts';
import type { SmartServer } from './discovery.ts';

/** What is asked of a case store, in v2 letters: patients are looked up and added, documents kept and never deleted, contents that nothing points to removed. */
const STORE_ACCESS = { Patient: 'crs', DocumentReference: 'crus', Binary: 'crd' } as const;

/** The scopes for a case store, in one string: its cases are of many patients, so they are a user's, and there is no launch (SMART App Launch 2.2). */
export function storeScopes(
  { scopeVersion, refresh }: Pick<CaseStoreConfig, 'scopeVersion' | 'refresh'>,
  { capabilities }: Pick<SmartServer, 'capabilities'>,
): string {
  const isV2 = scopeVersion === 'auto' ? capabilities.includes('permission-v2') : scopeVersion === 'v2';
  const resources = Object.entries(STORE_ACCESS).flatMap(([type, letters]) =>
    isV2 ? `user/${type}.${letters}` : [`user/${type}.read`, `user/${type}.write`],
  );
  return ['openid', 'fhirUser', ...(refresh === 'none' ? [] : [refresh]), ...resources].join(' ');
}
