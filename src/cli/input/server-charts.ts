import { fixedSession } from '../../fhir/fixed-session.ts';
import { createServerReader } from '../../fhir/search/server-reader.ts';
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
  const reader = createServerReader(fixedSession(baseUrl, token));
  for (const patientId of patientIds) yield { patientId, source: baseUrl, reader, placeOf: at => at };
}
