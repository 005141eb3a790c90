import type { Bundle, BundleEntry } from '../fhir/resource.ts';
import type { WriteResult } from '../fhir/write/writer.ts';
import type { RecordKey } from '../record/base/record.ts';
import { contentOfAll } from './content-of-all.ts';
import type { PlanItem } from './delivery.ts';
import { rewriteReferences } from './local-references.ts';
import { onlyIfAbsent } from './look-up.ts';
import { isOfContent, isRightPatient, missingReference, placeOf, type Run, settle, unsentItems } from './run.ts';
import { sentResource } from './sent-resource.ts';
import { settleAsChangedThere, settleLost, settleResult, settleWritten } from './settle-write.ts';

/** One after another, in the order of the record. */
export async function sendSingly(run: Run): Promise<void> {
  for (const item of unsentItems(run)) {
    // Settled meanwhile, when the connection failed.
    if (run.statuses.has(item.entry.key)) continue;
    const missing = missingReference(run, item);
    if (missing) {
      settle(run, item, { kind: 'not-sent', because: missing });
      continue;
    }
    const amiss = item.entry.note && changesNote(run);
    if (amiss) {
      settle(run, item, { kind: 'not-sent', because: amiss });
      continue;
    }
    if (!isRightPatient(run)) return;
    const sent = asSentSingly(run, item);
    const { result, as } = await write(run, sent);
    await settleResult(run, as, result);
    const status = run.statuses.get(item.entry.key);
    // The connection is gone: what is sent now would only be unknown too.
    if (status?.kind === 'unknown' && status.searched === 'could-not-search') {
      for (const later of unsentItems(run)) settle(run, later, { kind: 'not-sent', because: item.entry.key });
    }
  }
}

/**
 * What became of this run in another way than was planned, so that the note would have to say more: it waits for the next plan, and for whoever
 * reads that. A note that was sent too early is hard to take back.
 */
function changesNote({ statuses, denials }: Run): RecordKey | undefined {
  const amiss = [...statuses].find(
    ([, status]) =>
      // What is asked about may end in the note.
      status.kind === 'changed-there' ||
      status.kind === 'recorded-already' ||
      (status.kind === 'refused' && denials.some(({ failure }) => failure === status.failure)) ||
      (status.kind === 'stored' && (status.kept.kind === 'in-part' || status.kept.kind === 'gone')),
  );
  return amiss?.[0];
}

/** On its own a resource says in a header that it is only to be made where it is not: where no header may say so, it does not. */
function asSentSingly({ means }: Run, item: PlanItem): PlanItem {
  return asUnsettled(means.headers?.ifNoneExist === false ? { ...item, conditionally: false } : item);
}

/** While it is not known what became of the first, nothing else goes under its id: a late one would replace what is newer. */
function asUnsettled(item: PlanItem): PlanItem {
  const { ownId, unsettled, entry } = item;
  if (ownId === undefined || unsettled === undefined) return item;
  const resource = sentResource(unsettled.sent, entry.resource.resourceType);
  return resource === undefined ? item : { ...item, entry: { ...entry, resource } };
}

/** As it leaves: with the places of what it refers to, and a note in its form. */
async function dressed(
  { means, places }: Run,
  { entry }: PlanItem,
  together: readonly PlanItem[] = [],
): Promise<PlanItem['entry']['resource']> {
  const beside = together.map(item => item.entry.fullUrl);
  return rewriteReferences((entry.note && (await means.dressNote?.(entry))) ?? entry.resource, places, beside);
}

interface Answered {
  readonly result: WriteResult;
  /** What was sent in the end. */
  readonly as: PlanItem;
}

async function write(run: Run, item: PlanItem): Promise<Answered> {
  const resource = await dressed(run, item);
  const place = placeOf(run, item);
  if (place?.versionId !== undefined) {
    return { result: await run.means.writer.update({ ...resource, id: place.id }, { ifMatch: place.versionId }), as: item };
  }
  if (item.ownId !== undefined) {
    const result = await putUnderOwnId(run, resource, item.ownId);
    if (result.ok || !isRefusedAsSuch(result)) return { result, as: item };
    run.denials.push({ target: resource.resourceType, action: 'own-id', failure: result.failure });
  }
  const ifNoneExist = onlyIfAbsent(item);
  const result = await run.means.writer.create(resource, ifNoneExist === undefined ? {} : { ifNoneExist });
  return { result, as: { ...item, ownId: undefined } };
}

function putUnderOwnId({ means }: Run, resource: PlanItem['entry']['resource'], id: string): Promise<WriteResult> {
  return means.writer.update({ ...resource, id }, { ifAbsent: means.headers?.ifNoneMatch !== false });
}

/** Declared is not done: a server that refuses ids of others may still take it under one of its own. What was refused is not there. */
function isRefusedAsSuch(result: WriteResult): boolean {
  return (
    !result.ok && result.certainty === 'refused' && ['forbidden', 'not-found', 'unsupported', 'rejected'].includes(result.failure.kind)
  );
}

/**
 * Everything in one request. False: the server takes no transactions after all and stored nothing, so the resources may go singly.
 */
export async function sendTogether(run: Run): Promise<boolean> {
  const items = withoutOrphans(run).map(asUnsettled);
  if (items.length === 0 || !isRightPatient(run)) return true;
  const result = await run.means.writer.transact(await bundleOf(run, items));
  if (result.ok) {
    for (const [index, item] of items.entries()) {
      const written = result.entries[index];
      if (written) await settleWritten(run, item, written);
    }
    return true;
  }
  const { failure } = result;
  if (result.certainty === 'unknown') {
    // In their order: what refers to another is compared once it is known where that is.
    for (const item of items) await settleLost(run, item, failure);
    return true;
  }
  if (failure.kind === 'forbidden' || failure.kind === 'not-found' || failure.kind === 'unsupported') {
    run.denials.push({ target: 'transaction', action: 'create', failure });
    return false;
  }
  // Which of them it was about nobody knows: the same ones go singly next time.
  if (isOfContent(failure)) run.denials.push({ target: 'transaction', action: 'create', failure, content: contentOfAll(items) });
  for (const item of items) {
    if (!(await settleAsChangedThere(run, item, failure))) settle(run, item, { kind: 'refused', failure });
  }
  return true;
}

/** What is to be sent, but for what refers to something that is neither stored nor in the same request. */
function withoutOrphans(run: Run): readonly PlanItem[] {
  const items = unsentItems(run);
  return items.filter(item => {
    const missing = missingReference(run, item, items);
    if (missing) settle(run, item, { kind: 'not-sent', because: missing });
    return missing === undefined;
  });
}

async function bundleOf(run: Run, items: readonly PlanItem[]): Promise<Bundle> {
  return { resourceType: 'Bundle', type: 'transaction', entry: await Promise.all(items.map(item => bundleEntry(run, item, items))) };
}

async function bundleEntry(run: Run, item: PlanItem, items: readonly PlanItem[]): Promise<BundleEntry> {
  const { fullUrl } = item.entry;
  const resource = await dressed(run, item, items);
  const place = placeOf(run, item);
  if (place?.versionId !== undefined) {
    const request = { method: 'PUT', url: place.reference, ifMatch: `W/"${place.versionId}"` } as const;
    return { fullUrl, resource: { ...resource, id: place.id }, request };
  }
  if (item.ownId !== undefined) {
    const url = `${resource.resourceType}/${item.ownId}`;
    return { fullUrl, resource: { ...resource, id: item.ownId }, request: { method: 'PUT', url } };
  }
  const ifNoneExist = onlyIfAbsent(item);
  const request = { method: 'POST', url: resource.resourceType, ...(ifNoneExist === undefined ? {} : { ifNoneExist }) } as const;
  return { fullUrl, resource, request };
}
