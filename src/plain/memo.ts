interface Kept<V> {
  readonly value: V;
}

/** Makes something at the first call, and gives the same at every other. */
export function once<T>(make: () => T): () => T {
  let made: Kept<T> | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same function; what it says of an object is worked out once, and forgotten with the object. */
export function keeping<K extends object, V>(workOut: (of: K) => V): (of: K) => V {
  const kept = new WeakMap<K, Kept<V>>();
  return of => {
    const known = kept.get(of);
    if (known) return known.value;
    const value = workOut(of);
    kept.set(of, { value });
    return value;
  };
}

/** The same function of an object and of something else, worked out once for each pair; forgotten with the object. */
export function keepingEach<K extends object, B, V>(workOut: (of: K, by: B) => V): (of: K, by: B) => V {
  const ofEach = keeping((_of: K) => new Map<B, Kept<V>>());
  return (of, by) => {
    const kept = ofEach(of);
    const known = kept.get(by);
    if (known) return known.value;
    const value = workOut(of, by);
    kept.set(by, { value });
    return value;
  };
}

/** The same function of an object and of parts found beside it: worked out again where these are others than the last time. */
export function keepingWith<K extends object, P, V>(workOut: (of: K, parts: readonly P[]) => V): (of: K, parts: readonly P[]) => V {
  const kept = new WeakMap<K, Kept<V> & { readonly parts: readonly P[] }>();
  return (of, parts) => {
    const known = kept.get(of);
    if (known && known.parts.length === parts.length && known.parts.every((part, at) => part === parts[at])) return known.value;
    const value = workOut(of, parts);
    kept.set(of, { value, parts });
    return value;
  };
}
