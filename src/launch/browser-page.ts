import type { LaunchPage } from './page.ts';

/** Origins that this page may not connect to: known only once it was tried, so it is listened for before anything is asked. */
const blocked = new Set<string>();
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective === 'connect-src' && URL.canParse(blockedURI)) blocked.add(new URL(blockedURI).origin);
});

/** The real browser. The only file of this room, beside those of windows, that touches `window`, and the only one the SMART library. */
const page: LaunchPage = {
  address: () => new URL(window.location.href),
  replaceAddress: url => window.history.replaceState(null, '', url.href),
  cameBack: () =>
    performance
      .getEntriesByType('navigation')
      .some(entry => entry instanceof PerformanceNavigationTiming && (entry.type === 'back_forward' || entry.type === 'reload')),
  navigate: url => window.location.replace(url),
  tabStorage: () => window.sessionStorage,
  fetch: (url, init) => window.fetch(url, init),
  async blockedHere(url) {
    // The request fails in one task, and what kept it from leaving is told in the next.
    await new Promise(resolve => setTimeout(resolve));
    return blocked.has(new URL(url).origin);
  },
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  async smartLibrary() {
    const { default: library } = await import('fhirclient');
    const { settings, authorize, ready } = library.oauth2;
    return {
      settings,
      ready,
      async authorize(params) {
        const request = await authorize(params);
        return typeof request === 'string' ? request : undefined;
      },
    };
  },
  openWindow: url => window.open(url, '', 'popup,width=560,height=760') ?? undefined,
  windowAnswers: async () => (await import('./window/browser-answers.ts')).browserAnswers,
};

export const browserPage = (): LaunchPage => page;
