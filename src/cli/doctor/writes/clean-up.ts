import type { WrittenType } from '../../../delivery/delivery.ts';
import { isMarked, marked } from '../../../delivery/taking-back/corrections.ts';
import { isSuccess } from '../../../fhir/answer.ts';
import { createExchange } from '../../../fhir/exchange.ts';
import { isResource } from '../../../fhir/is-resource.ts';
import { createServerReader } from '../../../fhir/search/server-reader.ts';
import type { FhirSession } from '../../../fhir/session.ts';
import { createWriter } from '../../../fhir/write/server-writer.ts';
import { isJsonObject } from '../../../plain/json-object.ts';
import type { LedgerEntry } from '../../../record/base/record.ts';

/** How a test resource was taken away; undefined: it is still there, as it was. */
export type Cleaned = 'deleted' | 'marked' | undefined;

/** Deletes one of ours; where that is refused, marks it as entered in error and looks whether the mark is there. Never throws. */
export async function cleanUp(session: FhirSession, type: WrittenType, { id, sent }: LedgerEntry): Promise<Cleaned> {
  if (id === undefined) return undefined;
  const reader = createServerReader(session);
  const removed = await createExchange(session)({ method: 'DELETE', url: `${type}/${encodeURIComponent(id)}` });
  if (removed.ok && isSuccess(removed.answer)) return 'deleted';
  const held = await reader.read(type, id);
  if (!held.ok && held.failure.kind === 'not-found') return 'deleted';
  const there: unknown = held.ok ? held.value : JSON.parse(sent || 'null');
  const mistake = isJsonObject(there) ? marked(type, { ...there, id }) : undefined;
  if (!isResource(mistake)) return undefined;
  const versionId = held.ok ? held.value.meta?.versionId : undefined;
  // Nobody else can have changed it since: where the server gives no version, none is named.
  await createWriter(session).update({ ...mistake, id }, versionId === undefined ? {} : { ifMatch: versionId });
  const after = await reader.read(type, id);
  return after.ok && isMarked(type, { ...after.value }) ? 'marked' : undefined;
}
