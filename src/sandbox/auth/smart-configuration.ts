import { ROUTES } from './authorization.ts';
import { CONTEXT_SCOPES } from './scopes.ts';

/** `.well-known/smart-configuration` (SMART App Launch 2.2, conformance) for an EHR at `origin`; what is not done is not claimed. */
export function smartConfiguration(origin: string, hasBackend = false): Record<string, unknown> {
  return {
    issuer: origin,
    jwks_uri: origin + ROUTES.jwks,
    authorization_endpoint: origin + ROUTES.authorization,
    token_endpoint: origin + ROUTES.token,
    revocation_endpoint: origin + ROUTES.revocation,
    token_endpoint_auth_methods_supported: hasBackend ? ['none', 'private_key_jwt'] : ['none'],
    ...(hasBackend && { token_endpoint_auth_signing_alg_values_supported: ['ES384', 'RS384'] }),
    grant_types_supported: ['authorization_code', 'refresh_token', ...(hasBackend ? ['client_credentials'] : [])],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: [
      ...CONTEXT_SCOPES,
      'patient/*.cruds',
      'user/*.cruds',
      'patient/*.*',
      'user/*.*',
      ...(hasBackend ? ['system/*.rs', 'system/*.read'] : []),
    ],
    capabilities: [
      'launch-ehr',
      'launch-standalone',
      'client-public',
      ...(hasBackend ? ['client-confidential-asymmetric'] : []),
      'sso-openid-connect',
      'context-banner',
      'context-ehr-patient',
      'context-ehr-encounter',
      'context-standalone-patient',
      'permission-offline',
      'permission-online',
      'permission-patient',
      'permission-user',
      'permission-v1',
      'permission-v2',
    ],
  };
}
