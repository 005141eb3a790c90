import type { LaunchFailure } from '../context.ts';
import type { LaunchPage } from '../page.ts';
import { usableStorage } from '../road/pending-launch.ts';
import { registeredUrls } from '../road/registered-urls.ts';
import { type CaseToReopen, rememberCase } from '../road/reopen.ts';
import type { TokenSession } from '../token/token-session.ts';

/** A server that does not answer holds nobody up: the token is then left to expire. */
const LONGEST_FOR_GIVING_BACK_MS = 2_000;

/**
 * Gives the list's access back and leaves for a launch at the EHR, where the patient is chosen; the case is opened for that patient and for nobody
 * else. Or says why it does not leave; the list is still signed in to then.
 */
export async function leaveToCaseFrom(
  page: Pick<LaunchPage, 'address' | 'tabStorage'>,
  session: Pick<TokenSession, 'end'>,
  chosen: CaseToReopen,
  leave: (url: string) => void,
): Promise<LaunchFailure | undefined> {
  const storage = usableStorage(page);
  if (storage === undefined) return { kind: 'storage-blocked', detail: 'sessionStorage cannot be written.' };
  rememberCase(storage, chosen);
  await Promise.race([session.end(), new Promise(resolve => setTimeout(resolve, LONGEST_FOR_GIVING_BACK_MS))]);
  leave(`${registeredUrls(page.address()).launch}?${new URLSearchParams({ iss: chosen.iss })}`);
  return undefined;
}
