import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOffersOn } from '../../src/launch/road/start-offers.ts';
import { CLIENT_ID, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createTab } from '../builders/browser-tab.ts';
import { arrive, chartRequests, depart, formOf, kindOf, PATIENT, signInChoosing, startEhr, tokenRequests } from './ehr.ts';

let ehr: RunningSandbox;
beforeEach(async () => {
  ehr = await startEhr();
});
afterEach(() => ehr.close());

const NO_LAUNCH = { kind: 'no-launch', detail: '' } as const;

/** A launch outside the chart, up to what the app made of it. */
async function launchAlone(patientId: string | undefined, tab = createTab()) {
  const { request } = await depart(tab, ehr.standaloneUrl);
  return { tab, request, ...(await arrive(tab, await signInChoosing(ehr, request, patientId))) };
}

describe('A1-1, A1-2: a launch outside the chart', () => {
  it('asks for a patient to be chosen, names no launch, and is otherwise the request that a chart leads to', {
    tags: ['@36', '@152', '@166'],
  }, async () => {
    const { request } = await depart(createTab(), ehr.standaloneUrl);
    const asked = Object.fromEntries(request?.searchParams ?? []);
    expect(Object.keys(asked).sort()).toEqual(
      ['aud', 'client_id', 'code_challenge', 'code_challenge_method', 'redirect_uri', 'response_type', 'scope', 'state'].sort(),
    );
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: CLIENT_ID,
      redirect_uri: `${ehr.app}index.html`,
      aud: ehr.fhir,
      code_challenge_method: 'S256',
    });
    expect(asked.scope?.split(' ')).toContain('launch/patient');
    expect(asked.scope?.split(' ')).not.toContain('launch');
  });

  it('opens the chosen patient, without an encounter, and leaves nothing in the tab', async () => {
    const { opened, tab, request } = await launchAlone(PATIENT);
    expect(opened).toMatchObject({ ok: true, context: { patientId: PATIENT, encounterId: undefined, needPatientBanner: true } });
    expect(tab.stored()).toEqual({});
    const [sent] = tokenRequests(ehr);
    const verifier = sent === undefined ? '' : (formOf(sent).code_verifier ?? '');
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(request?.searchParams.get('code_challenge'));
  });

  it('keeps to the chosen patient when the token is refreshed', { tags: ['D34'] }, async () => {
    const { opened } = await launchAlone(PATIENT);
    expect(opened.ok && (await opened.context.session.refresh())).toBe(true);
  });

  it('in which nobody is chosen ends in the EHR’s own words, and asks for no token', async () => {
    const { opened, tab } = await launchAlone(undefined);
    expect(opened).toMatchObject({
      ok: false,
      failure: { kind: 'authorization-denied', detail: 'access_denied: No patient was chosen.' },
    });
    expect([tokenRequests(ehr), chartRequests(ehr), tab.stored()]).toEqual([[], [], {}]);
  });

  it('A1-15: that is granted no patient is given back', async () => {
    ehr.settings.scopesGranted = asked => asked.filter(scope => scope !== 'launch/patient');
    const tab = createTab();
    const { request } = await depart(tab, ehr.standaloneUrl);
    const callback = (await fetch(request ?? '', { redirect: 'manual' })).headers.get('location') ?? '';
    expect(kindOf(await arrive(tab, callback))).toBe('no-patient');
    expect(chartRequests(ehr)).toEqual([]);
  });

  it('A1-8: is answered once', async () => {
    const tab = createTab();
    const { request } = await depart(tab, ehr.standaloneUrl);
    const callback = await signInChoosing(ehr, request, PATIENT);
    expect(kindOf(await arrive(tab, callback))).toBe('opened');
    expect(kindOf(await arrive(tab, callback))).toBe('state-unknown');
  });
});

describe('A1-16: what the token response says beside the patient', () => {
  async function opening(more: Record<string, unknown>) {
    ehr.settings.tokenResponse = body => ({ ...body, ...more });
    const { opened } = await launchAlone(PATIENT);
    if (!opened.ok) throw new Error(opened.failure.detail);
    return opened.context;
  }

  it('is what the EHR has open, of this FHIR base, and by name what is not', async () => {
    const fhirContext = [
      { reference: 'ImagingStudy/mr' },
      { reference: `${ehr.fhir}/ServiceRequest/r`, role: 'launch' },
      'Condition/c1',
      { reference: 'https://other.example/fhir/ImagingStudy/x' },
      { canonical: 'https://example.org/q' },
    ];
    expect(await opening({ fhirContext })).toMatchObject({
      fhirContext: ['ImagingStudy/mr', 'ServiceRequest/r', 'Condition/c1'],
      fhirContextNotUsed: ['https://other.example/fhir/ImagingStudy/x', 'https://example.org/q'],
    });
  });

  it('is nothing where the EHR says nothing', async () => {
    expect(await opening({})).toMatchObject({ fhirContext: [], fhirContextNotUsed: [], intent: undefined });
  });

  it('is the intent as text', async () => {
    expect((await opening({ intent: 'reconcile-medications' })).intent).toBe('reconcile-medications');
  });

  it('is no encounter where that is no id', async () => {
    expect((await opening({ encounter: 'Encounter/1' })).encounterId).toBeUndefined();
  });

  it('A1-18: is never a style sheet', async () => {
    await opening({ smart_style_url: `${ehr.ehr}smart-style.json` });
    expect(ehr.log.filter(({ path }) => path.includes('smart-style'))).toEqual([]);
  });
});

describe('what is offered to whoever has no chart', () => {
  it('is each EHR of the configuration, as a launch outside the chart that leads there', async () => {
    const page = createTab().load(`${ehr.app}index.html?code=old#x`);
    const offers = await startOffersOn(page, NO_LAUNCH);
    const host = new URL(ehr.ehr).host;
    expect(offers).toEqual({
      kind: 'issuers',
      issuers: [{ name: 'Hillcrest Practice EHR', host, href: ehr.standaloneUrl, keepsCases: false }],
    });
    expect((await depart(createTab(), ehr.standaloneUrl)).request?.origin).toBe(new URL(ehr.ehr).origin);
  });

  it('is what an engineer has to register where the configuration has no EHR', { tags: ['@20', '@21'] }, async () => {
    ehr.settings.appConfig = () => ({ issuers: [] });
    const at = (page: string) => `${ehr.app}${page}.html`;
    const urls = { launch: at('launch'), redirect: at('index'), signIn: at('sign-in'), cases: at('cases'), quality: at('quality') };
    expect(await startOffersOn(createTab().load(`${ehr.app}launch.html`), NO_LAUNCH)).toEqual({ kind: 'no-issuer', urls });
  });

  it('is why the configuration cannot be read', async () => {
    ehr.settings.appConfig = () => '{';
    expect(await startOffersOn(createTab().load(`${ehr.app}launch.html`), NO_LAUNCH)).toMatchObject({
      kind: 'unreadable',
      failure: { kind: 'config-unreadable' },
    });
  });

  it.each(['unexpected-parameter', 'foreign-endpoint', 'pkce-not-offered', 'storage-blocked'] as const)(
    'is nothing after %s: the same would come of it',
    async kind => {
      expect(await startOffersOn(createTab().load(`${ehr.app}launch.html`), { kind, detail: '' })).toBeUndefined();
    },
  );
});
