import { browserPage } from '../browser-page.ts';
import type { LaunchFailure } from '../context.ts';
import { launchFrom } from './authorize.ts';

/** For the launch page: leaves for the EHR's authorization server, or resolves to the reason why it did not. */
export function startLaunch(): Promise<LaunchFailure | undefined> {
  return launchFrom(browserPage());
}
