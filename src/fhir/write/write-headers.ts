import { createExchange, type ExchangeOptions } from '../exchange.ts';
import { isResource } from '../is-resource.ts';
import type { FhirSession } from '../session.ts';

/** Which headers of a write this page may send to the server; without a web page in between, each. */
export interface WriteHeaders {
  readonly prefer: boolean;
  readonly ifNoneExist: boolean;
  readonly ifMatch: boolean;
  readonly ifNoneMatch: boolean;
}

export const EVERY_WRITE_HEADER: WriteHeaders = { prefer: true, ifNoneExist: true, ifMatch: true, ifNoneMatch: true };

/** Each as a read may carry it and mean nothing by it. `version`: the one that is there. */
const harmless = (version: string): Readonly<Record<keyof WriteHeaders, Readonly<Record<string, string>>>> => ({
  prefer: { prefer: 'return=representation' },
  ifNoneExist: { 'if-none-exist': 'identifier=none' },
  ifMatch: { 'if-match': `W/"${version}"` },
  // Of a version that there is not: a read that names one that there is brings nothing.
  ifNoneMatch: { 'if-none-match': 'W/"none"' },
});

/**
 * Learns which headers the server's preflight lets through, by reading the patient with them: script never sees a preflight, and a
 * write that it held back looks like one whose answer was lost. Any answer will do, since only what is let through is answered. Where
 * reading fails without them too, nothing is learnt, and each may be sent. What fails is asked twice: a connection may break once.
 */
export async function probeWriteHeaders(session: FhirSession, patientId: string, options: ExchangeOptions = {}): Promise<WriteHeaders> {
  const exchange = createExchange(session, options);
  const read = (headers: Readonly<Record<string, string>>) =>
    exchange({ method: 'GET', url: `Patient/${encodeURIComponent(patientId)}`, headers });
  const isAnswered = async (headers: Readonly<Record<string, string>>) => {
    const answered = await read(headers);
    return answered.ok || answered.failure.kind !== 'network';
  };
  const plain = await read({});
  if (!plain.ok) return EVERY_WRITE_HEADER;
  const { body } = plain.answer;
  const headers = harmless((isResource(body) && body.meta?.versionId) || '0');
  if (await isAnswered(Object.fromEntries(Object.values(headers).flatMap(each => Object.entries(each))))) return EVERY_WRITE_HEADER;
  const may = async (name: keyof WriteHeaders) => (await isAnswered(headers[name])) || (await isAnswered(headers[name]));
  return {
    prefer: await may('prefer'),
    ifNoneExist: await may('ifNoneExist'),
    ifMatch: await may('ifMatch'),
    ifNoneMatch: await may('ifNoneMatch'),
  };
}
