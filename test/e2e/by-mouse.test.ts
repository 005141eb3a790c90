import { afterAll, beforeAll, expect, it } from 'vitest';
import { counted } from './hand.ts';
import { mouseAt } from './mouse.ts';
import { expectStored, walkTheRoad } from './road-by-hand.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it.each([
  { width: 1280, onward: 'list of stages' },
  // Here the list is a strip that goes on beyond the edge; the end of each stage leads on as well.
  { width: 320, onward: 'end of stage' },
] as const)(
  'at $width px the road is walked by mouse alone: each target is large enough, none has to be scrolled sideways to',
  async ({ width, onward }) => {
    const { sandbox } = stage;
    sandbox.reset();
    const visitor = await stage.visitor({ width });
    const page = await visitor.page();
    await page.goto(sandbox.ehr);
    const mouse = counted(mouseAt(page));
    await mouse.press(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Margaret Osei' })
        .getByRole('link', { name: /launch/i }),
    );
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
    await walkTheRoad(page, mouse, onward);

    expectStored(sandbox);
    // From the EHR's page to the receipt, a complication among it.
    expect(mouse.acts()).toBeLessThanOrEqual(50);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  },
);
