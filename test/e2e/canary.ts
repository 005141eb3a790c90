import type { BrowserContext, Page } from 'playwright-core';
import type { SandboxPatient } from '../../src/sandbox/patient.ts';
import { buildPatients } from '../../src/sandbox/patients/patients.ts';

/** What nobody else is called, numbered or told: where one of these turns up, something of the patient got out. */
export const CANARY = {
  name: 'Quillfeather',
  recordNumber: 'ZQX7741936',
  note: 'canarywort',
  medicine: 'xyvortabs',
} as const;

/** Margaret Osei by another name and number, with another word for her warfarin and one that stands in every note and report of hers. */
export function canaryPatients(): readonly SandboxPatient[] {
  return buildPatients(new Date()).map(patient => {
    if (patient.patientId !== 'osei') return patient;
    const changed: SandboxPatient = JSON.parse(
      JSON.stringify(patient)
        .replaceAll(/\bOsei\b/g, CANARY.name)
        .replaceAll('00481726', CANARY.recordNumber)
        .replaceAll('Oral Tablet', CANARY.medicine)
        .replaceAll('fracture of', `${CANARY.note} fracture of`),
    );
    return changed;
  });
}

/** Where something got out, and what of it. */
export interface Leak {
  readonly place: string;
  readonly text: string;
}

/** Listens to whatever leaves the page or stays behind it. */
export interface Watch {
  leaks(): readonly Leak[];
  /** Looks at what is kept at this moment: storages, caches, cookies, history, title. */
  lookAt(page: Page, when: string): Promise<void>;
  /** How much was looked at, so that nothing passes by being empty. */
  readonly seen: { requests: number; titles: number; broadcasts: number };
}

const found = (text: string) => Object.values(CANARY).find(canary => text.toLowerCase().includes(canary.toLowerCase()));

export async function watch(context: BrowserContext, fhirBase: string): Promise<Watch> {
  const leaks: Leak[] = [];
  const seen = { requests: 0, titles: 0, broadcasts: 0 };
  const hear = (place: string, text: string) => {
    if (found(text) !== undefined) leaks.push({ place, text: text.slice(0, 300) });
  };
  await context.exposeBinding('canaryHeard', (_source, place: string, text: string) => {
    if (place === 'broadcast') seen.broadcasts += 1;
    hear(place, text);
  });
  await context.addInitScript(() => {
    const hearing = (place: string, data: unknown) => {
      const heard: unknown = Reflect.get(window, 'canaryHeard');
      if (typeof heard === 'function') heard(place, JSON.stringify(data) ?? String(data));
    };
    const send = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (data: unknown) {
      hearing('broadcast', { name: this.name, data });
      send.call(this, data);
    };
    for (const name of ['pushState', 'replaceState'] as const) {
      const change = history[name];
      history[name] = function (data: unknown, unused: string, url?: string | URL | null) {
        hearing('history', { data, url: String(url) });
        change.call(this, data, unused, url);
      };
    }
  });
  context.on('console', message => hear('console', message.text()));
  context.on('weberror', error => hear('report of a crash', `${error.error().message} ${error.error().stack}`));
  context.on('request', request => {
    seen.requests += 1;
    hear('address of a request', decodeURIComponent(request.url().replaceAll('+', ' ')));
    hear('headers of a request', JSON.stringify(request.headers()));
    const isToEhr = request.url() === fhirBase || request.url().startsWith(`${fhirBase}/`);
    if (!isToEhr) hear('what is sent elsewhere', request.postData() ?? '');
  });
  context.on('page', page => {
    page.on('framenavigated', frame => hear('address of a page', decodeURIComponent(frame.url())));
    page.on('download', download => hear('name of a file', download.suggestedFilename()));
  });
  return {
    seen,
    leaks: () => leaks,
    async lookAt(page, when) {
      const title = await page.title();
      if (title !== '') seen.titles += 1;
      hear(`title, ${when}`, title);
      const kept = await page.evaluate(async () => ({
        local: { ...localStorage },
        session: { ...sessionStorage },
        cookies: document.cookie,
        windowName: window.name,
        state: history.state,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      hear(`kept in the browser, ${when}`, JSON.stringify(kept));
      const { databases, caches: cached, workers, ...rest } = kept;
      const isEmpty =
        databases.length + cached.length + workers + Object.keys(rest.local).length + Object.keys(rest.session).length === 0 &&
        rest.cookies + rest.windowName === '' &&
        JSON.stringify(rest.state ?? {}) === '{}';
      if (!isEmpty) leaks.push({ place: `kept in the browser, ${when}`, text: JSON.stringify(kept) });
    },
  };
}
