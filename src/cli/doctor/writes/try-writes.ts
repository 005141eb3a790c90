import type { Case } from '../../../assessment/case/case.ts';
import { reduceCase } from '../../../assessment/reduce-case.ts';
import type { Fate, TriedWrite } from '../../../connection/ask/tried.ts';
import { deliver } from '../../../delivery/deliver.ts';
import type { Denial, Receipt, ReceiptLine, WrittenType } from '../../../delivery/delivery.ts';
import { planDelivery } from '../../../delivery/plan-delivery.ts';
import type { CheckedForm } from '../../../delivery/tier.ts';
import type { Capability } from '../../../fhir/capability.ts';
import { grants } from '../../../fhir/search/grants.ts';
import { createServerReader } from '../../../fhir/search/server-reader.ts';
import type { FhirSession } from '../../../fhir/session.ts';
import { createWriter } from '../../../fhir/write/server-writer.ts';
import type { BuiltRecord, RecordEntry } from '../../../record/base/record.ts';
import { buildRecord } from '../../../record/build-record.ts';
import { noteWriter } from '../../../record/notes/write-note.ts';
import type { IssuerConfig } from '../../../site/site-config.ts';
import { inEnglish } from '../../../words/load-words.ts';
import { type Cleaned, cleanUp } from './clean-up.ts';
import { TRIED_TYPES } from './fates.ts';
import { type TestSubject, testCase } from './test-case.ts';

export interface TryingWrites extends TestSubject {
  readonly session: FhirSession;
  readonly capability: Capability;
  readonly issuer: IssuerConfig;
  /** Scopes that the launch would have; each type is tried as far as they go. */
  readonly scopes: readonly string[];
  readonly forms: readonly CheckedForm[];
  /** What becomes of a test resource of each type, and whether it is tried. */
  readonly fates: ReadonlyMap<WrittenType, Fate>;
  readonly tries: (type: WrittenType) => boolean;
  /** True once somebody wants it to stop: nothing more is sent, and what is there is taken away. */
  readonly isStopped: () => boolean;
}

export interface TriedWrites {
  readonly writes: readonly TriedWrite[];
  /** What was refused, for the plan. */
  readonly denials: readonly Denial[];
}

const MOST_DELIVERIES = 6;

/** Marks test data everywhere (v3-ActReason HTEST, "test health data"). */
const TEST_TAG = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' };

/** What a test came to so far. */
interface Sent {
  current: Case;
  last: Receipt | undefined;
  readonly lines: Map<WrittenType, ReceiptLine>;
  readonly denials: Denial[];
}

/**
 * Sends a test record as the app does, for as long as there is a way left, and takes away what was stored, the last one first: also when it is
 * stopped halfway.
 */
export async function tryWrites(trying: TryingWrites): Promise<TriedWrites> {
  const sent: Sent = { current: testCase(trying), last: undefined, lines: new Map(), denials: [] };
  const cleaned = new Map<string, Cleaned>();
  try {
    await sendAll(trying, sent);
  } finally {
    for (const entry of sent.current.ledger.toReversed()) {
      cleaned.set(entry.key, await cleanUp(trying.session, entry.resourceType, entry));
    }
  }
  return { writes: TRIED_TYPES.map(type => writtenOf(trying, sent, cleaned, type)), denials: sent.denials.map(asOfType) };
}

async function sendAll(trying: TryingWrites, sent: Sent): Promise<void> {
  const { session, patientId, isStopped, now } = trying;
  const reader = createServerReader(session);
  const writer = createWriter(session);
  for (let delivery = 0; delivery < MOST_DELIVERIES && !isStopped(); delivery += 1) {
    const plan = planOf(trying, sent);
    if (plan.mode === 'nothing') return;
    // Asked again before each write: once it is to stop, no patient is there to write for.
    const displayedPatientId = () => (isStopped() ? undefined : patientId);
    const receipt = await deliver(plan, { reader, writer, patientId, displayedPatientId, now: () => now });
    sent.current = reduceCase(sent.current, { type: 'delivered', entries: receipt.ledger });
    sent.denials.push(...receipt.denials);
    sent.last = receipt;
    for (const line of receipt.lines) if (SETTLED.includes(line.status.kind)) sent.lines.set(line.resourceType, line);
    if (receipt.ledger.length === 0 && receipt.denials.length === 0) return;
  }
}

const SETTLED: readonly ReceiptLine['status']['kind'][] = ['stored', 'refused', 'unknown', 'recorded-already'];

function planOf({ capability, issuer, scopes, forms, tries, author, encounterId }: TryingWrites, { current, last, denials }: Sent) {
  const whole = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish });
  const record: BuiltRecord = { entries: whole.entries.filter(({ resource }) => tries(resource.resourceType)).map(tagged) };
  const writeNote = noteWriter(current, whole, inEnglish, { author, encounterId, ...issuer.note });
  return planDelivery({
    record,
    ledger: current.ledger,
    // One by one, so that each has its own answer.
    capability: capability.status === 'known' ? { ...capability, transaction: false } : capability,
    grants: (type, letter) => grants(scopes, type, letter),
    denials,
    lastReceipt: last,
    context: { encounter: encounterId !== undefined, author: author !== undefined },
    site: { ...issuer, creates: { ...issuer.creates, ...(tries('DocumentReference') ? {} : { DocumentReference: false }) } },
    // Answers in a form of the EHR's own would be read by people.
    forms: forms.map(form => ({ ...form, fault: { kind: 'form-unanswered' } })),
    writeNote: request => {
      const note = writeNote(request);
      return note && tagged(note);
    },
    fillForm: () => undefined,
  });
}

function tagged(entry: RecordEntry): RecordEntry {
  return { ...entry, resource: { ...entry.resource, meta: { ...entry.resource.meta, tag: [TEST_TAG] } } };
}

/** Refused words of a test are those of every record, as far as a test can tell. */
const asOfType = ({ content: _content, ...denial }: Denial): Denial => denial;

function writtenOf(
  { fates, tries }: TryingWrites,
  { current, lines }: Sent,
  cleaned: ReadonlyMap<string, Cleaned>,
  type: WrittenType,
): TriedWrite {
  const fate = fates.get(type) ?? 'stays';
  const status = lines.get(type)?.status;
  const entries = current.ledger.filter(({ resourceType }) => resourceType === type);
  const left = entries.filter(({ key }) => cleaned.get(key) === undefined).map(({ id }) => (id === undefined ? type : `${type}/${id}`));
  return {
    type,
    fate,
    outcome: outcomeOf(status, tries(type)),
    status: status?.kind === 'refused' || status?.kind === 'unknown' ? status.failure.status : undefined,
    kept: status?.kind === 'stored' ? status.kept.kind : undefined,
    cleaned: entries.map(({ key }) => cleaned.get(key)).find(how => how !== undefined),
    // What was never answered may still be carried out.
    left: status?.kind === 'unknown' ? [...left, type] : left,
  };
}

function outcomeOf(status: ReceiptLine['status'] | undefined, isTried: boolean): TriedWrite['outcome'] {
  if (status === undefined) return isTried ? 'not-needed' : 'left-out';
  if (status.kind === 'stored' || status.kind === 'refused' || status.kind === 'unknown') return status.kind;
  return 'left-out';
}
