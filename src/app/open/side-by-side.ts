import { useEffect, useSyncExternalStore } from 'react';
import type { Case } from '../../assessment/case/case.ts';
import { useOfCase } from './of-case.ts';
import { createStore } from './store.ts';

type SideBySide = typeof import('../together/side-by-side.tsx')['SideBySide'];

const view = createStore<SideBySide | 'coming' | 'missing'>('coming');

/** What shows values side by side: brought once some wait, for hardly any case has any. Undefined: none waits, or it comes. */
export function useSideBySide(): SideBySide | 'missing' | undefined {
  const waits = useOfCase(isWaiting);
  const brought = useSyncExternalStore(view.subscribe, view.get);
  useEffect(() => {
    if (waits && typeof view.get() !== 'function') void bring();
  }, [waits]);
  return waits && brought !== 'coming' ? brought : undefined;
}

const isWaiting = ({ besides = {} }: Case): boolean => Object.values(besides).some(list => list?.some(({ settled }) => !settled));

async function bring(): Promise<void> {
  try {
    const { SideBySide } = await import('../together/side-by-side.tsx');
    view.set(SideBySide);
  } catch {
    // The network, or a newer deployment without this file.
    view.set('missing');
  }
}
