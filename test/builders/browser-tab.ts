import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { LaunchPage, SmartLibrary, TabStorage } from '../../src/launch/page.ts';
import { answerIn, type SignInAnswer } from '../../src/launch/window/answer.ts';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** A tab of a browser: one storage, and pages that come and go in it. */
export interface BrowserTab {
  /** Entries of the tab's session storage. */
  stored(): Record<string, string>;
  /** Loads a page: fresh memory, the same storage. */
  load(url: string): TabPage;
}

/** A loaded page. `requests` are those that it sent, whoever in the page sent them. */
export interface TabPage extends LaunchPage {
  readonly requests: readonly SentRequest[];
  /** Where it left for. */
  readonly leftFor: readonly string[];
  /** Windows that it opened. */
  readonly windows: readonly TabWindow[];
  /** A message that reached it from a page of its own origin. */
  hearMessage(message: SignInAnswer): void;
}

export interface TabWindow {
  readonly wentTo: readonly string[];
  readonly closed: boolean;
}

export interface TabOptions {
  /** In place of the network. */
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
  /** As where a browser blocks site data. */
  readonly storageBlocked?: boolean;
  /** The browser came back to the page. */
  readonly cameBack?: boolean;
  /** The pages stand in a frame of the EHR, which takes no messages. */
  readonly framed?: boolean;
  /** It opens no windows, as where pop-ups are blocked. */
  readonly windowsBlocked?: boolean;
  /** `Math.random` of the SMART library's page. */
  readonly random?: () => number;
}

const libraryFile = createRequire(import.meta.url).resolve('fhirclient/build/fhir-client.pure.js');
const library = new Script(readFileSync(libraryFile, 'utf8'), { filename: libraryFile });

export function createTab(options: TabOptions = {}): BrowserTab {
  const storage = createStorage();
  return {
    stored: () => Object.fromEntries(Object.keys(storage).map(key => [key, storage.getItem(key) ?? ''])),
    load: url => createPage(url, storage, options),
  };
}

function createPage(start: string, storage: TabStorage, options: TabOptions): TabPage {
  let address = new URL(start);
  const requests: SentRequest[] = [];
  const leftFor: string[] = [];
  const windows: TabWindow[] = [];
  const hearing = new Set<(message: SignInAnswer) => void>();
  const send = async (url: string | URL | Request, init?: RequestInit) => {
    const request = new Request(url, init);
    requests.push({ method: request.method, url: request.url, body: await request.clone().text() });
    return crossOriginRules(address.origin, request, options.fetch ?? fetch);
  };
  const replaceAddress = (url: URL) => {
    address = new URL(url);
  };
  return {
    requests,
    leftFor,
    windows,
    hearMessage(message) {
      for (const listener of hearing) listener(message);
    },
    openWindow(url) {
      if (options.windowsBlocked) return undefined;
      const wentTo = [url];
      const opened = {
        wentTo,
        closed: false,
        location: { replace: (to: string) => void wentTo.push(to) },
        close() {
          opened.closed = true;
        },
      };
      windows.push(opened);
      return opened;
    },
    windowAnswers: async () => ({
      hear(state, onAnswer) {
        const listener = (message: SignInAnswer) => {
          const search = answerIn(message, state);
          if (search !== undefined) onAnswer(search);
        };
        hearing.add(listener);
        return { taken: () => undefined, stop: () => void hearing.delete(listener) };
      },
    }),
    address: () => new URL(address),
    replaceAddress,
    cameBack: () => options.cameBack ?? false,
    navigate: url => leftFor.push(url),
    tabStorage() {
      if (options.storageBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
      return storage;
    },
    fetch: send,
    blockedHere: async () => false,
    now: options.now ?? (() => Date.now()),
    newId: () => crypto.randomUUID(),
    smartLibrary: async () =>
      loadLibrary({ storage, send, replaceAddress, address: () => address, framed: options.framed ?? false, random: options.random }),
  };
}

/** A page cannot read what another origin does not open to it. Preflights are the real browser's to test. */
async function crossOriginRules(origin: string, request: Request, send: typeof fetch): Promise<Response> {
  const foreign = new URL(request.url).origin !== origin;
  if (foreign) request.headers.set('origin', origin);
  const response = await send(request);
  const allowed = response.headers.get('access-control-allow-origin');
  if (foreign && allowed !== '*' && allowed !== origin) throw new TypeError('Failed to fetch');
  return response;
}

interface LibraryWindow {
  readonly storage: TabStorage;
  readonly send: typeof fetch;
  readonly replaceAddress: (url: URL) => void;
  readonly address: () => URL;
  readonly framed: boolean;
  readonly random: (() => number) | undefined;
}

/** The SMART library's browser build in a window of its own, as a page load gives it. */
function loadLibrary({ storage, send, replaceAddress, address, framed, random }: LibraryWindow): SmartLibrary {
  const window: Record<string, unknown> = {
    location: { toString: () => address().href },
    history: { replaceState: (_state: unknown, _title: string, url: string) => replaceAddress(new URL(url)) },
    sessionStorage: storage,
    fetch: send,
    ...{ AbortController, Headers, Request, Response, URL, URLSearchParams, TextEncoder, crypto, atob, btoa, console },
  };
  for (const name of ['window', 'self', 'top', 'parent', 'globalThis']) window[name] = window;
  if (framed) for (const name of ['top', 'parent']) window[name] = { postMessage: refuseMessage };
  const context = createContext(window);
  if (random !== undefined) new Script('random => { Math.random = random; }').runInContext(context)(random);
  library.runInContext(context);
  const { settings, authorize, ready } = context.FHIR.oauth2;
  return { settings, authorize, ready };
}

function refuseMessage(): never {
  throw new Error('The frame around takes no messages.');
}

/** As `sessionStorage`: entries are properties too, which is how the SMART library reads them. */
function createStorage(): TabStorage {
  const methods: TabStorage & ThisType<Record<string, string>> = {
    getItem(key) {
      return Object.hasOwn(this, key) ? (this[key] ?? null) : null;
    },
    setItem(key, value) {
      this[key] = value;
    },
    removeItem(key) {
      delete this[key];
    },
    key(index) {
      return Object.keys(this)[index] ?? null;
    },
    get length() {
      return Object.keys(this).length;
    },
  };
  return Object.create(methods);
}
