import type { LaunchFailure } from '../context.ts';
import type { LaunchPage } from '../page.ts';
import { fetchSiteConfig, unreadableConfig } from './fetch-site-config.ts';
import { type RegisteredUrls, registeredUrls } from './registered-urls.ts';

/** One EHR that a person can sign in to from here, and pick the patient there (a standalone launch). */
export interface StartOffer {
  readonly name: string;
  /** Tells two EHRs of the same name apart. */
  readonly host: string;
  readonly href: string;
  /** Its cases are kept beyond the window, so there is a list of them. */
  readonly keepsCases: boolean;
}

/** What a page can offer to whoever is left without a chart. */
export type StartOffers =
  | { readonly kind: 'issuers'; readonly issuers: readonly StartOffer[] }
  /** Nobody can sign in yet: what an engineer has to register. */
  | { readonly kind: 'no-issuer'; readonly urls: RegisteredUrls }
  | { readonly kind: 'unreadable'; readonly failure: LaunchFailure };

/** Where the way in, and not the installation, is what was lacking. */
const BEGIN_AGAIN: readonly LaunchFailure['kind'][] = [
  'no-launch',
  'no-patient',
  'authorization-denied',
  'state-unknown',
  'sign-in-expired',
  'launch-used',
  'token-refused',
];

/** Each EHR of `config.json` as a way to begin; undefined where beginning again would end at the same place. */
export async function startOffersOn(page: Pick<LaunchPage, 'fetch' | 'address'>, failure: LaunchFailure): Promise<StartOffers | undefined> {
  if (!BEGIN_AGAIN.includes(failure.kind)) return undefined;
  const site = await fetchSiteConfig(page);
  if (!site.ok) return { kind: 'unreadable', failure: unreadableConfig(site) };
  const urls = registeredUrls(page.address());
  const issuers = site.value.issuers.map(({ iss, name, caseStore }) => {
    const href = `${urls.launch}?${new URLSearchParams({ iss })}`;
    return { name, host: new URL(iss).host, href, keepsCases: caseStore !== undefined };
  });
  return issuers.length === 0 ? { kind: 'no-issuer', urls } : { kind: 'issuers', issuers };
}
