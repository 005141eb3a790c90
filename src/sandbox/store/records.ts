import type { FhirResource } from '../../fhir/resource.ts';
import type { Step } from './answer.ts';
import { literalReferences, localKey, type ResourceKey } from './references.ts';
import { type StoredType, storedTypeNames } from './stored-types.ts';

export interface Version {
  readonly versionId: string;
  /** FHIR instant. */
  readonly lastUpdated: string;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Absent in the version that says it was deleted. */
  readonly resource?: FhirResource;
}

/** One resource through all its versions. */
export interface Entry {
  readonly type: StoredType;
  readonly id: string;
  /** Place in the order of creation. */
  readonly order: number;
  readonly versions: readonly Version[];
}

export function latest(entry: Entry): Version | undefined {
  return entry.versions.at(-1);
}

/** The resource as it is now; undefined once deleted. */
export function current(entry: Entry): FhirResource | undefined {
  return latest(entry)?.resource;
}

/** The resource as it is now, or as it was just before it was deleted. */
export function lastHeld(entry: Entry): FhirResource | undefined {
  return entry.versions.findLast(version => version.resource !== undefined)?.resource;
}

export interface Records {
  entry(type: StoredType, id: string): Entry | undefined;
  /** Entries that exist now. */
  ofType(type: StoredType): Iterable<Entry>;
  /** Entries of the type that exist now and refer to `key` anywhere, in no particular order. */
  referring(type: StoredType, key: ResourceKey): ReadonlySet<Entry>;
  append(type: StoredType, id: string, version: Version): Entry;
  /** Undoes everything that `work` appended unless it succeeds. */
  atomically<T>(work: () => Step<T>): Step<T>;
}

interface HeldEntry extends Entry {
  readonly versions: Version[];
}

const NONE: ReadonlySet<Entry> = new Set();

/** Plain memory: by type, and by what is referred to, so that one patient's chart is found without looking at anybody else's. */
export function createRecords(base: () => string): Records {
  const entries = new Map<StoredType, Map<string, HeldEntry>>(storedTypeNames().map(type => [type, new Map()]));
  const existing = new Map<StoredType, Set<Entry>>(storedTypeNames().map(type => [type, new Set()]));
  const referrers = new Map<ResourceKey, Map<StoredType, Set<Entry>>>();
  let created = 0;
  let undo: (() => void)[] | undefined;

  function show(entry: Entry, resource: FhirResource | undefined): void {
    if (resource === undefined) return;
    existing.get(entry.type)?.add(entry);
    for (const key of targets(resource)) {
      const byType = referrers.get(key) ?? new Map<StoredType, Set<Entry>>();
      const set = byType.get(entry.type) ?? new Set<Entry>();
      referrers.set(key, byType.set(entry.type, set.add(entry)));
    }
  }

  function hide(entry: Entry, resource: FhirResource | undefined): void {
    if (resource === undefined) return;
    existing.get(entry.type)?.delete(entry);
    for (const key of targets(resource)) referrers.get(key)?.get(entry.type)?.delete(entry);
  }

  function targets(resource: FhirResource): Set<ResourceKey> {
    const keys = literalReferences(resource, '').map(reference => localKey(reference.text, base));
    return new Set(keys.filter(key => key !== undefined));
  }

  function held(type: StoredType, id: string): HeldEntry {
    const found = entries.get(type)?.get(id);
    if (found) return found;
    created += 1;
    const entry: HeldEntry = { type, id, order: created, versions: [] };
    entries.get(type)?.set(id, entry);
    return entry;
  }

  function removeLast(entry: HeldEntry): void {
    hide(entry, entry.versions.pop()?.resource);
    show(entry, current(entry));
    if (entry.versions.length === 0) entries.get(entry.type)?.delete(entry.id);
  }

  return {
    entry: (type, id) => entries.get(type)?.get(id),
    ofType: type => existing.get(type) ?? NONE,
    referring: (type, key) => referrers.get(key)?.get(type) ?? NONE,
    append(type, id, version) {
      const entry = held(type, id);
      hide(entry, current(entry));
      entry.versions.push(version);
      show(entry, version.resource);
      undo?.push(() => removeLast(entry));
      return entry;
    },
    atomically(work) {
      const steps: (() => void)[] = [];
      undo = steps;
      let keep = false;
      try {
        const outcome = work();
        keep = outcome.ok;
        return outcome;
      } finally {
        undo = undefined;
        if (!keep) for (const step of steps.toReversed()) step();
      }
    },
  };
}
