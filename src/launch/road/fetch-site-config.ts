import { keeping } from '../../plain/memo.ts';
import { readSiteConfig, type SiteConfigResult, siteProblemText } from '../../site/read-site-config.ts';
import type { LaunchFailure } from '../context.ts';
import type { LaunchPage } from '../page.ts';
import { ANSWER_WITHIN_MS } from './in-time.ts';

/** `config.json` beside the page, read once for each page: whoever asks gets the same. */
export const fetchSiteConfig = keeping(fetchAnew);

function fetchAnew(page: Pick<LaunchPage, 'fetch' | 'address'>): Promise<SiteConfigResult> {
  return readSiteConfig(async () => {
    const response = await page.fetch(new URL('config.json', page.address()).href, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) throw new Error(`the web server answered ${response.status}`);
    return response.text();
  });
}

export function unreadableConfig(site: Extract<SiteConfigResult, { ok: false }>): LaunchFailure {
  return { kind: 'config-unreadable', detail: site.problems.map(siteProblemText).join('\n') };
}
