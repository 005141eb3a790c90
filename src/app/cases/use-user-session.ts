import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Checked } from '../../launch/road/launch-parameters.ts';
import type { UserSession } from '../../launch/user/user-session.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { LockReason } from '../session/lock.ts';
import { watchList } from './watch-list.ts';

const thisPage = {
  window,
  document,
  now: () => Date.now(),
  later(ms: number, act: () => void) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** Who is signed in on a page that is no patient's, until they sign out or leave it alone. */
export function useUserSession(opened: Checked<UserSession> | undefined, lockAfterMinutes: number | undefined) {
  const [ended, setEnded] = useState<'signed-out' | LockReason>();
  const session = opened?.ok && ended === undefined ? opened.value : undefined;
  const signOut = () => {
    setEnded('signed-out');
    void session?.session.end();
  };
  useEffect(() => {
    if (session === undefined || lockAfterMinutes === undefined) return;
    return watchList(thisPage, lockAfterMinutes * MINUTE_MS, why => {
      // At once: a page that is put away is drawn no more, and would be shown again as it was.
      flushSync(() => setEnded(why));
      void session.session.end();
    });
  }, [session, lockAfterMinutes]);
  return { session, ended, signOut };
}
