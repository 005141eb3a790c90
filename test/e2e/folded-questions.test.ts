import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCaseFile } from './case-files.ts';
import { layoutTroubles } from './layout-troubles.ts';
import { beginCase, preparedCases } from './prepared-cases.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('what is folded away', () => {
  it('is asked in a window of 320 px without scrolling sideways, and says how much is recorded in it', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.launch('Margaret Osei');
    const { performed } = preparedCases(await beginCase(page), new Date());
    const levels = performed.procedure.levels.map(row => ({ ...row, technique: 'rfa-adjunct' }));
    await openCaseFile(page, JSON.stringify({ ...performed, procedure: { ...performed.procedure, levels } }));
    await page.setViewportSize({ width: 320, height: 700 });
    const goTo = (name: RegExp) => page.getByRole('navigation', { name: 'Stages of the case' }).getByRole('button', { name }).click();
    const open = (name: string) => page.locator('summary').getByText(name).first().click();

    await goTo(/^Plan/);
    await open('More of the plan');
    await page.getByLabel('Who monitors the patient').fill('Nurse Ama Mensah');
    expect(await layoutTroubles(page)).toEqual([]);
    await open('More of the plan');
    await page.locator('summary').getByText('1 recorded').waitFor();

    await goTo(/^Consent/);
    await open('Interpreter and witness');
    await page.getByLabel('Witness').fill('Nurse Ama Mensah');
    expect(await layoutTroubles(page)).toEqual([]);

    await goTo(/^Procedure/);
    await open('More about L1');
    await page.getByLabel('Height before').first().fill('14');
    await open('Blood loss, contrast and antibiotic');
    await page.getByLabel('Antibiotic given').fill('Cefazolin 2 g');
    expect(await layoutTroubles(page)).toEqual([]);
    await visitor.context.close();
  });
});
