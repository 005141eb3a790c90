import { leavesBeside } from '../fhir/compare-resources.ts';
import type { FhirFailure } from '../fhir/failure.ts';
import type { FhirResource } from '../fhir/resource.ts';
import { isJsonObject } from '../plain/json-object.ts';
import type { PlanItem } from './delivery.ts';
import { rewriteCanonical } from './local-references.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { recordedAlready } from './recorded-already.ts';
import { enterInLedger, placeOf, type Run, setPlace, settle, settleRefused, settleStored, unsentItems } from './run.ts';
import { changedThere, lookAtUpdate } from './settle-write.ts';

/**
 * What the server has already, asked before anything is sent: a case that was opened from a file may have been sent from another
 * window, and what was left unknown may have arrived after all. Only the unknown has to be found absent to be sent again.
 */
export async function takeStock(run: Run): Promise<void> {
  const looked = run.plan.items.filter(needsLook);
  const isSaidOfAnother = ({ entry }: PlanItem) => entry.resource.resourceType === 'Provenance';
  // All at once: none of them waits for another, but what is looked for by where another is.
  await Promise.all(looked.filter(item => !isSaidOfAnother(item)).map(item => takeStockOf(run, item)));
  await Promise.all(looked.filter(isSaidOfAnother).map(item => takeStockOf(run, item)));
  await Promise.all(unsentItems(run).map(item => learnVersion(run, item)));
  await Promise.all(unsentItems(run).map(item => askOfSameAct(run, item)));
}

function needsLook({ unsettled, action, previous }: PlanItem): boolean {
  return unsettled !== undefined || action === 'create' || (previous !== undefined && previous.id === undefined);
}

async function takeStockOf(run: Run, item: PlanItem): Promise<void> {
  const { unsettled } = item;
  if (placeOf(run, item) === undefined) {
    settleLooked(run, item, await lookUp(run.means.reader, item, run.means.patientId, run.places));
  } else if (unsettled) {
    const searched = await lookAtUpdate(run, item, unsettled.sent);
    if (typeof searched === 'object') settle(run, item, searched);
    else if (searched === 'could-not-search') settle(run, item, { ...unsettled, searched });
  }
}

/**
 * An EHR that cannot answer a search now would leave a write unknown too, so nothing is sent to it. One that does not search at all
 * is another matter: it may still take a first write.
 */
const WAITING: readonly FhirFailure['kind'][] = ['network', 'timeout', 'server', 'throttled', 'unauthorized'];

function settleLooked(run: Run, item: PlanItem, seen: LookUp): void {
  const { unsettled, previous, action } = item;
  if (seen.outcome === 'found') {
    const { id, versionId } = seen;
    if (unsettled) settleStored(run, item, seen, 'found', unsettled.sent);
    else if (previous) enterInLedger(run, item, { id, versionId, sent: previous.sent });
    // What is only added was found as it stands.
    else if (item.entry.resource.resourceType === 'Provenance')
      settleStored(run, item, { ...seen, kept: { kind: 'whole' } }, 'found-earlier');
    else settleStored(run, item, seen, 'found-earlier', '');
  } else if (unsettled && seen.outcome === 'could-not-search') {
    settle(run, item, { ...unsettled, searched: 'could-not-search' });
  } else if (action === 'create' && seen.outcome === 'could-not-search' && seen.failure && WAITING.includes(seen.failure.kind)) {
    settle(run, item, { kind: 'refused', failure: seen.failure });
  } else if (previous && action === 'update') {
    settle(run, item, { kind: 'blocked', obstacle: { kind: 'place-unknown' } });
  }
}

/** An update names the version that it replaces, so that it never overwrites what somebody else changed. */
async function learnVersion(run: Run, item: PlanItem): Promise<void> {
  const place = placeOf(run, item);
  if (item.action !== 'update' || place === undefined || place.versionId !== undefined) return;
  const read = await run.means.reader.read(item.entry.resource.resourceType, place.id);
  if (!read.ok) settleRefused(run, item, read.failure);
  else if (read.value.meta?.versionId === undefined) settle(run, item, { kind: 'blocked', obstacle: { kind: 'no-version' } });
  else if (isOfSent(run, item, read.value)) setPlace(run, item.entry, place.id, read.value.meta.versionId);
  else settle(run, item, changedThere(run, item, undefined, read.value));
}

/** Nobody knows which version was ours: whether what is there now is it, only its content can tell. */
function isOfSent({ places }: Run, { previous }: PlanItem, held: FhirResource): boolean {
  if (!previous?.sent) return true;
  const sent: unknown = JSON.parse(rewriteCanonical(previous.sent, places));
  // What the server did not keep is no change of somebody else's.
  return isJsonObject(sent) && [...leavesBeside(sent, held, held.resourceType).values()].every(({ other }) => other === undefined);
}

/** Also of what is sent again: an EHR that drops identifiers may have it from the first time, and no search by ours finds that. */
async function askOfSameAct(run: Run, item: PlanItem): Promise<void> {
  if (item.action !== 'create') return;
  const found = await recordedAlready(run.means.reader, item, run.means.patientId);
  const others = found.filter(({ id }) => !item.besides.includes(id));
  if (others.length > 0) settle(run, item, { kind: 'recorded-already', others: found });
}
