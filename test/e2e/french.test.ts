import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { loadLaunchWords } from '../../src/words/load-launch-words.ts';
import { loadWords } from '../../src/words/load-words.ts';
import type { Words } from '../../src/words/words.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { writtenTo } from './written.ts';

const PATIENT = 'osei';

let stage: Stage;
let words: Words;

beforeAll(async () => {
  stage = await openStage();
  const found = await loadWords('fr-CA');
  if (!found) throw new Error('There are no French words.');
  words = found;
});
beforeEach(() => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.reset();
});
afterAll(() => stage.close());

describe('in a browser that prefers the French of Canada', () => {
  let visitor: Visitor;
  let page: Page;

  beforeEach(async () => {
    visitor = await stage.visitor({ locale: 'fr-CA' });
    page = await visitor.page();
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  const group = (name: string, within = page.locator('body')) => within.getByRole('radiogroup', { name, exact: true });
  const choose = (name: string, option: string) => group(name).getByRole('radio', { name: option, exact: true }).check();
  const goTo = async (stageName: 'assess' | 'plan' | 'consent' | 'procedure' | 'review') => {
    const name = words.app.stages[stageName];
    await page
      .getByRole('navigation', { name: words.app.stages.label })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  };
  const chartIsRead = async () => {
    await page.getByRole('heading', { name: 'Évaluation', level: 1 }).waitFor();
    await page.getByText(words.assessment.decision.stillReading).waitFor({ state: 'hidden' });
  };

  it('the page of a launch that could not start is in French', async () => {
    const { launchWords } = await loadLaunchWords('fr-CA');
    await page.goto(`${stage.sandbox.app}launch.html?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=1`);
    await page.getByRole('heading', { name: 'Ce DSE n’est pas sur la liste de Vertaug', level: 1 }).waitFor();
    await page.getByText(launchWords.nothingRead).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
  });

  it('the app’s page without a launch is in French', async () => {
    const { launchWords } = await loadLaunchWords('fr-CA');
    await page.goto(`${stage.sandbox.app}index.html`);
    await page.getByRole('heading', { name: launchWords.failures['no-launch'].title, level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
  });

  it('the chart is assessed with its evidence, and the case goes to the EHR as a record in French', async () => {
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await chartIsRead();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
    const septicaemia = page.getByRole('region', { name: words.app.assess.patientHeading, exact: true });
    await page.getByRole('button', { name: 'Traiter L1', exact: true }).click();
    const level = page.getByRole('region', { name: 'L1', exact: true });
    await group('Fracture ostéoporotique douloureuse à ce niveau', level).getByRole('radio', { name: 'Présent' }).check();
    await page.getByRole('button', { name: 'Pourquoi : Fracture ostéoporotique douloureuse à ce niveau' }).click();
    await level.getByText(words.app.evidence.searched).first().waitFor();
    await level
      .getByText(words.chart.rules['fracture-at-level'])
      .or(level.getByText(/une fracture/))
      .first()
      .waitFor();
    await group('Douleur de cette fracture que les médicaments n’ont pas soulagée', level).getByRole('radio', { name: 'Présent' }).check();
    await group('Septicémie', septicaemia).getByRole('radio', { name: 'Absent' }).check();
    await page
      .getByRole('status', { name: words.app.decision.label })
      .getByText('Vos réponses correspondent à : fracture ostéoporotique douloureuse avec douleur réfractaire à L1.')
      .waitFor();

    await goTo('plan');
    await page.getByRole('combobox', { name: 'Technique à L1' }).selectOption({ label: 'Cyphoplastie à ballonnet' });
    await choose(words.facts.plan.guidance, 'Fluoroscopie');
    await choose(words.facts.plan.injectate, 'Ciment PMMA');

    await goTo('consent');
    await choose(words.facts.consent.decision, 'Accordé');
    await choose(words.facts.consent.givenBy, 'Le patient');
    await page.getByRole('button', { name: `${words.facts.consent.decidedAt} : ${words.app.procedure.now}` }).click();
    await page.getByRole('button', { name: words.app.consent.coversPlan }).click();

    await goTo('procedure');
    await choose(words.facts.procedure.status, 'Terminée');
    await page.getByRole('button', { name: `${words.facts.procedure.performedStart} : ${words.app.procedure.now}` }).click();
    await page.getByRole('button', { name: words.app.procedure.asPlanned }).click();
    await page.getByRole('textbox', { name: 'Ciment (mL)' }).fill('4,5');
    await choose(words.facts.procedure.immediateComplications, words.codes.immediateComplications['none-observed']);
    await page
      .getByRole('combobox', { name: words.facts.procedure.statusAtConclusion })
      .selectOption({ label: words.codes.statusAtConclusion.stable });

    await goTo('review');
    await page.getByText(words.app.review.valid).waitFor();
    await page.getByRole('button', { name: 'Envoyer au DSE' }).click();
    const receipt = page.getByRole('region', { name: 'Accusé de réception' });
    await receipt.getByText('enregistré', { exact: true }).nth(1).waitFor();

    const { consents, procedures } = writtenTo(stage.sandbox);
    expect([...consents, ...procedures].map(({ language }) => language)).toEqual(['fr-CA', 'fr-CA']);
    expect(procedures[0]?.code?.text).toBe('Cyphoplastie à ballonnet');
    const narrative = procedures[0]?.text?.div;
    expect(narrative).toContain('lang="fr-CA" xml:lang="fr-CA"');
    expect(narrative).toMatch(
      /À L1.:.Cyphoplastie à ballonnet.; 4,5.mL.; indication.:.fracture ostéoporotique douloureuse avec douleur réfractaire/,
    );
    expect(JSON.stringify(procedures[0]?.extension)).toContain('"value":4.5');
    expect([...consents, ...procedures].flatMap(resource => validate(resource)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says what it has to say in English where the French does not come', async () => {
    await page.route('**/assets/french-*', route => route.abort());
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('the language that config.json sets', () => {
  it.each([
    ['fr-CA', 'en-GB', 'Évaluation'],
    ['en', 'fr-CA', 'Assess'],
  ])('%s goes before the browser’s %s, from the launch page on', async (language, locale, heading) => {
    stage.sandbox.settings.appConfig = config => ({ ...Object(config), language });
    const visitor = await stage.visitor({ locale });
    const page = await visitor.page();
    await page.goto(`${stage.sandbox.app}launch.html`);
    await page.locator('h1').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});

describe('the language that config.json sets, where what draws comes late', () => {
  it('stands: the browser’s does not come after it', async () => {
    stage.sandbox.settings.appConfig = config => ({ ...Object(config), language: 'en' });
    const visitor = await stage.visitor({ locale: 'fr-CA' });
    const page = await visitor.page();
    const chartAskedFor = page.waitForRequest(request => request.url().startsWith(`${stage.sandbox.fhir}/Condition`));
    await page.route(/\/assets\/main-[^/]*\.js$/, async route => {
      await chartAskedFor;
      await route.continue();
    });
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await visitor.context.close();
  });
});

describe('a case that was begun in English', () => {
  it('keeps its language in a window that speaks French', async () => {
    const author = await stage.visitor();
    const clinician = clinicianAt(await author.launch('Margaret Osei'));
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    const file = await textOf(await downloadBy(clinician.page, 'Save case as a file'));
    await author.context.close();

    const reader = await stage.visitor({ locale: 'fr-CA' });
    const page = await reader.page();
    await page.goto(stage.sandbox.launchUrl(PATIENT));
    await page.getByRole('heading', { name: 'Évaluation', level: 1 }).waitFor();
    await page
      .getByLabel(words.app.keep.open)
      .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file, 'utf8') });
    await page.getByText(/^Le cas commencé le/).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${words.app.stages.review}`) }).click();
    const summary = page.getByRole('region', { name: 'Consent to vertebral augmentation' });
    await summary.getByText('Balloon kyphoplasty', { exact: true }).waitFor();
    expect(await summary.getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Envoyer au DSE' }).click();
    await page.getByRole('region', { name: 'Accusé de réception' }).getByText('enregistré', { exact: true }).waitFor();
    expect(writtenTo(stage.sandbox).consents.map(({ language }) => language)).toEqual(['en']);
    await reader.context.close();
  });
});

describe('a case that was begun in French', () => {
  it('is not opened in a window that cannot have its words, and says so', async () => {
    const author = await stage.visitor({ locale: 'fr-CA' });
    const begun = await author.page();
    await begun.goto(stage.sandbox.launchUrl(PATIENT));
    await begun.getByRole('button', { name: 'Traiter L1', exact: true }).click();
    const file = await textOf(await downloadBy(begun, words.app.keep.save));
    await author.context.close();

    const reader = await stage.visitor();
    const page = await reader.launch('Margaret Osei');
    await page.route('**/assets/french-*', route => route.abort());
    await page
      .getByLabel('Open a case file')
      .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file, 'utf8') });
    await page.getByText(/^What opening this file takes could not be loaded/).waitFor();
    expect(await page.getByRole('region', { name: 'L1', exact: true }).count()).toBe(0);
    await page.unroute('**/assets/french-*');
    const next = await reader.launch('Margaret Osei');
    await openCaseFile(next, file);
    await next.getByRole('region', { name: 'L1', exact: true }).waitFor();
    await reader.context.close();
  });
});
