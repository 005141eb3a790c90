import type { FhirFailure } from '../../fhir/failure.ts';
import { isResource } from '../../fhir/is-resource.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { WriteResult } from '../../fhir/write/writer.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { ReceiptStatus, Withdrawal } from '../delivery.ts';
import { rewriteCanonical } from '../local-references.ts';
import { lookUp } from '../look-up.ts';
import { isOfContent, type Run } from '../run.ts';
import { sentResource } from '../sent-resource.ts';
import { isMarked, marked } from './corrections.ts';

/** Takes back what the plan says, each by itself, what refers to another before that. A transaction would lose the record with one mark that is refused. */
export async function withdraw(run: Run): Promise<void> {
  const { withdrawals = [] } = run.plan;
  for (const [index, withdrawal] of withdrawals.entries()) {
    if (run.means.displayedPatientId() !== run.means.patientId) return;
    const status = await outcomeOf(run, withdrawal);
    run.statuses.set(withdrawal.key, status);
    if (status.kind === 'withdrawn') enter(run, withdrawal, status);
    // The connection is gone: what is asked now would only be unknown too.
    if (status.kind === 'unknown') {
      for (const { key } of withdrawals.slice(index + 1)) run.statuses.set(key, { kind: 'not-sent', because: withdrawal.key });
      return;
    }
  }
}

type Withdrawn = Extract<ReceiptStatus, { kind: 'withdrawn' }>;

function enter(run: Run, { previous }: Withdrawal, { how, versionId }: Withdrawn): void {
  if (how === 'never-there') return;
  run.ledger.push({ ...previous, versionId: versionId ?? previous.versionId, withdrawn: how, at: run.means.now().toISOString() });
}

/** Where the server has it and in which version, as far as both are known. */
interface There {
  readonly id: string;
  readonly versionId: string | undefined;
  /** Undefined: it could not be read. */
  readonly held: FhirResource | undefined;
}

/** Takes one back, and says what became of it. */
export async function outcomeOf(run: Run, withdrawal: Withdrawal): Promise<ReceiptStatus> {
  const { ways, obstacle, previous, resourceType } = withdrawal;
  const { id } = previous;
  if (ways.length === 0) return { kind: 'stays', id, obstacle, failure: undefined };
  if (id === undefined) return lookedFor(run, withdrawal);
  const read = await run.means.reader.read(resourceType, id);
  // 404 is also what is answered of what this session may not see.
  if (!read.ok && read.failure.status === 410) return deleted();
  if (!read.ok && !UNREADABLE.includes(read.failure.kind)) return { kind: 'stays', id, obstacle: undefined, failure: read.failure };
  const held = read.ok ? read.value : undefined;
  if (held && !isOfPatient(held, run.means.patientId)) return { kind: 'wrong-patient' };
  if (held && isMarked(resourceType, { ...held })) return markedAs(held, true);
  return tryEach(run, withdrawal, { id, held, versionId: previous.versionId ?? held?.meta?.versionId });
}

/** What nobody knows the place of is looked for by what was sent of it. */
async function lookedFor(run: Run, withdrawal: Withdrawal): Promise<ReceiptStatus> {
  const { previous, resourceType, searchBy, unsettled } = withdrawal;
  const resource = sentResource(previous.sent, resourceType);
  const nowhere = { kind: 'stays', id: undefined, obstacle: { kind: 'place-unknown' }, failure: undefined } as const;
  if (resource === undefined) return nowhere;
  const wanted = { entry: { resource }, searchBy, ownId: undefined, readsBack: false };
  const seen = await lookUp(run.means.reader, wanted, run.means.patientId, run.places);
  if (seen.outcome === 'found') return outcomeOf(run, { ...withdrawal, previous: { ...previous, id: seen.id, versionId: seen.versionId } });
  if (unsettled === undefined) return nowhere;
  return seen.outcome === 'absent'
    ? { kind: 'withdrawn', how: 'never-there', versionId: undefined, seen: true }
    : { ...unsettled, searched: 'could-not-search' };
}

/** Nothing may be read here, or not this: it may be written all the same. */
const UNREADABLE: readonly FhirFailure['kind'][] = ['forbidden', 'not-found', 'unsupported', 'not-fhir'];

/** Each way after the one before it was refused; the last one's refusal tells. */
async function tryEach(run: Run, withdrawal: Withdrawal, there: There): Promise<ReceiptStatus> {
  const { ways, resourceType, key } = withdrawal;
  const { id, versionId } = there;
  // Without it, what somebody else wrote meanwhile would go too.
  if (versionId === undefined) return { kind: 'stays', id, obstacle: { kind: 'no-version' }, failure: undefined };
  let last: ReceiptStatus = { kind: 'stays', id, obstacle: { kind: 'place-unknown' }, failure: undefined };
  for (const way of ways) {
    const resource = way === 'mark' ? asMistake(run, withdrawal, there) : undefined;
    if (way === 'mark' && resource === undefined) continue;
    const result = resource
      ? await run.means.writer.update(resource, { ifMatch: versionId })
      : await run.means.writer.remove(resourceType, id, { ifMatch: versionId });
    if (result.ok) return way === 'delete' ? deleted() : afterMark(run, withdrawal, id, result);
    if (result.certainty === 'unknown') return afterLoss(run, withdrawal, id, result.failure);
    const { failure } = result;
    const ofForm = key.startsWith('form/') ? ({ ofForm: true } as const) : {};
    const denial = { target: resourceType, action: way === 'delete' ? 'delete' : 'update', failure, ...ofForm } as const;
    if (failure.kind === 'forbidden' || failure.kind === 'unsupported') run.denials.push(denial);
    else if (way === 'mark' && isOfContent(failure)) run.denials.push({ ...denial, withdrawing: key });
    last = { kind: 'stays', id, obstacle: undefined, failure };
  }
  return last;
}

/** What the server has, as its own mistake; what was sent, where it does not say what it has. */
function asMistake({ places }: Run, { resourceType, previous: { sent } }: Withdrawal, { id, held }: There) {
  const ours = sent === '' ? undefined : parsed(rewriteCanonical(sent, places));
  const resource = held ? { ...held } : ours;
  const mistake = resource && marked(resourceType, { ...resource, id });
  return isResource(mistake) ? mistake : undefined;
}

function parsed(text: string): JsonObject | undefined {
  const value: unknown = JSON.parse(text);
  return isJsonObject(value) ? value : undefined;
}

/** A mark that was taken is not one that is there. */
async function afterMark(
  run: Run,
  { resourceType, previous }: Withdrawal,
  id: string,
  { written }: Extract<WriteResult, { ok: true }>,
): Promise<ReceiptStatus> {
  const read = await run.means.reader.read(resourceType, id);
  if (!read.ok) return { kind: 'withdrawn', how: 'marked', versionId: written.versionId, seen: false };
  if (isMarked(resourceType, { ...read.value })) return markedAs(read.value, true);
  // The version is our own: nobody else changed it.
  run.ledger.push({ ...previous, versionId: read.value.meta?.versionId ?? previous.versionId, at: run.means.now().toISOString() });
  return { kind: 'stays', id, obstacle: { kind: 'mark-not-kept' }, failure: undefined };
}

async function afterLoss(run: Run, { resourceType, previous }: Withdrawal, id: string, failure: FhirFailure): Promise<ReceiptStatus> {
  const read = await run.means.reader.read(resourceType, id);
  if (!read.ok)
    return read.failure.kind === 'not-found' ? deleted() : { kind: 'unknown', failure, searched: 'could-not-search', sent: previous.sent };
  return isMarked(resourceType, { ...read.value }) ? markedAs(read.value, true) : { kind: 'stays', id, obstacle: undefined, failure };
}

const deleted = (): Withdrawn => ({ kind: 'withdrawn', how: 'deleted', versionId: undefined, seen: true });
const markedAs = ({ meta }: FhirResource, seen: boolean): Withdrawn => ({
  kind: 'withdrawn',
  how: 'marked',
  versionId: meta?.versionId,
  seen,
});

function isOfPatient(held: FhirResource, patientId: string): boolean {
  const { subject, patient }: JsonObject = { ...held };
  const whose = isJsonObject(subject) ? subject : isJsonObject(patient) ? patient : {};
  return typeof whose.reference === 'string' && new RegExp(`(^|/)Patient/${patientId.replaceAll('.', '\\.')}(/|$)`).test(whose.reference);
}
