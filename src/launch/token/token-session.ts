import type { FhirSession } from '../../fhir/session.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import type { LaunchPage } from '../page.ts';
import { postForm } from './post-form.ts';

/** Where the tokens of one launch came from. */
export interface TokenSource {
  readonly baseUrl: string;
  /** Origins that may be read with the token as well. */
  readonly furtherOrigins: readonly string[];
  readonly clientId: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
  /** Undefined: the token is for no one patient. */
  readonly patientId: string | undefined;
}

/** Too many requests, or too slow a one: the token itself was not judged. */
const UNDECIDED: readonly number[] = [408, 425, 429];

interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

export interface TokenSession extends FhirSession {
  /** The token has run out, and no other can be had; not true of a session that was ended here. */
  hasExpired(): boolean;
  /** Goes on with another token for the same server and patient, from somebody who signed in again. False: it was ended meanwhile. */
  renew(response: JsonObject, askedAt: number): boolean;
  end(): Promise<void>;
}

/**
 * Holds the tokens in memory and nowhere else, so no other tab has them and no lock between tabs is needed. Refreshes by
 * its own request, one at a time, whatever scope the server named: the library would refuse, and sends no client_id.
 */
export function createTokenSession(
  page: Pick<LaunchPage, 'fetch' | 'now' | 'blockedHere'>,
  source: TokenSource,
  response: JsonObject,
  askedAt: number,
): TokenSession {
  let tokens = tokensIn(response, askedAt, undefined);
  /** Given back with the others at the end: revoked earlier, one may take with it what the same person was granted since. */
  const earlier: Tokens[] = [];
  let refreshing: Promise<boolean> | undefined;
  let ended = false;

  const refresh = async (): Promise<boolean> => {
    const before = tokens;
    const token = before?.refresh;
    if (token === undefined || ended) return false;
    const askedNow = page.now();
    const answer = await postForm(page, source.tokenEndpoint, {
      grant_type: 'refresh_token',
      refresh_token: token,
      client_id: source.clientId,
    });
    // Somebody signed in again meanwhile, and what they were granted stands.
    if (tokens !== before) return tokens !== undefined && !ended;
    // No answer, or the server is down or has no time: nothing was decided, and the token that is left may still serve.
    if (answer === undefined || answer.status >= 500 || UNDECIDED.includes(answer.status)) return false;
    const renewed = tokensIn(answer.body, askedNow, token);
    const { patient } = answer.body;
    // A server may leave the context out of a refresh (SMART App Launch 2.2, refresh); one that names another patient has changed charts.
    const samePatient = patient === undefined || source.patientId === undefined || patient === source.patientId;
    tokens = answer.status < 300 && samePatient ? renewed : undefined;
    return tokens !== undefined && !ended;
  };

  return {
    baseUrl: source.baseUrl,
    furtherOrigins: source.furtherOrigins,
    accessToken: () => (ended ? undefined : tokens?.access),
    secondsLeft: () => (tokens === undefined || ended ? 0 : (tokens.endsAt - page.now()) / 1000),
    blockedHere: url => page.blockedHere(url),
    hasExpired: () => !ended && (tokens === undefined || (tokens.refresh === undefined && tokens.endsAt <= page.now())),
    refresh() {
      refreshing ??= refresh().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
    renew(renewed, askedAt) {
      const next = ended ? undefined : tokensIn(renewed, askedAt, undefined);
      if (next === undefined) return false;
      if (tokens !== undefined) earlier.push(tokens);
      tokens = next;
      return true;
    },
    async end() {
      ended = true;
      // A refresh that is under way may bring one more token to revoke.
      await refreshing;
      const last = [...(tokens === undefined ? [] : [tokens]), ...earlier.splice(0)];
      tokens = undefined;
      if (source.revocationEndpoint === undefined) return;
      for (const { refresh, access } of last) {
        // The refresh token first: where it falls, everything that it made falls with it (RFC 7009, 2.1).
        for (const [hint, token] of [
          ['refresh_token', refresh],
          ['access_token', access],
        ] as const) {
          if (token === undefined) continue;
          await postForm(page, source.revocationEndpoint, { token, token_type_hint: hint, client_id: source.clientId });
        }
      }
    },
  };
}

/** The access token of a token response, or undefined when there is none that can be used as a bearer token. */
export function accessTokenIn(response: JsonObject): string | undefined {
  const { access_token: token, token_type: type } = response;
  const bearer = type === undefined || (typeof type === 'string' && type.toLowerCase() === 'bearer');
  return typeof token === 'string' && token !== '' && bearer ? token : undefined;
}

function tokensIn(response: JsonObject, askedAt: number, previousRefresh: string | undefined): Tokens | undefined {
  const access = accessTokenIn(response);
  if (access === undefined) return undefined;
  const { refresh_token: refresh, expires_in: seconds } = response;
  const lifetime = Number(seconds ?? Number.NaN);
  return {
    access,
    // A server that rotates sends a new one, and the old one must never be sent again; one that does not sends none.
    refresh: typeof refresh === 'string' && refresh !== '' ? refresh : previousRefresh,
    endsAt: Number.isFinite(lifetime) ? askedAt + lifetime * 1000 : Number.POSITIVE_INFINITY,
  };
}
