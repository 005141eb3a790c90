import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { casesWords as say } from '../../src/words/en/cases.ts';
import { keepingWords } from '../../src/words/en/keeping.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { casesWords as french } from '../../src/words/fr/cases.ts';
import { aCaseDocument, aPatient, type DocumentSaid } from '../builders/case-documents.ts';
import { axeFindings } from './axe.ts';
import { colleagueAt, kept as keptThere } from './kept-cases.ts';
import { LOOKS, troubles } from './looks.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';
const HAROLD = 'Harold Brandt';
const STORE = 'Hillcrest case store';
const INGRID = { reference: 'Practitioner/larsson-ingrid', display: 'Dr. Ingrid Larsson' };

const REFUSED = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'forbidden', diagnostics: 'Search within one patient.' }],
});

let stage: Stage;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ caseStore: {} });
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  Object.assign(store().settings, defaultSettings({}));
  stage.sandbox.faults.clear();
  store().faults.clear();
  stage.sandbox.reset();
  store().reset();
  stage.sandbox.launchUrl('osei', { cases: 'store' });
  visitor = await stage.visitor();
  page = await visitor.page();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

function store() {
  const { caseStore } = stage.sandbox;
  if (!caseStore) throw new Error('No case store was started.');
  return caseStore;
}

/** FHIR date, so many days ago. */
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const kept = (number: number, name: string, said: DocumentSaid): FhirResource[] => [
  aCaseDocument(number, said),
  aPatient(`p${number}`, name),
];
const three = () => [
  ...kept(1, MARGARET, { standings: ['performed'], procedureOn: ago(20), levels: 'T12, L1', keptBy: INGRID }),
  ...kept(2, HAROLD, { standings: ['planned', 'unsent', 'unsettled'], keptBy: { display: 'Folake Adeyemi, RN' } }),
  ...kept(3, 'Edith Novak', { standings: ['performed', 'unsigned', 'for-review'], procedureOn: ago(120), keptBy: INGRID }),
];

const rows = () => page.getByRole('listitem');
const group = (name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\(`) });

async function signIn(who = 'Dr. Ingrid Larsson', place = STORE): Promise<void> {
  await page.goto(`${stage.sandbox.app}cases.html`);
  await page.getByRole('button', { name: say.signIn(place) }).click();
  await page.getByRole('button', { name: `Sign in as ${who}` }).click();
  await page.getByRole('button', { name: say.again }).waitFor();
}

describe('My cases', () => {
  it('lists the cases of several patients, each once, under what is most urgent about it', async () => {
    store().store.seed(three());
    await signIn();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      say.counted(say.group.unknown, 1),
      say.counted(say.group.unsigned, 1),
      say.counted(say.group['follow-up-due'], 1),
    ]);
    const [harold = '', edith = '', margaret = ''] = await rows().allInnerTexts();
    expect(harold).toMatch(/^Harold Brandt, born 6 May 1944\nLevels L1 · no day recorded\nKept .* by Folake Adeyemi, RN/);
    expect(edith).toContain(say.group.lost);
    expect(edith).toContain(say.group.review);
    expect(margaret).toContain(`Levels T12, L1 · performed ${say.day(ago(20))}`);
    expect(margaret).toContain('by Dr. Ingrid Larsson');
  });

  it('lists a biopsy whose result nobody recorded with how long it is waited for, though the case is closed', async () => {
    store().store.seed(
      kept(4, 'Edith Novak', { standings: ['performed', 'followed-up', 'pathology-pending', 'closed'], procedureOn: ago(12) }),
    );
    await signIn();
    const row = group(say.group.pathology).getByRole('listitem');
    await row.getByText('Pathology pending for 12 days', { exact: true }).waitFor();
  });

  it('is narrowed to one thing to do, and to what I kept last', async () => {
    store().store.seed(three());
    await signIn();
    await page.getByRole('button', { name: say.counted(say.group.lost, 1) }).click();
    expect(await rows().allInnerTexts()).toEqual([expect.stringContaining('Edith Novak')]);
    await page.getByRole('button', { name: say.counted(say.all, 3) }).click();
    await page.getByLabel(say.mine).check();
    expect(await rows().count()).toBe(2);
    await group(say.group.unknown).waitFor({ state: 'detached' });
  });

  it('asks for no patient’s data but name and documents, writes nothing, and leaves nothing in the address or the storage', async () => {
    store().store.seed(three());
    const from = stage.sandbox.log.length;
    await signIn();
    const asked = stage.sandbox.log.slice(from).filter(({ kind, method }) => kind === 'fhir' && method !== 'OPTIONS');
    expect([...new Set(asked.map(({ method, path }) => `${method} ${path}`))]).toEqual([
      'GET /fhir/.well-known/smart-configuration',
      'GET /fhir/DocumentReference',
    ]);
    expect(page.url()).toBe(`${stage.sandbox.app}cases.html`);
    expect(await page.title()).toBe(say.windowTitle);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });

  it('reads 250 documents page by page, says how far it is, and is stopped', async () => {
    store().store.seed(Array.from({ length: 250 }, (_, index) => kept(index, `Patient ${index}`, {})).flat());
    const rest = Promise.withResolvers<void>();
    store().faults.add({ path: /^\/fhir(?!\/\.well-known)/, skip: 2, times: 1, act: { kind: 'hold', until: rest.promise } });
    await page.goto(`${stage.sandbox.app}cases.html`);
    await page.getByRole('button', { name: say.signIn(STORE) }).click();
    await page.getByRole('button', { name: 'Sign in as Dr. Ingrid Larsson' }).click();
    const status = page.getByRole('status');
    await status.filter({ hasText: say.progress(100, 250) }).waitFor();
    await page.getByRole('button', { name: say.stop }).click();
    await status.filter({ hasText: /^Stopped\. 100 cases read/ }).waitFor();
    rest.resolve();
    expect(await rows().count()).toBe(100);
    await page.getByRole('button', { name: say.again }).click();
    await status.filter({ hasText: /^All read at .*: 250 cases\.$/ }).waitFor();
    expect(await rows().count()).toBe(250);
  });

  it('says in the EHR’s own words that it refuses a search across patients', async () => {
    stage.sandbox.launchUrl('osei', { cases: 'ehr' });
    stage.sandbox.faults.add({
      path: /^\/fhir\/DocumentReference/,
      times: 5,
      act: { kind: 'status', status: 403, contentType: 'application/fhir+json', body: REFUSED },
    });
    await page.goto(`${stage.sandbox.app}cases.html`);
    await page.getByRole('button', { name: /^Sign in to / }).click();
    await page.getByRole('button', { name: say.again }).waitFor();
    await page.getByRole('status').filter({ hasText: 'you are not allowed to. (403) It said: “Search within one patient.”' }).waitFor();
    await page.getByText('may not let anybody search across patients').waitFor();
  });

  it('says so where somebody is not let in, and is tried again', async () => {
    await page.goto(`${stage.sandbox.app}cases.html?error=access_denied&state=nobody-asked`);
    await page.getByRole('alert').filter({ hasText: say.notSignedInWhy.late }).waitFor();
    await page.getByRole('button', { name: say.signIn(STORE) }).waitFor();
  });

  it('signs out: gives the token back and shows nothing more', async () => {
    store().store.seed(three());
    await signIn();
    await page.getByRole('button', { name: say.signOut }).click();
    await page.getByRole('status').filter({ hasText: say.signedOut }).waitFor();
    expect(await rows().count()).toBe(0);
    await expect.poll(() => stage.sandbox.log.some(({ path }) => path.endsWith('/revocation') || path.endsWith('/revoke'))).toBe(true);
  });

  it('says so where no case store is set up', async () => {
    stage.sandbox.launchUrl('osei', { cases: 'nowhere' });
    await page.goto(`${stage.sandbox.app}cases.html`);
    await page.getByRole('heading', { name: say.noPlace }).waitFor();
  });

  it('speaks the French of Canada', async () => {
    const francophone = await stage.visitor({ locale: 'fr-CA' });
    const opened = await francophone.page();
    await opened.goto(`${stage.sandbox.app}cases.html`);
    await opened.getByRole('heading', { level: 1, name: String(french.title) }).waitFor();
    expect(await opened.evaluate(() => document.documentElement.lang)).toBe('fr-CA');
    await francophone.context.close();
  });

  it('loses and cuts nothing, in each look, and axe has nothing against it', async () => {
    store().store.seed(three());
    await signIn();
    expect(await axeFindings(page)).toEqual([]);
    if (process.env.VERTAUG_SHOTS) await shots(process.env.VERTAUG_SHOTS);
    expect(await troubles(page, LOOKS)).toEqual([]);
  });
});

describe('a row', () => {
  const fracture = () =>
    page
      .getByRole('region', { name: 'L1', exact: true })
      .getByRole('radiogroup', { name: 'Painful osteoporotic fracture at this level' })
      .getByRole('radio', { name: 'Present', exact: true });

  /** A case of Margaret's, begun by somebody else and kept. */
  async function begun(): Promise<void> {
    const clinic = await colleagueAt(stage, 'osei', { cases: 'store', clinician: 'mueller-lukasz' });
    await clinic.page.getByRole('button', { name: keepingWords.patient.create(STORE) }).click();
    await clinic.clinician.treat('L1');
    await clinic.clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await keptThere(clinic);
    await clinic.visitor.context.close();
  }

  /** From the list to the chart of whom one chooses, signed in to the store there as well. */
  async function openFromList(chosen: string): Promise<void> {
    await signIn();
    await page.getByRole('button', { name: say.row.openOf(MARGARET) }).click();
    await page.getByRole('button', { name: new RegExp(`^Choose ${chosen}`) }).click();
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: keepingWords.line.signIn(STORE) }).click();
  }

  it('opens its case in the chart of its patient', async () => {
    await begun();
    await openFromList(MARGARET);
    await expect.poll(() => fracture().isChecked(), { timeout: 15_000 }).toBe(true);
    expect(page.url()).toBe(`${stage.sandbox.app}index.html`);
    await page.getByRole('link', { name: say.link }).waitFor();
  });

  it('is refused in words where another patient was chosen in the EHR, and nothing of it is shown', async () => {
    await begun();
    await openFromList(HAROLD);
    await page.getByRole('alert').filter({ hasText: say.arrived.otherPatient }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Osei');
    expect(await axeFindings(page, { within: '[role=alert]' })).toEqual([]);
    await page.getByRole('link', { name: say.arrived.back }).click();
    await page.getByRole('heading', { name: say.title, level: 1 }).waitFor();
  });
});

describe('the door to it', () => {
  it('stands where there is no chart, once a case store is set up', async () => {
    await page.goto(`${stage.sandbox.app}index.html`);
    await page.getByRole('link', { name: say.link }).click();
    await page.getByRole('heading', { name: say.title, level: 1 }).waitFor();
    stage.sandbox.launchUrl('osei', { cases: 'nowhere' });
    await page.goto(`${stage.sandbox.app}index.html`);
    await page.getByRole('heading', { name: launchWords.start.check }).waitFor();
    expect(await page.getByRole('link', { name: say.link }).count()).toBe(0);
  });
});

async function shots(folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 768, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${folder}/cases-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
}
