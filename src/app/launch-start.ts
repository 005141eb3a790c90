import type { LaunchFailure } from '../launch/context.ts';
import type { StartOffers } from '../launch/road/start-offers.ts';
import type { LaunchWords } from '../words/load-launch-words.ts';

/** The ways to a chart, as the launch page shows them: the same as the app's, without React. */
export function startWays(offers: StartOffers, { start, failures, detailHeading }: LaunchWords): readonly HTMLElement[] {
  switch (offers.kind) {
    case 'issuers':
      return [
        ...steps(start.fromChart, start.fromChartSteps),
        element('h2', start.signIn),
        element('p', start.signInHow),
        ...offers.issuers.map(({ name, host, href }) => {
          const link = element('a', start.signInTo(name));
          link.href = href;
          const line = element('p', link, ' ', element('span', host));
          line.className = 'way';
          return line;
        }),
      ];
    case 'no-issuer':
      return steps(start.noIssuer, setUpSteps(offers, start), start.noIssuerMeans);
    case 'unreadable': {
      const { title, happened, next } = failures[offers.failure.kind];
      return [element('h2', title), element('p', happened), element('p', next), engineersDetail(detailHeading, offers.failure)];
    }
  }
}

/** To the page that checks resources, which needs no chart. */
export function checkLink({ start }: LaunchWords): readonly HTMLElement[] {
  const link = element('a', start.check);
  link.href = './validate.html';
  const line = element('p', link);
  line.className = 'way';
  return [element('h2', start.check), element('p', start.checkHow), line];
}

/** To the page that says what Vertaug will do on a server; `iss` of the launch that came here, if any. */
export function connectionLink({ connection }: LaunchWords, iss: string | null): HTMLElement {
  const link = element('a', connection);
  link.href = `./connection.html${iss === null ? '' : `?${new URLSearchParams({ iss })}`}`;
  return element('p', link);
}

/** What was seen, for an engineer: English in every language, as a log is. */
export function engineersDetail(heading: string, { detail }: LaunchFailure): HTMLElement {
  const seen = element('span', detail);
  seen.lang = 'en';
  const line = element('p', heading, ' ', seen);
  line.className = 'detail';
  return line;
}

/** What an engineer does before anybody can sign in. */
export function setUpSteps({ urls }: Extract<StartOffers, { readonly kind: 'no-issuer' }>, say: LaunchWords['start']): readonly string[] {
  return [
    say.register,
    say.registerLaunchUrl(urls.launch),
    say.registerRedirectUrl(urls.redirect),
    say.registerSignInUrl(urls.signIn),
    say.nameIt,
  ];
}

/** An element of text: what stands in the configuration or the address bar is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function steps(heading: string, texts: readonly string[], before?: string): readonly HTMLElement[] {
  const list = element('ol', ...texts.map(text => element('li', text)));
  return [element('h2', heading), ...(before === undefined ? [] : [element('p', before)]), list];
}
