import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/sandbox/settings.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { type Authorized, authorize, exchange, type Form, fhir, refresh, start } from './smart-client.ts';

const SCOPE = 'launch/patient openid online_access patient/*.cruds';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start();
});
afterEach(() => {
  Object.assign(sandbox.settings, defaultSettings({}));
});
afterAll(() => sandbox.close());

const alone = (changes: Form = {}) => authorize(sandbox, 'ada', { launch: undefined, scope: SCOPE, ...changes });
const requestOn = ({ page }: Authorized) => /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
const choose = (form: Record<string, string>) =>
  fetch(new URL('auth/patients', sandbox.ehr), { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
const search = async (request: string, name: string) =>
  (await fetch(`${sandbox.ehr}auth/patients?${new URLSearchParams({ request, name })}`)).text();
const answerIn = (response: Response) => new URL(response.headers.get('location') ?? 'none:').searchParams;

/** From the picker to the token. */
async function chosen(patient: string) {
  const asked = await alone();
  const answer = await choose({ request: requestOn(asked), patient });
  return exchange(sandbox, { ...asked, params: answerIn(answer) });
}

describe('an app that is opened outside a chart', () => {
  it('is offered in what the EHR declares', async () => {
    const document = await (await fetch(`${sandbox.fhir}/.well-known/smart-configuration`)).json();
    expect(document.capabilities).toEqual(expect.arrayContaining(['launch-standalone', 'context-standalone-patient']));
    expect(document.scopes_supported).toContain('launch/patient');
  });

  it('has the clinician choose a patient, each with birth date, on a page that no script and no frame can reach', async () => {
    const { status, page, headers } = await alone();
    expect(status).toBe(200);
    for (const text of ['Ada Lindqvist', 'born 1947-03-02', 'Ben Okafor', 'born 1961-11-20']) expect(page).toContain(text);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${new URL(sandbox.app).origin};`);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('gets a token for the chosen patient, and for no other', async () => {
    const { status, body } = await chosen('ben');
    expect(status).toBe(200);
    expect(body).toMatchObject({ patient: 'ben', need_patient_banner: true, scope: SCOPE });
    expect(body).not.toHaveProperty('encounter');
    expect((await fhir(sandbox, body.access_token, 'Patient/ben')).status).toBe(200);
    expect((await fhir(sandbox, body.access_token, 'Patient/ada')).status).toBe(404);
    expect((await refresh(sandbox, body.refresh_token)).body.patient).toBe('ben');
  });

  it.each([
    ['another aud', { aud: 'https://ehr.example/fhir' }, 'invalid_request'],
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['the scope of a launch from the chart', { scope: 'launch launch/patient patient/*.rs' }, 'invalid_request'],
  ])('is refused with %s before anybody is asked', async (_what, changes, error) => {
    const { status, params } = await alone(changes);
    expect([status, params.get('error')]).toEqual([303, error]);
  });

  it('is refused where the clinician chooses nobody', async () => {
    const asked = await alone();
    const answer = answerIn(await choose({ request: requestOn(asked), cancel: 'yes' }));
    expect([answer.get('error'), answer.get('state'), answer.has('code')]).toEqual(['access_denied', 'a-state', false]);
  });

  it('is refused where the EHR lets nobody in, before anybody is asked', async () => {
    sandbox.settings.refuseAuthorization = { error: 'access_denied', description: 'Not today' };
    expect((await alone()).params.get('error_description')).toBe('Not today');
  });

  it.each(['patient', 'cancel'])('is decided once, by %s', async how => {
    const request = requestOn(await alone());
    const decide = () => choose({ request, [how]: 'ada' });
    expect((await decide()).status).toBe(303);
    const again = await decide();
    expect([again.status, again.headers.has('location')]).toEqual([400, false]);
    expect(await again.text()).toContain('This choice is over');
  });

  it('is asked again where somebody was chosen who is not here', async () => {
    const request = requestOn(await alone());
    const answer = await choose({ request, patient: 'nobody' });
    expect([answer.status, answer.headers.has('location')]).toEqual([200, false]);
    expect((await choose({ request, patient: 'ada' })).status).toBe(303);
  });

  it('cannot choose for itself', async () => {
    expect((await alone({ launch: 'ada' })).params.get('error')).toBe('invalid_request');
    expect((await choose({ request: 'made-up', patient: 'ada' })).status).toBe(400);
  });

  it.each([
    ['ben', ['Ben Okafor']],
    ['OKA b', ['Ben Okafor']],
    ['lindqvíst', ['Ada Lindqvist']],
    ['', ['Ada Lindqvist', 'Ben Okafor']],
    ['indq', []],
    ['<b>', ['Ben Okafor']],
  ])('finds a patient by the beginnings of a name: %j', async (name, found) => {
    const page = await search(requestOn(await alone()), name);
    expect(['Ada Lindqvist', 'Ben Okafor'].filter(one => page.includes(`<h2><bdi>${one}</bdi></h2>`))).toEqual(found);
    expect(page).not.toContain('<b>');
  });
});

describe('an app that asks for no patient', () => {
  it.each([
    ['asked for none', 'openid patient/*.cruds user/Practitioner.r', (asked: readonly string[]) => asked],
    ['was granted none', `${SCOPE} user/Practitioner.r`, (asked: readonly string[]) => asked.filter(scope => scope !== 'launch/patient')],
  ])('gets a token without one that opens nobody’s chart: it %s', async (_what, scope, scopesGranted) => {
    sandbox.settings.scopesGranted = scopesGranted;
    const { status, body } = await exchange(sandbox, await alone({ scope }));
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('patient');
    const statusOf = async (path: string) => (await fhir(sandbox, body.access_token, path)).status;
    expect(await statusOf('Patient/ada')).toBe(403);
    expect(await statusOf('Condition?patient=ada')).toBe(403);
    expect(await statusOf('Practitioner/mueller-lukasz')).toBe(200);
  });
});
