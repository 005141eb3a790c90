import type { Found } from '../read/found.ts';

/** A resource that may stand more than once. */
export interface Kept<T> {
  /** What no other has: its URI, its `Type/id`, or its place, which is before all others. */
  readonly key: string;
  readonly one: T;
  /** All that any of its copies is called. */
  readonly names: readonly string[];
}

export interface Register<T> {
  /** In the order in which each was read first. */
  readonly all: readonly Kept<T>[];
  /** The one that a reference with any of these names means: one of the patient's, else the lowest key. */
  readonly find: (names: readonly string[], patient: string) => Kept<T> | undefined;
  /** Copies that do not stand: others of theirs do. */
  readonly again: number;
  /** Another patient's resource has its key. */
  readonly ofAnotherPatient: readonly T[];
}

type Registered = Found & { readonly patient: string };

/** What stands of resources in the order in which they were read. Of copies it is the one that was changed last. */
export function register<T extends Registered>(resources: readonly T[]): Register<T> {
  const uriOf = urisByReference(resources);
  const byKey = Map.groupBy(resources, (one, place) => one.uri ?? uriOf.get(ofPatient(one)) ?? one.reference ?? keyOfPlace(place));
  const ofAnotherPatient: T[] = [];
  let again = 0;
  const all = [...byKey].flatMap(([key, copies]): readonly Kept<T>[] => {
    const [first] = copies;
    if (first === undefined) return [];
    const own = copies.filter(({ patient }) => patient === first.patient);
    if (own.length < copies.length) ofAnotherPatient.push(...copies.filter(({ patient }) => patient !== first.patient));
    again += own.length - 1;
    const one = own.reduce((standing, next) => (isLater(next, standing) ? next : standing));
    return [{ key, one, names: own.length === 1 ? one.names : [...new Set(own.flatMap(({ names }) => names))] }];
  });
  const byName = new Map<string, Kept<T>[]>();
  for (const kept of all) {
    for (const name of kept.names) {
      const known = byName.get(name);
      if (known) known.push(kept);
      else byName.set(name, [kept]);
    }
  }
  return {
    all,
    again,
    ofAnotherPatient,
    find(names, patient) {
      const named = names.flatMap(name => byName.get(name) ?? []);
      const own = named.filter(({ one }) => one.patient === patient);
      return lowest(own.length > 0 ? own : named);
    },
  };
}

/** As text it rises with the place. */
const keyOfPlace = (place: number): string => `/${String(place).padStart(20, '0')}`;

const ofPatient = ({ reference, patient }: Registered): string => `${reference}\n${patient}`;

/** The lowest URI by which each `Type/id` of a patient goes: a copy that lacks it is the same resource. */
function urisByReference(resources: readonly Registered[]): ReadonlyMap<string, string> {
  if (resources.every(({ uri }) => uri !== undefined)) return new Map();
  const found = new Map<string, string>();
  for (const resource of resources) {
    if (resource.uri === undefined || resource.reference === undefined) continue;
    const known = found.get(ofPatient(resource));
    if (known === undefined || resource.uri < known) found.set(ofPatient(resource), resource.uri);
  }
  return found;
}

/** The one that was read last, where nothing else tells them apart. */
function isLater(next: Found, standing: Found): boolean {
  if (next.changed !== standing.changed) return next.changed > standing.changed;
  return (next.reference ?? '') >= (standing.reference ?? '');
}

function lowest<T>(kept: readonly Kept<T>[]): Kept<T> | undefined {
  return kept.reduce<Kept<T> | undefined>((least, each) => (least === undefined || each.key < least.key ? each : least), undefined);
}
