import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyboardAt } from './keyboard.ts';
import { expectStored, walkTheRoad } from './road-by-hand.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('the road is walked by keyboard alone: the focus is never lost, always in sight, and seen where it is', async () => {
  const { sandbox } = stage;
  const visitor = await stage.visitor();
  const page = await visitor.page();
  await page.goto(sandbox.ehr);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Margaret Osei' })
    .getByRole('link', { name: /launch/i })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
  await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
  const keyboard = keyboardAt(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the questions');
  await page.keyboard.press('Enter');
  await walkTheRoad(page, keyboard, 'end of stage');

  expectStored(sandbox);
  expect(visitor.faults).toEqual([]);
});
