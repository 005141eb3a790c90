import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { deliver } from '../../../src/delivery/deliver.ts';
import type { DeliveryPlan, Receipt } from '../../../src/delivery/delivery.ts';
import { planDelivery } from '../../../src/delivery/plan-delivery.ts';
import type { PlanInput } from '../../../src/delivery/plan-item.ts';
import type { DeliveryMeans } from '../../../src/delivery/run.ts';
import type { Capability } from '../../../src/fhir/capability.ts';
import { parseCapability } from '../../../src/fhir/read-capability.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import { createWriter } from '../../../src/fhir/write/server-writer.ts';
import type { RecordEntry } from '../../../src/record/base/record.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import type { NoteRequest } from '../../../src/record/notes/write-note.ts';
import { formEntry } from '../../../src/record/questionnaire/form-entry.ts';
import { capabilityStatement } from '../../../src/sandbox/store/capability-statement.ts';
import { createFhirStore, type FhirStore } from '../../../src/sandbox/store/fhir-store.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { sessionDouble } from '../../builders/fhir-session.ts';

const BASE = 'https://ehr.example/fhir';
export const NOW = new Date('2026-11-22T12:00:00.000Z');

/** What happens to a request instead of its being answered; `pass` has the store carry it out. Undefined: nothing. */
export type Fault = (request: Request, pass: () => Promise<Response>) => Response | Promise<Response> | undefined;

export interface Ehr {
  readonly store: FhirStore;
  /** `POST Procedure`, in the order of arrival; searches with their parameter names. */
  readonly log: readonly string[];
  readonly fault: (fault: Fault | undefined) => void;
  readonly means: DeliveryMeans;
}

const server = setupServer();

export function startEhr(): void {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

export function openEhr(): Ehr {
  let ids = 0;
  let seconds = 0;
  let fault: Fault | undefined;
  const log: string[] = [];
  const store = createFhirStore({
    baseUrl: () => BASE,
    now: () => new Date(NOW.getTime() + 1000 * ++seconds),
    newId: () => `s${++ids}`,
  });
  const seeds: readonly FhirResource[] = [
    { resourceType: 'Patient', id: 'p1' },
    { resourceType: 'Practitioner', id: 'dr1' },
    { resourceType: 'Encounter', id: 'e1', status: 'in-progress', class: {}, subject: { reference: 'Patient/p1' } },
  ];
  store.seed(seeds);
  const answer = async ({ request }: { request: Request }) => {
    const { pathname, searchParams } = new URL(request.url);
    const where = pathname.slice('/fhir'.length).replace(/^\//, '') || 'base';
    log.push([`${request.method} ${where}`, ...searchParams.keys()].join(' '));
    const pass = () => store.handle(request.clone(), { allows: () => true });
    return (await fault?.(request, pass)) ?? pass();
  };
  server.use(http.all(BASE, answer), http.all(`${BASE}/*`, answer));
  const session = sessionDouble({ baseUrl: BASE, renewable: 1 });
  return {
    store,
    log,
    fault: next => {
      fault = next;
    },
    means: {
      reader: createServerReader(session, { wait: async () => undefined }),
      writer: createWriter(session),
      patientId: 'p1',
      displayedPatientId: () => 'p1',
      now: () => NOW,
    },
  };
}

const declared = parseCapability(capabilityStatement(BASE, NOW.toISOString()));
if (declared?.status !== 'known') throw new Error('The store declares nothing.');
type Known = Extract<Capability, { status: 'known' }>;

/** A server that gives every id itself, as most do. */
const givesIds = ({ resources, ...statement }: Known): Known => ({
  ...statement,
  resources: Object.fromEntries(Object.entries(resources).map(([type, resource]) => [type, { ...resource, updateCreate: false }])),
});

/** What the store declares, transactions and all, but for ids that others give. */
export const DECLARED: Known = givesIds(declared);
/** The same server without transactions. */
export const SINGLE: Capability = { ...DECLARED, transaction: false };
/** What the store declares: it makes what is put under an id that it does not have. */
export const TAKES_IDS: Known = declared;

export const NOTE = {
  form: 'pdf',
  docStatus: 'preliminary',
  afterSigning: 'replaces',
  attachesDocument: false,
  encounterRequired: false,
} as const;

/** A note that says what it was asked to say, and no more. */
export function noteOf({ number, carries, notKept, replaces }: NoteRequest): RecordEntry {
  return {
    key: number === 1 ? 'note' : `note/${number}`,
    fullUrl: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
    resource: {
      resourceType: 'DocumentReference',
      identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:00000000-0000-4000-8000-00000000000${number}` }],
      status: 'current',
      docStatus: 'preliminary',
      description: JSON.stringify({ carries, notKept, replaces: replaces?.key }),
      subject: { reference: 'Patient/p1' },
      content: [{ attachment: { contentType: 'text/plain', data: 'Tm90ZQ==' } }],
    },
    origins: [],
    note: {
      language: 'en',
      title: 'Note',
      patient: { label: 'Patient', value: 'p1' },
      head: [],
      sections: [],
      foot: '',
      writtenAt: '2026-11-22T12:00:00Z',
    },
  };
}

export function planFor(current: Case, part: Partial<PlanInput> = {}): DeliveryPlan {
  return planDelivery({
    record: buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish }),
    ledger: current.ledger,
    capability: SINGLE,
    grants: () => true,
    denials: [],
    lastReceipt: undefined,
    context: { encounter: true, author: true },
    site: { creates: {}, note: NOTE },
    forms: [],
    writeNote: noteOf,
    fillForm: form => formEntry(current, form, inEnglish),
    ...part,
  });
}

export const send = (ehr: Ehr, current: Case, part: Partial<PlanInput> = {}): Promise<Receipt> =>
  deliver(planFor(current, part), ehr.means);

/** `consent: stored sent` and so on, in the order of the receipt. */
export const outcomes = ({ lines }: Receipt): readonly string[] =>
  lines.map(({ resourceType, status }) => {
    const detail =
      'how' in status
        ? status.how
        : 'searched' in status
          ? status.searched
          : 'failure' in status
            ? (status.failure?.kind ?? ('obstacle' in status ? status.obstacle?.kind : undefined))
            : 'because' in status
              ? status.because
              : '';
    return `${resourceType}: ${status.kind} ${detail}`.trim();
  });

export const writes = ({ log }: Ehr): readonly string[] => log.filter(line => !line.startsWith('GET'));

/** How many of each the server holds. */
export const held = ({ store }: Ehr): readonly number[] => [
  store.all('Consent').length,
  store.all('Procedure').length,
  store.all('AdverseEvent').length,
];

/** The connection breaks. */
export const lost = (): Response => HttpResponse.error();

export const isPost = (request: Request, type: string): boolean =>
  request.method === 'POST' && new URL(request.url).pathname === `/fhir/${type}`;
export const isPut = (request: Request, type: string): boolean =>
  request.method === 'PUT' && new URL(request.url).pathname.startsWith(`/fhir/${type}/`);
export const isTransaction = (request: Request): boolean => request.method === 'POST' && new URL(request.url).pathname === '/fhir';
