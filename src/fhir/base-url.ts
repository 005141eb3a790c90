/**
 * The address to ask, if it lies under the FHIR base; undefined otherwise. `href` may be relative to the base.
 * Compared by origin and whole path segments: `…/fhir.evil` is not under `…/fhir`. What a server could still read as a
 * way out of the base (encoded slashes, dot segments after decoding) is refused too, since the token would go with it.
 * @param furtherOrigins Origins that may be asked as well, whatever the path: those that the site named for this EHR.
 */
export function withinBase(baseUrl: string, href: string, furtherOrigins: readonly string[] = []): string | undefined {
  const base = new URL(`${baseUrl}/`);
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.username !== '' || url.password !== '') return undefined;
  const underBase = url.origin === base.origin && `${url.pathname}/`.startsWith(base.pathname);
  if (!underBase && !furtherOrigins.includes(url.origin)) return undefined;
  if (/%(2f|5c|2e|00)/i.test(url.pathname) || url.pathname.includes('\\')) return undefined;
  url.hash = '';
  return url.href;
}
