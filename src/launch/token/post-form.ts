import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { LaunchPage } from '../page.ts';

/** Sends a form to an authorization server; undefined where no answer came, or none that can be read. */
export async function postForm(
  page: Pick<LaunchPage, 'fetch'>,
  url: string,
  form: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly body: JsonObject } | undefined> {
  try {
    const response = await page.fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    const body: unknown = text === '' ? {} : JSON.parse(text);
    return { status: response.status, body: isJsonObject(body) ? body : {} };
  } catch {
    // Network, time-out or a body that is no JSON: to the caller each means that nothing was decided.
    return undefined;
  }
}
