import { minuteOf, untilNextMinute } from './minute.ts';
import type { MutableStore } from './store.ts';

export interface TurningOptions {
  readonly now: () => Date;
  /** What a minute needs before it is shown; it may take its time. */
  readonly prepare: (next: Date) => Promise<void>;
  /** Says `visibilitychange`. */
  readonly page: EventTarget;
  readonly signal: AbortSignal;
  readonly report: (cause: unknown) => void;
}

/**
 * Turns the minute when it has passed, once what it needs is prepared, and again and again until the signal ends it. A page that was hidden
 * or whose computer slept has its timers held back: it turns when it is seen again, and when what comes back is called, as at each act.
 */
export function keepTurning(minute: MutableStore<Date>, { now, prepare, page, signal, report }: TurningOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTurning = false;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(turn, untilNextMinute(now()));
  };
  const turn = async () => {
    if (isTurning || signal.aborted) return;
    const next = minuteOf(now());
    if (next.getTime() === minute.get().getTime()) return wait();
    isTurning = true;
    try {
      await prepare(next);
    } catch (cause) {
      report(cause);
    }
    isTurning = false;
    if (signal.aborted) return;
    wait();
    // Also where it could not be prepared: it is worked out when it is shown, and a frozen clock would be worse.
    minute.set(next);
  };
  wait();
  page.addEventListener('visibilitychange', () => void turn(), { signal });
  return () => void turn();
}
