import { once } from '../../plain/memo.ts';

/** What is used here of Trusted Types; the compiler's library does not have them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string, type: string, sink: string) => string }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * Where the browser enforces Trusted Types, as the headers of a deployment ask it to, a worker's address has to pass a policy. This one is
 * all that the page has: it passes a worker from the page's own folder, and of scripts, code and markup as text nothing.
 */
export const allowOwnWorkers: () => void = once(() => {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(address, _type, sink) {
      const isOwn = new URL(address, document.baseURI).href.startsWith(new URL('./', document.baseURI).href);
      if (sink === 'Worker constructor' && isOwn) return address;
      throw new TypeError('The address of a script that is not one of the app’s own workers.');
    },
  });
});
