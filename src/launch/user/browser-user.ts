import { once } from '../../plain/memo.ts';
import { browserPage } from '../browser-page.ts';
import type { LaunchFailure } from '../context.ts';
import type { TokenSession } from '../token/token-session.ts';
import { leaveToCaseFrom } from './leave-to-case.ts';
import { signInHere } from './sign-in-here.ts';
import type { UserPage, UserPlace } from './user-place.ts';
import { userSessionOn } from './user-session.ts';

/** For the page of the work list: who signed in, the same however often it is asked for, for a code can be sent but once. */
export const userSession = once(() => userSessionOn(browserPage(), 'cases'));

/** The same for the page of how a service is doing. */
export const qualitySession = once(() => userSessionOn(browserPage(), 'quality'));

/** Leaves for signing in there, or says why it does not. */
export const leaveToSignIn = (place: UserPlace, asks: UserPage): Promise<LaunchFailure | undefined> =>
  signInHere(browserPage(), place, asks);

/** Gives the list's access back and leaves for a launch at the EHR, where the patient is chosen, or says why it does not. */
export const leaveToCase = (session: TokenSession, iss: string, caseId: string): Promise<LaunchFailure | undefined> =>
  leaveToCaseFrom(browserPage(), session, { iss, caseId }, url => window.location.assign(url));
