import type { CaseStoreConfig } from '../../site/keeping-config.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { AskedServer, SmartServer } from '../road/discovery.ts';

/** Where the cases of one EHR are listed across patients: its case store, or the EHR itself where that keeps them. */
export interface UserPlace {
  /** `iss`: the FHIR base that is signed in to. */
  readonly server: AskedServer & { readonly clientId: string };
  readonly name: string;
  /** Origins that are read with the token as well. */
  readonly furtherOrigins: readonly string[];
  readonly scopeVersion: CaseStoreConfig['scopeVersion'];
  /** The EHR whose patients they are. */
  readonly ehr: { readonly iss: string; readonly name: string };
  /** The cases are kept here. */
  readonly keepsCases: boolean;
}

/** Undefined: nothing keeps the cases of this EHR. */
export function userPlaceOf(issuer: IssuerConfig): UserPlace | undefined {
  const { caseStore } = issuer;
  if (caseStore === undefined) return undefined;
  if (caseStore.base === issuer.iss) return ehrPlaceOf(issuer);
  return {
    server: {
      iss: caseStore.base,
      clientId: caseStore.clientId ?? issuer.clientId,
      authorizationOrigins: caseStore.authorizationOrigins,
      pkceUnadvertised: false,
    },
    name: caseStore.name,
    furtherOrigins: [],
    scopeVersion: caseStore.scopeVersion,
    ehr: { iss: issuer.iss, name: issuer.name },
    keepsCases: true,
  };
}

/** The EHR itself, whose records a service is counted by. */
export function ehrPlaceOf(issuer: IssuerConfig): UserPlace {
  const { iss, name, fhirOrigins: furtherOrigins, scopeVersion, caseStore } = issuer;
  return { server: issuer, name, furtherOrigins, scopeVersion, ehr: { iss, name }, keepsCases: caseStore?.base === iss };
}

/** Pages that somebody signs in to without a patient. Each is a redirect URL of its own. */
export type UserPage = 'cases' | 'quality';

const READ_ACROSS: Readonly<Record<UserPage, readonly string[]>> = {
  cases: ['Patient', 'DocumentReference'],
  // No Patient: a rate names nobody.
  quality: ['Procedure', 'AdverseEvent', 'Consent', 'Observation', 'Condition'],
};

/** Beside it, where the cases are kept in the EHR: whether a department reviewed a complication is in its case. */
const ALSO_OF_CASES: Readonly<Record<UserPage, readonly string[]>> = { cases: [], quality: ['DocumentReference', 'Binary'] };

/**
 * What a page needs and no more: who reads, and to read its types for all patients whom this user may see. Nothing can be written with it, and no
 * refresh is asked: a list is read in a moment.
 */
export function userScopes(
  { scopeVersion, keepsCases }: Pick<UserPlace, 'scopeVersion' | 'keepsCases'>,
  { capabilities }: Pick<SmartServer, 'capabilities'>,
  page: UserPage,
): string {
  const version = scopeVersion === 'auto' ? (capabilities.includes('permission-v2') ? 'v2' : 'v1') : scopeVersion;
  const types = [...READ_ACROSS[page], ...(keepsCases ? ALSO_OF_CASES[page] : [])];
  return ['openid', 'fhirUser', ...types.map(type => `user/${type}.${version === 'v2' ? 'rs' : 'read'}`)].join(' ');
}
