import { canonicalJson } from '../../plain/canonical-json.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { Updating } from '../behaviours/ehr-behaviour.ts';
import { fhirResponse } from './fhir-server.ts';

/** What an update writes where labels stay: what was sent, with the tags and security labels that were there. */
export function withLabels(sent: JsonObject, held: JsonObject | undefined, updating: Updating | undefined): JsonObject {
  if (!updating?.labelsStay || !isJsonObject(held?.meta)) return sent;
  const meta = isJsonObject(sent.meta) ? sent.meta : {};
  const kept = Object.fromEntries(['tag', 'security'].map(name => [name, union(meta[name], held.meta, name)] as const));
  return { ...sent, meta: { ...meta, ...Object.fromEntries(Object.entries(kept).filter(([, labels]) => labels.length > 0)) } };
}

/** The answer to an update that changes nothing, where that makes no version; undefined: it is written. */
export function unchangedAnswer(
  written: JsonObject,
  held: JsonObject | undefined,
  ifMatch: string | null,
  updating: Updating | undefined,
): Response | undefined {
  if (!updating?.sameIsNoVersion || held === undefined || !isJsonObject(held.meta)) return undefined;
  const etag = `W/"${String(held.meta.versionId)}"`;
  const isStale = ifMatch !== null && ifMatch !== etag;
  return isStale || contentOf(written) !== contentOf(held) ? undefined : fhirResponse(held, { status: 200, headers: { etag } });
}

function union(sent: unknown, meta: unknown, name: string): readonly unknown[] {
  const of = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const all = [...of(sent), ...of(isJsonObject(meta) ? meta[name] : undefined)];
  return [...new Map(all.map(label => [canonicalJson(label), label])).values()];
}

function contentOf({ meta, ...resource }: JsonObject): string {
  const { versionId: _version, lastUpdated: _moment, ...labels } = isJsonObject(meta) ? meta : {};
  return canonicalJson({ ...resource, meta: labels });
}
