import { Client } from 'fhir-kit-client';
import { isJsonObject } from '../plain/json-object.ts';
import { type Answer, type Answered, failure } from './answer.ts';
import { withinBase } from './base-url.ts';
import { policyLacks } from './own-policy.ts';
import type { FhirSession } from './session.ts';

export interface ExchangeOptions {
  /** How long an answer may take, in milliseconds. Default 30 000. */
  readonly timeoutMs?: number;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute, or relative to the FHIR base. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
  /** The token must live this long, in seconds, or is refreshed first. */
  readonly tokenSeconds?: number;
}

/** Sends one request to a FHIR base, and nothing anywhere else. */
export type Exchange = (request: Request) => Promise<Answered>;

/**
 * The one place that speaks HTTP to a FHIR server. Guards the address before anything leaves, sends the token that is
 * current then, and after a 401 refreshes once and asks again (a refused request was not carried out, so a write may be).
 */
export function createExchange(session: FhirSession, options: ExchangeOptions = {}): Exchange {
  const client = new Client({ baseUrl: session.baseUrl });
  const timeoutMs = options.timeoutMs ?? 30_000;

  return async request => {
    const url = withinBase(session.baseUrl, request.url, request.method === 'GET' ? session.furtherOrigins : []);
    if (url === undefined) {
      return { ok: false, sent: false, failure: failure('foreign-url', 'The address is not under the FHIR base: nothing was sent.') };
    }
    if (request.signal?.aborted) return { ok: false, sent: false, failure: failure('cancelled', 'Cancelled before it was sent.') };
    const ask = async (token: string | undefined): Promise<Answered> => {
      const answered = await send(client, { ...request, url }, token, timeoutMs);
      return !answered.ok && answered.failure.kind === 'network' && (await session.blockedHere?.(url))
        ? { ok: false, sent: false, failure: failure('own-policy', policyLacks(url)) }
        : answered;
    };
    if (session.open) return ask(undefined);
    if (session.secondsLeft() <= (request.tokenSeconds ?? 0)) await session.refresh();
    const token = session.secondsLeft() > 0 ? session.accessToken() : undefined;
    if (token === undefined) return { ok: false, sent: false, failure: failure('unauthorized', 'The session has ended.') };

    const first = await ask(token);
    if (!first.ok || first.answer.status !== 401) return first;
    // Another request may have refreshed meanwhile: then its token is simply used.
    const renewed = session.accessToken() !== token || (await session.refresh());
    const next = session.accessToken();
    return renewed && next !== undefined && next !== token ? ask(next) : first;
  };
}

/** For what a server tells anybody: no token. */
export function createOpenExchange(baseUrl: string, options: ExchangeOptions = {}): Exchange {
  const client = new Client({ baseUrl });
  return async request => {
    const url = withinBase(baseUrl, request.url);
    return url === undefined
      ? { ok: false, sent: false, failure: failure('foreign-url', 'The address is not under the FHIR base: nothing was sent.') }
      : send(client, { ...request, url }, undefined, options.timeoutMs ?? 30_000);
  };
}

async function send(client: Client, request: Request, token: string | undefined, timeoutMs: number): Promise<Answered> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const headers = { ...request.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  try {
    const data = await client.request(request.url, {
      method: request.method,
      ...(request.body === undefined ? {} : { body: request.body }),
      options: {
        headers: request.body === undefined ? headers : { 'content-type': 'application/fhir+json', ...headers },
        signal: request.signal === undefined ? deadline : AbortSignal.any([request.signal, deadline]),
        // The library turns it on, and then no browser sends a body over 64 KiB.
        keepalive: false,
        // Charts do not belong in the browser's disk cache, cookies not on FHIR requests, and a redirect could carry the token elsewhere.
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      },
    });
    const { response } = Client.httpFor(data);
    if (response === undefined) throw new Error('The library gave no response.');
    return { ok: true, answer: { status: response.status, headers: response.headers, body: emptyAsUndefined(data) } };
  } catch (thrown) {
    const answer = answerIn(thrown);
    if (answer !== undefined) return { ok: true, answer };
    if (request.signal?.aborted) return { ok: false, sent: true, failure: failure('cancelled', 'Cancelled while it was under way.') };
    if (deadline.aborted) return { ok: false, sent: true, failure: failure('timeout', `No answer within ${timeoutMs / 1000} s.`) };
    return {
      ok: false,
      sent: true,
      failure: failure('network', `No answer came: ${thrown instanceof Error ? thrown.message : String(thrown)}.`),
    };
  }
}

/** fhir-kit-client throws for every answer that is not 2xx with JSON; what was answered is in what it throws. */
function answerIn(thrown: unknown): Answer | undefined {
  if (!isJsonObject(thrown) || !isJsonObject(thrown.response) || !isJsonObject(thrown.config)) return undefined;
  const { status, data } = thrown.response;
  const { headers } = thrown.config;
  return typeof status === 'number' && headers instanceof Headers ? { status, headers, body: emptyAsUndefined(data) } : undefined;
}

/** The library stands `{}` in for an empty body. */
function emptyAsUndefined(body: unknown): unknown {
  return isJsonObject(body) && Object.keys(body).length === 0 ? undefined : body;
}
