import { createStore, type Store } from '../open/store.ts';
import { type IdleLimits, idlenessAt } from './idle.ts';

export type LockState =
  | { readonly kind: 'open' }
  | { readonly kind: 'warned'; readonly seconds: number }
  | { readonly kind: 'locked'; readonly why: LockReason };

/** `came-back`: the browser showed a page again that had been left. */
export type LockReason = 'idle' | 'came-back';

export interface Lock {
  readonly state: Store<LockState>;
  /** Somebody touched the window. */
  touched(): void;
  /** Looks at the clock: after a sleep no timer has done so. */
  look(): void;
  lock(why: LockReason): void;
  unlock(): void;
  /** The session is over. */
  stop(): void;
}

export interface LockMeans {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; what it returns keeps it from that. */
  later(ms: number, act: () => void): () => void;
  readonly limits: IdleLimits;
}

const OPEN: LockState = { kind: 'open' };

/** When a window is warned and locked. A locked one is opened by `unlock` and by nothing else. */
export function createLock({ now, later, limits }: LockMeans): Lock {
  const state = createStore<LockState>(OPEN);
  let touchedAt = now();
  let cancel = () => {};
  let over = false;

  const look = (): void => {
    cancel();
    if (over || state.get().kind === 'locked') return;
    const idleness = idlenessAt(now(), touchedAt, limits);
    if (idleness.kind === 'due') {
      state.set({ kind: 'locked', why: 'idle' });
      return;
    }
    if (idleness.kind === 'in-use') state.set(OPEN);
    else if (state.get().kind === 'open') state.set({ kind: 'warned', seconds: Math.ceil(idleness.forMs / 1000) });
    cancel = later(idleness.forMs, look);
  };
  look();
  return {
    state,
    look,
    touched() {
      // First the clock: what touches a window that was due for long does not open it.
      if (over || state.get().kind === 'locked') return;
      if (idlenessAt(now(), touchedAt, limits).kind === 'due') return look();
      touchedAt = now();
      // The timer that runs finds out by itself that the window is in use.
      if (state.get().kind === 'warned') look();
    },
    lock(why) {
      cancel();
      if (!over && state.get().kind !== 'locked') state.set({ kind: 'locked', why });
    },
    unlock() {
      touchedAt = now();
      state.set(OPEN);
      look();
    },
    stop() {
      over = true;
      cancel();
      state.set(OPEN);
    },
  };
}
