import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageInYears, personText } from '../../../src/sandbox/page/format.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { type RunningSandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { verdictText } from '../../../src/sandbox/written.ts';
import { authorize, exchange, fhir, signIn, start } from './smart-client.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await start({
    now: () => new Date('2026-11-22T12:00:00Z'),
    validate: resource =>
      resource.resourceType === 'Procedure'
        ? [{ severity: 'error', rule: 'min', expression: 'Procedure.code', profile: 'p', message: 'code is missing' }]
        : [],
  });
});
afterAll(() => sandbox.close());

const home = async () => (await fetch(sandbox.ehr)).text();
const section = (page: string, id: string) => page.split(`<li id="${id}">`)[1]?.split('</li>')[0] ?? '';

describe('the EHR’s page', () => {
  it('lists the patients with a story and a way to launch', async () => {
    const ada = section(await home(), 'ada');
    expect(ada).toContain('Ada Lindqvist');
    expect(ada).toContain('79-year-old woman, born 1947-03-02');
    expect(ada).toContain('Ada Lindqvist has back pain.');
    expect(ada).toContain('href="/launch/ada"');
  });

  it('opens the app with this issuer and a fresh launch each time', async () => {
    const open = async () => new URL((await fetch(`${sandbox.ehr}launch/ada`, { redirect: 'manual' })).headers.get('location') ?? '');
    const [one, two] = [await open(), await open()];
    expect(one.origin + one.pathname).toBe(`${sandbox.app}launch.html`);
    expect([...one.searchParams.keys()]).toEqual(['iss', 'launch']);
    expect(one.searchParams.get('iss')).toBe(sandbox.fhir);
    expect(one.searchParams.get('launch')).not.toBe(two.searchParams.get('launch'));
    expect((await fetch(`${sandbox.ehr}launch/nobody`, { redirect: 'manual' })).status).toBe(404);
  });

  it('lists what an app wrote under its patient, with version, time and verdict, until the charts are put back', async () => {
    const { access_token } = await signIn(sandbox, 'ada');
    const created = await fhir(sandbox, access_token, 'Procedure', {
      method: 'POST',
      body: JSON.stringify({
        resourceType: 'Procedure',
        status: 'completed',
        subject: { reference: 'Patient/ada' },
        note: [{ text: '<script>1</script>' }],
      }),
    });
    const { id } = await created.json();
    const page = await home();
    expect(section(page, 'ada')).toContain(`href="/chart/Procedure/${id}"`);
    expect(section(page, 'ada')).toContain('Not valid: 1 finding');
    expect(section(page, 'ben')).toContain('Nothing was written back yet.');
    const stored = await (await fetch(`${sandbox.ehr}chart/Procedure/${id}`)).text();
    expect(stored).toContain('code is missing');
    expect(stored).toContain('&lt;script&gt;1&lt;/script&gt;');
    expect(stored).not.toContain('<script>');
    await fetch(`${sandbox.ehr}reset`, { method: 'POST' });
    expect(section(await home(), 'ada')).toContain('Nothing was written back yet.');
    expect((await fetch(`${sandbox.ehr}chart/Procedure/${id}`)).status).toBe(404);
  });

  it('lists a changed resource too', async () => {
    const { access_token } = await signIn(sandbox, 'ben');
    const condition = await (await fhir(sandbox, access_token, 'Condition/ben-fracture')).json();
    await fhir(sandbox, access_token, 'Condition/ben-fracture', {
      method: 'PUT',
      body: JSON.stringify({ ...condition, note: [{ text: 'seen' }] }),
    });
    expect(section(await home(), 'ben')).toContain('/chart/Condition/ben-fracture');
    sandbox.reset();
  });

  it('needs no script and may not be framed', async () => {
    const page = await fetch(sandbox.ehr);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await page.text()).not.toContain('<script');
  });
});

describe('an EHR that is given no patients', () => {
  it('has its own, each with a launch and a story', async () => {
    const other = await startSandbox({ port: 0 });
    const page = await (await fetch(other.ehr)).text();
    expect(page.match(/href="\/launch\//g)).toHaveLength(buildPatients(new Date()).length);
    expect(page).toContain('78-year-old');
    expect(page).not.toContain('Written back');
    await other.close();
  });

  it('caps the pages of a search: what matters may stand on the second', async () => {
    const other = await startSandbox({ port: 0 });
    const { access_token } = await signIn(other, 'brandt');
    const first = await (await fhir(other, access_token, 'Condition?patient=brandt&_count=500')).json();
    expect(first.entry).toHaveLength(50);
    expect(JSON.stringify(first)).not.toMatch(/sepsis/i);
    const next = first.link.find((link: { relation: string }) => link.relation === 'next').url;
    const second = await fetch(next, { headers: { Authorization: `Bearer ${String(access_token)}` } });
    expect(await second.text()).toMatch(/sepsis/i);
    await other.close();
  });
});

describe('a port in use', () => {
  it('gives way to the next one', async () => {
    const taken = createServer();
    const port = await new Promise<number>(resolve =>
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    const other = await start({ port });
    expect(Number(new URL(other.ehr).port)).not.toBe(port);
    expect((await fetch(other.ehr)).status).toBe(200);
    await other.close();
    await new Promise(resolve => taken.close(resolve));
  });
});

describe('words of the EHR', () => {
  it.each([
    ['1947-11-22', 79],
    ['1947-11-23', 78],
    ['1947', 79],
    ['unknown', undefined],
  ])('born %s is %s years old on 22 November 2026', (birthDate, age) => {
    expect(ageInYears(birthDate, new Date(2026, 10, 22))).toBe(age);
  });

  it('leaves out what is not known', () => {
    expect(personText({ resourceType: 'Patient' }, new Date(2026, 10, 22))).toBe('person');
  });

  it.each([
    [[], ['p'], 'Valid'],
    [[], [], 'Valid; claims no profile'],
    [['warning'], ['p'], 'Valid, 1 remark'],
    [['error', 'error', 'information', 'warning'], ['p'], 'Not valid: 2 findings, 2 remarks'],
  ] as const)('a verdict over %j under %j', (severities, profile, words) => {
    const issues = severities.map(severity => ({ severity, rule: 'r', expression: 'e', profile: 'p', message: 'm' }));
    expect(verdictText({ resourceType: 'Procedure', status: 'completed', subject: {}, meta: { profile: [...profile] } }, issues)).toBe(
      words,
    );
  });
});

describe('the ways to launch beside the plain one', () => {
  const mr = {
    resourceType: 'ImagingStudy',
    id: 'ada-mr',
    status: 'available',
    subject: { reference: 'Patient/ada' },
    description: 'MR <lumbar> spine',
    started: '2026-11-12T09:00:00Z',
  } as const;
  const tokenOf = async (query: string) => {
    const opened = await fetch(`${sandbox.ehr}launch/ada?${query}`, { redirect: 'manual' });
    const launch = new URL(opened.headers.get('location') ?? 'none:').searchParams.get('launch') ?? undefined;
    return (await exchange(sandbox, await authorize(sandbox, 'ada', { launch }))).body;
  };

  it('offer what the patient has to be open, and lead out of the page to the app and nowhere else', async () => {
    sandbox.store.seed([mr]);
    const answer = await fetch(sandbox.ehr);
    const page = await answer.text();
    expect(section(page, 'ada')).toContain(
      '<option value="ImagingStudy/ada-mr">Imaging study: MR &lt;lumbar&gt; spine, 2026-11-12</option>',
    );
    expect(section(page, 'ben')).not.toContain('ada-mr');
    expect(page).toContain(`href="${sandbox.standaloneUrl.replace('&', '&amp;')}"`);
    expect(answer.headers.get('content-security-policy')).toContain(`form-action 'self' ${new URL(sandbox.app).origin};`);
    sandbox.reset();
  });

  it('come back in the token response', async () => {
    sandbox.store.seed([mr]);
    expect(await tokenOf('banner=ehr&context=ImagingStudy%2Fada-mr&intent=reconcile-medications')).toMatchObject({
      patient: 'ada',
      encounter: 'ada-visit',
      need_patient_banner: false,
      fhirContext: [{ reference: 'ImagingStudy/ada-mr' }],
      intent: 'reconcile-medications',
    });
    const plain = await tokenOf('banner=app&context=');
    expect(plain).toMatchObject({ need_patient_banner: true });
    expect(plain).not.toHaveProperty('fhirContext');
    expect(plain).not.toHaveProperty('intent');
    sandbox.reset();
  });

  it('have nothing open that is not the patient’s', async () => {
    expect((await fetch(`${sandbox.ehr}launch/ada?context=Condition%2Fben-fracture`, { redirect: 'manual' })).status).toBe(404);
  });
});
