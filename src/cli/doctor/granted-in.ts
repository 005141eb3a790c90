import { isJsonObject } from '../../plain/json-object.ts';

/**
 * The scopes that an access token itself names, where it is a JWT that does (RFC 9068, `scope`; some servers write a list as `scp`); undefined:
 * it says nothing. It is read to be shown, and nothing is believed of it: the server decides.
 */
export function grantedIn(token: string): readonly string[] | undefined {
  const [, payload = '', ...rest] = token.split('.');
  if (rest.length !== 1) return undefined;
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    // Three parts with dots between them are not yet a JWT.
    return undefined;
  }
  if (!isJsonObject(claims)) return undefined;
  const named = claims.scope ?? claims.scp;
  if (typeof named === 'string') return named.split(/\s+/).filter(Boolean);
  return Array.isArray(named) ? named.filter(each => typeof each === 'string') : undefined;
}
