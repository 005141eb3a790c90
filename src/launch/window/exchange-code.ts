import type { JsonObject } from '../../plain/json-object.ts';
import type { LaunchPage } from '../page.ts';
import { ownPolicy } from '../road/discovery.ts';
import { type Checked, failed } from '../road/launch-parameters.ts';
import { postForm } from '../token/post-form.ts';
import { accessTokenIn } from '../token/token-session.ts';

export interface CodeToExchange {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly code: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** The token response for a code (SMART App Launch 2.2, token request of a public client). A code is sent once, whatever comes of it. */
export async function exchangeCode(page: Pick<LaunchPage, 'fetch' | 'blockedHere'>, asked: CodeToExchange): Promise<Checked<JsonObject>> {
  const answer = await postForm(page, asked.tokenEndpoint, {
    grant_type: 'authorization_code',
    code: asked.code,
    redirect_uri: asked.redirectUri,
    client_id: asked.clientId,
    code_verifier: asked.verifier,
  });
  if (answer === undefined) {
    if (await page.blockedHere(asked.tokenEndpoint)) return { ok: false, failure: ownPolicy(asked.tokenEndpoint) };
    return failed('token-refused', 'The token endpoint gave no answer that can be read.');
  }
  if (answer.status >= 300) {
    const { error, error_description: description } = answer.body;
    const said = [error, description].filter(text => typeof text === 'string').join(': ');
    return failed('token-refused', `The token endpoint answered ${answer.status}. ${said}`.trim().slice(0, 300));
  }
  return accessTokenIn(answer.body) === undefined
    ? failed('token-invalid', 'The token response has no bearer token.')
    : { ok: true, value: answer.body };
}
