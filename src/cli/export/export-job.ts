import { setTimeout as wait } from 'node:timers/promises';
import { withinBase } from '../../fhir/base-url.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { ask, jsonIn, saidBy } from './ask.ts';
import { ExportFailure } from './export-failure.ts';
import type { ExportType } from './export-types.ts';

export interface ExportOrder {
  readonly baseUrl: string;
  /** Of a Group's patients; undefined: of the whole system. */
  readonly group: string | undefined;
  /** Only what was changed since, an instant. */
  readonly changedSince: string | undefined;
  readonly types: readonly ExportType[];
}

/** A file of the manifest. */
export interface ListedFile {
  readonly type: string;
  readonly address: string;
  /** Lines; undefined: the server did not say. */
  readonly count: number | undefined;
}

export interface Manifest {
  readonly requiresAccessToken: boolean;
  readonly files: readonly ListedFile[];
}

/** The bearer's header for an address, where a token goes there. */
export type TokenFor = (address: string) => Promise<Record<string, string>>;

/** A token goes to the base and what lies below it; undefined: there is none to send. */
export const tokenWithin =
  (baseUrl: string, token: (() => Promise<string>) | undefined): TokenFor =>
  async address =>
    token === undefined || withinBase(baseUrl, address) === undefined ? {} : { authorization: `Bearer ${await token()}` };

/** Orders an export (Bulk Data Access 2.0, "Kick-off Request"). Types that the server names in a refusal are left out, and it is asked again. */
export async function kickOff(
  { baseUrl, group, changedSince, types }: ExportOrder,
  tokenFor: TokenFor,
  signal: AbortSignal,
): Promise<{ readonly statusAddress: string; readonly refused: readonly ExportType[] }> {
  const refused: ExportType[] = [];
  for (;;) {
    const left = types.filter(type => !refused.includes(type));
    const address = new URL(group === undefined ? `${baseUrl}/$export` : `${baseUrl}/Group/${group}/$export`);
    address.searchParams.set('_type', left.join(','));
    address.searchParams.set('_outputFormat', 'application/fhir+ndjson');
    if (changedSince !== undefined) address.searchParams.set('_since', changedSince);
    const headers = { accept: 'application/fhir+json', prefer: 'respond-async', ...(await tokenFor(address.href)) };
    const response = await ask(address.href, { headers }, signal);
    if (response.status === 202) {
      const location = response.headers.get('content-location');
      if (location === null || !URL.canParse(location, address)) throw new ExportFailure({ kind: 'no-status-address' });
      return { statusAddress: new URL(location, address).href, refused };
    }
    const says = await saidBy(response);
    const named = left.filter(type => new RegExp(`\\b${type}\\b`).test(says));
    const isRefusedType = response.status >= 400 && response.status < 500 && named.length > 0 && named.length < left.length;
    if (!isRefusedType) throw new ExportFailure({ kind: 'kick-off-refused', status: response.status, says });
    refused.push(...named);
  }
}

const LEAST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 300_000;
const USUAL_WAIT_MS = 5_000;

/** Asks where the export stands until it is done ("Status Request"), as often as the server wants to be asked. */
export async function manifestOf(
  statusAddress: string,
  tokenFor: TokenFor,
  onProgress: (says: string) => void,
  signal: AbortSignal,
  leastWaitMs = LEAST_WAIT_MS,
): Promise<Manifest> {
  for (;;) {
    const response = await ask(statusAddress, { headers: { accept: 'application/json', ...(await tokenFor(statusAddress)) } }, signal);
    if (response.status === 200) return readManifest(jsonIn(await response.text()), statusAddress);
    if (response.status === 404 || response.status === 410) throw new ExportFailure({ kind: 'job-gone' });
    const isBusy = response.status === 429 || (response.status === 503 && response.headers.has('retry-after'));
    if (response.status !== 202 && !isBusy) {
      throw new ExportFailure({ kind: 'job-failed', status: response.status, says: await saidBy(response) });
    }
    onProgress(response.headers.get('x-progress') ?? '');
    await response.body?.cancel();
    await wait(waitOf(response.headers.get('retry-after'), leastWaitMs), undefined, { signal });
  }
}

function waitOf(retryAfter: string | null, leastWaitMs: number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  const asked = retryAfter === null ? USUAL_WAIT_MS : Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
  return Math.min(Math.max(Number.isNaN(asked) ? USUAL_WAIT_MS : asked, leastWaitMs), MOST_WAIT_MS);
}

function readManifest(value: unknown, address: string): Manifest {
  if (!isJsonObject(value) || !Array.isArray(value.output)) throw new ExportFailure({ kind: 'manifest-unreadable', address });
  const files = value.output.flatMap((file): readonly ListedFile[] => {
    if (!isJsonObject(file) || typeof file.type !== 'string' || typeof file.url !== 'string' || !URL.canParse(file.url, address)) return [];
    return [{ type: file.type, address: new URL(file.url, address).href, count: typeof file.count === 'number' ? file.count : undefined }];
  });
  if (files.length < value.output.length) throw new ExportFailure({ kind: 'manifest-unreadable', address });
  // Whoever does not say it means that no token is asked for.
  return { requiresAccessToken: value.requiresAccessToken === true, files };
}

/** Tells the server that the export is wanted no more ("Delete Request"). */
export async function cancelJob(statusAddress: string, tokenFor: TokenFor, signal: AbortSignal): Promise<void> {
  const response = await ask(statusAddress, { method: 'DELETE', headers: await tokenFor(statusAddress) }, signal);
  if (response.status === 404 || response.status === 410) throw new ExportFailure({ kind: 'job-gone' });
  if (!response.ok) throw new ExportFailure({ kind: 'job-failed', status: response.status, says: await saidBy(response) });
}
