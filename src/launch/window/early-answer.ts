import { isJsonObject } from '../../plain/json-object.ts';
import type { TabStorage } from '../page.ts';
import { registeredUrls } from '../road/registered-urls.ts';

/** A sign-in to the case store that goes before the EHR's launch, in this tab: what has to be remembered over both. No token is. */
export interface EarlySignIn {
  readonly base: string;
  readonly state: string;
  readonly verifier: string;
  readonly scope: string;
  /** The query that the EHR opened the launch page with. */
  readonly launch: string;
  /** The store's answer, once it came. */
  readonly search: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

export const EARLY_KEY = 'vertaug.store';
/** What is older is asked anew: no code lives as long (RFC 6749, 4.1.2). */
const LIFETIME_MS = 600_000;

/** For the page at the redirect URL: keeps the store's answer and says where the launch goes on; undefined where this tab waits for none of this state. */
export function keepEarlyAnswer(storage: TabStorage, page: URL, now: number): string | undefined {
  const state = page.searchParams.get('state');
  const entry = readEarly(storage, now);
  if (entry === undefined || state === null || entry.state !== state || entry.search !== undefined) return undefined;
  storage.setItem(EARLY_KEY, JSON.stringify({ ...entry, search: page.search } satisfies EarlySignIn));
  return registeredUrls(new URL(page.pathname, page.origin)).launch + entry.launch;
}

/** What waits in this tab, unless it has waited too long. */
export function readEarly(storage: TabStorage, now: number): EarlySignIn | undefined {
  const text = storage.getItem(EARLY_KEY);
  if (text === null) return undefined;
  try {
    const entry: unknown = JSON.parse(text);
    return isEarlySignIn(entry) && now - entry.startedAt < LIFETIME_MS ? entry : undefined;
  } catch {
    // Not written here: worth no more than a missing entry.
    return undefined;
  }
}

function isEarlySignIn(value: unknown): value is EarlySignIn {
  return (
    isJsonObject(value) &&
    [value.base, value.state, value.verifier, value.scope, value.launch].every(text => typeof text === 'string') &&
    (value.search === undefined || typeof value.search === 'string') &&
    typeof value.startedAt === 'number'
  );
}
