import { fromBase64, toBase64 } from '../../plain/base64.ts';

/**
 * The three functions of js-base64 that fhirclient's browser build calls, on what every browser has. The library's polyfills would
 * be a tenth of the launch page's script.
 */
export function fromUint8Array(bytes: Uint8Array, urlSafe = false): string {
  const base64 = toBase64(bytes);
  return urlSafe ? base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') : base64;
}

export function encodeURL(text: string): string {
  return fromUint8Array(new TextEncoder().encode(text), true);
}

/** Base64 or base64url to text. Throws where it is neither. */
export function decode(base64: string): string {
  return new TextDecoder().decode(fromBase64(base64));
}
