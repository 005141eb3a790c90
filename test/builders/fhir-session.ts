import type { FhirSession } from '../../src/fhir/session.ts';

export interface SessionDouble extends FhirSession {
  /** How often a new token was asked for. */
  readonly refreshes: () => number;
}

/** A session whose tokens are `token-1`, `token-2`, … `renewable` says how many refreshes succeed. */
export function sessionDouble(options: {
  readonly baseUrl: string;
  readonly furtherOrigins?: readonly string[];
  readonly secondsLeft?: number;
  readonly renewable?: number;
}): SessionDouble {
  let serial = 1;
  let refreshes = 0;
  let secondsLeft = options.secondsLeft ?? 3600;
  return {
    baseUrl: options.baseUrl,
    furtherOrigins: options.furtherOrigins ?? [],
    accessToken: () => `token-${serial}`,
    secondsLeft: () => secondsLeft,
    refreshes: () => refreshes,
    async refresh() {
      refreshes += 1;
      if (refreshes > (options.renewable ?? Number.POSITIVE_INFINITY)) return false;
      serial += 1;
      secondsLeft = 3600;
      return true;
    },
  };
}
