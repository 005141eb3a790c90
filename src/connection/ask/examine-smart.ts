import { checkConfiguration, discover, type SmartServer } from '../../launch/road/discovery.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { urlOf } from '../../site/secure-url.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import { letsOriginIn } from './preflight.ts';
import type { TimedFetch } from './timed-fetch.ts';

export interface ExaminedSmart {
  /** `unread`: nothing that is a smart-configuration came. */
  readonly state: 'read' | 'unread' | 'incomplete' | 'pkce-not-offered' | 'foreign-endpoint';
  /** HTTP status; undefined: no answer came. */
  readonly status: number | undefined;
  readonly server: SmartServer | undefined;
  /** Whether it lists S256; an EHR may have PKCE all the same. */
  readonly listsPkce: boolean;
  /** Origins of its endpoints that `authorizationOrigins` has to name. */
  readonly furtherOrigins: readonly string[];
  /** Whether a page of the app's origin may read it; undefined: not asked, or nothing came. */
  readonly readableByPage: boolean | undefined;
}

/** Reads the smart-configuration as a launch does. */
export async function examineSmart(timed: TimedFetch, issuer: IssuerConfig, origin: string | undefined): Promise<ExaminedSmart> {
  let answer: Response | undefined;
  let text = '';
  const fetchKept = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (origin !== undefined) headers.set('origin', origin);
    answer = await timed(url, { ...init, headers });
    text = await answer.text();
    return new Response([204, 205, 304].includes(answer.status) ? null : text, { status: answer.status, headers: answer.headers });
  };
  const found = await discover({ fetch: fetchKept }, issuer);
  const seen = {
    status: answer?.status,
    listsPkce: /"S256"/.test(text),
    readableByPage: origin === undefined || answer === undefined ? undefined : letsOriginIn(answer.headers, origin),
  };
  if (found.ok) return { state: 'read', ...seen, server: found.value, furtherOrigins: [] };
  const { kind } = found.failure;
  if (kind !== 'foreign-endpoint') {
    const state = kind === 'discovery-incomplete' ? 'incomplete' : kind === 'pkce-not-offered' ? kind : 'unread';
    return { state, ...seen, server: undefined, furtherOrigins: [] };
  }
  const furtherOrigins = originsIn(JSON.parse(text), issuer);
  const whole = checkConfiguration(JSON.parse(text), {
    ...issuer,
    authorizationOrigins: [...issuer.authorizationOrigins, ...furtherOrigins],
  });
  return { state: 'foreign-endpoint', ...seen, server: whole.ok ? whole.value : undefined, furtherOrigins };
}

/** Origins of the endpoints that a launch needs, but for those that it trusts. */
function originsIn(body: unknown, issuer: IssuerConfig): readonly string[] {
  const endpoints = isJsonObject(body) ? [body.authorization_endpoint, body.token_endpoint] : [];
  const origins = endpoints.flatMap(each => (typeof each === 'string' ? (urlOf(each, `${issuer.iss}/`)?.origin ?? []) : []));
  const trusted = [new URL(issuer.iss).origin, ...issuer.authorizationOrigins];
  return [...new Set(origins)].filter(each => !trusted.includes(each));
}
