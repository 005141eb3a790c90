import { HOUR_MS } from '../../plain/hours-and-days.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import type { TabStorage } from '../page.ts';

/** What signing in at top level must remember until the browser comes back: addresses that were checked, and what proves who asked. No token. */
export interface PendingUser {
  readonly state: string;
  /** Of PKCE: good once, and of no use without the code. */
  readonly verifier: string;
  /** The EHR that was chosen. */
  readonly ehr: string;
  readonly base: string;
  readonly scope: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
  readonly issuer: string | undefined;
  readonly jwksUri: string | undefined;
  readonly answersWithIssuer: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** One a tab: whoever begins again has given the one before up. */
const KEY = 'vertaug.user';
const LIFETIME_MS = HOUR_MS;

export function savePendingUser(storage: TabStorage, pending: PendingUser): void {
  storage.setItem(KEY, JSON.stringify(pending));
}

/** Hands it out once, and to the answer with its state only. `expired`: signing in took too long. */
export function takePendingUser(storage: TabStorage, state: string, now: number): PendingUser | 'expired' | undefined {
  const text = storage.getItem(KEY);
  storage.removeItem(KEY);
  const pending = text === null ? undefined : parsed(text);
  if (!isPending(pending) || pending.state !== state) return undefined;
  return now - pending.startedAt < LIFETIME_MS ? pending : 'expired';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not written by savePendingUser: worth no more than a missing entry.
    return undefined;
  }
}

function isPending(value: unknown): value is PendingUser {
  return (
    isJsonObject(value) &&
    [value.state, value.verifier, value.ehr, value.base, value.scope, value.tokenEndpoint].every(text => typeof text === 'string') &&
    [value.revocationEndpoint, value.issuer, value.jwksUri].every(text => text === undefined || typeof text === 'string') &&
    typeof value.answersWithIssuer === 'boolean' &&
    typeof value.startedAt === 'number'
  );
}
