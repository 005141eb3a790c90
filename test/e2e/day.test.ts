import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bleedingWords } from '../../src/words/en/bleeding.ts';
import { dayWords } from '../../src/words/en/day.ts';
import { factWords } from '../../src/words/en/facts.ts';
import { axeFindings } from './axe.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage, type VisitorOptions } from './stage.ts';
import { daysEarlier } from './two-weeks.ts';

const MARGARET = 'Margaret Osei';
const THINNERS = 'Blood thinners taken';
const NEUROLOGY = 'Neurological deficit from this level';
/** What Margaret was asked two weeks ago and is asked again, in the order of the screen, with what was said then. */
const ASKED: readonly (readonly [within: string, question: string, before: string])[] = [
  ['Whole patient', THINNERS, 'Taken'],
  ['Whole patient', 'Bleeding or clotting problem', 'Not assessed'],
  ['Whole patient', 'Septicaemia', 'Not present'],
  ['Whole patient', 'Systemic infection going on', 'Not present'],
  ['Whole patient', 'Allergy that matters here', 'Present'],
  ['L1', 'Patient is getting better without the procedure', 'Not present'],
  ['L1', 'Infection where the needle would pass', 'Not present'],
  ['L1', NEUROLOGY, 'Not present'],
];

let stage: Stage;
let twoWeeksAgo: string;

beforeAll(async () => {
  stage = await openStage();
  const visitor = await stage.visitor();
  const page = await visitor.launch(MARGARET);
  const clinician = clinicianAt(page);
  await clinician.treat('L1');
  for (const [within, question, answer] of ASKED) await clinician.answer(within, question, answer);
  await clinician.answer('Whole patient', 'Clotting disorder that cannot be corrected', 'Not present');
  await page.getByRole('spinbutton', { name: /^Pain now/ }).fill('7');
  twoWeeksAgo = daysEarlier(await textOf(await downloadBy(page, 'Save case as a file')), 14);
  await visitor.context.close();
});
beforeEach(() => stage.sandbox.reset());
afterAll(() => stage.close());

interface Opened {
  readonly page: Page;
  readonly clinician: Clinician;
  readonly close: () => Promise<void>;
}

async function openTwoWeeksLater(look: VisitorOptions = {}): Promise<Opened> {
  const visitor = await stage.visitor(look);
  const page = await visitor.launch(MARGARET);
  await openCaseFile(page, twoWeeksAgo);
  return {
    page,
    clinician: clinicianAt(page),
    async close() {
      expect(visitor.faults).toEqual([]);
      await visitor.context.close();
    },
  };
}

const decisionLine = (page: Page) => page.getByRole('status', { name: 'Where the case stands' });
const again = (page: Page) => decisionLine(page).getByRole('button', { name: /asked again today/ });
const checked = (clinician: Clinician, within: string, question: string) =>
  clinician.row(within, question).getByRole('radio', { checked: true });

describe('a case file opened fourteen days later', () => {
  it('has each question of the day open again, with the old answer beside it, and no other', async () => {
    const { page, clinician, close } = await openTwoWeeksLater();
    expect(await again(page).innerText()).toMatch(/^9 answers of \d+ \w+ \d{4} have to be asked again today\.$/);
    await again(page).click();
    await page.getByRole('heading', { name: 'Day of procedure', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('CARE-PRE-3');
    for (const [within, question, before] of ASKED) {
      const row = clinician.row(within, question);
      expect(await row.innerText(), question).toContain(`Before: ${before}, 14 days ago`);
      expect(await checked(clinician, within, question).count(), question).toBe(0);
    }
    await page.getByText(/^ask again Before: 7 of 10, 14 days ago/).waitFor();
    await clinician.stageNote('Day of procedure', '13 open');
    await clinician.goTo('Assess');
    expect(await checked(clinician, 'Whole patient', 'Clotting disorder that cannot be corrected').count()).toBe(1);
    await close();
  });

  it('is asked again and timed out in at most twelve actions, with the patient’s name beside the time', async () => {
    const { page, clinician, close } = await openTwoWeeksLater();
    await clinician.goTo('Day of procedure');
    let actions = 0;
    const act = async (doing: Promise<unknown>) => {
      await doing;
      actions++;
    };
    const group = page.getByRole('group', { name: dayWords.group.label });
    expect(await group.innerText()).toContain('Septicaemia; Systemic infection going on');
    await act(clinician.answer('Whole patient', THINNERS, 'Not taken'));
    await act(clinician.answer('Whole patient', 'Bleeding or clotting problem', 'Not present'));
    await act(clinician.answer('Whole patient', 'Allergy that matters here', 'Present'));
    await act(page.getByRole('button', { name: 'Still 7' }).click());
    await act(clinician.answer('L1', 'Patient is getting better without the procedure', 'Not present'));
    await act(group.getByRole('button', { name: dayWords.group.markAgain(4) }).click());
    const protocol = page.getByRole('region', { name: factWords.day.universalProtocol });
    expect(await protocol.innerText()).toMatch(/Margaret Osei, born \d+ \w+ \d{4}\./);
    await act(
      protocol.getByRole('radiogroup', { name: factWords.day['universalProtocol.verified'] }).getByRole('radio', { name: 'Yes' }).check(),
    );
    await act(protocol.getByRole('radio', { name: 'Marked on the skin' }).check());
    await act(protocol.getByRole('button', { name: 'Time-out at: Now' }).click());
    await act(protocol.getByRole('checkbox', { name: 'L1', exact: true }).check());
    await clinician.stageNote('Day of procedure', '1 open');
    await act(page.getByRole('button', { name: bleedingWords.state.enter.goOnNone }).click());
    await clinician.stageNote('Day of procedure', 'nothing open');
    expect(actions).toBeLessThanOrEqual(12);
    expect(await again(page).count()).toBe(0);
    expect(await clinician.row('L1', NEUROLOGY).innerText()).toContain('answered for several at once');
    const saved = JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
    expect(saved.procedure.universalProtocol).toMatchObject({ verified: true, marking: 'skin-marked' });
    expect(saved.answers['CARE-PRE-3']).toMatchObject({ value: 'not-present', origin: 'edited' });
    await close();
  });

  it('says from when bleeding is settled, whatever is answered, and takes the value of the day with its time', async () => {
    const { page, clinician, close } = await openTwoWeeksLater();
    const line = (words: RegExp) => decisionLine(page).getByRole('button', { name: words });
    await line(/^Bleeding: not known, because nobody has said when the last dose of warfarin was\.$/).click();
    await page.getByRole('heading', { name: 'Day of procedure', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('bleeding.state');
    await clinician.answer('Whole patient', THINNERS, 'Not taken');
    await clinician.answer('Whole patient', 'Bleeding or clotting problem', 'Not present');
    expect(await line(/^Bleeding: not known/).count()).toBe(1);

    const said = bleedingWords.lastDose.said;
    const hoursAgo = (hours: number) => {
      const at = new Date(Date.now() - hours * 3_600_000);
      return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    };
    await page.getByLabel(said, { exact: true }).fill(hoursAgo(2));
    await line(
      /^Bleeding: not before \d+ \w+ \d{4}, [\d:]+ \(UTC(?:[+-]\d\d:\d\d)?\) \(warfarin\), and only with an INR from the last 24 hours/,
    ).waitFor();
    await page.getByLabel(said, { exact: true }).fill(hoursAgo(130));
    await line(/^Bleeding: still lacking an INR from the last 24 hours inside this site’s line \(now 2\.6, too old\)\.$/).waitFor();
    const { value, measured } = { value: bleedingWords.lab['CARE-PRE-5.inr'], measured: bleedingWords.state.enter.measured.inr };
    await page.getByRole('textbox', { name: value, exact: true }).fill('1.2');
    await page.getByLabel(measured, { exact: true }).fill(hoursAgo(1));
    await line(/^Bleeding: the times to hold are over, and the values are inside this site’s lines\.$/).waitFor();

    // The words for going on are for what stood then, and not for a dose that is told of later.
    await page.getByLabel(said, { exact: true }).fill(hoursAgo(3));
    await page.getByRole('textbox', { name: bleedingWords.state.enter.goOn }).fill('The cord is pressed');
    await line(/^Bleeding: deliberately going on, “The cord is pressed” \(not before .* \(warfarin\)\)\.$/).waitFor();
    await page.getByLabel(said, { exact: true }).fill(hoursAgo(1));
    await page.getByText(bleedingWords.state.newSince).waitFor();
    await page.getByRole('button', { name: bleedingWords.state.enter.goOnAgain }).click();
    await line(/^Bleeding: deliberately going on/).waitFor();
    const saved = JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
    expect(saved.bleeding.values.inr).toMatchObject({ value: 1.2, at: expect.stringMatching(/^\d{4}-.*[+-]\d\d:\d\d$/) });
    expect(saved.bleeding.goingOn.words).toEqual({ kind: 'given', text: 'The cord is pressed' });
    await close();
  });

  it('keeps every row and the focus where they are while one answers and takes back', async () => {
    const { page, clinician, close } = await openTwoWeeksLater();
    await clinician.goTo('Day of procedure');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Day of procedure');
    await clinician.answer('Whole patient', THINNERS, 'Not taken');
    await page.getByRole('button', { name: `Take back: ${THINNERS}` }).press('Enter');
    await page.getByText(dayWords.announce.takenBack(THINNERS), { exact: true }).waitFor({ state: 'attached' });
    expect(await clinician.row('Whole patient', THINNERS).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Why: ${THINNERS}`);
    await close();
  });

  it('is answered from the keyboard alone', async () => {
    const { page, clinician, close } = await openTwoWeeksLater();
    await again(page).press('Enter');
    await page.getByRole('heading', { name: 'Day of procedure', level: 1 }).waitFor();
    await page.keyboard.press('Space');
    expect(await checked(clinician, 'Whole patient', THINNERS).count()).toBe(1);
    await page.getByRole('button', { name: dayWords.group.markAgain(4) }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(dayWords.group.label);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('4 questions were answered');
    await close();
  });
});

/** Whether whoever uses the keyboard sees where the focus is: a ring around the control. */
function ringOfFocus(page: Page): Promise<{ readonly control: string; readonly seen: boolean; readonly isLast: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const around = [focused, focused?.closest('label'), focused?.closest('.MuiButtonBase-root')].filter(
      element => element instanceof Element,
    );
    const ringed = around.some(element => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return { control: focused?.outerHTML.slice(0, 120) ?? '', seen: ringed, isLast: focused?.textContent === 'End session' };
  });
}

describe('the day of the procedure', () => {
  it('shows at every stop of the keyboard where the focus is', async () => {
    const { page, clinician, close } = await openTwoWeeksLater();
    await clinician.goTo('Day of procedure');
    await page.getByRole('button', { name: `Why: ${THINNERS}` }).click();
    await page.getByRole('link', { name: 'Skip to the questions' }).focus();
    const unseen: string[] = [];
    let isLast = false;
    for (let stop = 0; stop < 140 && !isLast; stop++) {
      await page.keyboard.press('Tab');
      const ring = await ringOfFocus(page);
      if (!ring.seen) unseen.push(ring.control);
      isLast = ring.isLast;
    }
    expect(isLast).toBe(true);
    expect(unseen).toEqual([]);
    await close();
  });

  it('says since when the answers hold where none is too old', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await clinician.goTo('Day of procedure');
    await page.getByText(dayWords.again.none).waitFor();
    await clinician.goTo('Assess');
    await clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    await clinician.goTo('Day of procedure');
    await page.getByText(/^Nothing has to be asked again\. 1 answer for the day of the procedure holds; the oldest is of/).waitFor();
    await page.getByRole('button', { name: dayWords.again.unanswered(5) }).click();
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('CARE-PRE-3');
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it.each<VisitorOptions & { readonly forcedColors?: 'active' }>([
    { width: 1280, colorScheme: 'light' },
    { width: 768, colorScheme: 'dark' },
    { width: 320, colorScheme: 'dark', forcedColors: 'active' },
  ])('can be used at $width px, $colorScheme, forced colours $forcedColors', async ({ forcedColors, ...look }) => {
    const { page, clinician, close } = await openTwoWeeksLater(look);
    if (forcedColors) await page.emulateMedia({ forcedColors });
    await clinician.goTo('Day of procedure');
    await clinician.answer('Whole patient', THINNERS, 'Not taken');
    await page.getByRole('button', { name: `Why: ${THINNERS}` }).click();
    await page.getByRole('button', { name: dayWords.group.markAgain(4) }).click();
    const violations = await axeFindings(page);
    expect(violations.map(({ id, html }) => `${id} at ${html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await close();
  });
});
