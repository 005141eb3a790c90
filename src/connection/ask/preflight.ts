/** A request of the app, as far as a browser asks about it first. */
export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Relative to the FHIR base. */
  readonly path: string;
  /** Names of headers that the page sets, in lower case, but for those that are always allowed (Accept is). */
  readonly headers: readonly string[];
}

/** What the app sends; a body in `application/fhir+json` is itself asked about. */
export const READING: Asking = { method: 'GET', path: 'Condition', headers: ['authorization'] };
export const CREATING: Asking = {
  method: 'POST',
  path: 'Procedure',
  headers: ['authorization', 'content-type', 'if-none-exist', 'prefer'],
};
export const CHANGING: Asking = {
  method: 'PUT',
  path: 'Procedure/1',
  headers: ['authorization', 'content-type', 'if-match', 'if-none-match', 'prefer'],
};

/** How a browser judges such a request. `allowed` undefined: not known. */
export interface Judged {
  readonly allowed: boolean | undefined;
  /** Of the answer to the preflight; undefined: none was seen. */
  readonly status: number | undefined;
  /** What stands in the way: `origin`, `status`, `method`, or names of headers. */
  readonly lacks: readonly string[];
}

/** What a page of an origin may do with a server. */
export interface CrossOrigin {
  readonly origin: string;
  /** `preflight`: the server's answers to OPTIONS were judged. `inferred`: a page saw which of its reads were answered. */
  readonly how: 'preflight' | 'inferred';
  readonly reading: Judged;
  readonly creating: Judged;
  readonly changing: Judged;
  /** Headers of an answer that a page may read; undefined: not known. */
  readonly exposed: readonly string[] | undefined;
}

/** Headers of an answer that a page of that origin may see anything of (Fetch, "CORS check", no credentials). */
export function letsOriginIn(headers: Headers, origin: string): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === origin;
}

/** Judges the answer to a preflight as a browser does (Fetch, "CORS-preflight fetch"). */
export function judgePreflight(answer: Pick<Response, 'ok' | 'status' | 'headers'>, origin: string, asking: Asking): Judged {
  // Methods are told apart by case, names of headers are not.
  const methods = namesIn(answer.headers.get('access-control-allow-methods'));
  const headers = namesIn(answer.headers.get('access-control-allow-headers')).map(name => name.toLowerCase());
  const isSafelisted = asking.method !== 'PUT';
  // The star does not cover Authorization.
  const isHeaderAllowed = (name: string) => headers.includes(name) || (name !== 'authorization' && headers.includes('*'));
  const lacks = [
    ...(letsOriginIn(answer.headers, origin) ? [] : ['origin']),
    ...(answer.ok ? [] : ['status']),
    ...(isSafelisted || methods.includes('PUT') || methods.includes('*') ? [] : ['method']),
    ...asking.headers.filter(name => !isHeaderAllowed(name)),
  ];
  return { allowed: lacks.length === 0, status: answer.status, lacks };
}

/** Names in a header that lists some. */
export function namesIn(value: string | null): readonly string[] {
  return (value ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
}
