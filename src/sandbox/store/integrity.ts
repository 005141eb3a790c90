import { done, refuse, type Step } from './answer.ts';
import { type StoreAccess, withinReach } from './compartment.ts';
import type { Extract } from './extract.ts';
import { current, type Records } from './records.ts';
import { keyOf, literalReferences, localKey } from './references.ts';
import { isStoredType, storedTypeNames } from './stored-types.ts';
import type { Written } from './writes.ts';

/**
 * What was written refers to nothing that is missing here, and nothing that is here refers to what was deleted.
 * A resource out of the asker's reach counts as missing, so that a refusal tells nothing about it.
 */
export type CheckIntegrity = (written: Written, access: StoreAccess) => Step<undefined>;

export function createIntegrity(records: Records, extract: Extract, base: () => string): CheckIntegrity {
  function missing(reference: string, access: StoreAccess): string | undefined {
    if (reference.startsWith('#')) return undefined;
    const key = localKey(reference, base);
    if (key === undefined) {
      if (/^https?:/.test(reference)) return undefined;
      return `"${reference}" is not a reference that can be kept.`;
    }
    const [type = '', id = ''] = key.split('/');
    const entry = isStoredType(type) ? records.entry(type, id) : undefined;
    const resource = entry && current(entry);
    return resource && withinReach(resource, access, extract) ? undefined : `${key} is referred to and is not here.`;
  }

  return ({ entry, outcome }, access) => {
    if (outcome === 'existing') return done(undefined);
    const resource = current(entry);
    if (resource === undefined) {
      const key = keyOf(entry.type, entry.id);
      const count = storedTypeNames().reduce((sum, type) => sum + records.referring(type, key).size, 0);
      return count === 0 ? done(undefined) : refuse(409, 'conflict', `${key} cannot be deleted: ${count} resources refer to it.`);
    }
    for (const { path, text } of literalReferences(resource, entry.type)) {
      const sentence = missing(text, access);
      if (sentence !== undefined) return refuse(400, 'not-found', sentence, path);
    }
    return done(undefined);
  };
}
