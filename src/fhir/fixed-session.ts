import type { FhirSession } from './session.ts';

/** A session with a token that is all there is; undefined: the server lets anybody read, and none is sent. */
export function fixedSession(baseUrl: string, token: string | undefined, furtherOrigins: readonly string[] = []): FhirSession {
  return {
    baseUrl,
    furtherOrigins,
    ...(token === undefined && { open: true }),
    accessToken: () => token,
    secondsLeft: () => Number.POSITIVE_INFINITY,
    refresh: async () => false,
  };
}
