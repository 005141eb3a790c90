import { afterAll, beforeAll, expect, it } from 'vitest';
import { mouseAt } from './mouse.ts';
import { expectStored, walkTheRoad } from './road-by-hand.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('the road is walked by mouse alone: every target is large enough, and none has to be scrolled sideways to', async () => {
  const { sandbox } = stage;
  const visitor = await stage.visitor();
  const page = await visitor.page();
  await page.goto(sandbox.ehr);
  const mouse = mouseAt(page);
  await mouse.press(
    page
      .getByRole('listitem')
      .filter({ hasText: 'Margaret Osei' })
      .getByRole('link', { name: /launch/i }),
  );
  await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
  await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
  await walkTheRoad(page, mouse, 'list of stages');

  expectStored(sandbox);
  expect(visitor.faults).toEqual([]);
});
