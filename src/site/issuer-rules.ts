import { ISSUER_KEYS, ONE_ORIGIN } from './keys.ts';
import { type SiteProblem, shown } from './section.ts';
import { isSecureUrl, urlOf } from './secure-url.ts';

type Fault = Omit<SiteProblem, 'path'>;

/**
 * What is wrong with an `iss`. Launches compare it as an exact string, so the registry holds one spelling only.
 * @param takes What its key takes, where that is not `iss`.
 */
export function issFault(iss: string, takes: string = ISSUER_KEYS.iss): Fault | undefined {
  const url = urlOf(iss);
  if (url === undefined) return { problem: `is ${shown(iss)}, which is no address`, remedy: takes };
  if (url.username !== '' || url.password !== '')
    return { problem: 'holds a user name or password', remedy: 'Leave it out of the address.' };
  if (!isSecureUrl(url)) return { problem: `is ${shown(iss)}`, remedy: 'Use https; http is accepted for localhost only.' };
  if (/[?#]/.test(iss)) return { problem: `is ${shown(iss)}`, remedy: 'Leave out everything from ? or # on.' };
  const written = url.href.replace(/\/+$/, '');
  return written === iss ? undefined : { problem: `is ${shown(iss)}`, remedy: `Write ${shown(written)}.` };
}

/** What is wrong with an authorization origin. */
export function originFault(origin: unknown): Fault | undefined {
  const url = typeof origin === 'string' ? urlOf(origin) : undefined;
  if (url === undefined || !isSecureUrl(url)) return { problem: `is ${shown(origin)}`, remedy: ONE_ORIGIN };
  return url.origin === origin ? undefined : { problem: `is ${shown(origin)}`, remedy: `Write ${shown(url.origin)}.` };
}
