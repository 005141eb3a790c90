import { afterAll, beforeAll, it } from 'vitest';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';
import { type Page } from 'playwright-core';

let stage: Stage;
beforeAll(async () => { stage = await openStage(); });
afterAll(() => stage.close());
const shoot = async (page: Page, name: string) => {
  for (const [width, scheme] of [[1280, 'light'], [1280, 'dark'], [768, 'light'], [320, 'light'], [320, 'dark']] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `/tmp/hard/${name}-${width}-${scheme}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
};
it('shoots', async () => {
  const visitor = await stage.visitor();
  const page = await visitor.launch('Harold Brandt');
  const clinician = clinicianAt(page);
  await shoot(page, 'assess-before');
  await clinician.treat('T12');
  await clinician.answer('T12', 'Painful osteoporotic fracture at this level', 'Present');
  await clinician.plan('Vertebroplasty');
  await clinician.goTo('Procedure');
  await clinician.perform();
  await clinician.goTo('Review and send');
  await page.getByRole('region', { name: 'Before you send' }).scrollIntoViewIfNeeded();
  await page.getByRole('region', { name: 'Before you send' }).evaluate(e => e.scrollIntoView({block:'start'}));
  await shoot(page, 'review-hard');
  await clinician.goTo('Day of procedure');
  await page.getByRole('region', { name: 'Universal Protocol' }).evaluate(e => e.scrollIntoView({block:'start'}));
  await shoot(page, 'day');
}, 120000);
