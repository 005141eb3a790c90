import { describe, expect, it } from 'vitest';
import { fetchSiteConfig } from '../../../src/launch/road/fetch-site-config.ts';

const french = JSON.stringify({ issuers: [], language: 'fr-CA' });
const english = JSON.stringify({ issuers: [], language: 'en' });

/** A page whose browser answers what is asked for ahead with what it kept, if the web server let it. */
function pageOf(cacheControl: string | undefined) {
  const asked: (RequestCache | undefined)[] = [];
  return {
    asked,
    address: () => new URL('https://app.example/vertaug/launch.html?iss=x'),
    async fetch(_url: string, init?: RequestInit) {
      asked.push(init?.cache);
      const headers = cacheControl === undefined ? {} : { headers: { 'cache-control': cacheControl } };
      return new Response(asked.length === 1 ? french : english, headers);
    },
  };
}

describe('the configuration of a page', () => {
  it.each([undefined, 'public, max-age=3600'])(
    'is asked for anew where the browser may have answered with what it kept: Cache-Control %s',
    async cacheControl => {
      const page = pageOf(cacheControl);
      expect(await fetchSiteConfig(page)).toMatchObject({ ok: true, value: { language: 'en' } });
      expect(page.asked).toEqual(['no-cache', 'reload']);
    },
  );

  it.each(['no-store', 'private, no-cache', 'max-age=0, must-revalidate'])(
    'is asked for once where the web server has it asked for each time: Cache-Control %s',
    async cacheControl => {
      const page = pageOf(cacheControl);
      expect(await fetchSiteConfig(page)).toMatchObject({ ok: true, value: { language: 'fr-CA' } });
      expect(page.asked).toEqual(['no-cache']);
    },
  );
});
