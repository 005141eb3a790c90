import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { validate } from '../conformance/validate.ts';
import { createAppServer } from './app/app-server.ts';
import { deploymentHeaders } from './app/deployment-headers.ts';
import { type BackendClient, createAuthorization } from './auth/authorization.ts';
import type { Clinician } from './auth/clinician.ts';
import { type BehaviourName, behaviourNamed } from './behaviours/behaviours.ts';
import type { EhrBehaviour } from './behaviours/ehr-behaviour.ts';
import { SITE_FORM } from './behaviours/site-form.ts';
import { createBulkExport } from './bulk/bulk-export.ts';
import { type RunningCaseStore, startCaseStore } from './case-store/case-store.ts';
import { createEhrServer } from './ehr-server.ts';
import { createFaults, type FaultControl } from './faults.ts';
import { createFhirGate } from './fhir-gate.ts';
import type { FhirServer } from './gate/fhir-server.ts';
import { grantedBy } from './gate/granted-by.ts';
import { rebased } from './gate/rebased.ts';
import { countTroubles } from './gate/troubles.ts';
import { keptCasesOf } from './kept-cases.ts';
import { closed, listen } from './listen.ts';
import type { LaunchOptions } from './page/launch-options.ts';
import { EHR_NAME } from './page/layout.ts';
import { signInOverPage, signInPage } from './page/sign-in-page.ts';
import { createPages, refusalPage } from './pages.ts';
import type { SandboxPatient } from './patient.ts';
import { createPatientPicker } from './patient-picker.ts';
import { buildPatients } from './patients/patients.ts';
import { type Place, placesAt } from './places.ts';
import { createRequestLog, type LoggedRequest } from './request-log.ts';
import { defaultSettings, type SandboxSettings } from './settings.ts';
import { siteRecord } from './site-record.ts';
import { createFhirStore, type FhirStore } from './store/fhir-store.ts';
import { createUpstream } from './upstream/upstream.ts';
import { baselineOf, type Validate } from './written.ts';

export interface SandboxOptions {
  /** The EHR's port; 0 is any. A taken port gives way to the next free one. */
  readonly port: number;
  readonly appPort?: number;
  /** The built app, served with its own configuration and headers. */
  readonly appDir?: string;
  /** Origins of further pages that may show the app in a frame. */
  readonly frameAncestors?: readonly string[];
  /** In place of `appDir`: the origin of an app that is served elsewhere. */
  readonly appOrigin?: string;
  /** Clock of the charts and of what is stored; tokens live by the computer's. */
  readonly now?: () => Date;
  /** The EHR's own when left out. */
  readonly patients?: readonly SandboxPatient[];
  /** Who is signed in where a launch or the settings do not say. */
  readonly clinician?: Clinician;
  /** Starts a case store of the site's beside the EHR, on `port`; 0 is any. */
  readonly caseStore?: { readonly port?: number; readonly settings?: Partial<SandboxSettings>; readonly behaviour?: Partial<EhrBehaviour> };
  /** A backend that may export what the EHR holds, once it signs in with its key. */
  readonly backend?: BackendClient;
  /** The FHIR base of a server that holds the charts in place of the EHR's own store, without a trailing slash; it wants no token. */
  readonly upstream?: string;
  /** What judges a written resource; the project's validator when left out. */
  readonly validate?: Validate;
  /** The most that a page of a search holds, whatever `_count` says; 50, as EHRs cap it. */
  readonly maxPageSize?: number;
  readonly settings?: Partial<SandboxSettings>;
  /** What the EHR declares, takes and refuses. Left out it is `full`; of a server behind, what that server does. */
  readonly behaviour?: BehaviourName;
}

export interface RunningSandbox {
  /** The EHR's page. */
  readonly ehr: string;
  /** FHIR base, without a trailing slash. */
  readonly fhir: string;
  /** The folder of the app's `index.html` and `launch.html`, with a trailing slash. */
  readonly app: string;
  /** Every request to EHR, authorization, FHIR and app, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** The store as it is now; after a reset it is another one. Of a server behind, it has the patients only. */
  readonly store: FhirStore;
  readonly faults: FaultControl;
  readonly settings: SandboxSettings;
  /** Who can be signed in, the usual one first. */
  readonly clinicians: readonly Clinician[];
  /** The site's case store, where one was asked for. */
  readonly caseStore: RunningCaseStore | undefined;
  /** Mints a launch for a patient of this EHR; throws for anybody else. */
  launchUrl(patientId: string, launch?: LaunchOptions): string;
  /** The address that opens the app outside a chart. */
  readonly standaloneUrl: string;
  /** Every access token issued so far counts as expired; refresh tokens live on. */
  expireAccessTokens(): void;
  /** Puts the charts back as they were. */
  reset(): void;
  close(): Promise<void>;
}

export const CLIENT_ID = 'vertaug';
/** Under which a backend is registered here. */
export const BACKEND_ID = 'vertaug-backend';
export const CLINICIAN: Clinician = { id: 'mueller-lukasz', name: 'Dr. Zoë Müller-Łukasz' };

/** Who else works there. */
const COLLEAGUES: readonly Clinician[] = [
  { id: 'adeyemi-folake', name: 'Folake Adeyemi, RN' },
  { id: 'larsson-ingrid', name: 'Dr. Ingrid Larsson' },
];

/** Starts a local EHR on two origins, its own and the app's, so that the browser's rules between origins hold. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const now = options.now ?? (() => new Date());
  const patients = options.patients ?? buildPatients(now());
  const clinician = options.clinician ?? CLINICIAN;
  const clinicians: readonly [Clinician, ...Clinician[]] = [clinician, ...COLLEAGUES];
  const settings = defaultSettings(options.settings ?? {});
  const behaviour = behaviourOf(options);
  const ehrServer = createServer();
  // A browser that loses a connection which it had used before sends the request again by itself, even a POST, and would
  // hide what the app does when an answer is lost. So no connection is used twice.
  ehrServer.maxRequestsPerSocket = 1;
  const appServer = createServer();
  const origin = await listen(ehrServer, options.port);
  const appOrigin = options.appOrigin ?? (await listen(appServer, options.appPort ?? 0));
  const app = `${appOrigin}/`;
  const places = placesAt(origin, behaviour);
  const fhirBase = places.own.base;

  const newStore = (): FhirStore => {
    const created = createFhirStore({ baseUrl: () => fhirBase, now, newId: randomUUID, maxPageSize: options.maxPageSize ?? 50 });
    created.seed([...clinicians.map(practitioner), SITE_FORM, ...patients.flatMap(patient => patient.resources)]);
    return created;
  };
  let store = newStore();
  let baseline = baselineOf(store.all());
  const unpacked = new Set<string>();
  const reset = (): void => {
    store = newStore();
    baseline = baselineOf(store.all());
    unpacked.clear();
  };
  /** Before an app can ask for it: the baseline takes it in, so that nothing of it counts as written by an app. */
  const unpackArchive = ({ patientId, archive }: SandboxPatient): void => {
    if (!archive || unpacked.has(patientId)) return;
    unpacked.add(patientId);
    const resources = archive();
    store.seed(resources);
    baseline = new Map([...baseline, ...baselineOf(resources.flatMap(({ resourceType, id }) => store.get(resourceType, id ?? '') ?? []))]);
  };

  const authorization = await createAuthorization({
    issuer: origin,
    fhirBases: places.all.map(({ base }) => base),
    grantedAt: (base, scopes) => grantedBy(places.at(base).behaviour, scopes),
    client: { id: CLIENT_ID, redirectUris: [`${app}index.html`, `${app}sign-in.html`, `${app}cases.html`, `${app}quality.html`] },
    backend: options.backend,
    clinicians,
    usual: clinician,
    signInPages: {
      page: (request, who) => signInPage({ place: EHR_NAME, request, clinicians: who, appOrigin }),
      overPage: () => signInOverPage(EHR_NAME),
    },
    settings,
    refusalPage,
    picker: createPatientPicker({ clinician: clinician.name, patients, resources: () => store.all(), appOrigin, opening: unpackArchive }),
  });

  const standaloneUrl = `${app}launch.html?${new URLSearchParams({ iss: fhirBase })}`;
  /** The app is told of a place once it was launched there: its own start page has one EHR until then. */
  const launched = new Set([places.own]);
  const mint = (patientId: string, { behaviour: name, cases, ...more }: LaunchOptions): string | undefined => {
    const patient = patients.find(one => one.patientId === patientId);
    const place = places.named(name);
    if (!patient || !place) return undefined;
    unpackArchive(patient);
    launched.add(place);
    if (cases) kept.keepAt(place.base, cases);
    const launch = authorization.mintLaunch({ patientId, encounterId: patient.encounterId, ...more });
    return `${app}launch.html?${new URLSearchParams({ iss: place.base, launch })}`;
  };

  const { upstream } = options;
  const log = createRequestLog();
  const caseStore = options.caseStore && (await startCaseStore({ port: 0, ...options.caseStore, app, now, clinicians, log }));
  const kept = keptCasesOf(caseStore);
  const behind = ({ base }: Place): FhirServer =>
    upstream === undefined
      ? rebased((request, access) => store.handle(request, access), fhirBase, base)
      : createUpstream({ base, upstream }).handle;
  const bulkAt = (base: string) =>
    createBulkExport({
      base,
      resources: () => store.all(),
      groups: options.backend?.groups ?? {},
      access: token => authorization.backendAccess(token),
      turns: () => settings.exportTurns,
      now,
    });
  const faults = createFaults();
  const ehr = createEhrServer({
    origin,
    appOrigin,
    authorization,
    hasBackend: options.backend !== undefined,
    places: places.all.map(place => ({
      ...place,
      answer: createFhirGate({
        base: place.base,
        authorization,
        behaviour: place.behaviour,
        behind: behind(place),
        settings,
        ...(options.backend && { bulk: bulkAt(place.base) }),
      }),
      trouble: countTroubles(place.behaviour),
    })),
    pages: createPages({
      fhirBase,
      upstream,
      offer: { behaviours: places.all.flatMap(place => place.behaviour ?? []), clinicians, hasCaseStore: caseStore !== undefined },
      caseStoreUrl: caseStore?.url,
      clinician: clinician.name,
      patients,
      now,
      validate: options.validate ?? validate,
      resources: () => store.all(),
      baseline: () => baseline,
      launchUrl: mint,
      standaloneUrl,
      reset,
    }),
    settings,
    faults,
    log,
  });
  ehrServer.on('request', getRequestListener(ehr.fetch, { overrideGlobalObjects: false }));

  const { checklist, operators } = siteRecord(now(), clinicians);
  const siteConfig = () => ({
    issuers: Array.from(launched, ({ base, name, behaviour }) => ({
      iss: base,
      name,
      clientId: CLIENT_ID,
      ...behaviour?.site,
      ...kept.siteOf(base),
    })),
    facility: { name: 'Hillcrest Practice', checklist },
    operators,
    usual: {
      technique: 'balloon-kyphoplasty',
      guidance: 'fluoroscopy',
      injectate: 'pmma',
      sedation: true,
      consentForm: 'Consent form 27, paper chart',
    },
  });
  const serveApp = createAppServer({
    directory: options.appDir,
    headers: deploymentHeaders({ issuers: [...siteConfig().issuers, ...kept.possible] }, [origin, ...(options.frameAncestors ?? [])]),
    config: () => settings.appConfig(siteConfig()),
  });
  const logged = async (request: Request): Promise<Response> => {
    const answered = log.begin('app', request, Buffer.from(await request.arrayBuffer()));
    const answer = await serveApp(request);
    answered(answer.status);
    return answer;
  };
  appServer.on('request', getRequestListener(logged, { overrideGlobalObjects: false }));

  return {
    ehr: `${origin}/`,
    fhir: fhirBase,
    app,
    log: log.entries,
    get store() {
      return store;
    },
    faults,
    settings,
    clinicians,
    caseStore,
    standaloneUrl,
    launchUrl(patientId, launch = {}) {
      const address = mint(patientId, launch);
      if (address === undefined) throw new Error(`This EHR has no patient ${patientId}.`);
      return address;
    },
    expireAccessTokens: () => authorization.expireAccessTokens(),
    reset,
    async close() {
      await Promise.all([...[ehrServer, appServer].map(closed), caseStore?.close()]);
    },
  };
}

function behaviourOf({ behaviour, upstream }: SandboxOptions): EhrBehaviour | undefined {
  if (behaviour !== undefined) return behaviourNamed(behaviour);
  return upstream === undefined ? behaviourNamed('full') : undefined;
}

function practitioner({ id, name }: Clinician): { resourceType: 'Practitioner'; id: string; name: { text: string }[] } {
  return { resourceType: 'Practitioner', id, name: [{ text: name }] };
}
