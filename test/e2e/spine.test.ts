import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor, type VisitorOptions } from './stage.ts';

const MARGARET = 'Margaret Osei';

const spine = (page: Page) => page.getByRole('region', { name: 'Spine', exact: true });
/** A drawn level, by its name and whatever is said of it. */
const drawn = (page: Page, level: string) => spine(page).getByRole('button', { name: new RegExp(`^${level}\\b`) });
/** What is heard of it. */
const said = (page: Page, level: string) =>
  drawn(page, level).evaluate(button => {
    const heard = button.cloneNode(true);
    if (heard instanceof Element) for (const unheard of heard.querySelectorAll('[aria-hidden="true"]')) unheard.remove();
    return heard.textContent;
  });
const panel = (page: Page, level: string) => page.getByRole('dialog', { name: level, exact: true });
const listed = (page: Page, level: string) =>
  page
    .getByRole('region', { name: 'Levels', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByText(level, { exact: true }) });
const countL1 = (page: Page) => page.getByRole('radiogroup', { name: 'How L1 was counted' });

describe('the spine', () => {
  let stage: Stage;
  let visitor: Visitor;
  const launch = async (options?: VisitorOptions, patient = MARGARET) => {
    visitor = await stage.visitor(options);
    return visitor.launch(patient);
  };

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
  afterAll(() => stage.close());

  it('stands whole in a window of 800 px, each level a button that says what is known of it', async () => {
    const page = await launch({ width: 1280, height: 800 });
    const levels = spine(page).getByRole('listitem').getByRole('button');
    expect(await levels.count()).toBe(26);
    const boxes = await Promise.all((await levels.all()).map(level => level.boundingBox()));
    expect(Math.max(...boxes.map(box => (box ? box.y + box.height : Number.NaN)))).toBeLessThanOrEqual(800);
    expect(Math.min(...boxes.map(box => Math.min(box?.width ?? 0, box?.height ?? 0)))).toBeGreaterThanOrEqual(24);
    expect(await said(page, 'T8')).toBe('T8, healed · 6 years old');
    expect(await said(page, 'L1')).toBe('L1, suggested · 22 days old');
    expect(await said(page, 'L2')).toBe('L2');
    await clinicianAt(page).treat('L1');
    await page.getByText('Systemic infection going on', { exact: true }).scrollIntoViewIfNeeded();
    expect((await drawn(page, 'C2').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect((await drawn(page, 'sacrum').boundingBox())?.y).toBeLessThan(800);
  });

  it('chooses a level by mouse, and asks how its number was counted', async () => {
    const page = await launch();
    await drawn(page, 'L1').click();
    expect(await panel(page, 'L1').innerText()).toMatch(/suggested[\s\S]+Condition\/osei-[\s\S]+version 1/);
    await panel(page, 'L1').getByRole('button', { name: 'Treat L1', exact: true }).click();
    expect(await said(page, 'L1')).toBe('L1, chosen · number open, may be acute · 22 days old');
    expect(await countL1(page).first().getByRole('radio', { checked: true }).count()).toBe(0);
    await panel(page, 'L1').getByRole('radio', { name: 'Up from the sacrum' }).check();
    expect(await said(page, 'L1')).toBe('L1, chosen, may be acute · 22 days old');
    await panel(page, 'L1').getByRole('button', { name: 'Questions of L1' }).click();
    await panel(page, 'L1').waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: 'L1', exact: true }).and(page.locator(':focus')).waitFor();
  });

  it('is walked, opened and closed by keyboard alone', async () => {
    const page = await launch();
    await drawn(page, 'T8').focus();
    const { keyboard } = page;
    for (const [key, level] of [
      ['ArrowDown', 'T9'],
      ['PageDown', 'L1 , suggested · 22 days old'],
      ['ArrowUp', 'T12'],
      ['Home', 'C2'],
      ['End', 'right sacral ala'],
    ] as const) {
      await keyboard.press(key);
      await spine(page).getByRole('button', { name: level, exact: true }).and(page.locator(':focus')).waitFor();
    }
    await keyboard.type('L4');
    await drawn(page, 'L4').and(page.locator(':focus')).waitFor();
    expect(await spine(page).locator('li button[tabindex="0"]').count()).toBe(1);

    await keyboard.press('Enter');
    await panel(page, 'L4').getByText('The chart places nothing at L4.').waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await said(page, 'L4')).toBe('L4, chosen · number open');
    await keyboard.press('Escape');
    await panel(page, 'L4').waitFor({ state: 'hidden' });
    await drawn(page, 'L4').and(page.locator(':focus')).waitFor();
  });

  it('takes the confirmation in the list too, in words where the count was another', async () => {
    const page = await launch();
    await clinicianAt(page).treat('L1');
    await listed(page, 'L1').getByRole('radio', { name: 'Otherwise' }).check();
    await listed(page, 'L1').getByRole('textbox', { name: 'How, in words' }).fill('From the iliac crests');
    expect(await said(page, 'L1')).toContain('chosen,');
    await listed(page, 'L1').getByRole('button', { name: 'Do not treat L1' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave out L1?' });
    await dialog.getByText('how it was counted', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Do not treat L1' }).click();
    expect(await said(page, 'L1')).toBe('L1, suggested · 22 days old');
  });

  it('asks before answers are lost with a level, and keeps the focus either way', async () => {
    const page = await launch();
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    const drop = listed(page, 'L1').getByRole('button', { name: 'Do not treat L1' });
    const dialog = page.getByRole('dialog', { name: 'Leave out L1?' });
    await drop.click();
    await dialog.getByRole('button', { name: 'Stay' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await drop.and(page.locator(':focus')).waitFor();
    await drop.click();
    await dialog.getByRole('button', { name: 'Do not treat L1' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(await said(page, 'L1')).toBe('L1, suggested · 22 days old');
  });

  it('warns at a level that is added after the consent', async () => {
    const page = await launch();
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.goTo('Assess');
    await clinician.treat('T11');
    expect(await said(page, 'T11')).toBe('T11, chosen · number open, old · 3 years old, warned: consent does not cover it');
    expect(await said(page, 'L1')).not.toContain('warned');
    expect(await listed(page, 'T11').innerText()).toContain('warned: consent does not cover it');
  });

  it('shows cement that is there already, and what names no level beside the list', async () => {
    const page = await launch({}, 'Mirosław Gąsiorek');
    expect(await said(page, 'L2')).toMatch(/^L2, healed · 3 years old, cement \d+ \w+ \d{4}$/);
    expect(await listed(page, 'L2').innerText()).toMatch(/earlier cement\s+Vertebroplasty of L2/);
    await page.getByText('A tumour or lesion without a level').waitFor();
  });

  it('says of transitional anatomy where a level is confirmed', async () => {
    const page = await launch({}, 'Concepción Ibarrola Muñiz');
    await clinicianAt(page).treat('left sacral ala');
    const row = await listed(page, 'left sacral ala').innerText();
    expect(row).toMatch(/A report speaks of transitional anatomy[\s\S]+S1 is lumbarised/);
    expect(await said(page, 'left sacral ala')).toMatch(/^left sacral ala, chosen · to be confirmed/);
    expect(await said(page, 'right sacral ala')).toMatch(/^right sacral ala, suggested/);
  });

  it('leads with the list at 320 px, and shows the drawing when it is asked for', async () => {
    const page = await launch({ width: 320, height: 700 });
    expect(await drawn(page, 'L1').isVisible()).toBe(false);
    const first = page.getByRole('button', { name: 'Treat T8', exact: true });
    await first.waitFor();
    await page.getByRole('button', { name: 'Show the spine' }).click();
    await drawn(page, 'L1').click();
    const box = await panel(page, 'L1').boundingBox();
    expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 0) <= 320]).toEqual([true, true]);
    await panel(page, 'L1').getByRole('button', { name: 'Treat L1', exact: true }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it.each<[string, VisitorOptions, 'active' | 'none']>([
    ['light', { colorScheme: 'light' }, 'none'],
    ['dark', { colorScheme: 'dark' }, 'none'],
    ['high contrast', { colorScheme: 'dark' }, 'active'],
    ['narrow', { width: 320, height: 700 }, 'none'],
  ])('can be used with a level chosen, one opened and all drawn: %s', async (_look, options, forcedColors) => {
    const page = await launch(options);
    await page.emulateMedia({ forcedColors });
    await clinicianAt(page).treat('L1');
    if (options.width) await page.getByRole('button', { name: 'Show the spine' }).click();
    await drawn(page, 'T8').click();
    await panel(page, 'T8').waitFor();
    const violations = await axeFindings(page);
    expect(violations.map(({ id, html }) => `${id} at ${html}`)).toEqual([]);
  });
});
