import { createStore, type Store } from './store.ts';

type LaterStages = typeof import('../stages/later-stages.tsx')['laterStages'];

const screens = createStore<LaterStages | undefined>(undefined);

/** Undefined until they have come. */
export const laterStages: Store<LaterStages | undefined> = screens;

/** Brings the screens of the later stages; false when they did not come. A browser may remember that, and not ask again. */
export async function bringLaterStages(): Promise<boolean> {
  if (screens.get()) return true;
  try {
    const chunk = await import('../stages/later-stages.tsx');
    screens.set(chunk.laterStages);
    return true;
  } catch {
    // The network, or a newer deployment without this file: said on the screen by whoever asked.
    return false;
  }
}
