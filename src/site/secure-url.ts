const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** https anywhere; http only to this machine, where nothing travels (SMART App Launch 2.2 asks for TLS everywhere else). */
export function isSecureUrl(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

/** The URL that a text spells, or undefined. */
export function urlOf(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
