import { type Answer, operationOutcome } from './answer.ts';
import type { StoreAccess } from './compartment.ts';
import { etag } from './conditional.ts';
import type { Preferences } from './preferences.ts';
import { current, type Entry, latest } from './records.ts';
import { keyOf } from './references.ts';
import type { Written } from './writes.ts';

const STATUS = { created: 201, existing: 200, updated: 200, deleted: 204 } as const;

export function versionHeaders(entry: Entry): Record<string, string> {
  const version = latest(entry);
  if (!version) return {};
  return { etag: etag(version.versionId), 'last-modified': new Date(version.lastUpdated).toUTCString() };
}

/** With `return=minimal` the body is empty: id and version are in Location. */
export function writtenAnswer(written: Written, returns: Preferences['returns'], access: StoreAccess, base: string): Answer {
  const { entry, outcome } = written;
  const status = STATUS[outcome];
  const key = keyOf(entry.type, entry.id);
  if (outcome === 'deleted') return { status, headers: versionHeaders(entry) };
  const headers = versionHeaders(entry);
  if (outcome !== 'updated') headers.location = `${base}/${key}/_history/${latest(entry)?.versionId}`;
  if (returns === 'minimal') return { status, headers };
  if (returns === 'OperationOutcome') {
    return { status, headers, resource: operationOutcome('information', 'informational', `${key} was ${SAID[outcome]}.`) };
  }
  const resource = current(entry);
  // What If-None-Exist found was not sent by the asker; to see it is a read.
  if (resource === undefined || (outcome === 'existing' && !access.allows(entry.type, 'read'))) return { status, headers };
  return { status, headers, resource };
}

const SAID = { created: 'created', existing: 'there already', updated: 'updated' } as const;
