import type { LaunchPage } from '../page.ts';

/** The issuer's signing keys; undefined where a browser cannot have them. */
export async function fetchKeys(page: Pick<LaunchPage, 'fetch'>, jwksUri: string | undefined): Promise<unknown> {
  if (jwksUri === undefined) return undefined;
  try {
    const response = await page.fetch(jwksUri, {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    // Many servers give browsers no access to their keys; readIdToken says what the token then stands on.
    return undefined;
  }
}
