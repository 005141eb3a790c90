import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { writtenTo } from './written.ts';

let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  stage.sandbox.reset();
  visitor = await stage.visitor();
});
afterAll(() => stage.close());

async function open(patient: string): Promise<Clinician> {
  return clinicianAt(await visitor.launch(patient));
}

const rowText = (clinician: Clinician, within: string, question: string) => clinician.row(within, question).innerText();

/** From what was planned to the receipt: consent, procedure, and what the EHR then holds, which is valid and about this patient. */
async function finish(clinician: Clinician, patientId: string, levels: readonly string[]): Promise<void> {
  const { page } = clinician;
  await clinician.goTo('Procedure');
  await page.getByRole('radiogroup', { name: 'How it ended' }).getByRole('radio', { name: 'Completed' }).check();
  await page.getByRole('button', { name: 'Performed as planned' }).click();
  await page.getByRole('button', { name: 'Began: Now' }).click();
  await page.getByRole('button', { name: 'Ended: Now' }).click();
  await page.getByRole('radiogroup', { name: 'Immediate complications' }).getByRole('radio', { name: 'None observed' }).check();
  await page.getByRole('combobox', { name: 'Status at the end' }).selectOption({ label: 'Stable, neurologically unchanged' });
  await clinician.send();
  for (const resource of ['Consent', 'Procedure'] as const) await clinician.told(resource, 'stored');

  const { consents, procedures, events } = writtenTo(stage.sandbox);
  const subject = { reference: `Patient/${patientId}` };
  expect(consents).toMatchObject([{ status: 'active', patient: subject }]);
  expect(procedures).toMatchObject([{ status: 'completed', subject }]);
  expect(events).toEqual([]);
  expect((procedures[0]?.bodySite ?? []).map(({ text }) => text)).toEqual(levels);
  expect([...consents, ...procedures].flatMap(resource => validate(resource)).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
}

const storedProcedure = () => JSON.stringify(writtenTo(stage.sandbox).procedures);

describe('the road from the chart to the receipt', () => {
  it('of a patient with blood poisoning at the end of a long list asks for words, and records them', async () => {
    const clinician = await open('Harold Brandt');
    const { page } = clinician;
    await clinician.treat('T12');
    expect(await rowText(clinician, 'Whole patient', 'Septicaemia')).toContain('suggested');
    await clinician.answer('Whole patient', 'Septicaemia', 'Present');
    await clinician.answer('T12', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('T12', 'Daily activities reduced because of the pain', 'Present');
    await page
      .getByRole('status', { name: 'Where the case stands' })
      .getByText('Septicaemia: an absolute contraindication, answered present')
      .waitFor();
    await page.getByRole('textbox', { name: 'Your reasons' }).fill('Cultures sterile for 48 hours; the pain prevents ventilation.');
    await clinician.plan('Vertebroplasty');
    await clinician.consent();
    await finish(clinician, 'brandt', ['T12']);
    expect(storedProcedure()).toContain('Cultures sterile for 48 hours');
    expect(storedProcedure()).toContain('"CON-ABS-1"');
  });

  it('of an empty chart denies nothing, and records what was answered', async () => {
    const clinician = await open('Teresa Lindholm');
    const { page } = clinician;
    await page.getByRole('combobox', { name: 'Another level' }).selectOption({ label: 'L3' });
    await clinician.unfold('Whole patient');
    for (const question of ['Septicaemia', 'Blood thinners taken', 'Allergy that matters here'])
      expect(await rowText(clinician, 'Whole patient', question)).toContain('nothing found');
    expect(await page.getByText('suggested', { exact: true }).count()).toBe(0);
    await clinician.answer('L3', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('L3', 'Pain from this fracture that medicine has not relieved', 'Present');
    await clinician.plan('Vertebroplasty');
    await clinician.consent();
    await finish(clinician, 'lindholm', ['L3']);
  });

  it('of a myeloma treats two levels, shows the cement at a third, and makes no contraindication of half a one', async () => {
    const clinician = await open('Mirosław Gąsiorek');
    const { page } = clinician;
    await page.getByRole('button', { name: /^L2\b.*cement/i }).waitFor();
    expect(await rowText(clinician, 'Whole patient', 'Allergy that matters here')).toMatch(/oxycodone/i);
    for (const level of ['T8', 'T11']) {
      await clinician.treat(level);
      await clinician.answer(level, 'Vertebral body weakened by tumour', 'Present');
    }
    expect(await rowText(clinician, 'T8', 'Tumour reaching into the epidural space')).toContain('suggested');
    await clinician.answer('T8', 'Tumour reaching into the epidural space', 'Present');
    await clinician.answer('T8', 'Canal markedly narrowed by that tumour', 'Not present');
    const stands = page.getByRole('status', { name: 'Where the case stands' });
    await stands.getByText('Your answers match vertebral body weakened by tumour at T8 and T11.').waitFor();
    expect(await stands.innerText()).not.toContain('Answered present');
    await clinician.plan('Vertebroplasty');
    await clinician.consent();
    await page.getByRole('checkbox', { name: /^Transient neurological deficit 10\s%$/ }).waitFor();
    await finish(clinician, 'gasiorek', ['T8', 'T11']);
    expect(storedProcedure()).not.toContain('CON-REL-3');
    expect(JSON.stringify(writtenTo(stage.sandbox).consents)).toContain('"neoplasm"');
  });

  it('of a sacrum treats both alae, on the consent of the daughter, for the consent on file is for a hip', async () => {
    const clinician = await open('Concepción Ibarrola Muñiz');
    const { page } = clinician;
    for (const ala of ['left sacral ala', 'right sacral ala']) {
      await clinician.treat(ala);
      await clinician.answer(ala, 'Painful osteoporotic fracture at this level', 'Present');
      await clinician.answer(ala, 'Daily activities reduced because of the pain', 'Present');
    }
    await page.getByText('A report speaks of transitional anatomy').first().waitFor();
    expect(await rowText(clinician, 'Whole patient', 'Blood thinners taken')).toMatch(/eliquis/i);
    await clinician.plan('Sacroplasty');
    await page.getByRole('button', { name: 'Consent not begun', exact: true }).waitFor();
    await clinician.consent();
    await page.getByRole('radiogroup', { name: 'Decided by' }).getByRole('radio', { name: 'A proxy' }).check();
    await page.getByRole('button', { name: /^Take over: Nerea Aguirre Ibarrola/ }).click();
    expect(await page.getByRole('textbox', { name: 'Name of the proxy' }).inputValue()).toBe('Nerea Aguirre Ibarrola');
    expect(await page.getByRole('combobox', { name: 'Entitled as' }).inputValue()).toBe('HPOWATT');
    await page.getByRole('textbox', { name: 'What shows that the proxy may decide' }).fill('Power of attorney, filed in the chart');
    await finish(clinician, 'ibarrola', ['left sacral ala', 'right sacral ala']);
    expect(writtenTo(stage.sandbox).consents).toMatchObject([
      {
        performer: [{ reference: '#proxy' }],
        contained: [{ name: [{ text: 'Nerea Aguirre Ibarrola' }], relationship: [{ coding: [{ code: 'HPOWATT' }] }] }],
      },
    ]);
  });

  it('of a haemangioma in pregnancy asks for words, and names no rate where none is published', async () => {
    const clinician = await open('Şebnem Akdoğu');
    const { page } = clinician;
    await clinician.treat('T10');
    expect(await rowText(clinician, 'T10', 'Benign bone lesion that hurts')).toContain('suggested');
    await clinician.answer('T10', 'Benign bone lesion that hurts', 'Present');
    expect(await rowText(clinician, 'Whole patient', 'Pregnancy')).toContain('suggested');
    await clinician.answer('Whole patient', 'Pregnancy', 'Present');
    await page
      .getByRole('status', { name: 'Where the case stands' })
      .getByText('Answered present: pregnancy (relative contraindication).')
      .waitFor();
    await page.getByRole('button', { name: 'No reasons given' }).click();
    await clinician.plan('Vertebroplasty');
    await clinician.consent();
    await page.getByRole('checkbox', { name: 'Cement leakage with symptoms no rate published' }).waitFor();
    await finish(clinician, 'akdogu', ['T10']);
    expect(storedProcedure()).toContain('"CON-REL-6"');
    expect(storedProcedure()).toContain('"noneGiven"');
  });
});
