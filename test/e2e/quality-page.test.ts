import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isResource } from '../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { CASE_SYSTEM } from '../../src/record/base/identifier.ts';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { casesWords } from '../../src/words/en/cases.ts';
import { qualityWords as quality } from '../../src/words/en/quality.ts';
import { qualityPageWords as say } from '../../src/words/en/quality-page.ts';
import { qualityPageWords as french } from '../../src/words/fr/quality-page.ts';
import { keptInEhr } from '../builders/kept-case.ts';
import { ORDINARY } from '../builders/service/parameters.ts';
import { createService } from '../builders/service/service.ts';
import { acted, emptyCase } from '../unit/assessment/cases.ts';
import { axeFindings } from './axe.ts';
import { LOOKS, MORE_LOOKS, troubles } from './looks.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const REFUSED = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'forbidden', diagnostics: 'Not for you.' }],
});
const service = createService({ ...ORDINARY, sessions: 80 }, 16);
const resources: readonly FhirResource[] = [...service.resources()].flatMap(resource => (isResource(resource) ? [resource] : []));
const [truth] = service.truth().cells;

let stage: Stage;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
  stage.sandbox.launchUrl('osei');
  visitor = await stage.visitor();
  page = await visitor.page();
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
afterAll(() => stage.close());

async function signIn(): Promise<void> {
  await page.goto(`${stage.sandbox.app}quality.html`);
  await page.getByRole('button', { name: /^Sign in to / }).click();
  await page.getByRole('button', { name: say.again }).waitFor();
}

/** The same as the EHR has them after a case was sent, one for each patient. */
const caseOf = (patient: string) => `c0ffee00-0000-4000-8000-${patient.replace(/\D/g, '').slice(-12).padStart(12, '0')}`;
const withCase = () =>
  resources.map(resource =>
    resource.resourceType === 'Procedure'
      ? {
          ...resource,
          identifier: [
            ...(resource.identifier ?? []),
            { system: CASE_SYSTEM, value: `urn:uuid:${caseOf(resource.subject.reference ?? '')}` },
          ],
        }
      : resource,
  );

/** The case of an event of these (`AdverseEvent/id`), as the EHR keeps it. */
async function kept(event: string, isReviewed: boolean): Promise<readonly FhirResource[]> {
  const found = resources.find(({ resourceType, id }) => `${resourceType}/${id}` === event);
  if (found?.resourceType !== 'AdverseEvent') throw new Error(`There is no ${event}.`);
  const id = found.identifier?.value?.replace('urn:uuid:', '') ?? '';
  const patient = found.subject.reference ?? '';
  const person = { name: 'Ada', birthDate: '1944-05-06', gender: 'female', recordNumber: undefined, deceased: false } as const;
  const started = emptyCase({ iss: stage.sandbox.fhir, patient: { id: patient.replace('Patient/', ''), ...person } });
  const reviewed = isReviewed ? { reviewedAt: '2026-12-10', reviewedBy: 'The board', reviewWords: 'Prophylaxis came late.' } : {};
  const actions = [
    { type: 'add-complication', id, kind: 'infection' },
    { type: 'complication', id, change: reviewed },
  ] as const;
  return keptInEhr(acted({ ...started, id: caseOf(patient) }, ...actions), `kept-${id}`);
}

const part = (name: string | RegExp) => page.getByRole('region', { name });
const reviews = () => part(/^To review, every one of them/);

describe('How are we doing', () => {
  it('counts the sessions of all patients, and says and draws each part', async () => {
    stage.sandbox.store.seed(resources);
    await signIn();
    await page.getByText(`Sessions of vertebral augmentation: ${truth?.sessions}. Patients: ${truth?.patients}.`).waitFor();
    const rates = part(quality.rates.heading);
    await rates
      .getByRole('row', { name: new RegExp(`^${quality.anyMajor}`) })
      .first()
      .waitFor();
    expect(await rates.getByRole('img').count()).toBeGreaterThan(5);
    expect(await part(quality.doses.heading).getByRole('img').count()).toBe(3);
    expect(await part(quality.followUp.heading).getByRole('row').count()).toBeGreaterThan(1);
    expect(page.url()).toBe(`${stage.sandbox.app}quality.html`);
    expect(await page.title()).toBe(say.windowTitle);
  });

  it('reads and writes nothing of patients who had no session, and asks for no name', async () => {
    stage.sandbox.store.seed(resources);
    const from = stage.sandbox.log.length;
    await signIn();
    const asked = stage.sandbox.log.slice(from).filter(({ kind, method }) => kind === 'fhir' && method !== 'OPTIONS');
    expect([...new Set(asked.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual([
      'GET /fhir',
      'GET /fhir/.well-known/smart-configuration',
      'GET /fhir/AdverseEvent',
      'GET /fhir/Consent',
      'GET /fhir/Observation',
      'GET /fhir/Procedure',
      'GET /fhir/metadata',
    ]);
    expect(asked.filter(({ url }) => decodeURIComponent(url).includes('Patient/osei'))).toEqual([]);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });

  it('answers another question at once, without reading again', async () => {
    stage.sandbox.store.seed(resources);
    await signIn();
    const from = stage.sandbox.log.length;
    await page.getByLabel(say.by).selectOption(say.groupings.technique);
    await part(quality.rates.heading)
      .getByRole('row', { name: /^Vertebroplasty/ })
      .first()
      .waitFor();
    await page.getByLabel(say.since, { exact: true }).fill('2099-01-01');
    await page.getByText('Sessions of vertebral augmentation: 0.').waitFor();
    expect(stage.sandbox.log.slice(from).filter(({ kind }) => kind === 'fhir')).toEqual([]);
  });

  it('says that what the EHR does not let be read is not computable, and never that it is 0', async () => {
    stage.sandbox.store.seed(resources);
    stage.sandbox.faults.add({
      path: /^\/fhir\/AdverseEvent/,
      times: 50,
      act: { kind: 'status', status: 403, contentType: 'application/fhir+json', body: REFUSED },
    });
    await signIn();
    await page.getByText(/^AdverseEvent: complications could not be read to the end.*It said: “Not for you.”$/).waitFor();
    const death = part(quality.rates.heading)
      .getByRole('row', { name: /^Death/ })
      .first();
    expect(await death.innerText()).toContain('not computable');
    expect(await death.innerText()).not.toContain('0 of');
  });

  it('counts nothing of a service that was read in part, and says so', async () => {
    stage.sandbox.store.seed(resources);
    const rest = Promise.withResolvers<void>();
    stage.sandbox.faults.add({ path: /^\/fhir\/Observation/, times: 1, act: { kind: 'hold', until: rest.promise } });
    await page.goto(`${stage.sandbox.app}quality.html`);
    await page.getByRole('button', { name: /^Sign in to / }).click();
    await page.getByRole('button', { name: say.stop }).click();
    await page.getByRole('status').filter({ hasText: say.stopped }).waitFor();
    rest.resolve();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('button', { name: say.again }).click();
    await part(quality.rates.heading).waitFor();
  });

  it('leads from what is to be reviewed to its case: to the EHR, where its patient is chosen', async () => {
    stage.sandbox.store.seed(withCase());
    await signIn();
    await reviews()
      .getByRole('button', { name: /^Open the case of AdverseEvent\// })
      .first()
      .click();
    await page.getByRole('button', { name: /^Choose Margaret Osei/ }).waitFor();
  });

  it('says of each review whether its case says that it was done, by whom and when, where the EHR keeps the cases', async () => {
    stage.sandbox.launchUrl('osei', { cases: 'ehr' });
    stage.sandbox.store.seed(withCase());
    await signIn();
    await reviews().getByText(say.review['not-kept']).first().waitFor();
    await expect.poll(() => reviews().getByRole('button').count()).toBe(0);
    const [first = '', second = ''] = await reviews().getByRole('rowheader').allInnerTexts();
    const cases = await Promise.all([kept(first, true), kept(second, false)]);
    stage.sandbox.store.seed(cases.flat());
    await page.getByRole('button', { name: say.again }).click();
    await reviews().getByRole('row', { name: first }).getByText(say.review.reviewed('10 December 2026', 'The board')).waitFor();
    await reviews().getByRole('row', { name: first }).getByText('Prophylaxis came late.').waitFor();
    await reviews().getByRole('row', { name: second }).getByText(say.review.open).waitFor();
    await reviews().getByRole('row', { name: second }).getByRole('button').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('signs out: gives the token back and shows no number more', async () => {
    stage.sandbox.store.seed(resources);
    await signIn();
    await page.getByRole('button', { name: casesWords.signOut }).click();
    await page.getByRole('status').filter({ hasText: say.signedOut }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it('speaks the French of Canada', async () => {
    const francophone = await stage.visitor({ locale: 'fr-CA' });
    const opened = await francophone.page();
    await opened.goto(`${stage.sandbox.app}quality.html`);
    await opened.getByText(String(french.lead)).waitFor();
    expect(await opened.evaluate(() => document.documentElement.lang)).toBe('fr-CA');
    await francophone.context.close();
  });

  it('loses and cuts nothing, in each look, and axe has nothing against it', async () => {
    stage.sandbox.store.seed(withCase());
    await signIn();
    expect(await axeFindings(page)).toEqual([]);
    if (process.env.VERTAUG_SHOTS) await shots(process.env.VERTAUG_SHOTS);
    expect(await troubles(page, [...LOOKS, ...MORE_LOOKS])).toEqual([]);
  });
});

describe('the door to it', () => {
  it('stands on the page of the work list and on that of the connection', async () => {
    for (const from of ['cases.html', 'connection.html']) {
      await page.goto(stage.sandbox.app + from);
      await page.getByRole('link', { name: /^How are we doing\?/ }).click();
      await page.getByText(say.lead).waitFor();
    }
  });
});

async function shots(folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({
        path: `${folder}/quality-${width}-${colorScheme}.png`,
        fullPage: true,
        clip: { x: 0, y: 0, width, height: 2400 },
      });
    }
  }
}
