import { createContext, useContext, useDeferredValue, useSyncExternalStore } from 'react';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { Store } from './store.ts';

/** The minute that a moment lies in. */
export function minuteOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / MINUTE_MS) * MINUTE_MS);
}

/** Until the next minute begins, in milliseconds; never 0. */
export function untilNextMinute(moment: Date): number {
  return MINUTE_MS - (moment.getTime() % MINUTE_MS);
}

const AsOfContext = createContext<Date | undefined>(undefined);
export const AsOfProvider = AsOfContext.Provider;

/** The minute by which the ages on the screen are told. */
export function useAsOf(): Date {
  const asOf = useContext(AsOfContext);
  if (!asOf) throw new Error('useAsOf outside an open chart');
  return asOf;
}

/** The minute of a window. Deferred: every age on the screen changes with it, and that is drawn in turns. */
export function useMinute(minute: Store<Date>): Date {
  return useDeferredValue(useSyncExternalStore(minute.subscribe, minute.get));
}
