import type { FhirResource } from '../../fhir/resource.ts';
import { done, refuse, type Step } from './answer.ts';
import { permit, type StoreAccess, withinReach } from './compartment.ts';
import { namesVersion } from './conditional.ts';
import type { Extract } from './extract.ts';
import { current, type Entry, lastHeld, latest, type Records, type Version } from './records.ts';
import type { StoredType } from './stored-types.ts';

/** What came of one write. `created`: 201; `existing`: If-None-Exist found it, and nothing was written. */
export interface Written {
  readonly entry: Entry;
  readonly outcome: 'created' | 'existing' | 'updated' | 'deleted';
}

export interface Writes {
  insert(type: StoredType, id: string, resource: FhirResource, access: StoreAccess): Step<Written>;
  update(type: StoredType, id: string, resource: FhirResource, ifMatch: string | undefined, access: StoreAccess): Step<Written>;
  remove(type: StoredType, id: string, ifMatch: string | undefined, access: StoreAccess): Step<Written | undefined>;
  /** A version that nobody asked leave for: the sandbox's own patients. */
  put(type: StoredType, id: string, resource: FhirResource, lastUpdated: string): void;
}

export function createWrites(records: Records, extract: Extract, now: () => Date, conflictStatus: 409 | 412): Writes {
  function append(type: StoredType, id: string, method: Version['method'], resource: FhirResource | undefined, lastUpdated: string): Entry {
    const versionId = String((records.entry(type, id)?.versions.length ?? 0) + 1);
    if (resource === undefined) return records.append(type, id, { versionId, lastUpdated, method });
    const stored = structuredClone(resource);
    stored.id = id;
    stored.meta = { ...stored.meta, versionId, lastUpdated };
    return records.append(type, id, { versionId, lastUpdated, method, resource: stored });
  }

  function reachable(resource: FhirResource, id: string, access: StoreAccess): Step<undefined> {
    // The id counts for a Patient, which is in its own compartment.
    if (withinReach({ ...resource, id }, access, extract)) return done(undefined);
    return refuse(403, 'forbidden', `This ${resource.resourceType} is not of the patient that the grant is for.`);
  }

  function checkVersion(entry: Entry | undefined, ifMatch: string | undefined): Step<undefined> {
    if (ifMatch === undefined) return done(undefined);
    const version = entry && current(entry) ? latest(entry) : undefined;
    if (version && namesVersion(ifMatch, version.versionId)) return done(undefined);
    const is = version ? `the current version is ${version.versionId}` : 'there is no such resource';
    return refuse(conflictStatus, 'conflict', `If-Match names ${ifMatch}; ${is}.`);
  }

  return {
    insert(type, id, resource, access) {
      const allowed = reachable(resource, id, access);
      if (!allowed.ok) return allowed;
      return done({ entry: append(type, id, 'POST', resource, now().toISOString()), outcome: 'created' });
    },
    update(type, id, resource, ifMatch, access) {
      const permitted = permit(type, 'update', access);
      if (!permitted.ok) return permitted;
      const before = records.entry(type, id);
      const held = before && lastHeld(before);
      for (const touched of held ? [held, resource] : [resource]) {
        const allowed = reachable(touched, id, access);
        if (!allowed.ok) return allowed;
      }
      const matched = checkVersion(before, ifMatch);
      if (!matched.ok) return matched;
      const outcome = before && current(before) ? 'updated' : 'created';
      return done({ entry: append(type, id, 'PUT', resource, now().toISOString()), outcome });
    },
    remove(type, id, ifMatch, access) {
      const permitted = permit(type, 'delete', access);
      if (!permitted.ok) return permitted;
      const before = records.entry(type, id);
      const resource = before && current(before);
      if (resource) {
        const allowed = reachable(resource, id, access);
        if (!allowed.ok) return allowed;
      }
      const matched = checkVersion(before, ifMatch);
      if (!matched.ok) return matched;
      return done(resource ? { entry: append(type, id, 'DELETE', undefined, now().toISOString()), outcome: 'deleted' } : undefined);
    },
    put(type, id, resource, lastUpdated) {
      append(type, id, 'PUT', resource, lastUpdated);
    },
  };
}
