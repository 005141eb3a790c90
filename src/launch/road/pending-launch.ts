import { HOUR_MS } from '../../plain/hours-and-days.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import type { LaunchPage, TabStorage } from '../page.ts';
import { isCaseId } from './reopen.ts';

/** What a launch must remember until the EHR sends the person back: only addresses that were checked, and no token. */
export interface PendingLaunch {
  readonly iss: string;
  readonly clientId: string;
  readonly scope: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
  readonly issuer: string | undefined;
  readonly jwksUri: string | undefined;
  readonly answersWithIssuer: boolean;
  /** The browser came back to the launch page: what the EHR takes once may have been used. */
  readonly cameBack: boolean;
  /** uuid of the case that it is to lead to. */
  readonly reopens?: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

const PREFIX = 'vertaug.launch.';
/** A sign-in that takes longer is started again; an abandoned one is not kept. */
const LIFETIME_MS = HOUR_MS;

/** The tab's storage, or undefined where the browser blocks it. */
export function usableStorage(page: Pick<LaunchPage, 'tabStorage'>): TabStorage | undefined {
  try {
    const storage = page.tabStorage();
    storage.setItem(`${PREFIX}probe`, '1');
    storage.removeItem(`${PREFIX}probe`);
    return storage;
  } catch {
    // Blocked by policy or by a third-party frame: the caller says so on a page of its own.
    return undefined;
  }
}

export function savePending(storage: TabStorage, state: string, pending: PendingLaunch): void {
  forgetAbandoned(storage, pending.startedAt);
  storage.setItem(PREFIX + state, JSON.stringify(pending));
}

/** Hands the entry out once: whoever comes with the same `state` again finds nothing. `expired`: the sign-in took too long. */
export function takePending(storage: TabStorage, state: string, now: number): PendingLaunch | 'expired' | undefined {
  const text = storage.getItem(PREFIX + state);
  storage.removeItem(PREFIX + state);
  const pending = text === null ? undefined : parsePending(text);
  if (pending === undefined) return undefined;
  return now - pending.startedAt < LIFETIME_MS ? pending : 'expired';
}

/** The entry of the SMART library for the same launch; it holds the PKCE verifier, and the token once it came. */
export function forgetLibraryEntry(storage: TabStorage, state: string): void {
  storage.removeItem(state);
}

function forgetAbandoned(storage: TabStorage, now: number): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(key => key?.startsWith(PREFIX));
  for (const key of keys) {
    if (key === null || key === undefined) continue;
    const pending = parsePending(storage.getItem(key) ?? '');
    if (pending !== undefined && now - pending.startedAt < LIFETIME_MS) continue;
    storage.removeItem(key);
    forgetLibraryEntry(storage, key.slice(PREFIX.length));
  }
}

function parsePending(text: string): PendingLaunch | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not written by savePending: worth no more than a missing entry.
    return undefined;
  }
  return isPending(json) ? json : undefined;
}

function isPending(value: unknown): value is PendingLaunch {
  return (
    isJsonObject(value) &&
    [value.iss, value.clientId, value.scope, value.tokenEndpoint].every(text => typeof text === 'string') &&
    [value.revocationEndpoint, value.issuer, value.jwksUri].every(text => text === undefined || typeof text === 'string') &&
    typeof value.answersWithIssuer === 'boolean' &&
    typeof value.cameBack === 'boolean' &&
    (value.reopens === undefined || isCaseId(value.reopens)) &&
    typeof value.startedAt === 'number'
  );
}
