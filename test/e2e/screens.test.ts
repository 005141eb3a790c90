import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/sandbox/settings.ts';
import { appWords } from '../../src/words/en/app.ts';
import { deceasedWords } from '../../src/words/en/deceased.ts';
import { launchWords } from '../../src/words/en/launch.ts';
import { downloadBy, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { refusal } from './fault-answers.ts';
import { layoutTroubles } from './layout-troubles.ts';
import { type KeptCase, preparedCases } from './prepared-cases.ts';
import { afterPrint, openPrepared, PRINTED, SCREEN_STATES } from './screen-states.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const MARGARET = 'Margaret Osei';

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** Colours and names do not depend on the width: each theme is asked once. */
  readonly axe: boolean;
  readonly forcedColors?: 'active';
  readonly contrast?: 'more';
  /** Only the text is enlarged, as a browser can be told to. */
  readonly largeText?: boolean;
}

const LOOKS: readonly Look[] = [
  { width: 1280, height: 900, colorScheme: 'light', axe: true },
  { width: 1280, height: 900, colorScheme: 'dark', axe: false },
  { width: 768, height: 900, colorScheme: 'light', axe: false },
  { width: 768, height: 900, colorScheme: 'dark', axe: false },
  { width: 320, height: 700, colorScheme: 'light', axe: false },
  { width: 320, height: 700, colorScheme: 'dark', axe: true },
  // A window of 1280 by 900 at a zoom of 200 %.
  { width: 640, height: 450, colorScheme: 'light', axe: false },
  { width: 1280, height: 900, colorScheme: 'light', largeText: true, axe: false },
];
const MORE_LOOKS: readonly Look[] = [
  { width: 320, height: 700, colorScheme: 'light', forcedColors: 'active', axe: true },
  { width: 1280, height: 900, colorScheme: 'dark', contrast: 'more', axe: true },
];

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => {
  Object.assign(stage.sandbox.settings, defaultSettings({}));
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
});
afterAll(() => stage.close());

describe('whatever the case is like, at every width, in both themes and enlarged,', () => {
  let visitor: Visitor;
  let page: Page;
  let cases: ReturnType<typeof preparedCases>;

  beforeAll(async () => {
    visitor = await stage.visitor();
    page = await visitor.launch(MARGARET);
    await clinicianAt(page).treat('L1');
    const begun: KeptCase = JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
    cases = preparedCases(begun, new Date());
  });
  afterAll(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it.each(SCREEN_STATES)('nothing is lost, cut or hard to read in: $name', async ({ of, open, looks }) => {
    await openPrepared(page, cases[of]);
    await open(page);
    expect(await troubles(page, looks === 'all' ? [...LOOKS, ...MORE_LOOKS] : LOOKS)).toEqual([]);
  });

  it.each(PRINTED)('paper is black on white: $name', async ({ of, open }) => {
    await openPrepared(page, cases[of]);
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      expect(await inkAndPaper(page, '.print-sheet h1')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      expect((await new AxeBuilder({ page }).include('.print-sheet').withRules(['color-contrast']).analyze()).violations).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await afterPrint(page);
  });
});

describe('beside the stages of a case, in every look,', () => {
  const seen = async (open: (page: Page) => Promise<unknown>, looks = LOOKS, options = {}) => {
    const visitor = await stage.visitor(options);
    const page = await visitor.page();
    await open(page);
    expect(await troubles(page, looks)).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
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

  it('a receipt of what was stored, what was refused and what nobody knows', async () => {
    const whole = await stage.visitor();
    const begun: KeptCase = await (async () => {
      const page = await whole.launch(MARGARET);
      return JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
    })();
    await whole.context.close();
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

  it('the question whether the session ends', async () => {
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

  it('French, whose words are longer', async () => {
    const begun: KeptCase = await (async () => {
      const english = await stage.visitor();
      const page = await english.launch(MARGARET);
      const kept = JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
      await english.context.close();
      return kept;
    })();
    const visitor = await stage.visitor({ locale: 'fr-CA' });
    const page = await visitor.page();
    await page.goto(stage.sandbox.launchUrl('osei'));
    await page.getByRole('heading', { name: 'Évaluation', level: 1 }).waitFor();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'case.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(preparedCases(begun, new Date()).performed)),
    });
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

/** What a person would find lost or cut, and what axe finds, look by look. */
async function troubles(page: Page, looks: readonly Look[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { width, height, colorScheme, forcedColors = 'none', contrast = 'no-preference', largeText, axe } of looks) {
    await page.setViewportSize({ width, height });
    // A colour on its way from one theme to the other is no colour to be judged.
    await page.emulateMedia({ colorScheme, forcedColors, contrast, reducedMotion: 'reduce' });
    await page.evaluate(large => {
      document.documentElement.style.fontSize = large ? '200%' : '';
      // What sticks shows only once there is something above the window.
      window.scrollTo({ top: document.documentElement.scrollHeight / 2 });
    }, largeText ?? false);
    const look = [
      width,
      colorScheme,
      forcedColors === 'active' ? 'forced colours' : '',
      contrast === 'more' ? 'more contrast' : '',
      largeText ? 'large text' : '',
    ]
      .filter(Boolean)
      .join(' ');
    const violations = axe ? (await new AxeBuilder({ page }).analyze()).violations : [];
    found.push(
      ...(await layoutTroubles(page)).map(trouble => `${look}: ${trouble}`),
      ...violations.map(({ id, impact, nodes }) => `${look}: ${impact} ${id} at ${nodes[0]?.html}`),
    );
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' });
  return found;
}

const inkAndPaper = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => {
    let ground: Element | null = element;
    const paper = () => (ground ? getComputedStyle(ground).backgroundColor : 'none');
    while (ground && paper() === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
    return [getComputedStyle(element).color, paper()];
  });

function gate(): { readonly until: Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const until = new Promise<void>(resolve => {
    letGo = resolve;
  });
  return { until, letGo };
}
