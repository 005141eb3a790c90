import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { FhirResource } from '../../fhir/resource.ts';
import { createAuthorization } from '../auth/authorization.ts';
import type { Clinician } from '../auth/clinician.ts';
import type { EhrBehaviour } from '../behaviours/ehr-behaviour.ts';
import { full } from '../behaviours/full.ts';
import { createEhrServer } from '../ehr-server.ts';
import { createFaults, type FaultControl } from '../faults.ts';
import { createFhirGate } from '../fhir-gate.ts';
import { grantedBy } from '../gate/granted-by.ts';
import { closed, listen } from '../listen.ts';
import { signInOverPage, signInPage } from '../page/sign-in-page.ts';
import type { RequestLog } from '../request-log.ts';
import { defaultSettings, type SandboxSettings } from '../settings.ts';
import { createFhirStore, type FhirStore } from '../store/fhir-store.ts';
import { CASE_STORE_NAME, caseStorePage, keptResourcePage, notKeptPage, storeRefusalPage } from './case-store-page.ts';
import { actOf, STORE_TROUBLES, type StoreTrouble } from './store-trouble.ts';

const CASE_STORE_CLIENT_ID = 'vertaug-cases';

export interface CaseStoreOptions {
  readonly port: number;
  /** The folder of the app, with a trailing slash. */
  readonly app: string;
  readonly now: () => Date;
  readonly clinicians: readonly [Clinician, ...Clinician[]];
  readonly log: RequestLog;
  readonly settings?: Partial<SandboxSettings>;
  /** Where it differs from a server that takes everything. */
  readonly behaviour?: Partial<EhrBehaviour>;
}

export interface RunningCaseStore {
  /** Its page. */
  readonly url: string;
  /** FHIR base, without a trailing slash. */
  readonly fhir: string;
  readonly clientId: string;
  /** The store as it is now; after a reset it is another one. */
  readonly store: FhirStore;
  readonly faults: FaultControl;
  readonly settings: SandboxSettings;
  readonly clinicians: readonly Clinician[];
  /** What is the matter with it from now on. */
  trouble: StoreTrouble;
  expireAccessTokens(): void;
  reset(): void;
  close(): Promise<void>;
}

/** Starts a FHIR server that a site runs beside its EHR: another origin, another sign-in, other patients' ids. */
export async function startCaseStore(options: CaseStoreOptions): Promise<RunningCaseStore> {
  const { app, now, clinicians, log } = options;
  const settings = defaultSettings(options.settings ?? {});
  const server = createServer();
  // As the EHR's: a browser would send a request again that lost its connection.
  server.maxRequestsPerSocket = 1;
  const origin = await listen(server, options.port);
  const appOrigin = new URL(app).origin;
  const base = `${origin}/fhir`;
  const behaviour: EhrBehaviour = {
    ...full,
    name: 'case-store',
    summary: 'keeps cases',
    // Whoever runs it knows the app that is to use it.
    crossOrigin: { ...full.crossOrigin, exposed: ['ETag', 'Location', 'Retry-After'] },
    ...options.behaviour,
  };

  const newStore = (): FhirStore => {
    const created = createFhirStore({ baseUrl: () => base, now, newId: randomUUID, maxPageSize: 50 });
    created.seed(clinicians.map(({ id, name }): FhirResource => ({ resourceType: 'Practitioner', id, name: [{ text: name }] })));
    return created;
  };
  let store = newStore();
  let trouble: StoreTrouble = 'none';
  const reset = (): void => {
    store = newStore();
    trouble = 'none';
  };

  const authorization = await createAuthorization({
    backend: undefined,
    issuer: origin,
    fhirBases: [base],
    grantedAt: (_base, scopes) => grantedBy(behaviour, scopes),
    client: { id: CASE_STORE_CLIENT_ID, redirectUris: [`${app}index.html`, `${app}sign-in.html`, `${app}cases.html`] },
    clinicians,
    usual: undefined,
    signInPages: {
      page: (request, who) => signInPage({ place: CASE_STORE_NAME, request, clinicians: who, appOrigin }),
      overPage: () => signInOverPage(CASE_STORE_NAME),
    },
    settings,
    refusalPage: storeRefusalPage,
    // It has no chart to choose: whoever asks for one gets nobody.
    picker: { page: notKeptPage, overPage: notKeptPage, open: () => undefined },
  });
  const faults = createFaults();
  const ehr = createEhrServer({
    hasBackend: false,
    origin,
    appOrigin,
    authorization,
    places: [
      {
        path: '/fhir',
        behaviour,
        answer: createFhirGate({ base, authorization, behaviour, behind: (request, access) => store.handle(request, access), settings }),
        trouble: method => actOf(trouble, method),
      },
    ],
    pages: {
      patients: () => caseStorePage({ fhirBase: base, trouble, resources: store.all() }),
      async resource(type, id) {
        const resource = store.all().find(one => one.resourceType === type && one.id === id);
        return resource ? keptResourcePage(resource) : notKeptPage();
      },
      launchUrl: () => undefined,
      notFound: notKeptPage,
      reset,
      behave(form) {
        trouble = STORE_TROUBLES.find(one => one === form.get('trouble')) ?? trouble;
      },
    },
    settings,
    faults,
    log,
  });
  server.on('request', getRequestListener(ehr.fetch, { overrideGlobalObjects: false }));

  return {
    url: `${origin}/`,
    fhir: base,
    clientId: CASE_STORE_CLIENT_ID,
    get store() {
      return store;
    },
    faults,
    settings,
    clinicians,
    get trouble() {
      return trouble;
    },
    set trouble(next) {
      trouble = next;
    },
    expireAccessTokens: authorization.expireAccessTokens,
    reset,
    close: () => closed(server),
  };
}
