import type { Case } from '../../assessment/case/case.ts';
import { writeEntered } from '../../assessment/case/case-file.ts';
import { enteredSince } from '../../assessment/case/enter.ts';
import { holdsSomething } from '../../assessment/may-begin.ts';
import { isSameWork } from '../../assessment/merge/merge-cases.ts';
import { sharedBase } from '../../assessment/merge/shared-base.ts';
import { sameData } from '../../plain/same-data.ts';
import { createStore, type MutableStore, type Store } from '../open/store.ts';

/** What became of one attempt to keep a case. `V`: what the place knows a kept version by. */
export type Attempt<V> =
  /** `at`: ISO instant; undefined: there is nothing left that has to be kept there. */
  | { readonly status: 'kept'; readonly version: V; readonly at: string | undefined }
  /** Somebody kept another version meanwhile. */
  | { readonly status: 'changed-there'; readonly version: V; readonly theirs: Case; readonly by: string | undefined }
  | { readonly status: 'not-kept'; readonly why: string; readonly again: boolean; readonly waitS?: number | undefined };

/** Somewhere beyond this window that a case is kept. */
export interface KeepingPlace<V> {
  keep(current: Case, over: V | undefined): Promise<Attempt<V>>;
  /** What somebody else kept since; undefined: nothing, or it cannot be said. */
  newer?(over: V): Promise<{ readonly version: V; readonly theirs: Case; readonly by: string | undefined } | undefined>;
}

export type Kept =
  /** Nothing was entered that the place does not have. `at`: ISO instant of the last version; undefined: nothing is kept there. */
  | { readonly status: 'kept'; readonly at: string | undefined }
  /** `entries`: how many are not kept yet. */
  | { readonly status: 'waiting' | 'keeping'; readonly at: string | undefined; readonly entries: number }
  /** `again`: it is tried again by itself. */
  | {
      readonly status: 'not-kept';
      readonly at: string | undefined;
      readonly entries: number;
      readonly why: string;
      readonly again: boolean;
    };

export interface KeeperOptions<V> {
  readonly place: KeepingPlace<V>;
  readonly caseOfWindow: Store<Case>;
  /** Counts up when another file takes the place of what stood in the window; it may be an older one of the same case. */
  readonly replaced: Store<number>;
  /** Puts what two people made of the case in the place of what stands in this window. `entered`: it says something else, and not only who has it open. */
  readonly bring: (merged: Case, by: string | undefined, entered: boolean) => void;
  /** What two people entered since `base`, which is undefined where nobody knows what they had in common; a text: why it cannot be brought together. */
  readonly merge: (base: Case | undefined, ours: Case, theirs: Case) => Case | string;
  /** What is said where keeping broke by a fault of ours. */
  readonly broken: () => string;
  /** Calls `act` after so many milliseconds, unless what it returns is called. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** The version that this window began with, where it was taken up from the place. */
  readonly from?: { readonly version: V; readonly case: Case; readonly at: string } | undefined;
}

export interface Keeper {
  readonly kept: Store<Kept>;
  /** Keeps what is not kept yet, now; settles once that was tried. */
  flush(): Promise<void>;
  /** Looks for what somebody else kept. */
  look(): Promise<void>;
  stop(): void;
}

/** What was entered is kept within this time. */
const GATHERED_MS = 2_000;
const TRIED_AGAIN_MS = [5_000, 15_000, 60_000];
/** Versions of others that are taken in before one attempt is given up. */
const MOST_MERGES = 8;

/**
 * Keeps the case of this window in a place beyond it: what was entered is gathered for two seconds; what somebody else kept meanwhile is merged,
 * and never overwritten; what could not be kept is said, and tried again for as long as that may help.
 */
export function createKeeper<V>(options: KeeperOptions<V>): Keeper {
  const { place, caseOfWindow, replaced, bring, merge, after, broken } = options;
  let replacements = replaced.get();
  let over = options.from?.version;
  let base = options.from?.case;
  let keptAt = options.from?.at;
  /** Sent, and not heard to be kept: some of it may have been. */
  let unheard: Case[] = [];
  let failures = 0;
  let due: (() => void) | undefined;
  let running: Promise<void> | undefined;
  /** What was entered when it was not kept: nothing is tried anew for the same. */
  let refused: string | undefined;
  let stopped = false;

  const kept: MutableStore<Kept> = createStore<Kept>({ status: 'kept', at: keptAt });
  const isKept = (current: Case) =>
    base === undefined ? !holdsSomething(current) : isSameWork(base, current) && sameData(heardIn(base), heardIn(current));
  const show = (status: 'waiting' | 'keeping') => {
    const current = caseOfWindow.get();
    const entries = isKept(current) ? 0 : entriesNotKept(base, current);
    // That a window was opened or closed is kept as well, and is nobody's entry.
    kept.set(entries === 0 ? { status: 'kept', at: keptAt } : { status, at: keptAt, entries });
  };
  const schedule = (ms: number) => {
    due ??= after(ms, () => {
      due = undefined;
      void flush();
    });
  };
  const cancel = () => {
    due?.();
    due = undefined;
  };

  /** A file was opened: another case, or another state of it, and what the place has of it is not known. */
  const noteReplacement = () => {
    if (replaced.get() === replacements) return;
    replacements = replaced.get();
    over = base = keptAt = refused = undefined;
    unheard = [];
  };
  const refuse = (why: string, again: boolean) => {
    const current = caseOfWindow.get();
    const entries = isKept(current) ? 0 : entriesNotKept(base, current);
    refused = writeEntered(current);
    kept.set(entries === 0 ? { status: 'kept', at: keptAt } : { status: 'not-kept', at: keptAt, entries, why, again });
  };
  /** False: what they kept cannot be brought together with what stands here, and is not overwritten. */
  const takeIn = (version: V, theirs: Case, by: string | undefined): boolean => {
    const ours = caseOfWindow.get();
    const merged = merge(sharedBase(base, unheard, theirs), ours, theirs);
    if (typeof merged === 'string') {
      refuse(merged, false);
      return false;
    }
    over = version;
    base = theirs;
    unheard = [];
    const entered = !isSameWork(merged, ours);
    // A window that others opened and that stayed unknown here would be taken for one that was closed.
    if (entered || !sameData(merged.openIn ?? {}, ours.openIn ?? {})) bring(merged, by, entered);
    return true;
  };

  const attempt = async (): Promise<void> => {
    for (let merges = 0; merges < MOST_MERGES && !stopped; merges++) {
      noteReplacement();
      const current = caseOfWindow.get();
      if (isKept(current)) break;
      show('keeping');
      const answer = await place.keep(current, over);
      if (stopped) return;
      if (replaced.get() !== replacements) continue;
      if (answer.status === 'changed-there') {
        if (!takeIn(answer.version, answer.theirs, answer.by)) return;
        continue;
      }
      if (answer.status === 'kept') {
        over = answer.version;
        base = current;
        keptAt = answer.at;
        failures = 0;
        refused = undefined;
        unheard = [];
        break;
      }
      unheard.push(current);
      refuse(answer.why, answer.again);
      if (answer.again) {
        const pause = TRIED_AGAIN_MS[Math.min(failures, TRIED_AGAIN_MS.length - 1)] ?? GATHERED_MS;
        failures += 1;
        schedule(Math.max(pause, (answer.waitS ?? 0) * 1_000));
      }
      return;
    }
    show('waiting');
    if (!isKept(caseOfWindow.get())) schedule(GATHERED_MS);
  };

  const alone = (act: () => Promise<void>): Promise<void> => {
    const next = (running ?? Promise.resolve()).then(act).catch((reason: unknown) => {
      // A fault of ours: told to whoever looks after the browser, and tried anew, for what was entered is still here.
      reportError(reason);
      refuse(broken(), true);
      schedule(TRIED_AGAIN_MS[2] ?? GATHERED_MS);
    });
    running = next;
    return next;
  };
  const flush = (): Promise<void> => {
    cancel();
    return alone(attempt);
  };

  const changed = () => {
    const current = caseOfWindow.get();
    noteReplacement();
    if (refused === writeEntered(current)) return;
    if (isKept(current)) {
      cancel();
      show('waiting');
      return;
    }
    if (kept.get().status !== 'keeping') show('waiting');
    schedule(GATHERED_MS);
  };
  const letGo = caseOfWindow.subscribe(changed);
  changed();

  return {
    kept,
    flush,
    look: () =>
      alone(async () => {
        if (over === undefined || stopped) return;
        const found = await place.newer?.(over);
        if (found === undefined || stopped) return;
        if (takeIn(found.version, found.theirs, found.by)) changed();
      }),
    stop() {
      stopped = true;
      cancel();
      letGo();
    },
  };
}

/** Which windows have it open, to ten minutes: that is kept too, and nobody's entry. */
const heardIn = ({ openIn = {} }: Case) => Object.fromEntries(Object.entries(openIn).map(([id, open]) => [id, open?.seenAt.slice(0, 15)]));

/** At least one where something differs: not everything that is entered has a field of its own. */
function entriesNotKept(base: Case | undefined, current: Case): number {
  if (base === undefined) return Math.max(1, Object.keys(current.enteredBy).length);
  return writeEntered(base) === writeEntered(current) ? 0 : Math.max(1, enteredSince(base, current).length);
}
