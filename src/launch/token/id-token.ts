import { withinBase } from '../../fhir/base-url.ts';
import { parseReference } from '../../fhir/reference.ts';
import { fromBase64 } from '../../plain/base64.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

export interface UserClaims {
  /** `Practitioner/123`. */
  readonly fhirUser: string | undefined;
  readonly userName: string | undefined;
  /** The authorization server's own name for the user (`sub`). */
  readonly subject: string | undefined;
}

export interface IdTokenExpectation {
  /** Issuer that the smart-configuration names. */
  readonly issuer: string | undefined;
  readonly clientId: string;
  /** FHIR base, which an absolute `fhirUser` must lie under. */
  readonly baseUrl: string;
  /** The issuer's keys (JWKS, parsed), or undefined where they cannot be had. */
  readonly keys: unknown;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const NOBODY: UserClaims = { fhirUser: undefined, userName: undefined, subject: undefined };
const CLOCK_SKEW_S = 300;

/** Signature algorithms that are taken; `none` and the shared-secret ones are not among them. */
const ALGORITHMS: Readonly<
  Record<string, { import: RsaHashedImportParams | EcKeyImportParams; verify: AlgorithmIdentifier | EcdsaParams }>
> = {
  RS256: { import: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, verify: { name: 'RSASSA-PKCS1-v1_5' } },
  RS384: { import: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' }, verify: { name: 'RSASSA-PKCS1-v1_5' } },
  ES256: { import: { name: 'ECDSA', namedCurve: 'P-256' }, verify: { name: 'ECDSA', hash: 'SHA-256' } },
  ES384: { import: { name: 'ECDSA', namedCurve: 'P-384' }, verify: { name: 'ECDSA', hash: 'SHA-384' } },
};

/**
 * Who the user is, from the id_token; nobody when it does not check out, and the launch goes on. Issuer, audience, expiry and
 * signature are checked. Where the keys cannot be read from a browser, the token stands on having come straight from the
 * token endpoint over TLS (OpenID Connect Core 3.1.3.7, 6).
 */
export async function readIdToken(token: unknown, expected: IdTokenExpectation): Promise<UserClaims> {
  const [head, body, signature, ...rest] = typeof token === 'string' ? token.split('.') : [];
  if (head === undefined || body === undefined || signature === undefined || rest.length > 0) return NOBODY;
  const header = decoded(head);
  const claims = decoded(body);
  if (header === undefined || claims === undefined || !claimsHold(claims, expected)) return NOBODY;
  if (!(await signatureHolds(header, `${head}.${body}`, signature, expected.keys))) return NOBODY;
  return {
    fhirUser: userReference(claims.fhirUser, expected.baseUrl),
    userName: typeof claims.name === 'string' ? claims.name : undefined,
    subject: typeof claims.sub === 'string' ? claims.sub : undefined,
  };
}

/** Whether two id_tokens name the same user. Of one that names nobody that cannot be said, and two of them are not the same. */
export function sameUser(one: UserClaims, other: UserClaims): boolean {
  if (one.subject !== undefined && other.subject !== undefined) return one.subject === other.subject;
  return one.fhirUser !== undefined && one.fhirUser === other.fhirUser;
}

/** Whether an id_token said who the user is, so that another can be told from them. */
export const namesUser = ({ subject, fhirUser }: UserClaims): boolean => subject !== undefined || fhirUser !== undefined;

function claimsHold({ iss, aud, exp }: JsonObject, expected: IdTokenExpectation): boolean {
  const audiences = Array.isArray(aud) ? aud : [aud];
  return (
    (expected.issuer === undefined || iss === expected.issuer) &&
    audiences.includes(expected.clientId) &&
    typeof exp === 'number' &&
    (exp + CLOCK_SKEW_S) * 1000 > expected.now
  );
}

async function signatureHolds(header: JsonObject, signed: string, signature: string, keys: unknown): Promise<boolean> {
  const algorithm = typeof header.alg === 'string' && Object.hasOwn(ALGORITHMS, header.alg) ? ALGORITHMS[header.alg] : undefined;
  const bytes = base64url(signature);
  if (algorithm === undefined || bytes === undefined) return false;
  if (!isJsonObject(keys) || !Array.isArray(keys.keys)) return true;
  const candidates = keys.keys
    .filter(isJsonObject)
    .filter(key => header.kid === undefined || key.kid === undefined || key.kid === header.kid);
  for (const { kty, n, e, crv, x, y } of candidates) {
    try {
      // Only the parts that make the public key: `use` or `key_ops` of a sloppy server would have it refused.
      const jwk = Object.fromEntries(Object.entries({ kty, n, e, crv, x, y }).filter(([, value]) => value !== undefined));
      const key = await crypto.subtle.importKey('jwk', jwk, algorithm.import, false, ['verify']);
      if (await crypto.subtle.verify(algorithm.verify, key, bytes, new TextEncoder().encode(signed))) return true;
    } catch {
      // A key of another kind cannot have made this signature: the next one is tried.
    }
  }
  return false;
}

/** FHIR users are of these types; what else the claim names is no user of the chart. */
function userReference(fhirUser: unknown, baseUrl: string): string | undefined {
  if (typeof fhirUser !== 'string') return undefined;
  const address = parseReference(fhirUser, baseUrl);
  const isUser = address !== undefined && ['Practitioner', 'PractitionerRole', 'Patient', 'RelatedPerson', 'Person'].includes(address.type);
  return isUser && withinBase(baseUrl, `${address.type}/${address.id}`) !== undefined ? `${address.type}/${address.id}` : undefined;
}

function decoded(part: string): JsonObject | undefined {
  const bytes = base64url(part);
  if (bytes === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isJsonObject(json) ? json : undefined;
  } catch {
    // Not JSON in UTF-8: no claims, and so nobody.
    return undefined;
  }
}

function base64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return fromBase64(text);
}
