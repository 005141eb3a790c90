import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { ZOE } from '../../src/sandbox/patients/zoe-omalley.ts';
import { axeFindings } from './axe.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor, type VisitorOptions } from './stage.ts';
import { writtenTo } from './written.ts';

const STAGES = ['Assess', 'Plan', 'Consent', 'Day of procedure', 'Procedure', 'Review and send'] as const;

describe('a chart with markup in every text and something wrong in nearly every resource', { tags: ['D10', '@5'] }, () => {
  let stage: Stage;
  let visitor: Visitor;
  let dialogs: string[];

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => {
    dialogs = [];
    stage.sandbox.faults.clear();
    stage.sandbox.reset();
  });
  // Thrown errors, policy violations and requests to strangers are the visitor's faults.
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    expect(dialogs).toEqual([]);
    for (const page of visitor.context.pages()) expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined();
    await visitor.context.close();
  });
  afterAll(() => stage.close());

  const launch = async (options?: VisitorOptions): Promise<Page> => {
    visitor = await stage.visitor(options);
    visitor.context.on('dialog', dialog => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return visitor.launch(ZOE);
  };
  const ofPatient = (page: Page, question: string) => clinicianAt(page).row('Whole patient', question);

  it('goes the road to the receipt, runs none of it, and writes no markup of it back', async () => {
    const page = await launch();
    const clinician = clinicianAt(page);
    await clinician.treat('L2');
    await clinician.answer('L2', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform();
    await clinician.addComplication();
    await clinician.send();
    await clinician.receipt().getByText('stored').nth(2).waitFor();

    const { consents, procedures, events } = writtenTo(stage.sandbox);
    const written = [...consents, ...procedures, ...events];
    expect(written.map(({ resourceType }) => resourceType)).toEqual(['Consent', 'Procedure', 'AdverseEvent']);
    expect(written.flatMap(resource => validate(resource)).filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { text } of written) {
      expect(text?.div).toContain('Zoë O’Malley &lt;b&gt;&amp;amp;&lt;/b&gt;');
      expect(text?.div).not.toMatch(/<script|<img|onerror="|[\u200b\u202e]/);
    }
    expect(written.map(resource => JSON.stringify(resource)).join()).not.toMatch(/somebody-else|foreign\.invalid\/fhir\/(?!name|record)/);
    const ehr = await visitor.page();
    await ehr.goto(stage.sandbox.ehr);
    const listed = ehr.getByRole('listitem').filter({ hasText: ZOE });
    expect(await listed.getByRole('cell', { name: /^Valid\b/ }).count()).toBe(3);
    expect(await ehr.locator('script').count()).toBe(0);
    await ehr.goto(`${stage.sandbox.ehr}chart/Condition/omalley-condition-17`);
    await ehr.getByRole('heading', { name: 'Condition/omalley-condition-17' }).waitFor();
    await ehr.goto(`${stage.sandbox.ehr}chart/Patient/omalley`);
    expect(await ehr.locator('main script, main img').count()).toBe(0);
  });

  it('names what it could not read, and finds what is true beside it', { tags: ['D25'] }, async () => {
    const page = await launch();
    const banner = page.getByRole('region', { name: 'Patient', exact: true });
    expect(await banner.locator('bdi').first().innerText()).toMatch(/^Zoë O’Malley <b>&amp;<\/b> 👩🏽‍⚕️<script>/u);
    expect(await banner.innerText()).toContain(
      'Some of the patient’s own record could not be read. Not of the kind that FHIR R4 has there: name, identifier',
    );

    const septicaemia = ofPatient(page, 'Septicaemia');
    expect(await septicaemia.innerText()).toMatch(
      /not read\s+\d+ conditions read.*, but some of what came could not be used or was kept out: .+ 1\d records could not be read and may bear on this\./,
    );
    expect(await septicaemia.innerText()).not.toContain('suggested');
    await septicaemia.getByRole('button', { name: 'Why: Septicaemia' }).click();
    for (const [id, why] of [
      ['condition-2', 'Not of the kind that FHIR R4 has there: code, clinicalStatus, bodySite, onsetDateTime.'],
      ['condition-3', 'It says neither in words nor by a code that is known here what it is.'],
      ['condition-11', 'No date that can be: onsetDateTime “2026-02-30”'],
      ['condition-14', 'It names another patient than the one that was asked for.'],
    ] as const)
      await septicaemia
        .getByRole('listitem')
        .filter({ hasText: `Condition/omalley-${id}: ${why}` })
        .first()
        .waitFor();

    expect(await ofPatient(page, 'Allergy that matters here').innerText()).toMatch(
      /suggested\s.*\u2068אלרגיה ל-latex<script>.*\u2069, recorded 20\d\d/,
    );
    expect(await page.getByRole('region', { name: 'Levels', exact: true }).innerText()).toContain(
      'Osteoporotic compression fracture of L2 <u>new</u>',
    );
  });

  it('names what a page of a search holds that no store would keep', async () => {
    const wrong = [
      null,
      'text',
      { fullUrl: `javascript:${'x'.repeat(3000)}`, resource: { resourceType: 'Condition' } },
      {
        resource: {
          resourceType: 'Condition',
          id: 'omalley-fracture-l2',
          subject: { reference: 'Patient/omalley' },
          code: { text: 'Cold' },
        },
      },
    ];
    const change = (body: string) => {
      const bundle: { entry?: unknown[] } = JSON.parse(body);
      return JSON.stringify({ ...bundle, entry: [...wrong, ...(bundle.entry ?? [])] });
    };
    stage.sandbox.faults.add({ method: 'GET', path: /\/Condition\?/, act: { kind: 'rewrite', change } });
    const page = await launch({ width: 320, height: 700 });
    const septicaemia = ofPatient(page, 'Septicaemia');
    await septicaemia.getByRole('button', { name: 'Why: Septicaemia' }).click();
    await septicaemia.getByText('Condition/omalley-fracture-l2: The EHR gave two under this id').waitFor();
    await septicaemia.getByText('A Condition without a usable id.').waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await page.getByRole('region', { name: 'Levels', exact: true }).innerText()).toContain(
      'Osteoporotic compression fracture of L2',
    );
  });

  it('shows a resource that is nested deeper than it could be written out', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const sepsis = `{"resourceType":"Condition","id":"deep","subject":{"reference":"Patient/omalley"},"code":{"text":"Sepsis"},"extension":${deep}}`;
    const change = (body: string) => body.replace(/"entry":\s*\[/, `"entry":[{"resource":${sepsis}},`);
    stage.sandbox.faults.add({ method: 'GET', path: /\/Condition\?/, act: { kind: 'rewrite', change } });
    const page = await launch();
    const septicaemia = ofPatient(page, 'Septicaemia');
    await septicaemia.getByRole('button', { name: 'Why: Septicaemia' }).click();
    await septicaemia.getByRole('button', { name: 'Source: Condition/deep' }).click();
    await septicaemia.locator('summary').filter({ hasText: 'As the EHR has it' }).first().click();
    await septicaemia.getByRole('region', { name: 'As the EHR has it: Condition/deep' }).getByText('"id": "deep"').waitFor();
  });

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 768, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ] as const)('breaks no layout at $width px, $colorScheme', async look => {
    const page = await launch(look);
    const clinician = clinicianAt(page);
    await clinician.treat('L2');
    const found: string[] = [];
    await page.getByRole('button', { name: 'Why: Radiculopathy from another compression' }).click();
    const closed = page.getByRole('button', { name: /^Source: / });
    for (let left = await closed.count(); left > 0; left--) await closed.first().click();
    const raw = page.locator('summary').filter({ hasText: 'As the EHR has it' });
    for (const one of await raw.all()) await one.click();
    await page.getByRole('button', { name: 'Show the long texts whole' }).first().click();
    await page.getByText('better on lying down. Pain runs down').first().waitFor();
    for (const name of STAGES) {
      await clinician.goTo(name);
      found.push(...(await troubles(page, name)));
    }
    expect(found).toEqual([]);
  });

  it('can be kept in a file that opens again', async () => {
    const page = await launch();
    await clinicianAt(page).treat('L2');
    await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Not present');
    await openCaseFile(page, await textOf(await downloadBy(page, 'Save case as a file')));
  });
});

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds, what sticks out to the side, and whether anything lies over the decision line. */
async function troubles(page: Page, screen: string): Promise<readonly string[]> {
  const violations = await axeFindings(page);
  const overflow = await sideways(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const line = await page.getByRole('status', { name: 'Where the case stands' }).boundingBox();
  const main = await page.getByRole('main').boundingBox();
  const banner = await page.getByRole('region', { name: 'Patient', exact: true }).boundingBox();
  const apart = line && main && banner && banner.y + banner.height <= line.y + 1 && line.y + line.height <= main.y + 1;
  return [
    ...violations.map(({ id, html }) => `${screen}: ${id} at ${html?.slice(0, 300)}`),
    ...(overflow > 0 ? [`${screen}: ${overflow} px wider than the screen`] : []),
    ...(apart ? [] : [`${screen}: something lies over the decision line`]),
  ];
}
