import { type Asking, CHANGING, CREATING, type CrossOrigin, type Judged, READING } from './preflight.ts';
import type { TimedFetch } from './timed-fetch.ts';

const TIMEOUT_MS = 20_000;

/** Values that mean nothing where they are sent: nothing is read by them, and nothing is written. */
const HARMLESS: Readonly<Record<string, string>> = {
  authorization: 'Bearer none',
  'content-type': 'application/fhir+json',
  prefer: 'return=representation',
  'if-none-exist': 'identifier=none',
  'if-match': 'W/"0"',
  'if-none-match': 'W/"0"',
};

/** What answers anybody, and what is answered by a refusal at the most. */
const PATHS = ['Patient/vertaug-asks-for-nobody', 'metadata'];

/** Headers of an answer that matter here; a script sees those that are sent and exposed. */
const LOOKED_FOR = ['etag', 'location', 'content-location'];

/**
 * What this page may do with a server: script never sees a preflight, so each header of a write is carried by a read that asks for nothing, and
 * what is answered was let through. That a method is let through only a write can show. Undefined: it answers this page nothing at all.
 */
export async function inferCors(timed: TimedFetch, base: string, origin: string): Promise<CrossOrigin | undefined> {
  const ask = async (path: string, headers: Readonly<Record<string, string>>): Promise<Response | undefined> => {
    try {
      const answer = await timed(`${base}/${path}`, {
        headers: { accept: 'application/fhir+json', ...headers },
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await answer.body?.cancel();
      return answer;
    } catch {
      // A browser tells a page no more than that nothing came.
      return undefined;
    }
  };
  for (const path of PATHS) {
    const plain = await ask(path, {});
    if (plain === undefined) continue;
    const lacking: string[] = [];
    for (const [name, value] of Object.entries(HARMLESS)) if ((await ask(path, { [name]: value })) === undefined) lacking.push(name);
    const seen = LOOKED_FOR.filter(name => plain.headers.has(name));
    return {
      origin,
      how: 'inferred',
      reading: judged(READING, lacking),
      creating: judged(CREATING, lacking),
      changing: judged(CHANGING, lacking),
      exposed: seen.length > 0 ? seen : undefined,
    };
  }
  return undefined;
}

function judged({ method, headers }: Asking, lacking: readonly string[]): Judged {
  const lacks = headers.filter(name => lacking.includes(name));
  return { allowed: lacks.length > 0 ? false : method === 'PUT' ? undefined : true, status: undefined, lacks };
}
