import type { Store } from './store.ts';

export interface UntilItComesMeans<T> {
  readonly bring: () => Promise<T>;
  /** What is done with it, once. */
  readonly begin: (part: T) => void;
  /** The clock of the window: each time it turns, what did not come is brought again. */
  readonly minute: Store<Date>;
  /** Once it is aborted nothing is brought, and nothing that comes is begun. */
  readonly signal: AbortSignal;
  readonly report: (cause: unknown) => void;
}

/** Brings what the window must not be without, and again at each turn of the minute until it has come. */
export function untilItComes<T>({ bring, begin, minute, signal, report }: UntilItComesMeans<T>): void {
  let isComing = false;
  const letGo = minute.subscribe(() => void attempt());
  signal.addEventListener('abort', letGo, { once: true });
  void attempt();

  async function attempt(): Promise<void> {
    if (isComing || signal.aborted) return;
    isComing = true;
    try {
      const part = await bring();
      letGo();
      if (!signal.aborted) begin(part);
    } catch (cause) {
      report(cause);
    }
    isComing = false;
  }
}
