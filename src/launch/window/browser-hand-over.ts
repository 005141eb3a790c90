import { keepEarlyAnswer } from './early-answer.ts';
import { type HandedOver, type HandOverPage, handOver } from './hand-over.ts';

const page: HandOverPage = {
  address: () => new URL(window.location.href),
  goesOnAt() {
    try {
      return keepEarlyAnswer(window.sessionStorage, new URL(window.location.href), Date.now());
    } catch {
      // A browser that blocks site data: no launch can wait in this tab.
      return undefined;
    }
  },
  navigate: url => window.location.replace(url),
  replaceAddress: url => window.history.replaceState(null, '', url.href),
  opener() {
    const opener: Pick<Window, 'postMessage'> | null = window.opener;
    // Whoever it is: a browser hands it on only to a page of this origin.
    return opener === null ? undefined : { post: message => opener.postMessage(message, window.location.origin) };
  },
  channel(name) {
    try {
      const channel = new BroadcastChannel(name);
      return {
        post: message => channel.postMessage(message),
        hear: listener => channel.addEventListener('message', ({ data }) => listener(data)),
      };
    } catch {
      // A browser that blocks site data may refuse it: the opener may still be known.
      return undefined;
    }
  },
  close: () => window.close(),
  rest: ms => new Promise(resolve => setTimeout(resolve, ms)),
};

/** For the page at the second redirect URL: tells the page that opened it what came of signing in. */
export const handOverHere = (): Promise<HandedOver> => handOver(page);
