import type { Case } from '../../src/assessment/case/case.ts';
import { reduceCase } from '../../src/assessment/reduce-case.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { DeliveryPlan, Denial, Receipt } from '../../src/delivery/delivery.ts';
import { planDelivery } from '../../src/delivery/plan-delivery.ts';
import type { Capability } from '../../src/fhir/capability.ts';
import type { FhirReader } from '../../src/fhir/reader.ts';
import { grants } from '../../src/fhir/search/grants.ts';
import type { FhirWriter } from '../../src/fhir/write/writer.ts';
import { textToBase64 } from '../../src/plain/base64.ts';
import type { RecordEntry } from '../../src/record/base/record.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { withAttachment } from '../../src/record/notes/note-attachment.ts';
import { noteDocument } from '../../src/record/notes/note-document.ts';
import { noteWriter } from '../../src/record/notes/write-note.ts';
import type { IssuerConfig } from '../../src/site/site-config.ts';
import { inEnglish } from '../../src/words/load-words.ts';

export interface SendingSession {
  readonly reader: FhirReader;
  readonly writer: FhirWriter;
  readonly capability: Capability;
  readonly granted: readonly string[];
  readonly issuer: IssuerConfig;
  readonly patientId: string;
  readonly encounterId: string;
  readonly author: string;
}

/** A case that is sent in one session, as the app sends it: what a receipt says is kept for the next plan. */
export interface Sender {
  plan(): DeliveryPlan;
  send(): Promise<Receipt>;
  /** Sends for as long as the plan finds a way, as a clinician who says yes each time. */
  sendAll(): Promise<readonly Receipt[]>;
  /** The case as it is now. */
  now(): Case;
}

/** The note with the FHIR document beside it, where the site wants that. */
function withDocument(
  { resource, note }: RecordEntry,
  current: Case,
  { note: { attachesDocument }, alsoSends }: IssuerConfig,
): RecordEntry['resource'] {
  if (!attachesDocument || note === undefined || resource.resourceType !== 'DocumentReference') return resource;
  const record = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends });
  const data = textToBase64(JSON.stringify(noteDocument(current, note, resource, record, inEnglish)));
  return withAttachment(resource, { contentType: 'application/fhir+json', data, title: note.title });
}

const MOST_DELIVERIES = 8;

export function createSender(start: Case, session: SendingSession): Sender {
  const { reader, writer, capability, granted, issuer, patientId, encounterId, author } = session;
  let current = start;
  let denials: readonly Denial[] = [];
  let last: Receipt | undefined;
  const sender: Sender = {
    plan() {
      const record = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends: issuer.alsoSends });
      return planDelivery({
        record,
        ledger: current.ledger,
        capability,
        grants: (type, letter) => grants(granted, type, letter),
        denials,
        lastReceipt: last,
        context: { encounter: true, author: true },
        site: issuer,
        forms: [],
        writeNote: noteWriter(current, record, inEnglish, { author, encounterId, ...issuer.note }),
        fillForm: () => undefined,
      });
    },
    async send() {
      const receipt = await deliver(sender.plan(), {
        reader,
        writer,
        patientId,
        displayedPatientId: () => patientId,
        now: () => new Date(),
        dressNote: async entry => withDocument(entry, current, issuer),
      });
      denials = [...denials, ...receipt.denials];
      current = reduceCase(current, { type: 'delivered', entries: receipt.ledger });
      last = receipt;
      return receipt;
    },
    now: () => current,
    async sendAll() {
      const receipts: Receipt[] = [];
      while (sender.plan().mode !== 'nothing') {
        if (receipts.length === MOST_DELIVERIES) throw new Error(`Nothing has come to an end after ${MOST_DELIVERIES} deliveries.`);
        receipts.push(await sender.send());
      }
      return receipts;
    },
  };
  return sender;
}
