import type { LaunchPage } from './page.ts';

/** The real browser. The only file of this room that touches `window` and the SMART library. */
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
};

export const browserPage = (): LaunchPage => page;
