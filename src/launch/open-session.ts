import { once } from '../plain/memo.ts';
import { browserPage } from './browser-page.ts';
import { openSessionOn } from './session.ts';

/** For the app: the session of this page load, the same however often it is asked for, for a code can be sent but once. */
export const openSession = once(() => openSessionOn(browserPage()));
