import {
  type Asking,
  CHANGING,
  CREATING,
  type CrossOrigin,
  type Judged,
  judgePreflight,
  letsOriginIn,
  namesIn,
  READING,
} from './preflight.ts';
import type { TimedFetch } from './timed-fetch.ts';

const TIMEOUT_MS = 20_000;

/** Asks by OPTIONS what a browser would ask for a page of that origin. OPTIONS carries nothing out. */
export async function examineCors(timed: TimedFetch, base: string, origin: string): Promise<CrossOrigin> {
  return {
    origin,
    how: 'preflight',
    reading: await ask(timed, base, origin, READING),
    creating: await ask(timed, base, origin, CREATING),
    changing: await ask(timed, base, origin, CHANGING),
    exposed: await exposedBy(timed, base, origin),
  };
}

async function ask(timed: TimedFetch, base: string, origin: string, asking: Asking): Promise<Judged> {
  try {
    const answer = await timed(`${base}/${asking.path}`, {
      method: 'OPTIONS',
      redirect: 'manual',
      headers: {
        origin,
        'access-control-request-method': asking.method,
        'access-control-request-headers': asking.headers.join(','),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.body?.cancel();
    return judgePreflight(answer, origin, asking);
  } catch {
    return { allowed: undefined, status: undefined, lacks: [] };
  }
}

async function exposedBy(timed: TimedFetch, base: string, origin: string): Promise<readonly string[] | undefined> {
  try {
    const answer = await timed(`${base}/metadata`, {
      headers: { origin, accept: 'application/fhir+json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.body?.cancel();
    return letsOriginIn(answer.headers, origin) ? namesIn(answer.headers.get('access-control-expose-headers')) : undefined;
  } catch {
    return undefined;
  }
}
