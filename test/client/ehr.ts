import type { LaunchContext, LaunchFailure } from '../../src/launch/context.ts';
import { launchFrom } from '../../src/launch/road/authorize.ts';
import { type Opened, openSessionOn } from '../../src/launch/session.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import type { SandboxSettings } from '../../src/sandbox/settings.ts';
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type BrowserTab, createTab, type TabPage } from '../builders/browser-tab.ts';

export const PATIENT = 'weiss';
export const ENCOUNTER = 'visit-1';

/** A strict EHR with one small chart. */
export function startEhr(settings: Partial<SandboxSettings> = {}, more: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const subject = { reference: `Patient/${PATIENT}` };
  return startSandbox({
    port: 0,
    patients: [
      {
        patientId: PATIENT,
        encounterId: ENCOUNTER,
        name: 'Hanna Weiss',
        story: 'A chart for the launch tests.',
        resources: [
          { resourceType: 'Patient', id: PATIENT, name: [{ family: 'Weiss', given: ['Hanna'] }] },
          { resourceType: 'Encounter', id: ENCOUNTER, status: 'in-progress', class: { code: 'AMB' }, subject },
          ...['c1', 'c2', 'c3'].map(id => ({ resourceType: 'Condition', id, subject }) as const),
        ],
      },
    ],
    validate: () => [],
    settings,
    ...more,
  });
}

export interface Departure {
  readonly page: TabPage;
  readonly failure: LaunchFailure | undefined;
  /** The authorization request, if the page left for it. */
  readonly request: URL | undefined;
}

/** Opens the launch page. */
export async function depart(tab: BrowserTab, launchUrl: string): Promise<Departure> {
  const page = tab.load(launchUrl);
  const failure = await launchFrom(page);
  const [left] = page.leftFor;
  return { page, failure, request: left === undefined ? undefined : new URL(left) };
}

/** Takes the authorization request to the EHR as a browser does, up to the address that leads back into the app. */
export async function signIn(ehr: RunningSandbox, request: URL | undefined): Promise<string> {
  let address = request?.href ?? '';
  while (!address.startsWith(ehr.app)) {
    const response = await fetch(address, { redirect: 'manual' });
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    address = new URL(location, address).href;
  }
  return address;
}

/** The same for a launch outside the chart: the clinician chooses a patient in the EHR, or with `undefined` nobody. */
export async function signInChoosing(ehr: RunningSandbox, request: URL | undefined, patientId: string | undefined): Promise<string> {
  const picker = await fetch(request ?? '', { redirect: 'manual' });
  const id = /name="request" value="([^"]+)"/.exec(await picker.text())?.[1];
  if (id === undefined) throw new Error(`The EHR answered ${picker.status}, and did not ask for a patient.`);
  const choice = new URLSearchParams({ request: id, ...(patientId === undefined ? { cancel: 'yes' } : { patient: patientId }) });
  const answer = await fetch(new URL('auth/patients', ehr.ehr), { method: 'POST', body: choice, redirect: 'manual' });
  return answer.headers.get('location') ?? '';
}

export interface Arrival {
  readonly page: TabPage;
  readonly opened: Opened;
}

/** Opens the page that the EHR sent the person back to. */
export async function arrive(tab: BrowserTab, callback: string): Promise<Arrival> {
  const page = tab.load(callback);
  return { page, opened: await openSessionOn(page) };
}

/** A whole launch from the chart. */
export async function launch(ehr: RunningSandbox, tab: BrowserTab = createTab()): Promise<Arrival> {
  const { request } = await depart(tab, ehr.launchUrl(PATIENT));
  return arrive(tab, await signIn(ehr, request));
}

/** A whole launch that must lead to a session. */
export async function openContext(ehr: RunningSandbox, tab?: BrowserTab): Promise<LaunchContext> {
  const { opened } = await launch(ehr, tab);
  if (!opened.ok) throw new Error(`${opened.failure.kind}: ${opened.failure.detail}`);
  return opened.context;
}

export function tokenRequests(ehr: RunningSandbox): readonly LoggedRequest[] {
  return ehr.log.filter(({ kind, path, method }) => kind === 'auth' && method === 'POST' && path.endsWith('/token'));
}

export function formOf({ body }: LoggedRequest): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body));
}

/** FHIR requests that ask for anything about a patient: all but discovery and the CapabilityStatement. */
export function chartRequests(ehr: RunningSandbox): readonly LoggedRequest[] {
  return ehr.log.filter(({ kind, path }) => kind === 'fhir' && !path.endsWith('/metadata') && !path.includes('/.well-known/'));
}

export function kindOf({ opened }: Arrival): string {
  return opened.ok ? 'opened' : opened.failure.kind;
}
