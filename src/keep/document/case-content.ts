import type { Case } from '../../assessment/case/case.ts';
import { writeCaseFile } from '../../assessment/case/case-file.ts';
import { compactBase64, fromBase64, toBase64 } from '../../plain/base64.ts';
import { isJsonObject } from '../../plain/json-object.ts';

/** The longest case that is kept or opened. A case with all that can be recorded, a drawn signature among it, stays far below. */
export const MOST_CASE_BYTES = 5_000_000;

export interface CaseContent {
  readonly base64: string;
  readonly sizeBytes: number;
  /** SHA-1 as base64: what `Attachment.hash` is in R4. It finds what was altered by mistake; it is no signature. */
  readonly hash: string;
}

/** A case as the content of its document: the same text as its file. Undefined: it is longer than any that is kept. */
export async function contentOf(current: Case): Promise<CaseContent | undefined> {
  const bytes = new TextEncoder().encode(writeCaseFile(current));
  if (bytes.length > MOST_CASE_BYTES) return undefined;
  return { base64: toBase64(bytes), sizeBytes: bytes.length, hash: await hashOf(bytes) };
}

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)));
}

/**
 * The bytes in what a server answered for a Binary: the resource with its data, or, of a server that always gives the content itself, that content,
 * which has been read as JSON by then and is written again as `writeCaseFile` wrote it. A number: it is longer than any case, and of about so many bytes.
 * Undefined: there is none.
 */
export function bytesIn(body: unknown): Uint8Array<ArrayBuffer> | number | undefined {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (!isJsonObject(body)) return undefined;
  if (body.resourceType === undefined) return new TextEncoder().encode(`${JSON.stringify(body, undefined, 2)}\n`);
  if (body.resourceType !== 'Binary' || typeof body.data !== 'string') return undefined;
  // Four letters hold three bytes; blanks between them are allowed for.
  if (body.data.length > 2 * MOST_CASE_BYTES) return Math.floor((body.data.length / 4) * 3);
  const data = compactBase64(body.data);
  return data === undefined || data === '' ? undefined : fromBase64(data);
}
