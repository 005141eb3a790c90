import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { isJsonObject } from '../../plain/json-object.ts';
import { ask, jsonIn, mustBeEncrypted } from './ask.ts';
import type { BackendKey } from './backend-key.ts';
import { ExportFailure } from './export-failure.ts';
import type { ExportType } from './export-types.ts';

export interface Backend {
  readonly clientId: string;
  readonly key: BackendKey;
}

/** A sign-in that goes on as long as the export does. */
export interface BackendSignIn {
  /** Types that may be read, of those that were asked for. */
  readonly granted: readonly ExportType[];
  /** A token that is not about to run out. */
  readonly token: () => Promise<string>;
}

const PROOF_SECONDS = 300;
/** A token this near its end may run out on the way. */
const SPARE_MS = 30_000;

/** Signs a backend in (SMART App Launch 2.2, "Backend Services"): a proof signed with its key, for scopes of the whole system. */
export async function signIn(
  baseUrl: string,
  { clientId, key }: Backend,
  types: readonly ExportType[],
  signal: AbortSignal,
): Promise<BackendSignIn> {
  const { tokenEndpoint, version } = await discover(baseUrl, signal);
  const scope = types.map(type => (version === 'v2' ? `system/${type}.rs` : `system/${type}.read`)).join(' ');
  const fresh = async () => {
    const proof = await new SignJWT()
      .setProtectedHeader({ alg: key.algorithm, typ: 'JWT', ...(key.keyId === undefined ? {} : { kid: key.keyId }) })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(tokenEndpoint)
      .setJti(randomUUID())
      .setExpirationTime(`${PROOF_SECONDS} s`)
      .sign(key.key);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: proof,
    });
    const response = await ask(tokenEndpoint, { method: 'POST', body, headers: { accept: 'application/json' } }, signal);
    const said = jsonIn(await response.text());
    if (!response.ok || !isJsonObject(said) || typeof said.access_token !== 'string') throw refused(response.status, said);
    const seconds = typeof said.expires_in === 'number' ? said.expires_in : PROOF_SECONDS;
    return {
      value: said.access_token,
      scope: typeof said.scope === 'string' ? said.scope : scope,
      until: Date.now() + seconds * 1000,
    };
  };
  let current = await fresh();
  const granted = types.filter(type => isGranted(current.scope, type));
  if (granted.length === 0) throw new ExportFailure({ kind: 'nothing-granted', scope: current.scope });
  return {
    granted,
    async token() {
      if (Date.now() > current.until - SPARE_MS) current = await fresh();
      return current.value;
    },
  };
}

function refused(status: number, said: unknown): ExportFailure {
  const of = isJsonObject(said) ? said : {};
  const error = typeof of.error === 'string' ? of.error : `HTTP ${status}`;
  return new ExportFailure({ kind: 'sign-in-refused', error, says: typeof of.error_description === 'string' ? of.error_description : '' });
}

/** Reading and searching a whole type: `rs`, the letters beside it, or `read` or `*` of the first version. Conditions behind "?" are less than the type. */
function isGranted(scope: string, type: ExportType): boolean {
  return scope.split(/\s+/).some(each => {
    const [, of, permission = ''] = /^system\/(\*|[A-Za-z]+)\.(read|\*|[cruds]+)$/.exec(each) ?? [];
    return (
      (of === '*' || of === type) && (permission === 'read' || permission === '*' || (permission.includes('r') && permission.includes('s')))
    );
  });
}

async function discover(baseUrl: string, signal: AbortSignal): Promise<{ readonly tokenEndpoint: string; readonly version: 'v1' | 'v2' }> {
  const address = `${baseUrl}/.well-known/smart-configuration`;
  const response = await ask(address, { headers: { accept: 'application/json' } }, signal);
  const said = response.ok ? jsonIn(await response.text()) : undefined;
  const tokenEndpoint = isJsonObject(said) && typeof said.token_endpoint === 'string' ? said.token_endpoint : undefined;
  if (!isJsonObject(said) || tokenEndpoint === undefined) throw new ExportFailure({ kind: 'no-backend-sign-in', address });
  const methods: readonly unknown[] = Array.isArray(said.token_endpoint_auth_methods_supported)
    ? said.token_endpoint_auth_methods_supported
    : [];
  const capabilities: readonly unknown[] = Array.isArray(said.capabilities) ? said.capabilities : [];
  // Some servers declare one of both, and a few declare neither and take it all the same: only a list without it says no.
  const isRuledOut = methods.length > 0 && !methods.includes('private_key_jwt') && !capabilities.includes('client-confidential-asymmetric');
  if (isRuledOut) throw new ExportFailure({ kind: 'no-backend-sign-in', address });
  mustBeEncrypted(tokenEndpoint);
  return { tokenEndpoint, version: capabilities.includes('permission-v1') && !capabilities.includes('permission-v2') ? 'v1' : 'v2' };
}
