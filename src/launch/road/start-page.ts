import { browserPage } from '../browser-page.ts';
import type { LaunchFailure } from '../context.ts';
import { type StartOffers, startOffersOn } from './start-offers.ts';

/** For both pages: what to offer to a person whose launch did not lead to a chart. */
export function startOffers(failure: LaunchFailure): Promise<StartOffers | undefined> {
  return startOffersOn(browserPage(), failure);
}
