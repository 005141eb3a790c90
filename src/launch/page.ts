/** What the launch needs of the browser. Everything else in this room is free of it, and runs under test as it runs here. */
export interface LaunchPage {
  /** Where the page is now. */
  address(): URL;
  /** Puts another address into the history entry of this page, without loading anything. */
  replaceAddress(url: URL): void;
  /** Whether the browser came back to this page, by its back button or a reload, instead of being sent here. */
  cameBack(): boolean;
  /** Leaves for another page, in the place of this one: the back button goes past it, to where the launch came from. */
  navigate(url: string): void;
  /** Storage of this tab. Throws where the browser blocks it. */
  tabStorage(): TabStorage;
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Whether the browser kept a request to this address from leaving, because the policy of our own page does not name its origin. */
  blockedHere(url: string): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A random UUID. */
  newId(): string;
  smartLibrary(): Promise<SmartLibrary>;
  /** Opens a page of ours in a window of its own; undefined where the browser opens none. It does so only within a click. */
  openWindow(url: string): OpenedWindow | undefined;
  /** What hears the page that such a window comes back to; a script of its own. */
  windowAnswers(): Promise<WindowAnswers>;
}

/** A window that was opened here: `location` leads it elsewhere, as long as the page in it has not been cut off from ours. */
export interface OpenedWindow {
  readonly location: { replace(url: string): void };
  close(): void;
}

export interface WindowAnswers {
  /** Hears the answers to the request with this state; `taken` tells the window that it may go. */
  hear(state: string, onAnswer: (search: string) => void): { taken(): void; stop(): void };
}

export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The part of fhirclient that is used: the authorization request and the code exchange. */
export interface SmartLibrary {
  readonly settings: { fullSessionStorageSupport?: boolean };
  authorize(params: AuthorizeParams): Promise<string | undefined>;
  ready(options: { readonly code: string; readonly stateKey: string }): Promise<{ readonly state: unknown }>;
}

export interface AuthorizeParams {
  readonly iss: string;
  readonly launch?: string;
  readonly clientId: string;
  readonly scope: string;
  readonly redirectUri: string;
  /** Either sends a challenge; `required` only where the server lists S256. */
  readonly pkceMode: 'required' | 'unsafeV1';
  readonly stateKey: string;
  readonly completeInTarget: true;
  readonly noRedirect: true;
  readonly wellKnownRequestOptions: RequestInit;
  readonly conformanceRequestOptions: RequestInit;
}
