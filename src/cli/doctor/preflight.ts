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
export const CHANGING: Asking = { method: 'PUT', path: 'Procedure/1', headers: ['authorization', 'content-type', 'if-match', 'prefer'] };

/** How a browser would judge the answer to a preflight. `allowed` undefined: no answer came. */
export interface Judged {
  readonly allowed: boolean | undefined;
  readonly status: number | undefined;
  /** What stands in the way: `origin`, `status`, `method`, or names of headers. */
  readonly lacks: readonly string[];
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
