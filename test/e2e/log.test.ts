import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MedicationAdministration } from '../../src/fhir/resource.ts';
import { axeFindings } from './axe.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

const TEN_LINES = [
  '138/76 p 72 s 97',
  'midazolam 1 mg',
  'fentanyl 50 mcg',
  '134/74 p 70 s 98',
  'cem L1 start',
  '130/72 p 70 s 98',
  'cem L1 end 3.5',
  '132/70 p 68 s 97',
  'midazolam 1 mg',
  '128/70 p 70 s 98',
];
/** A nurse who does not type blind: 200 strokes a minute. */
const STROKES_A_MINUTE = 200;

describe('the log of a procedure', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  const atProcedure = async (patient = 'Margaret Osei') => {
    const page = await (await stage.visitor()).launch(patient);
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.goTo('Procedure');
    await page.getByRole('button', { name: 'Performed as planned' }).click();
    await page.getByRole('button', { name: 'Began: Now' }).click();
    return { page, clinician, log: page.getByRole('region', { name: 'During the procedure' }) };
  };

  it('takes ten entries in under a minute, stroke by stroke, and they stand in the note', async () => {
    const { page, log } = await atProcedure();
    await log.getByRole('radio', { name: 'In this log' }).check();
    const line = log.getByRole('textbox', { name: 'Next entry' });
    await line.focus();
    let strokes = 0;
    for (const text of TEN_LINES) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      strokes += text.length + 1;
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === '');
    }
    expect(strokes).toBeLessThan(STROKES_A_MINUTE);
    await expect.poll(() => log.getByRole('table', { name: 'During the procedure' }).locator('tbody tr').count()).toBe(10);
    await log.getByRole('row', { name: /Cement L1 end, 3\.5 mL/ }).waitFor();
    expect(await log.getByRole('button', { name: /^Strike out: Cement/ }).count()).toBe(0);
    // What is recorded is corrected at the level, and a level that nobody treats takes no cement.
    await line.fill('cem L1 end 4 · cem T8 start');
    await line.press('Enter');
    await log.getByText('Another volume of the cement is recorded at L1').waitFor();
    await log.getByText('T8 is neither planned nor performed').waitFor();
    await line.fill('');
    expect(await page.getByRole('textbox', { name: 'Cement (mL)' }).inputValue()).toBe('3.5');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says what of a line it did not understand, enters nothing of it, and keeps it for mending', async () => {
    const { page, log } = await atProcedure();
    await log.getByRole('radio', { name: 'In this log' }).check();
    const line = log.getByRole('textbox', { name: 'Next entry' });
    await line.fill('132/70 · fentanyl 50');
    await line.press('Enter');
    await log.getByText('“fentanyl 50” was not understood').waitFor();
    expect(await line.inputValue()).toBe('132/70 · fentanyl 50');
    expect(await log.getByRole('table').count()).toBe(0);
    await line.fill('132/70 · fentanyl 50 mcg');
    await line.press('Enter');
    await log.getByRole('cell', { name: 'fentanyl 50 mcg' }).waitFor();
    await log.getByRole('button', { name: 'Strike out: Given for sedation' }).click();
    await log.getByRole('button', { name: 'Take back: Given for sedation' }).waitFor();
    await page.getByRole('button', { name: /^Save/ }).first().waitFor();
  });

  it('takes a medicine by what the site calls it, in letters of any size, with the site’s unit', async () => {
    stage.sandbox.settings.appConfig = config => ({
      ...config,
      procedureLog: {
        typed: true,
        medicines: [
          { short: 'mid', name: 'Midazolam', unit: 'mg i.v.' },
          { short: 'fen', name: 'Fentanyl', unit: 'µg i.v.' },
        ],
      },
    });
    const { log } = await atProcedure();
    const line = log.getByRole('textbox', { name: 'Next entry' });
    for (const text of ['mid 1 FEN 50 s 97', 'midazolam 0.5']) {
      await line.fill(text);
      await line.press('Enter');
    }
    for (const given of ['Midazolam 1 mg i.v.', 'Fentanyl 50 µg i.v.', 'Midazolam 0.5 mg i.v.'])
      await log.getByRole('cell', { name: given }).waitFor();
    await line.fill('mid 1 ketamine 10 mg');
    await line.press('Enter');
    await log.getByText('Is “ketamine 10 mg” another medicine?').waitFor();
    expect(await log.getByRole('table', { name: 'During the procedure' }).locator('tbody tr').count()).toBe(4);
  });

  it('takes over in one act what the EHR recorded as given, and nothing that was typed already', async () => {
    const given = (id: string, text: string, value: number, unit: string): MedicationAdministration => ({
      resourceType: 'MedicationAdministration',
      id,
      status: 'completed',
      subject: { reference: 'Patient/osei' },
      medicationCodeableConcept: { text },
      // Before the minute on the screen, and not so long that the same dose typed now is another.
      effectiveDateTime: new Date(Date.now() - 75_000).toISOString(),
      dosage: { dose: { value, unit } },
    });
    stage.sandbox.store.seed([given('m1', 'Midazolam', 1, 'mg'), given('f1', 'Fentanyl', 50, 'µg'), given('c1', 'Cefazolin', 2, 'g')]);
    const { page, log } = await atProcedure();
    await log.getByRole('radio', { name: 'In this log' }).check();
    const line = log.getByRole('textbox', { name: 'Next entry' });
    await line.fill('midazolam 1 mg');
    await line.press('Enter');
    await log.getByText(/^In the EHR, of that time: .* 3 doses$/).click();
    await log.getByRole('cell', { name: '1 mg · typed here already: midazolam 1 mg' }).waitFor();
    await log.getByRole('button', { name: 'Take over 1 dose for sedation' }).click();
    const table = log.getByRole('table', { name: 'During the procedure' });
    await table.getByRole('row', { name: /Fentanyl 50 µg the EHR/ }).waitFor();
    expect(await table.locator('tbody tr').count()).toBe(2);
    await log.getByRole('cell', { name: '50 µg · taken over' }).waitFor();
    expect(await log.getByRole('button', { name: /^Take over \d/ }).count()).toBe(0);
    await line.fill('fentanyl 50 mcg');
    await line.press('Enter');
    await log.getByText(/^Fentanyl 50 µg at .* was taken over from the EHR already/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('recovery', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('flags what is worse than before the procedure, and leaves it to a person whether that is a complication', async () => {
    const page = await (await stage.visitor({ width: 320 })).launch('Margaret Osei');
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.goTo('Recover');
    await page.getByText('Nothing to recover from yet').waitFor();
    await clinician.goTo('Procedure');
    await page.getByRole('radio', { name: 'Completed' }).check();
    await clinician.goTo('Recover');
    await page.getByRole('button', { name: 'Add a check' }).click();
    await page.getByRole('radiogroup', { name: 'Motor strength' }).getByRole('radio', { name: 'Worse' }).check();
    const told = page.getByRole('status').filter({ hasText: 'not as before the procedure: motor strength' });
    await told.waitFor();
    await page.getByRole('button', { name: 'Record it as a complication' }).click();
    // It stands where complications are recorded, and is to be filled in there.
    await page.getByRole('heading', { name: /^Complication 1/ }).waitFor();
    await clinician.goTo('Recover');
    expect(await axeFindings(page)).toEqual([]);
  });
});
