import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 768, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

describe('every screen can be used', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  it.each(looks)('at $width px, $colorScheme, from the questions to the receipt', async look => {
    const visitor = await stage.visitor(look);
    const page = await visitor.launch('Margaret Osei');
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('Whole patient', 'Septicaemia', 'Present');
    await page.getByRole('button', { name: 'Why: Clotting disorder that cannot be corrected' }).click();
    const found = [await troubles(page, 'Assess')];
    await clinician.plan('Balloon kyphoplasty');
    found.push(await troubles(page, 'Plan'));
    await clinician.consent();
    found.push(await troubles(page, 'Consent'));
    await clinician.perform();
    await clinician.addComplication();
    found.push(await troubles(page, 'Procedure'));
    await clinician.send();
    await clinician.receipt().getByText('stored').first().waitFor();
    found.push(await troubles(page, 'Review and send'));
    expect(found.flat()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it('leads from the launch page to words that can be read, also when the launch fails', async () => {
    const visitor = await stage.visitor({ width: 320, colorScheme: 'dark' });
    const page = await visitor.page();
    await page.goto(`${stage.sandbox.app}launch.html?iss=https://stranger.example/fhir&launch=x`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await troubles(page, 'launch page')).toEqual([]);
    await visitor.context.close();
  });
});

/** What axe finds, and whether anything sticks out to the side. */
async function troubles(page: Page, screen: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.html}`),
    ...(overflow > 0 ? [`${screen}: ${overflow} px wider than the screen`] : []),
  ];
}
