import { createServerReader } from '../../fhir/search/server-reader.ts';
import type { FhirSession } from '../../fhir/session.ts';
import type { FoundChart } from './read-charts.ts';

export interface ServerAsked {
  /** FHIR base without a trailing slash. */
  readonly baseUrl: string;
  readonly patientIds: readonly string[];
  /** Undefined: the server asks for none. */
  readonly token: string | undefined;
}

/** The charts of patients on a server, one after another: each is read in one wave, and several at once would be many requests. */
export function* serverCharts({ baseUrl, patientIds, token }: ServerAsked): Generator<FoundChart> {
  const session: FhirSession = {
    baseUrl,
    ...(token === undefined && { open: true }),
    accessToken: () => token,
    secondsLeft: () => Number.POSITIVE_INFINITY,
    // A token from the command line is all there is.
    refresh: async () => false,
  };
  const reader = createServerReader(session);
  for (const patientId of patientIds) yield { patientId, source: baseUrl, reader, placeOf: at => at };
}
