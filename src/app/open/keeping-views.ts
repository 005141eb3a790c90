import { useSyncExternalStore } from 'react';
import { setLastAct } from './before-end.ts';
import { aboutToMove } from './steady-screen.ts';
import { createStore } from './store.ts';
import type { Workspace } from './workspace.ts';

type KeepingViews = ReturnType<typeof import('../keeping/keeping-views.tsx')['keepingViews']>;

const views = createStore<KeepingViews | 'coming' | 'missing'>('coming');
let asked: Promise<void> | undefined;

/** Brings what keeps the case beyond this window and shows where, and sets it to work; asked for again, it is looked for again where it did not come. */
export function bringKeeping(workspace: Workspace): Promise<void> {
  asked ??= bring(workspace).finally(() => {
    if (views.get() === 'missing') asked = undefined;
  });
  return asked;
}

async function bring(workspace: Workspace): Promise<void> {
  try {
    const chunk = await import('../keeping/keeping-views.tsx');
    aboutToMove();
    const brought = chunk.keepingViews(workspace);
    views.set(brought);
    setLastAct(brought.keeping.stop);
  } catch {
    // The network, or a newer deployment without this file: the foot of the page says then that the case is in this window only.
    views.set('missing');
  }
}

export const useKeepingViews = (): KeepingViews | 'coming' | 'missing' => useSyncExternalStore(views.subscribe, views.get);

/** Keeps what is not kept yet, where it is kept beyond this window; settles once that was tried. */
export async function keepNow(): Promise<void> {
  const brought = views.get();
  if (typeof brought === 'object') await brought.keeping.keepNow();
}
