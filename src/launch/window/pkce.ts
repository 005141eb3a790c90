import { toBase64 } from '../../plain/base64.ts';

/** A proof that whoever exchanges a code is who asked for it (RFC 7636). */
export interface Pkce {
  readonly verifier: string;
  readonly challenge: string;
}

/**
 * Made with the browser's own cryptography, and not by the SMART library: that keeps its verifier in the tab's storage, and knows one request
 * a page. `newId` gives a random UUID; two of them are 244 random bits, in characters that a verifier may have.
 */
export async function newPkce(newId: () => string): Promise<Pkce> {
  const verifier = newId() + newId();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: urlSafe(toBase64(new Uint8Array(digest))) };
}

const urlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
