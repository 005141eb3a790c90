import { leavesBeside } from '../fhir/compare-resources.ts';
import type { FhirFailure } from '../fhir/failure.ts';
import type { FhirResource } from '../fhir/resource.ts';
import type { WriteResult, Written } from '../fhir/write/writer.ts';
import { canonicalJson } from '../plain/canonical-json.ts';
import { isJsonObject } from '../plain/json-object.ts';
import { fieldOfIssue } from '../record/field-of-issue.ts';
import { differencesOf } from './compare/differences.ts';
import { lostElements } from './compare/lost-elements.ts';
import type { ChangedThere, Kept, PlanItem, UnknownStatus } from './delivery.ts';
import { rewriteCanonical, rewriteReferences } from './local-references.ts';
import { lookUp } from './look-up.ts';
import { placeOf, type Run, settle, settleRefused, settleStored } from './run.ts';

export async function settleResult(run: Run, item: PlanItem, result: WriteResult): Promise<void> {
  if (result.ok) await settleWritten(run, item, result.written);
  else if (result.certainty === 'unknown') await settleLost(run, item, result.failure);
  else if (!(await settleAsThereAlready(run, item, result.failure)) && !(await settleAsChangedThere(run, item, result.failure)))
    settleRefused(run, item, result.failure);
}

/** An accepted write, read back where this session may. Where the answer did not say the id or the version, the server is asked for them. */
export async function settleWritten(run: Run, item: PlanItem, { id, versionId, words, status }: Written): Promise<void> {
  // To a conditional create 200 says that one was there, and that this one was not taken.
  const wasThere = item.action === 'create' && item.conditionally && status === 200;
  const seen = await readBack(run, item, { id: id ?? placeOf(run, item)?.id, versionId });
  if (wasThere) settleStored(run, item, { ...seen, kept: { kind: 'not-compared' }, words }, 'found-earlier', '');
  else settleStored(run, item, { ...seen, words }, 'sent');
}

interface Seen {
  readonly id: string | undefined;
  readonly versionId: string | undefined;
  readonly kept: Kept;
}

/** What the server holds of it now, compared with what was sent. */
async function readBack(run: Run, item: PlanItem, known: Omit<Seen, 'kept'>): Promise<Seen> {
  const { means, places } = run;
  const kept: Kept = { kind: 'not-compared' };
  if (known.id === undefined) {
    const looked = await lookUp(means.reader, item, means.patientId, places);
    if (looked.outcome !== 'found') return { ...known, kept };
    return readBack(run, item, looked);
  }
  if (!item.readsBack && known.versionId !== undefined) return { ...known, kept };
  const { resource } = item.entry;
  const read = await means.reader.read(resource.resourceType, known.id);
  if (!read.ok) return { ...known, kept: item.readsBack && read.failure.kind === 'not-found' ? { kind: 'gone' } : kept };
  const held = read.value.meta?.versionId;
  const versionId = known.versionId ?? held;
  // Somebody changed it since: what they wrote says nothing of what the server kept of ours, and theirs is not ours to replace.
  if (held !== undefined && held !== versionId) return { ...known, kept };
  const lost = lostElements(rewriteReferences(resource, places), read.value).map(expression => ({
    expression,
    field: fieldOfIssue({ rule: '', expression }, item.entry.origins),
  }));
  return { id: known.id, versionId, kept: lost.length === 0 ? { kind: 'whole' } : { kind: 'in-part', lost } };
}

const OF_ANOTHER_STATE: readonly FhirFailure['kind'][] = ['conflict', 'precondition-failed', 'not-found'];

/** Under its own id it was there already: true, and it is settled so. */
async function settleAsThereAlready(run: Run, item: PlanItem, failure: FhirFailure): Promise<boolean> {
  if (item.ownId === undefined || !OF_ANOTHER_STATE.includes(failure.kind)) return false;
  const seen = await lookUp(run.means.reader, item, run.means.patientId, run.places);
  if (seen.outcome !== 'found') return false;
  settleStored(run, item, await readBack(run, item, seen), 'found');
  return true;
}

/** A change that was refused because somebody else changed it meanwhile is not refused for what it is: true, and it is settled so. */
export async function settleAsChangedThere(run: Run, item: PlanItem, failure: FhirFailure): Promise<boolean> {
  if (item.action !== 'update' || !OF_ANOTHER_STATE.includes(failure.kind)) return false;
  const seen = await lookAtUpdate(run, item, sentNow(item));
  if (typeof seen === 'object') settle(run, item, seen);
  return seen === 'stored' || typeof seen === 'object';
}

const sentNow = ({ entry }: PlanItem) => canonicalJson(entry.resource);

/** The answer was lost. The server is asked what it has; the resource is not sent again. */
export async function settleLost(run: Run, item: PlanItem, failure: FhirFailure): Promise<void> {
  const sent = sentNow(item);
  if (item.action === 'update') {
    const seen = await lookAtUpdate(run, item, sent);
    if (seen !== 'stored') settle(run, item, typeof seen === 'object' ? seen : { kind: 'unknown', failure, searched: seen, sent });
    return;
  }
  const seen = await lookUp(run.means.reader, item, run.means.patientId, run.places);
  if (seen.outcome === 'found') return settleStored(run, item, await readBack(run, item, seen), 'found');
  if (seen.outcome === 'absent' && isCutOff(failure) && item.unsettled && isCutOff(item.unsettled.failure)) {
    run.denials.push({ target: item.entry.resource.resourceType, action: 'create', failure });
  }
  settle(run, item, { kind: 'unknown', failure, searched: seen.outcome, sent });
}

/** As a browser tells it where the server does not let a page write, and where the connection broke. */
const isCutOff = ({ kind }: FhirFailure) => kind === 'network';

/**
 * Whether an update without an answer, or one that was refused for the state that it met, was carried out: the content tells whether it is
 * there, the version whether anything else was changed since. Settles it where it was.
 */
export async function lookAtUpdate(run: Run, item: PlanItem, sent: string): Promise<'stored' | UnknownStatus['searched'] | ChangedThere> {
  const place = placeOf(run, item);
  if (place?.versionId === undefined || sent === '') return 'could-not-search';
  const read = await run.means.reader.read(item.entry.resource.resourceType, place.id);
  if (!read.ok) {
    return read.failure.kind === 'not-found' ? changedThere(run, item, place.versionId, undefined) : 'could-not-search';
  }
  const versionId = read.value.meta?.versionId;
  if (contentOf(read.value) !== contentOf(JSON.parse(rewriteCanonical(sent, run.places)))) {
    if (versionId === place.versionId) return 'absent';
    if (isOursInPart(run, item, sent, read.value)) {
      settleStored(run, item, await readBack(run, item, { id: place.id, versionId }), 'found', sent);
      return 'stored';
    }
    return versionId === undefined ? 'could-not-search' : changedThere(run, item, place.versionId, read.value);
  }
  // Also in the version of before: a server may make none where an update changes nothing.
  settleStored(run, item, { id: place.id, versionId }, 'found', sent);
  return 'stored';
}

/** It has something of what we changed, if anything was before, and nothing that we did not send: an EHR that keeps only a part made of it what it does. */
function isOursInPart({ places }: Run, { previous }: PlanItem, sent: string, held: FhirResource): boolean {
  const [ours, before]: readonly unknown[] = [sent, previous?.sent || '{}'].map(text => JSON.parse(rewriteCanonical(text, places)));
  if (!isJsonObject(ours) || !isJsonObject(before)) return false;
  const lost = leavesBeside(ours, held, held.resourceType);
  const changed = [...leavesBeside(ours, before, held.resourceType).keys()];
  return [...lost.values()].every(({ other }) => other === undefined) && changed.some(path => !lost.has(path));
}

/** `theirs`: as it is there now; undefined: it is gone. */
export function changedThere(
  run: Run,
  { entry, previous }: PlanItem,
  replacedVersionId: string | undefined,
  theirs: FhirResource | undefined,
): ChangedThere {
  const before: unknown = previous?.sent ? JSON.parse(rewriteCanonical(previous.sent, run.places)) : undefined;
  const differences = theirs
    ? differencesOf({
        before: isJsonObject(before) ? before : undefined,
        theirs,
        ours: rewriteReferences(entry.resource, run.places),
        origins: entry.origins,
      })
    : [];
  return { kind: 'changed-there', replacedVersionId, versionId: theirs?.meta?.versionId, differences };
}

/** What the clinician wrote: without what a server adds or words anew; of a note its text, beside which it may have gone as a PDF. */
function contentOf(resource: object): string {
  const { id: _id, meta: _meta, text: _text, content, ...rest }: Readonly<Record<string, unknown>> = { ...resource };
  return canonicalJson(content === undefined ? rest : { ...rest, content: textsIn(content) });
}

function textsIn(content: unknown): readonly unknown[] {
  if (!Array.isArray(content)) return [];
  return content.filter((one: unknown) => isJsonObject(one) && isJsonObject(one.attachment) && one.attachment.contentType === 'text/plain');
}
