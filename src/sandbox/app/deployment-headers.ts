/** The part of a site's configuration that decides where the app may connect to; `SiteConfig` is one. */
export interface ConnectedSite {
  readonly issuers: readonly {
    readonly iss: string;
    readonly authorizationOrigins?: readonly string[];
    readonly fhirOrigins?: readonly string[];
    readonly caseStore?: { readonly base: string; readonly authorizationOrigins?: readonly string[] } | undefined;
  }[];
}

/**
 * The empty inline style. Emotion in production puts an empty style element into the page and fills it through the CSSOM,
 * which style-src does not look at; its content, the empty string, must be allowed.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The app opens a window of its own to sign in, and may keep hold of it while the EHR's pages are in it; whoever opens the app gets no hold of it.
 * With `same-origin`, the window would be cut off at its first page of the EHR, and a frame of another site has no other way to hear of it.
 */
export const OPENER_POLICY = 'Cross-Origin-Opener-Policy';

/** The page that such a window comes back to: with a policy of its own it would be cut off from the app that opened it. It shows nothing and holds nothing. */
export const SIGN_IN_PAGE = 'sign-in.html';
export const SIGN_IN_OPENER_POLICY = 'unsafe-none';

/**
 * The headers that a deployment sends with every answer of the app, `config.json` included; `headersAt` has the one exception.
 * `frameAncestors` are the origins of the EHRs that show the app in a frame.
 */
export function deploymentHeaders(site: ConnectedSite, frameAncestors: readonly string[]): Record<string, string> {
  const connected = site.issuers
    .flatMap(({ iss, authorizationOrigins = [], fhirOrigins = [], caseStore }) => [
      iss,
      ...authorizationOrigins,
      ...fhirOrigins,
      ...(caseStore ? [caseStore.base, ...(caseStore.authorizationOrigins ?? [])] : []),
    ])
    .map(url => new URL(url).origin);
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...new Set(connected)],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'self'", ...new Set(frameAncestors)],
    // Text becomes no markup, script or code; a worker's address goes through the one policy of `src/app/open/own-workers.ts`.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    [OPENER_POLICY]: 'same-origin-allow-popups',
    'Permissions-Policy': 'camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    // Browsers heed it over https only.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** What of the headers is another on one page. */
export function headersAt(path: string, headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return path.endsWith(`/${SIGN_IN_PAGE}`) && OPENER_POLICY in headers ? { ...headers, [OPENER_POLICY]: SIGN_IN_OPENER_POLICY } : headers;
}

/** Kept for good: its name changes with its content. */
export const KEPT = 'public, max-age=31536000, immutable';
export const NOT_KEPT = 'no-store';

/** `Cache-Control` of an answer of the app: pages and the configuration are never kept, hashed assets that are there for good. */
export function cacheControl(path: string, status: number): string {
  return path.includes('/assets/') && status === 200 ? KEPT : NOT_KEPT;
}
