import type { Locator, Page } from 'playwright-core';
import { sessionWords } from '../../src/words/en/session.ts';

/** What a clinician does on the screen, by the names that stand on it. */
export interface Clinician {
  readonly page: Page;
  goTo(
    stage: 'Assess' | 'Plan' | 'Consent' | 'Day of procedure' | 'Procedure' | 'Recover' | 'Follow up' | 'Review and send',
  ): Promise<void>;
  treat(level: string): Promise<void>;
  /** `within` is a level, or "Whole patient". */
  answer(within: string, question: string, answer: string): Promise<void>;
  /** Opens what stands behind a line in a part of the screen. */
  unfold(within: string): Promise<void>;
  row(within: string, question: string): Locator;
  plan(technique: string): Promise<void>;
  consent(): Promise<void>;
  perform(options?: { readonly timed?: boolean; readonly complications?: 'Observed' | 'None observed' }): Promise<void>;
  addComplication(): Promise<void>;
  /** Says whose chart this window shows, where that is asked because another was opened since. */
  namePatient(name: string): Promise<void>;
  send(): Promise<void>;
  receipt(): Locator;
  /** The receipt's line of one resource, once it says this. */
  told(resource: 'Consent' | 'Procedure' | 'Complication' | 'Clinical note', words: string | RegExp): Promise<void>;
  /** What stands below a stage in the list of stages. */
  stageNote(stage: 'Assess' | 'Day of procedure' | 'Review and send', note: string): Promise<void>;
}

export function clinicianAt(page: Page): Clinician {
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const row = (within: string, question: string) =>
    section(within)
      .locator('div')
      .filter({ has: page.getByText(question, { exact: true }) })
      .filter({ has: page.getByRole('radiogroup') })
      .last();
  const choose = (group: string, option: string) =>
    page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option, exact: true }).check();
  return {
    page,
    async goTo(stage) {
      await page
        .getByRole('navigation', { name: 'Stages of the case' })
        .getByRole('button', { name: new RegExp(`^${stage}`) })
        .click();
      await page.getByRole('heading', { name: stage, level: 1 }).waitFor();
    },
    async treat(level) {
      await page.getByRole('button', { name: `Treat ${level}`, exact: true }).click();
      await section(level).waitFor();
    },
    async answer(within, question, answer) {
      const radio = section(within)
        .getByRole('radiogroup', { name: question, exact: true })
        .getByRole('radio', { name: answer, exact: true });
      await section(within).waitFor();
      if ((await radio.count()) === 0) await this.unfold(within);
      await radio.check();
    },
    async unfold(within) {
      const closed = section(within).locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
    },
    row,
    async plan(technique) {
      await this.goTo('Plan');
      for (const select of await page.getByRole('combobox').all()) await select.selectOption({ label: technique });
      await choose('Imaging guidance', 'Fluoroscopy');
      await choose('Injectate', 'PMMA cement');
      await choose('Sedation or anaesthesia', 'Yes');
    },
    async consent() {
      await this.goTo('Consent');
      await choose('Consent for the procedure', 'Given');
      await choose('Decided by', 'The patient');
      await page.getByRole('button', { name: 'When: Now' }).click();
      await page.getByRole('textbox', { name: 'Taken by' }).fill('Dr. Zoë Müller-Łukasz');
      await page.getByRole('textbox', { name: 'The hospital’s form' }).fill('Form 27, chart folder 3');
      await page.getByRole('button', { name: 'Covers the plan as it stands' }).click();
      await page.getByRole('button', { name: 'All of these were explained' }).click();
    },
    async perform({ timed = true, complications = 'Observed' } = {}) {
      await this.goTo('Procedure');
      await choose('How it ended', 'Completed');
      if (timed) {
        await page.getByRole('button', { name: 'Began: Now' }).click();
        await page.getByRole('button', { name: 'Ended: Now' }).click();
      }
      await page.getByRole('button', { name: 'Performed as planned' }).click();
      await page.getByRole('combobox', { name: 'Approach' }).first().selectOption({ label: 'Through both pedicles' });
      await page.getByRole('textbox', { name: 'Cement (mL)' }).first().fill('4.5');
      await page.getByRole('checkbox', { name: 'Disc' }).first().check();
      await choose('Immediate complications', complications);
      await page.getByRole('combobox', { name: 'Status at the end' }).selectOption({ label: 'Stable, neurologically unchanged' });
    },
    async addComplication() {
      await page.getByRole('button', { name: 'Add a complication' }).click();
      await page.getByRole('combobox', { name: 'What happened' }).selectOption({ label: 'Transient increase in pain' });
      await page.getByRole('button', { name: 'When: Now' }).click();
      await choose('Severity, SIR 2017', '1 · mild');
      const questions = [
        'Admitted for treatment of it (outpatient procedure)',
        'Unplanned higher level of care',
        'Longer stay in hospital',
        'Permanent harm',
        'Death',
        'Life-threatening',
        'Disabling',
        'Intervention to prevent permanent harm',
      ];
      for (const question of questions) await choose(question, 'No');
      await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Recovering' });
    },
    async namePatient(name) {
      await this.goTo('Review and send');
      const asked = page.getByLabel(sessionWords.newerLaunch.name);
      if ((await asked.count()) > 0) await asked.fill(name);
    },
    async send() {
      await this.goTo('Review and send');
      await page.getByRole('button', { name: /^(Send to the EHR|Search again, then send what is missing)$/ }).click();
    },
    receipt: () => page.getByRole('region', { name: 'Receipt' }),
    async told(resource, words) {
      await this.receipt()
        .getByRole('listitem')
        .filter({ hasText: new RegExp(`^${resource}`) })
        .filter({ hasText: words })
        .waitFor();
    },
    async stageNote(stage, note) {
      await page.getByRole('button', { name: `${stage} ${note}`, exact: true }).waitFor();
    },
  };
}
