import { keeping } from '../../plain/memo.ts';
import { readSiteConfig, type SiteConfigResult, siteProblemText } from '../../site/read-site-config.ts';
import type { LaunchFailure } from '../context.ts';
import type { LaunchPage } from '../page.ts';
import { ANSWER_WITHIN_MS } from './in-time.ts';

/** `config.json` beside the page, read once for each page: whoever asks gets the same. */
export const fetchSiteConfig = keeping(fetchAnew);

type Asking = Pick<LaunchPage, 'fetch' | 'address'>;

function fetchAnew(page: Asking): Promise<SiteConfigResult> {
  return readSiteConfig(async () => {
    const first = await ask(page, 'no-cache');
    // The page's own markup asks for it ahead, and there a browser may take what it kept, from before the site changed it.
    const response = first.ok && mayBeKept(first) ? await ask(page, 'reload') : first;
    if (!response.ok) throw new Error(`the web server answered ${response.status}`);
    return response.text();
  });
}

function ask(page: Asking, cache: RequestCache): Promise<Response> {
  return page.fetch(new URL('config.json', page.address()).href, { cache, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
}

/** Whether the web server lets a browser answer with it again unasked: one that says nothing does. */
const mayBeKept = ({ headers }: Response): boolean => !/\b(?:no-store|no-cache|max-age=0)\b/i.test(headers.get('cache-control') ?? '');

export function unreadableConfig(site: Extract<SiteConfigResult, { ok: false }>): LaunchFailure {
  return { kind: 'config-unreadable', detail: site.problems.map(siteProblemText).join('\n') };
}
