import { ROUTES } from './authorization.ts';
import { CONTEXT_SCOPES } from './scopes.ts';

/** `.well-known/smart-configuration` (SMART App Launch 2.2, conformance) for an EHR at `origin`; what is not done is not claimed. */
export function smartConfiguration(origin: string): Record<string, unknown> {
  return {
    issuer: origin,
    jwks_uri: origin + ROUTES.jwks,
    authorization_endpoint: origin + ROUTES.authorization,
    token_endpoint: origin + ROUTES.token,
    revocation_endpoint: origin + ROUTES.revocation,
    token_endpoint_auth_methods_supported: ['none'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: [...CONTEXT_SCOPES, 'patient/*.cruds', 'user/*.cruds', 'patient/*.*', 'user/*.*'],
    capabilities: [
      'launch-ehr',
      'launch-standalone',
      'client-public',
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
