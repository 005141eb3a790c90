import { answerChannel, type SignInAnswer, TAKEN } from './answer.ts';

/** What the page at the redirect URL of a sign-in window needs of the browser. */
export interface HandOverPage {
  address(): URL;
  /** Where a launch goes on that waits in this tab for this very answer, which is kept for it; undefined: none does. */
  goesOnAt(): string | undefined;
  navigate(url: string): void;
  /** Puts another address into the history entry of this page, without loading anything. */
  replaceAddress(url: URL): void;
  /** Who opened this window, if it still knows: what is posted reaches a page of our own origin only. */
  opener(): { post(message: SignInAnswer): void } | undefined;
  /** Undefined where the browser has none. */
  channel(name: string): HandOverChannel | undefined;
  close(): void;
  /** Resolves after so many milliseconds. */
  rest(ms: number): Promise<void>;
}

export interface HandOverChannel {
  post(message: SignInAnswer): void;
  hear(listener: (message: unknown) => void): void;
}

export type HandedOver =
  /** Opened a moment ago, and led on as soon as it is known where to. */
  | 'waiting'
  /** Opened by nobody who waits for it. */
  | 'alone'
  /** The page that asked has the answer. */
  | 'taken'
  /** Nobody said so. */
  | 'unheard';

/** How long the page that asked may take to say that it heard; it may have been put to sleep behind this window. */
const HEARD_WITHIN_MS = 5_000;

/**
 * Hands the authorization server's answer to the page of our own origin that asked. The code is of no use to another: its verifier never left
 * that page. It stays in no history.
 */
export async function handOver(page: HandOverPage): Promise<HandedOver> {
  const { origin, pathname, search } = page.address();
  const opener = page.opener();
  const state = new URLSearchParams(search).get('state');
  if (state === null) return opener === undefined ? 'alone' : 'waiting';
  const goesOn = page.goesOnAt();
  page.replaceAddress(new URL(pathname, origin));
  if (goesOn !== undefined) {
    page.navigate(goesOn);
    return 'waiting';
  }
  const answer: SignInAnswer = { signInState: state, search };
  const channel = page.channel(answerChannel(state));
  const heard = new Promise<'taken'>(resolve => {
    channel?.hear(message => {
      if (message === TAKEN) resolve('taken');
    });
  });
  opener?.post(answer);
  channel?.post(answer);
  // Where it knows this window, the page that asked closes it; elsewhere it says that it has what it wanted.
  void heard.then(() => page.close());
  return Promise.race([heard, page.rest(HEARD_WITHIN_MS).then(() => 'unheard' as const)]);
}
