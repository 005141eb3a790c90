import { afterAll, beforeAll, expect, it } from 'vitest';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('a stage whose screen does not come is said, and the case can be saved', async () => {
  const visitor = await stage.visitor();
  await visitor.context.route(/later-stages-.*\.js/, route => route.abort());
  const page = await visitor.launch('Margaret Osei');
  const clinician = clinicianAt(page);
  await clinician.treat('L1');
  const plan = page.getByRole('navigation', { name: 'Stages of the case' }).getByRole('button', { name: /^Plan/ });
  await plan.click();
  await page
    .getByRole('alert')
    .getByText(/did not come from its server/)
    .waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Assess');
  await page.getByRole('region', { name: 'L1', exact: true }).waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save case as a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^vertaug-case-/);
  await visitor.context.close();
});
