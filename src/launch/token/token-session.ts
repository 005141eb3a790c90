import type { FhirSession } from '../../fhir/session.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { LaunchPage } from '../page.ts';

/** Where the tokens of one launch came from. */
export interface TokenSource {
  readonly baseUrl: string;
  /** Origins that may be read with the token as well. */
  readonly furtherOrigins: readonly string[];
  readonly clientId: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
  readonly patientId: string;
}

interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

export interface TokenSession extends FhirSession {
  /** The token has run out, and no other can be had; not true of a session that was ended here. */
  hasExpired(): boolean;
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
  let refreshing: Promise<boolean> | undefined;
  let ended = false;

  const refresh = async (): Promise<boolean> => {
    const token = tokens?.refresh;
    if (token === undefined || ended) return false;
    const askedNow = page.now();
    const answer = await post(page, source.tokenEndpoint, {
      grant_type: 'refresh_token',
      refresh_token: token,
      client_id: source.clientId,
    });
    // No answer, or the server is down: nothing was decided, and the token that is left may still serve.
    if (answer === undefined || answer.status >= 500) return false;
    const renewed = tokensIn(answer.body, askedNow, token);
    const samePatient = answer.body.patient === undefined || answer.body.patient === source.patientId;
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
    async end() {
      ended = true;
      // A refresh that is under way may bring one more token to revoke.
      await refreshing;
      const last = tokens;
      tokens = undefined;
      if (last === undefined || source.revocationEndpoint === undefined) return;
      // The refresh token first: where it falls, everything that it made falls with it (RFC 7009, 2.1).
      for (const [hint, token] of [
        ['refresh_token', last.refresh],
        ['access_token', last.access],
      ] as const) {
        if (token === undefined) continue;
        await post(page, source.revocationEndpoint, { token, token_type_hint: hint, client_id: source.clientId });
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

/** Undefined where no answer came. */
async function post(
  page: Pick<LaunchPage, 'fetch'>,
  url: string,
  form: Record<string, string>,
): Promise<{ status: number; body: JsonObject } | undefined> {
  try {
    const response = await page.fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    const body: unknown = text === '' ? {} : JSON.parse(text);
    return { status: response.status, body: isJsonObject(body) ? body : {} };
  } catch {
    // Network, time-out or a body that is no JSON: to the caller each means that nothing was decided.
    return undefined;
  }
}
