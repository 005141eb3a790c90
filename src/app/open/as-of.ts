import { createContext, useContext, useDeferredValue, useSyncExternalStore } from 'react';
import type { Store } from './store.ts';

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
