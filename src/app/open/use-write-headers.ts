import { useEffect, useState } from 'react';
import { probeWriteHeaders, type WriteHeaders } from '../../fhir/write/write-headers.ts';
import { useWorkspace } from './workspace.ts';

/** What this page may send with a write, asked of the EHR once, as soon as there is something to send; until then not known. */
export function useWriteHeaders(wanted: boolean): WriteHeaders | undefined {
  const { launch } = useWorkspace();
  const [headers, setHeaders] = useState<WriteHeaders>();
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    void probeWriteHeaders(launch.session, launch.patientId).then(learnt => isCurrent && setHeaders(learnt));
    return () => {
      isCurrent = false;
    };
  }, [wanted, launch]);
  return headers;
}
