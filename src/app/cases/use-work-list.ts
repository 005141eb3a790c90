import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createServerReader } from '../../fhir/search/server-reader.ts';
import type { FhirSession } from '../../fhir/session.ts';
import type { ListedCase } from '../../keep/work-list/listed-case.ts';
import { readWorkList, type WorkListEnd } from '../../keep/work-list/read-work-list.ts';

export interface WorkListRead {
  readonly cases: readonly ListedCase[];
  /** Documents, those that are no cases among them. */
  readonly read: number;
  readonly total: number | undefined;
  /** Undefined: it is being read. */
  readonly end: WorkListEnd | undefined;
  /** ISO instant of the last step. */
  readonly at: string;
}

const nothingYet = (): WorkListRead => ({ cases: [], read: 0, total: undefined, end: undefined, at: new Date().toISOString() });

/** Reads the list as soon as it is shown, and again when it is asked for; of two readings the later one counts. */
export function useWorkList(session: FhirSession) {
  const [list, setList] = useState(nothingYet);
  const reader = useMemo(() => createServerReader(session), [session]);
  const latest = useRef<AbortController>(undefined);
  const begin = useCallback(async () => {
    latest.current?.abort();
    const mine = new AbortController();
    latest.current = mine;
    setList(nothingYet());
    for await (const step of readWorkList(reader, { baseUrl: session.baseUrl, signal: mine.signal })) {
      if (latest.current !== mine) return;
      const at = new Date().toISOString();
      setList(before =>
        step.kind === 'page'
          ? { ...before, cases: [...before.cases, ...step.cases], read: step.read, total: step.total ?? before.total, at }
          : { ...before, end: step.end, at },
      );
    }
  }, [reader, session]);
  useEffect(() => {
    void begin();
    return () => latest.current?.abort();
  }, [begin]);
  return { list, begin, stop: () => latest.current?.abort() };
}
