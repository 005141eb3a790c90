import { createStore, type Store } from './store.ts';

/** What a screen reader is told once, in words that also stand or show on the screen. */
export interface Announcement {
  readonly text: string;
  /** Counts up, so that the same words are said again when they happen again. */
  readonly number: number;
}

const latest = createStore<Announcement>({ text: '', number: 0 });

export const announcements: Store<Announcement> = latest;

export function announce(text: string): void {
  latest.set({ text, number: latest.get().number + 1 });
}
