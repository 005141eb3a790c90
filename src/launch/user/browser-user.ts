import { once } from '../../plain/memo.ts';
import { browserPage } from '../browser-page.ts';
import type { LaunchFailure } from '../context.ts';
import { usableStorage } from '../road/pending-launch.ts';
import { registeredUrls } from '../road/registered-urls.ts';
import { rememberCase } from '../road/reopen.ts';
import { signInHere } from './sign-in-here.ts';
import type { UserPlace } from './user-place.ts';
import { userSessionOn } from './user-session.ts';

/** For the page of the work list: who signed in, the same however often it is asked for, for a code can be sent but once. */
export const userSession = once(() => userSessionOn(browserPage()));

/** Leaves for signing in there, or says why it does not. */
export const leaveToSignIn = (place: UserPlace): Promise<LaunchFailure | undefined> => signInHere(browserPage(), place);

/** Leaves for a launch at the EHR, where the patient is chosen; the case is opened for that patient and for nobody else. */
export function leaveToCase(iss: string, caseId: string): LaunchFailure | undefined {
  const page = browserPage();
  const storage = usableStorage(page);
  if (storage === undefined) return { kind: 'storage-blocked', detail: 'sessionStorage cannot be written.' };
  rememberCase(storage, { iss, caseId });
  window.location.assign(`${registeredUrls(page.address()).launch}?${new URLSearchParams({ iss })}`);
  return undefined;
}
