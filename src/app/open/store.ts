/** A value that React subscribes to with `useSyncExternalStore`, and that lives outside React. */
export interface Store<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export interface MutableStore<T> extends Store<T> {
  set(value: T): void;
}

export function createStore<T>(initial: T): MutableStore<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
