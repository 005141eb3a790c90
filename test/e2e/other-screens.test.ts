import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPatients } from '../../src/sandbox/patients/patients.ts';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { appWords } from '../../src/words/en/app.ts';
import { deceasedWords } from '../../src/words/en/deceased.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { loadWords } from '../../src/words/load-words.ts';
import { downloadBy, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { refusal } from './fault-answers.ts';
import { longNamedPatient, withLongNames } from './long-names.ts';
import { LOOKS, troubles } from './looks.ts';
import { beginCase, preparedCases } from './prepared-cases.ts';
import { openPrepared } from './screen-states.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  const now = new Date();
  stage = await openStage({ patients: [...buildPatients(now), longNamedPatient(now)] });
});
beforeEach(() => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
});
afterAll(() => stage.close());

describe('beside the stages of a case, in every look,', () => {
  const seen = async (open: (page: Page) => Promise<unknown>, looks = LOOKS, options = {}) => {
    const visitor = await stage.visitor(options);
    const page = await visitor.page();
    await open(page);
    expect(await troubles(page, looks)).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  };
  const begunElsewhere = async () => {
    const visitor = await stage.visitor();
    const begun = await beginCase(await visitor.launch('Margaret Osei'));
    await visitor.context.close();
    return begun;
  };
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const chart = async (page: Page, id = 'osei') => {
    await page.goto(stage.sandbox.launchUrl(id));
    await heading(page, 'Assess');
  };
  const read = async (page: Page) => {
    await chart(page);
    await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
  };

  it.each(['launch.html', 'index.html'])('the start page %s', async address => {
    await seen(async page => {
      await page.goto(stage.sandbox.app + address);
      await heading(page, launchWords.failures['no-launch'].title);
    });
  });

  it('a launch that may not start', async () => {
    await seen(async page => {
      await page.goto(`${stage.sandbox.app}launch.html?iss=https://stranger.example/fhir&launch=x`);
      await heading(page, launchWords.failures['unknown-issuer'].title);
    });
  });

  it('a launch that the EHR refuses', async () => {
    stage.sandbox.settings.refuseAuthorization = { error: 'access_denied', description: 'Not on this ward' };
    await seen(async page => {
      await page.goto(stage.sandbox.launchUrl('osei'));
      await heading(page, launchWords.failures['authorization-denied'].title);
    });
  });

  it('a chart that opens', async () => {
    const { until, letGo } = gate();
    stage.sandbox.faults.add({ method: 'POST', path: /\/auth\/token/, act: { kind: 'hold', until } });
    await seen(async page => {
      await page.goto(stage.sandbox.launchUrl('osei'));
      await page.getByText(appWords.opening).waitFor();
    });
    letGo();
  });

  it('a chart that is being read', async () => {
    const { until, letGo } = gate();
    stage.sandbox.faults.add({
      method: 'GET',
      path: /\/(Condition|DiagnosticReport|MedicationRequest)\?/,
      times: 9,
      act: { kind: 'hold', until },
    });
    await seen(chart);
    letGo();
  });

  it('a chart of which half could not be read', async () => {
    stage.sandbox.faults.add({
      method: 'GET',
      path: /\/(Medication\w+|Observation|AllergyIntolerance)\?/,
      times: 99,
      act: { kind: 'status', status: 403 },
    });
    await seen(read);
  });

  it('the whole spine with a level opened', async () => {
    await seen(
      async page => {
        await read(page);
        const show = page.getByRole('button', { name: 'Show the spine' });
        if (await show.isVisible()) await show.click();
        await page.getByRole('region', { name: 'Spine', exact: true }).getByRole('button', { name: /^L1\b/ }).click();
        await page.getByRole('dialog', { name: 'L1', exact: true }).waitFor();
      },
      LOOKS.filter(({ axe }) => axe),
    );
  });

  it('a receipt of what was stored, what was refused and what nobody knows', { tags: ['D27'] }, async () => {
    const begun = await begunElsewhere();
    stage.sandbox.settings.transaction = false;
    stage.sandbox.faults.add({
      method: 'POST',
      path: /\/Consent$/,
      act: refusal(422, 'Form 27 is not known here: ask the records office which one it is.'),
    });
    stage.sandbox.faults.add({ method: 'POST', path: /^\/fhir\/Procedure$/, act: { kind: 'kill-server-after' } });
    await seen(async page => {
      await read(page);
      await openPrepared(page, preparedCases(begun, new Date()).performed);
      const clinician = clinicianAt(page);
      await clinician.send();
      await clinician.told('Complication', 'It may be stored or not');
      await clinician.told('Consent', 'Not stored');
    });
  });

  it('the question whether the session ends', { tags: ['D27'] }, async () => {
    await seen(async page => {
      await read(page);
      await clinicianAt(page).answer('Whole patient', 'Septicaemia', 'Present');
      await page.getByRole('button', { name: appWords.keep.end }).click();
      await page.getByRole('dialog', { name: appWords.keep.end }).waitFor();
    });
  });

  it('a patient who has died, and the end of the session', async () => {
    await seen(async page => {
      await page.goto(stage.sandbox.launchUrl('novak'));
      await heading(page, deceasedWords.heading);
    });
    await seen(async page => {
      await read(page);
      await page.getByRole('button', { name: appWords.keep.end }).click();
      await heading(page, appWords.keep.ended);
    });
  });

  it.each(['en', 'fr-CA'] as const)('every stage where names are long, in the words of %s', async language => {
    const words = await loadWords(language);
    if (!words) throw new Error(`There are no words of ${language}.`);
    const visitor = await stage.visitor({ locale: language });
    const page = await visitor.page();
    await page.goto(stage.sandbox.launchUrl('long-osei'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(words.assessment.decision.stillReading).waitFor({ state: 'hidden' });
    const begun = JSON.parse(await textOf(await downloadBy(page, words.app.keep.save)));
    await page.locator('input[type="file"]').setInputFiles({
      name: 'case.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(withLongNames(preparedCases(begun, new Date()).performed))),
    });
    await page
      .getByRole('status')
      .filter({ hasText: words.app.keep.opened('').slice(0, 12) })
      .first()
      .waitFor();
    const stages = page.getByRole('navigation').getByRole('button');
    for (const each of await stages.all()) {
      await each.click();
      await page.locator('[aria-current="step"]').and(each).waitFor();
      expect(
        await troubles(
          page,
          LOOKS.filter(({ axe }) => !axe),
        ),
      ).toEqual([]);
    }
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});

function gate(): { readonly until: Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const until = new Promise<void>(resolve => {
    letGo = resolve;
  });
  return { until, letGo };
}
