import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { readCapability } from '../../fhir/read-capability.ts';
import { createServerReader } from '../../fhir/search/server-reader.ts';
import type { FhirSession } from '../../fhir/session.ts';
import { readService, type ServiceEnd, type ServiceProgress } from '../../quality/ask/read-service.ts';
import { type Collecting, createCollecting } from '../../quality/count/counting.ts';
import { type CasesOfSessions, casesOfSessions } from './cases-of-sessions.ts';

/** A service as far as it has been read. */
export interface ServiceRead {
  readonly progress: ServiceProgress;
  /** Undefined: it is being read. */
  readonly end: ServiceEnd | undefined;
  readonly collecting: Collecting;
  readonly cases: CasesOfSessions;
  /** ISO instant of the last step. */
  readonly at: string;
}

/** A large service has more sessions than a chart has resources. */
const BOUNDS = { maxPages: 20_000, maxResources: 1_000_000 } as const;

const nothingYet = (): ServiceRead => ({
  progress: { resources: 0, sessions: 0, ofSessions: undefined, patients: undefined },
  end: undefined,
  collecting: createCollecting(),
  cases: casesOfSessions(),
  at: new Date().toISOString(),
});

/** Reads the service as soon as it is shown, and again when it is asked for; of two readings the later one counts. */
export function useService(session: FhirSession) {
  const [service, setService] = useState(nothingYet);
  const reader = useMemo(() => createServerReader(session, BOUNDS), [session]);
  const latest = useRef<AbortController>(undefined);
  const begin = useCallback(async () => {
    latest.current?.abort();
    const mine = new AbortController();
    latest.current = mine;
    const fresh = nothingYet();
    setService(fresh);
    const capability = await readCapability(session.baseUrl, { signal: mine.signal });
    const end = await readService(reader, {
      baseUrl: session.baseUrl,
      declares: type => capability.status !== 'known' || capability.resources[type] !== undefined,
      signal: mine.signal,
      take(resource, where) {
        fresh.collecting.take(resource, where);
        fresh.cases.take(resource);
      },
      onProgress(progress) {
        if (latest.current === mine) setService(before => ({ ...before, progress, at: new Date().toISOString() }));
      },
    });
    if (latest.current === mine) setService(before => ({ ...before, end, at: new Date().toISOString() }));
  }, [reader, session]);
  useEffect(() => {
    void begin();
    return () => latest.current?.abort();
  }, [begin]);
  return { service, begin, stop: () => latest.current?.abort() };
}
