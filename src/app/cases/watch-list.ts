import { createLock, type LockMeans, type LockReason } from '../session/lock.ts';

/** What counts as touching the page, as in a window with a chart. */
const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

export interface WatchedPage extends Pick<LockMeans, 'now' | 'later'> {
  readonly window: EventTarget;
  readonly document: EventTarget;
}

/**
 * Closes a list of patients that nobody has touched for so long, and one that the browser puts away to show it again: before it is put away, for
 * what is shown again is what was there. What is returned ends the watch.
 */
export function watchList(page: WatchedPage, lockAfterMs: number, close: (why: LockReason) => void): () => void {
  // Nothing is entered in the list, so nothing is lost by it, and no warning is needed.
  const lock = createLock({ now: page.now, later: page.later, limits: { lockAfterMs, warnMs: 0 } });
  const ending = new AbortController();
  const { signal } = ending;
  for (const touch of TOUCHES) page.window.addEventListener(touch, lock.touched, { signal, capture: true, passive: true });
  page.document.addEventListener('visibilitychange', lock.look, { signal });
  page.window.addEventListener('pagehide', event => ('persisted' in event && event.persisted ? lock.lock('came-back') : undefined), {
    signal,
  });
  const letGo = lock.state.subscribe(() => {
    const state = lock.state.get();
    if (state.kind === 'locked') close(state.why);
  });
  return () => {
    letGo();
    ending.abort();
    lock.stop();
  };
}
