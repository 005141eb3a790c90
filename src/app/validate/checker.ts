import { createStore, type Store } from '../open/store.ts';
import type { CheckAnswer, CheckRequest, CheckSource } from './check-messages.ts';
import { type CheckedItem, NO_TALLY, type Tally } from './checked.ts';
import type { Broken } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { knownProfiles } from './known-profiles.ts';

export interface Checks {
  /** `asleep` until something was asked for; `gone` when the worker could not be loaded or broke down. */
  readonly status: 'asleep' | 'checking' | 'checked' | 'stopped' | 'gone';
  /** In the order of the input while they come; the worst first once all is checked. */
  readonly items: readonly CheckedItem[];
  readonly tally: Tally;
  /** 0 to 1. */
  readonly progress: number;
}

const NOTHING: Checks = { status: 'asleep', items: [], tally: NO_TALLY, progress: 0 };

/** Checks resources in a worker; what was found last is in the store. */
export interface Checker {
  readonly checks: Store<Checks>;
  check(sources: readonly CheckSource[], profile: string | undefined): void;
  /** Checks one item anew with another text. */
  recheck(item: CheckedItem, text: string, profile: string | undefined): void;
  stop(): void;
  forget(): void;
  explain(broken: Broken, text: string): Promise<Explanation>;
}

export function createChecker(worker: Worker): Checker {
  const checks = createStore(NOTHING);
  let lastId = 0;
  /** The check whose answers are wanted. */
  let wanted = 0;
  let found: readonly CheckedItem[] = [];
  /** By item, the recheck whose answer is wanted. */
  const rechecking = new Map<number, number>();
  const explaining = new Map<number, (explanation: Explanation) => void>();
  const ask = (request: CheckRequest) => worker.postMessage(request);
  const nextId = () => {
    lastId += 1;
    return lastId;
  };

  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    switch (data.kind) {
      case 'ready':
        knownProfiles.set(data.profiles);
        return;
      case 'checked': {
        if (data.id !== wanted) return;
        // The same list while nothing is added to it: it is long to draw.
        if (data.items.length > 0) found = [...found, ...data.items];
        const { tally, progress } = data;
        const status = data.wasStopped ? 'stopped' : data.isEnd ? 'checked' : 'checking';
        checks.set({ status, tally, progress, items: data.isEnd ? worstFirst(found) : found });
        return;
      }
      case 'rechecked': {
        if (data.id !== rechecking.get(data.item.number)) return;
        const { tally, ...now } = checks.get();
        const items = now.items.map(item => (item.number === data.item.number ? data.item : item));
        const before = now.items.find(({ number }) => number === data.item.number);
        checks.set({ ...now, items, tally: before ? exchanged(tally, before, data.item) : tally });
        return;
      }
      case 'explained':
        explaining.get(data.id)?.(data.explanation);
        explaining.delete(data.id);
    }
  });
  worker.addEventListener('error', () => checks.set({ ...checks.get(), status: 'gone' }));

  return {
    checks,
    check(sources, profile) {
      wanted = nextId();
      rechecking.clear();
      found = [];
      const { status, items, tally } = checks.get();
      if (status === 'gone') return;
      // What was found before stays until something new is: nothing blinks while somebody types.
      checks.set({ status: 'checking', items, tally, progress: 0 });
      ask({ kind: 'check', id: wanted, sources, profile });
    },
    recheck(item, text, profile) {
      const id = nextId();
      rechecking.set(item.number, id);
      ask({ kind: 'recheck', id, item, text, profile });
    },
    stop: () => ask({ kind: 'stop' }),
    forget() {
      wanted = 0;
      rechecking.clear();
      found = [];
      ask({ kind: 'stop' });
      checks.set({ ...NOTHING, status: checks.get().status === 'gone' ? 'gone' : 'asleep' });
    },
    explain({ profile, rule, expression, slice }, text) {
      const id = nextId();
      return new Promise(settle => {
        explaining.set(id, settle);
        ask({ kind: 'explain', id, finding: { profile, rule, expression, ...(slice !== undefined && { slice }) }, text });
      });
    },
  };
}

const worstFirst = (items: readonly CheckedItem[]): readonly CheckedItem[] =>
  items.toSorted((a, b) => unread(a) - unread(b) || b.errors - a.errors || b.warnings - a.warnings || a.number - b.number);

/** What could not be read at all comes before what was read. */
const unread = ({ name }: CheckedItem): number => (name === undefined ? 0 : 1);

function exchanged(tally: Tally, before: CheckedItem, now: CheckedItem): Tally {
  const isResource = (item: CheckedItem) => Number(item.name !== undefined);
  const isInvalid = (item: CheckedItem) => Number(item.name !== undefined && item.errors > 0);
  return {
    resources: tally.resources + isResource(now) - isResource(before),
    invalid: tally.invalid + isInvalid(now) - isInvalid(before),
    unread: tally.unread + isResource(before) - isResource(now),
    errors: tally.errors + now.errors - before.errors,
    warnings: tally.warnings + now.warnings - before.warnings,
  };
}
