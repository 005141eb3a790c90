const ORIGIN = 'https://vertaug.example';

/** A request of the app, as far as a browser asks about it first. */
export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Names of headers that the page sets, but for those that are always allowed. */
  readonly headers: readonly string[];
}

/** What the app sends with a write; a body in `application/fhir+json` is itself asked about. */
export const CREATE: Asking = { method: 'POST', headers: ['authorization', 'content-type', 'prefer', 'if-none-exist'] };
export const UPDATE: Asking = { method: 'PUT', headers: ['authorization', 'content-type', 'prefer', 'if-match'] };
export const READ: Asking = { method: 'GET', headers: ['authorization'] };

const list = (value: string | null): readonly string[] => (value ?? '').split(',').map(name => name.trim().toLowerCase());

/** Whether a browser would send this for a page of another origin (Fetch, "CORS-preflight fetch"), asked by OPTIONS as it asks. */
export async function wouldSend(url: string, { method, headers }: Asking): Promise<boolean> {
  const answer = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: ORIGIN,
      'access-control-request-method': method,
      'access-control-request-headers': [...headers].sort().join(','),
    },
  });
  const origin = answer.headers.get('access-control-allow-origin');
  if (!answer.ok || (origin !== '*' && origin !== ORIGIN)) return false;
  const methods = list(answer.headers.get('access-control-allow-methods'));
  if (method === 'PUT' && !methods.includes('put') && !methods.includes('*')) return false;
  const allowed = list(answer.headers.get('access-control-allow-headers'));
  // The star does not cover Authorization.
  return headers.every(name => allowed.includes(name) || (name !== 'authorization' && allowed.includes('*')));
}

const ALWAYS_SHOWN = ['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma'];

/** The answer as a page of another origin sees it: without the headers that are not exposed (Fetch, "CORS-exposed header-name list"). */
export function asSeenByPage(answer: Response): Response {
  const shown = [...ALWAYS_SHOWN, ...list(answer.headers.get('access-control-expose-headers'))];
  const headers = [...answer.headers].filter(([name]) => shown.includes(name.toLowerCase()));
  return new Response(answer.body, { status: answer.status, headers });
}
