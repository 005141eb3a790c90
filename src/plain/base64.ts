/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

/** A text's UTF-8 as base64. */
export const textToBase64 = (text: string): string => toBase64(new TextEncoder().encode(text));

/** The bytes of base64, or of base64url; throws where it is neither. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
}

/** Base64 as FHIR has it, broken over lines as some servers do, without its blanks; undefined for what is none. */
export function compactBase64(text: string): string | undefined {
  const compact = text.replaceAll(/\s/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(compact) && compact.length % 4 === 0 ? compact : undefined;
}
