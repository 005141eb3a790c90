import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Bundle, Encounter, Patient, Practitioner, Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';
import type { Browser, Page } from 'playwright-core';
import { RENDERERS } from '../../scripts/find-renderers.ts';

/** Who is in the chart from which a form is opened, and what its server answers to every search. */
export interface Context {
  readonly patient: Patient;
  readonly user: Practitioner;
  readonly encounter: Encounter;
  readonly answer: Bundle;
}

/** A Questionnaire as a renderer shows it, filled in by hand. */
export interface RenderedForm {
  readonly page: Page;
  /** What was asked of any server but the one that serves the renderer itself. */
  readonly asked: readonly string[];
  readonly choose: (linkId: string, text: string) => Promise<void>;
  readonly say: (linkId: string, yes: boolean) => Promise<void>;
  readonly type: (linkId: string, text: string) => Promise<void>;
  readonly measure: (linkId: string, value: number) => Promise<void>;
  /** 23 November 2026, half past nine in the morning. `asked`: its text. */
  readonly date: (linkId: string, asked: string) => Promise<void>;
  readonly response: () => Promise<QuestionnaireResponse>;
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript' };
const ORIGIN = 'https://renderer.example';

async function openPage(browser: Browser, head: string): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const page = await browser.newPage({ locale: 'en-AU', timezoneId: 'UTC', viewport: { width: 1280, height: 1600 } });
  await page.route('**/*', route => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      asked.push(href);
      return route.abort();
    }
    if (pathname === '/') {
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><head>${head}</head><body><div id="form"></div></body></html>`,
      });
    }
    return route.fulfill({
      contentType: TYPES[extname(pathname)] ?? 'application/octet-stream',
      body: readFileSync(join(RENDERERS, pathname)),
    });
  });
  await page.goto(ORIGIN);
  return { page, asked };
}

const byId = (page: Page, id: string) => page.locator(`[id="${id}"]`);

async function lhcForms(browser: Browser, questionnaire: Questionnaire, context: Context): Promise<RenderedForm> {
  const lforms = '/package/dist/lforms';
  const scripts = ['runtime', 'polyfills', 'main'].map(name => `${lforms}/webcomponent/${name}.js`);
  const { page, asked } = await openPage(
    browser,
    [
      `<link rel="stylesheet" href="${lforms}/webcomponent/styles.css">`,
      `<script src="${lforms}/webcomponent/assets/lib/zone.min.js"></script>`,
      ...[...scripts, `${lforms}/fhir/R4/lformsFHIR.min.js`].map(src => `<script type="module" src="${src}"></script>`),
    ].join(''),
  );
  await page.waitForFunction('globalThis.LForms?.FHIR && globalThis.LForms.Util?.addFormToPage');
  await page.evaluate(`(async ({ questionnaire, patient, user, encounter, answer }) => {
    const client = { getFhirVersion: async () => '4.0.1', getFhirRelease: async () => 4, request: async () => answer };
    LForms.Util.setFHIRContext(client, { patient, user, encounter });
    await LForms.Util.addFormToPage(questionnaire, 'form', { prepopulate: true });
  })(${JSON.stringify({ ...context, questionnaire })})`);
  const field = (linkId: string) => page.locator(`[id^="${linkId}/"]`).first();
  const fill = async (linkId: string, text: string) => {
    await field(linkId).fill(text);
    await field(linkId).press('Tab');
  };
  return {
    page,
    asked,
    choose: async (linkId, text) => {
      await field(linkId).click();
      await page.locator('#lhc-tools-searchResults li').filter({ hasText: text }).first().click();
      // A list of which several can be taken stays open.
      await field(linkId).press('Escape');
      await field(linkId).blur();
    },
    say: async (linkId, yes) => {
      const group = page.locator(`nz-radio-group:has(input[name^="radiogroup_${linkId}/"])`);
      await group
        .locator('label')
        .filter({ hasText: yes ? 'Yes' : 'No' })
        .first()
        .click();
    },
    type: fill,
    measure: (linkId, value) => fill(linkId, String(value)),
    date: async (_, text) => {
      const picker = page.getByLabel(text, { exact: true }).first();
      await picker.click();
      await picker.fill('11/23/2026 09:30:00');
      await picker.press('Enter');
    },
    response: () => page.evaluate('LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4")'),
  };
}

async function smartForms(browser: Browser, questionnaire: Questionnaire, context: Context): Promise<RenderedForm> {
  const { page, asked } = await openPage(
    browser,
    '<link rel="stylesheet" href="/smart-forms/smart-forms.css"><script type="module" src="/smart-forms/smart-forms.mjs"></script>',
  );
  await page.waitForFunction('globalThis.renderer');
  await page.evaluate(`renderer.show(${JSON.stringify(questionnaire)}, ${JSON.stringify(context)})`);
  const pick = (text: string) => page.getByRole('option', { name: text, exact: true }).click();
  return {
    page,
    asked,
    choose: async (linkId, text) => {
      await byId(page, `choice-${linkId}`).focus();
      await byId(page, `choice-${linkId}`).press('ArrowDown');
      await pick(text);
      // A list of which several can be taken stays open, and one of others for as long as the form is busy.
      const field = byId(page, `choice-${linkId}`);
      const list = page.getByRole('listbox');
      const isGone = () =>
        list.waitFor({ state: 'hidden', timeout: 1000 }).then(
          () => true,
          () => false,
        );
      for (let tries = 0; tries < 10 && !(await isGone()); tries += 1) await field.press('Escape');
      await field.blur();
    },
    say: (linkId, yes) =>
      page
        .locator(`[data-linkid="${linkId}"]`)
        .getByLabel(yes ? 'Yes' : 'No', { exact: true })
        .first()
        // By the keyboard too.
        .press('Space'),
    type: (linkId, text) => byId(page, `string-${linkId}`).fill(text),
    measure: (linkId, value) => page.locator(`[id="quantity-${linkId}-input"], [id="decimal-${linkId}"]`).fill(String(value)),
    date: async linkId => {
      await byId(page, `dateTime-${linkId}-date`).fill('23/11/2026');
      await byId(page, `dateTime-${linkId}-time`).fill('09:30');
      // By the keyboard: no list that is still open stands before it.
      await byId(page, `dateTime-${linkId}-period`).focus();
      await byId(page, `dateTime-${linkId}-period`).press('ArrowDown');
      await pick('AM');
    },
    response: () => page.evaluate('renderer.response()'),
  };
}

export const RENDERED_BY = { 'LHC-Forms': lhcForms, 'Smart Forms': smartForms } as const;
