import { readChart, withCapability } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import type { DeliveryPlan, Receipt } from '../../../src/delivery/delivery.ts';
import { readCapability } from '../../../src/fhir/read-capability.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { grants } from '../../../src/fhir/search/grants.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import { createWriter } from '../../../src/fhir/write/server-writer.ts';
import type { LaunchContext, LaunchFailure } from '../../../src/launch/context.ts';
import { isJsonObject, type JsonObject } from '../../../src/plain/json-object.ts';
import { type RunningSandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { createTab } from '../../builders/browser-tab.ts';
import { createSender, type Sender } from '../../builders/sending.ts';
import { emptyCase, wholeCase } from '../../unit/assessment/cases.ts';
import { arrive, depart, signIn } from '../ehr.ts';
import { actOf, type FaultName } from './faults-of-one-request.ts';
import { type AskedRequest, isSame, type WatchedNetwork, watchNetwork } from './watched-network.ts';

/** What stood on the screen at the end of each part of the road; a part that was not reached is undefined. */
export interface Walked {
  readonly failure: LaunchFailure | undefined;
  readonly snapshot: ChartSnapshot | undefined;
  readonly plan: DeliveryPlan | undefined;
  readonly receipt: Receipt | undefined;
  /** The request did not end by itself when every deadline had passed. */
  readonly endless: boolean;
  /** What the EHR held of ours when the road had ended, and when all was sent again. */
  readonly held: readonly FhirResource[];
  readonly heldInTheEnd: readonly FhirResource[];
  /** What is still planned then, of what could not be left in the EHR. */
  readonly planInTheEnd: DeliveryPlan | undefined;
}

export interface FaultedRoad {
  /** Every request of the road when nothing goes wrong, in order. */
  readonly requests: readonly AskedRequest[];
  readonly well: Walked;
  walk(fault: { readonly request: AskedRequest; readonly name: FaultName }): Promise<Walked>;
  close(): Promise<void>;
}

const subject = { reference: 'Patient/p1' };
const RESOURCES: readonly FhirResource[] = [
  { resourceType: 'Patient', id: 'p1', name: [{ family: 'Osei', given: ['Margaret'] }], birthDate: '1948-03-14' },
  { resourceType: 'Practitioner', id: 'dr1' },
  { resourceType: 'Encounter', id: 'e1', status: 'in-progress', class: { code: 'AMB' }, subject },
  ...['c1', 'c2', 'c3'].map(id => ({ resourceType: 'Condition', id, subject, code: { text: 'Back pain' } }) as const),
  { resourceType: 'Medication', id: 'm1', code: { text: 'Warfarin 3 mg' } },
  {
    resourceType: 'MedicationRequest',
    id: 'r1',
    subject,
    status: 'active',
    intent: 'order',
    medicationReference: { reference: 'Medication/m1' },
  },
];
const PATIENT = { patientId: 'p1', encounterId: 'e1', name: 'Margaret Osei', story: 'Has back pain.', resources: RESOURCES };
const OURS = ['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference'] as const;

export interface RoadOptions {
  readonly transaction: boolean;
  /** What the site says of this EHR. */
  readonly site?: JsonObject;
}

/** The whole road over the wire, from the launch to what is read back, with one request at a time going wrong. */
export async function openRoad({ transaction, site = {} }: RoadOptions): Promise<FaultedRoad> {
  const sandbox = await startSandbox({
    port: 0,
    patients: [PATIENT],
    validate: () => [],
    maxPageSize: 2,
    settings: { transaction, appConfig: config => withSite(config, site) },
  });
  let atTheApp: { readonly request: AskedRequest; readonly name: FaultName; readonly late: () => Promise<void> } | undefined;
  const network = watchNetwork({
    // The sign-in is the browser's own way through pages of the EHR.
    keyOf: request => (request.redirect === 'manual' ? undefined : keyOf(sandbox, request)),
    answerHere: (request, serve, signal) =>
      atTheApp && isSame(atTheApp.request, request) ? answerOfApp(atTheApp, serve, signal) : serve(),
  });

  const walk: FaultedRoad['walk'] = async ({ request, name }) => {
    let letGo = (): void => undefined;
    const released = new Promise<void>(resolve => {
      letGo = resolve;
    });
    let arrived = (): void => undefined;
    const hasArrived = new Promise<void>(resolve => {
      arrived = resolve;
    });
    const late = () => {
      arrived();
      return released;
    };
    const begun = begin(sandbox, network);
    if (request.key.startsWith('GET /app/')) atTheApp = { request, name, late };
    else sandbox.faults.add({ ...matching(request), act: actOf(name, late) });
    let ended = false;
    // What comes after the token goes wrong in a session that is open already.
    const inSession = request.key.includes(' /fhir') && !request.key.includes('/.well-known/');
    const walking = (inSession ? walkIn(sandbox, session) : walkOnce(sandbox)).finally(() => {
      ended = true;
    });
    const timedOut = async (): Promise<boolean> => {
      await Promise.race([hasArrived, walking]);
      await network.alone(request);
      network.passDeadlines();
      // Some turns of the loop are enough for what is broken off to end; what has none to break it off never does.
      for (let turn = 0; turn < 200 && network.isUnderWay(request) && !ended; turn += 1) await new Promise(setImmediate);
      const endless = network.isUnderWay(request) && !ended;
      if (endless) letGo();
      return endless;
    };
    const endless = name === 'answered too late' && (await timedOut());
    const road = await walking;
    const held = begun.held();
    sandbox.faults.clear();
    atTheApp = undefined;
    // Sent again: in the same session where there is one, else after another launch.
    const again = road.sender ?? (await (road.snapshot ? walkIn(sandbox, session) : walkOnce(sandbox))).sender;
    await again?.sendAll();
    letGo();
    return { ...road, endless, held, heldInTheEnd: begun.held(), planInTheEnd: again?.plan() };
  };

  const begun = begin(sandbox, network);
  const road = await walkOnce(sandbox);
  const requests = [...network.asked];
  await road.sender?.sendAll();
  const well = { ...road, endless: false, held: begun.held(), heldInTheEnd: begun.held(), planInTheEnd: road.sender?.plan() };
  const opened = await launched(sandbox);
  if ('failure' in opened) throw new Error(opened.failure.detail);
  const session = opened.context;
  return {
    requests,
    well,
    walk,
    async close() {
      network.close();
      await sandbox.close();
    },
  };
}

function begin(sandbox: RunningSandbox, network: WatchedNetwork) {
  sandbox.reset();
  sandbox.faults.clear();
  network.begin();
  return { held: () => OURS.flatMap(type => sandbox.store.all(type)) };
}

function withSite(config: JsonObject, site: JsonObject): JsonObject {
  const issuers: readonly unknown[] = Array.isArray(config.issuers) ? config.issuers : [];
  return { ...config, issuers: issuers.map(issuer => (isJsonObject(issuer) ? { ...issuer, ...site } : issuer)) };
}

interface Road extends Pick<Walked, 'failure' | 'snapshot' | 'plan' | 'receipt'> {
  readonly sender: Sender | undefined;
}

const NOTHING = { failure: undefined, snapshot: undefined, plan: undefined, receipt: undefined, sender: undefined };
const wait = async () => undefined;

/** From the launch to the first receipt, as far as it comes. */
async function walkOnce(sandbox: RunningSandbox): Promise<Road> {
  const session = await launched(sandbox);
  return 'failure' in session ? { ...NOTHING, failure: session.failure } : walkIn(sandbox, session.context);
}

async function launched(sandbox: RunningSandbox): Promise<{ readonly context: LaunchContext } | { readonly failure: LaunchFailure }> {
  const tab = createTab();
  const { failure, request } = await depart(tab, sandbox.launchUrl('p1'));
  if (failure) return { failure };
  const { opened } = await arrive(tab, await signIn(sandbox, request));
  return opened.ok ? opened : { failure: opened.failure };
}

/** From what is read of the chart to the receipt. */
async function walkIn(sandbox: RunningSandbox, context: LaunchContext): Promise<Road> {
  const reader = createServerReader(context.session, { wait });
  const granted = context.grantedScopes;
  const options = {
    patientId: context.patientId,
    granted: (type: Parameters<typeof grants>[1]) => grants(granted, type, type === 'Patient' || type === 'Medication' ? 'r' : 's'),
  };
  const read = await readChart(reader, options);
  const capability = await readCapability(context.session.baseUrl, { wait });
  const snapshot = withCapability(read, capability);
  const encounterId = context.encounterId ?? '';
  const clinician = { reference: context.fhirUser, name: context.userName };
  const sender = createSender(wholeCase(emptyCase({ iss: sandbox.fhir, encounterId, clinician })), {
    reader,
    writer: createWriter(context.session),
    capability,
    granted,
    issuer: context.issuer,
    patientId: context.patientId,
    encounterId,
    author: context.fhirUser ?? '',
  });
  const plan = sender.plan();
  // The app sends nothing before it has read who the patient is.
  if (!snapshot.patient) return { ...NOTHING, snapshot, plan };
  return { failure: undefined, snapshot, plan, receipt: await sender.send(), sender };
}

const ID = /(\/(?:Consent|Procedure|AdverseEvent|DocumentReference)\/)[0-9a-f-]{36}/;

/** `GET /fhir/Consent/{id}`, `GET /app/config.json`: without what is another in each run. */
function keyOf(sandbox: RunningSandbox, { method, url }: Request): string {
  const path = url.startsWith(sandbox.app) ? `/app/${url.slice(sandbox.app.length)}` : url.slice(sandbox.ehr.length - 1);
  return `${method} ${withoutChance(path)}`;
}

function withoutChance(path: string): string {
  return path
    .replace(ID, '$1{id}')
    .replace(/_page=[^&]+/, '_page={page}')
    .replace(/identifier=[^&]+/, 'identifier={identifier}');
}

/** The same request, as the sandbox is asked for it. */
function matching({ key, nth }: AskedRequest): { method: string; path: RegExp; skip: number } {
  const [method = '', path = ''] = key.split(' ');
  const parts = path.split(/\{[a-z]+\}/).map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { method, path: new RegExp(`^${parts.join('[^&/]+')}$`), skip: nth };
}

/** The web server that serves the app does what an EHR does when this happens to it. */
async function answerOfApp(
  { name, late }: { readonly name: FaultName; readonly late: () => Promise<void> },
  serve: () => Promise<Response>,
  signal: AbortSignal,
): Promise<Response> {
  const act = actOf(name, late);
  // As a deployment sends everything but its assets.
  const headers = { 'cache-control': 'no-store' };
  switch (act.kind) {
    case 'status':
      return new Response(act.body ?? null, { status: act.status, headers });
    case 'rewrite':
      return new Response(act.change(await (await serve()).text()), { headers });
    case 'answer-late':
      await Promise.race([act.until(), new Promise(resolve => signal.addEventListener('abort', resolve))]);
      signal.throwIfAborted();
      return serve();
    default:
      throw new TypeError('fetch failed');
  }
}
