import type { Bundle, BundleEntry } from '../../fhir/resource.ts';
import { type Answer, done, refuse, type Step } from './answer.ts';
import { permit, type StoreAccess, withinReach } from './compartment.ts';
import { etag, namesVersion } from './conditional.ts';
import type { Extract } from './extract.ts';
import { current, type Entry, lastHeld, latest, type Records, type Version } from './records.ts';
import { keyOf } from './references.ts';
import type { StoredType } from './stored-types.ts';
import { versionHeaders } from './written-answer.ts';

export interface Reads {
  read(type: StoredType, id: string, ifNoneMatch: string | undefined, access: StoreAccess): Answer;
  vread(type: StoredType, id: string, versionId: string, access: StoreAccess): Answer;
  history(type: StoredType, id: string, access: StoreAccess): Answer;
}

export function createReads(records: Records, extract: Extract, base: () => string): Reads {
  /** Out of reach and not there are said in the same words. */
  function known(type: StoredType, id: string, access: StoreAccess): Step<Entry> {
    const entry = records.entry(type, id);
    const resource = entry && lastHeld(entry);
    if (entry && resource && withinReach(resource, access, extract)) return done(entry);
    return refuse(404, 'not-found', `${keyOf(type, id)} is not here.`);
  }

  function deleted(type: StoredType, id: string): Answer {
    return refuse(410, 'deleted', `${keyOf(type, id)} was deleted.`).refusal;
  }

  function historyEntry(entry: Entry, version: Version): BundleEntry {
    const key = keyOf(entry.type, entry.id);
    const { resource, method, versionId, lastUpdated } = version;
    const status = method === 'DELETE' ? '204' : method === 'POST' || versionId === '1' ? '201' : '200';
    return {
      fullUrl: `${base()}/${key}`,
      ...(resource ? { resource } : {}),
      request: { method, url: method === 'POST' ? entry.type : key },
      response: { status, etag: etag(versionId), lastModified: lastUpdated },
    };
  }

  return {
    read(type, id, ifNoneMatch, access) {
      const permitted = permit(type, 'read', access);
      if (!permitted.ok) return permitted.refusal;
      const found = known(type, id, access);
      if (!found.ok) return found.refusal;
      const resource = current(found.value);
      const version = latest(found.value);
      if (!resource || !version) return deleted(type, id);
      const headers = versionHeaders(found.value);
      if (ifNoneMatch !== undefined && namesVersion(ifNoneMatch, version.versionId)) return { status: 304, headers };
      return { status: 200, resource, headers };
    },
    vread(type, id, versionId, access) {
      const permitted = permit(type, 'vread', access);
      if (!permitted.ok) return permitted.refusal;
      const found = known(type, id, access);
      if (!found.ok) return found.refusal;
      const version = found.value.versions.find(one => one.versionId === versionId);
      if (version && !version.resource) return deleted(type, id);
      if (!version?.resource || !withinReach(version.resource, access, extract)) {
        return refuse(404, 'not-found', `Version ${versionId} of ${keyOf(type, id)} is not here.`).refusal;
      }
      const lastModified = new Date(version.lastUpdated).toUTCString();
      return { status: 200, resource: version.resource, headers: { etag: etag(versionId), 'last-modified': lastModified } };
    },
    history(type, id, access) {
      const permitted = permit(type, 'history', access);
      if (!permitted.ok) return permitted.refusal;
      const found = known(type, id, access);
      if (!found.ok) return found.refusal;
      const entry = found.value;
      const shown = entry.versions.filter(({ resource }) => resource === undefined || withinReach(resource, access, extract)).toReversed();
      const bundle: Bundle = {
        resourceType: 'Bundle',
        type: 'history',
        total: shown.length,
        link: [{ relation: 'self', url: `${base()}/${keyOf(type, id)}/_history` }],
        entry: shown.map(version => historyEntry(entry, version)),
      };
      return { status: 200, resource: bundle };
    },
  };
}
