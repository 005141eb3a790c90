import type { FhirFailure } from '../fhir/failure.ts';
import type { FhirReader } from '../fhir/reader.ts';
import type { Provenance } from '../fhir/resource.ts';
import type { WriteHeaders } from '../fhir/write/write-headers.ts';
import type { FhirWriter } from '../fhir/write/writer.ts';
import { canonicalJson } from '../plain/canonical-json.ts';
import type { LedgerEntry, RecordEntry, RecordKey } from '../record/base/record.ts';
import type { DeliveryPlan, Denial, Kept, PlanItem, Receipt, ReceiptLine, ReceiptStatus, Withdrawal } from './delivery.ts';
import { isSending } from './is-sending.ts';
import { localReferences, type Place } from './local-references.ts';
import { calledOf } from './plan-summary.ts';

export interface DeliveryMeans {
  readonly reader: FhirReader;
  readonly writer: FhirWriter;
  /** What a write may carry from here; undefined: each header. */
  readonly headers?: WriteHeaders | undefined;
  /** Patient of the session. */
  readonly patientId: string;
  /** Patient who stands on the screen now; asked again before each write. */
  readonly displayedPatientId: () => string | undefined;
  readonly now: () => Date;
  /** Gives a note the form that this EHR is sent, as a PDF; as it is where that cannot be made. Undefined: text. */
  readonly dressNote?: ((entry: RecordEntry) => Promise<RecordEntry['resource']>) | undefined;
}

/** One delivery under way: what is settled so far. */
export interface Run {
  readonly means: DeliveryMeans;
  readonly plan: DeliveryPlan;
  /** Where entries are on the server, by fullUrl. */
  readonly places: Map<string, Place>;
  readonly statuses: Map<RecordKey, ReceiptStatus>;
  readonly ledger: LedgerEntry[];
  readonly denials: Denial[];
}

export function startRun(plan: DeliveryPlan, means: DeliveryMeans): Run {
  const run: Run = { means, plan, places: new Map(), statuses: new Map(), ledger: [], denials: [] };
  for (const { entry, previous } of plan.items) {
    if (previous?.id !== undefined) setPlace(run, entry, previous.id, previous.versionId);
  }
  return run;
}

export function setPlace(run: Run, { fullUrl, resource }: PlanItem['entry'], id: string, versionId: string | undefined): void {
  run.places.set(fullUrl, { reference: `${resource.resourceType}/${id}`, id, versionId });
}

export function placeOf(run: Run, { entry }: PlanItem): Place | undefined {
  return run.places.get(entry.fullUrl);
}

/** Everything that is to be sent and has no outcome yet. */
export function unsentItems(run: Run): readonly PlanItem[] {
  return run.plan.items.filter(({ entry, action }) => isSending(action) && !run.statuses.has(entry.key));
}

export function settle(run: Run, { entry }: PlanItem, status: ReceiptStatus): void {
  run.statuses.set(entry.key, status);
}

/** What the server is known to hold: canonical JSON of today's resource, of an earlier one, or '' where that is not known. */
export function enterInLedger(
  run: Run,
  { entry, carries, previous }: PlanItem,
  { sentAgain = previous?.sentAgain, ...place }: Pick<LedgerEntry, 'id' | 'versionId' | 'sent' | 'notKept' | 'sentAgain'>,
): void {
  if (place.id !== undefined) setPlace(run, entry, place.id, place.versionId);
  const refersTo = localReferences(entry.resource).flatMap(reference => run.places.get(reference)?.reference ?? []);
  const beside = {
    ...(refersTo.length > 0 ? { refersTo } : {}),
    ...(carries.length > 0 ? { carries } : {}),
    ...(sentAgain ? { sentAgain } : {}),
  };
  run.ledger.push({ key: entry.key, resourceType: entry.resource.resourceType, ...place, ...beside, at: run.means.now().toISOString() });
}

interface StoredAt {
  readonly id: string | undefined;
  readonly versionId: string | undefined;
  readonly words?: string | undefined;
  readonly kept?: Kept;
}

export function settleStored(
  run: Run,
  item: PlanItem,
  { id, versionId, words, kept = { kind: 'not-compared' } }: StoredAt,
  how: 'sent' | 'found' | 'found-earlier',
  sent = canonicalJson(item.entry.resource),
): void {
  const notKept =
    kept.kind === 'gone'
      ? [item.entry.resource.resourceType]
      : kept.kind === 'in-part'
        ? kept.lost.map(({ expression }) => expression)
        : undefined;
  // Under an id of its own the first and the second are one.
  const sentAgain = how === 'sent' && item.action === 'create' && item.unsettled !== undefined && item.ownId === undefined;
  enterInLedger(run, item, { id, versionId, sent, ...(notKept ? { notKept } : {}), ...(sentAgain ? { sentAgain } : {}) });
  settle(run, item, { kind: 'stored', id, versionId, words, how, kept });
}

const DENYING: Readonly<Record<'create' | 'update', readonly FhirFailure['kind'][]>> = {
  create: ['forbidden', 'not-found', 'unsupported'],
  // A resource that is not found says nothing of its type.
  update: ['forbidden', 'unsupported'],
};

/** The same words would be refused again. */
export function isOfContent({ kind }: FhirFailure): boolean {
  return kind === 'rejected' || kind === 'too-large';
}

/** An EHR may take its own forms and no other answers. */
const isForm = ({ entry: { key } }: PlanItem) => key.startsWith('form/');

export function settleRefused(run: Run, item: PlanItem, failure: FhirFailure): void {
  const action = item.action === 'update' ? 'update' : 'create';
  const denial = { target: item.entry.resource.resourceType, action, failure, ...(isForm(item) ? { ofForm: true } : {}) } as const;
  if (DENYING[action].includes(failure.kind)) run.denials.push(denial);
  else if (isOfContent(failure)) run.denials.push({ ...denial, content: canonicalJson(item.entry.resource) });
  settle(run, item, { kind: 'refused', failure });
}

/** Session patient, displayed patient and the subject of every resource of the plan are one. */
export function isRightPatient({ means, plan }: Run): boolean {
  const subject = `Patient/${means.patientId}`;
  const isOfThem = ({ entry: { resource }, action }: PlanItem) =>
    resource.resourceType === 'Provenance' ? !isSending(action) || isOfPlan(plan, resource) : subjectOf(resource) === subject;
  return means.displayedPatientId() === means.patientId && plan.items.every(isOfThem);
}

function subjectOf(resource: Exclude<RecordEntry['resource'], { resourceType: 'Provenance' }>): string | undefined {
  return resource.resourceType === 'Consent' ? resource.patient?.reference : resource.subject?.reference;
}

/** A Provenance has no subject: it is of what it targets, which is in the plan itself. */
function isOfPlan({ items }: DeliveryPlan, { target }: Provenance): boolean {
  return target.every(({ reference }) => items.some(({ entry }) => entry.fullUrl === reference));
}

/** The entry that has to be on the server before this one can be sent, and is not. `together`: entries that go in the same request. */
export function missingReference(run: Run, { entry }: PlanItem, together: readonly PlanItem[] = []): RecordKey | undefined {
  const missing = localReferences(entry.resource).find(
    reference => !run.places.has(reference) && !together.some(item => item.entry.fullUrl === reference),
  );
  return missing === undefined ? undefined : run.plan.items.find(item => item.entry.fullUrl === missing)?.entry.key;
}

export function receiptOf(run: Run): Receipt {
  const { plan, ledger, denials, means } = run;
  return {
    at: means.now().toISOString(),
    lines: [...plan.items.map(item => lineOf(run, item)), ...(plan.withdrawals ?? []).map(withdrawal => lineOfWithdrawal(run, withdrawal))],
    ledger,
    denials,
  };
}

function lineOf(run: Run, { entry, obstacle, tier, carries, previous, unsettled }: PlanItem): ReceiptLine {
  const status = run.statuses.get(entry.key) ?? (obstacle ? { kind: 'blocked', obstacle } : { kind: 'unchanged' });
  return {
    key: entry.key,
    resourceType: entry.resource.resourceType,
    // What was to carry it did not arrive: it is in the file, if anywhere.
    tier: isCarried(run, entry.key) ? tier : 'file',
    previous: previous !== undefined,
    carries: run.plan.items.filter(item => carries.includes(item.entry.key)).map(({ entry: carried }) => calledOf(carried)),
    ...(unsettled && status.kind !== 'stored' && status.kind !== 'unknown' ? { unsettled } : {}),
    status,
  };
}

function lineOfWithdrawal({ statuses }: Run, { key, resourceType }: Withdrawal): ReceiptLine {
  return { key, resourceType, tier: 'create', previous: true, carries: [], status: statuses.get(key) ?? { kind: 'wrong-patient' } };
}

/** Nothing was to carry it, or what was did arrive. */
function isCarried({ plan, statuses }: Run, key: RecordKey): boolean {
  const carrier = plan.items.find(({ carries }) => carries.includes(key));
  if (carrier === undefined || carrier.action === 'unchanged') return true;
  const status = statuses.get(carrier.entry.key);
  return status?.kind === 'stored' && status.kept.kind !== 'gone';
}
