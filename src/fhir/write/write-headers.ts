import { createExchange, type ExchangeOptions } from '../exchange.ts';
import type { FhirSession } from '../session.ts';

/** Which headers of a write this page may send to the server; without a web page in between, each. */
export interface WriteHeaders {
  readonly prefer: boolean;
  readonly ifNoneExist: boolean;
  readonly ifMatch: boolean;
  readonly ifNoneMatch: boolean;
}

export const EVERY_WRITE_HEADER: WriteHeaders = { prefer: true, ifNoneExist: true, ifMatch: true, ifNoneMatch: true };

const HARMLESS: Readonly<Record<keyof WriteHeaders, Readonly<Record<string, string>>>> = {
  prefer: { prefer: 'return=representation' },
  ifNoneExist: { 'if-none-exist': 'identifier=none' },
  ifMatch: { 'if-match': 'W/"0"' },
  // Of a version that there is not: a read that names one that there is brings nothing.
  ifNoneMatch: { 'if-none-match': 'W/"0"' },
};

/**
 * Learns which headers the server's preflight lets through, by reading the patient with them: script never sees a preflight, and a
 * write that it held back looks like one whose answer was lost. Any answer will do, since only what is let through is answered. Where
 * reading fails without them too, nothing is learnt, and each may be sent.
 */
export async function probeWriteHeaders(session: FhirSession, patientId: string, options: ExchangeOptions = {}): Promise<WriteHeaders> {
  const exchange = createExchange(session, options);
  const isAnswered = async (headers: Readonly<Record<string, string>>) => {
    const answered = await exchange({ method: 'GET', url: `Patient/${encodeURIComponent(patientId)}`, headers });
    return answered.ok || answered.failure.kind !== 'network';
  };
  const { prefer, ifNoneExist, ifMatch, ifNoneMatch } = HARMLESS;
  if (await isAnswered({ ...prefer, ...ifNoneExist, ...ifMatch, ...ifNoneMatch })) return EVERY_WRITE_HEADER;
  if (!(await isAnswered({}))) return EVERY_WRITE_HEADER;
  const [mayPrefer, mayIfNoneExist, mayIfMatch, mayIfNoneMatch] = await Promise.all(
    [prefer, ifNoneExist, ifMatch, ifNoneMatch].map(isAnswered),
  );
  return {
    prefer: mayPrefer !== false,
    ifNoneExist: mayIfNoneExist !== false,
    ifMatch: mayIfMatch !== false,
    ifNoneMatch: mayIfNoneMatch !== false,
  };
}
