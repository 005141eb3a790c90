import { afterEach, describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { axeFindings } from './axe.ts';
import { STORED, useSendingStage } from './sending-stage.ts';
import { writtenTo } from './written.ts';

const SYSTEM = 'https://vertaug.example/fhir/CodeSystem/';

/** The grades of each event that is stored, as "system code". */
const gradesIn = (sandbox: RunningSandbox) =>
  writtenTo(sandbox).events.map(({ extension = [] }) =>
    extension
      .filter(({ url }) => url.endsWith('/severity-grade'))
      .map(({ valueCodeableConcept: grade }) => `${grade?.coding?.[0]?.system?.replace(SYSTEM, '')} ${grade?.coding?.[0]?.code}`),
  );

describe('a site that grades by other systems than SIR 2017', () => {
  const ehr = useSendingStage();
  const gradesStored = () => gradesIn(ehr.sandbox);
  afterEach(() => {
    ehr.sandbox.settings.appConfig = config => config;
  });

  it('is asked in those alone, and each grade is stored as it was given, none made of another', async () => {
    ehr.sandbox.settings.appConfig = config => ({
      ...config,
      complications: { gradeSystems: ['sir-a-f', 'cirse-2017', 'cirse-2026'] },
    });
    const clinician = await ehr.openCase();
    const { page } = clinician;
    await clinician.goTo('Procedure');
    await page.getByRole('button', { name: 'Add a complication' }).click();
    const second = page.getByRole('region', { name: 'Complication 2', exact: true });
    expect(await second.getByRole('radiogroup', { name: 'Severity, SIR 2017' }).count()).toBe(0);
    await second.getByRole('combobox', { name: 'What happened' }).selectOption({ label: 'Infection' });
    await second.getByRole('button', { name: 'When: Now' }).click();
    await second.getByRole('combobox', { name: 'Class, SIR A to F' }).selectOption('D');
    await second.getByRole('combobox', { name: 'Grade, CIRSE 2017' }).selectOption('3');
    await second.getByRole('combobox', { name: 'Grade, CIRSE 2026' }).selectOption('3b');
    await second.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Recovering' });
    expect(await axeFindings(page)).toEqual([]);
    await clinician.send();
    await clinician.told('Procedure', STORED);
    await expect
      .poll(() => gradesStored().toSorted())
      .toEqual([['sir-2017-grade 1'], ['sir-a-f-class D', 'cirse-2017-grade 3', 'cirse-2026-grade 3b']]);
    const event = writtenTo(ehr.sandbox).events.find(({ severity }) => severity === undefined);
    // Severity and seriousness follow from SIR 2017 and from answers, and neither was given.
    expect(event).not.toHaveProperty('severity');
    expect(event).not.toHaveProperty('seriousness');
  });
});

describe('a complication that was sent', () => {
  const ehr = useSendingStage();
  const gradesStored = () => gradesIn(ehr.sandbox);

  it('is corrected in its place, and marked where it was entered in error', async () => {
    const clinician = await ehr.openCase();
    const { page } = clinician;
    await clinician.send();
    await clinician.told('Complication', STORED);
    const [before] = writtenTo(ehr.sandbox).events;
    expect(gradesStored()).toEqual([['sir-2017-grade 1']]);
    await clinician.goTo('Procedure');
    const severity = page.getByRole('radiogroup', { name: 'Severity, SIR 2017' });
    await severity.getByRole('radio', { name: /^3/ }).check();
    await page.getByRole('radiogroup', { name: 'Longer stay in hospital' }).getByRole('radio', { name: 'Yes' }).check();
    expect(await page.getByRole('button', { name: 'Remove complication 1' }).count()).toBe(0);
    await clinician.send();
    await clinician.told('Complication', 'version 2');
    expect(gradesStored()).toEqual([['sir-2017-grade 3']]);
    const [corrected] = writtenTo(ehr.sandbox).events;
    expect([corrected?.id, corrected?.identifier?.value, corrected?.recordedDate]).toEqual([
      before?.id,
      before?.identifier?.value,
      before?.recordedDate,
    ]);
    expect(corrected?.meta?.versionId).not.toBe(before?.meta?.versionId);
    expect(JSON.stringify(corrected?.extension)).toContain('"major"');
    const back = page.getByRole('region', { name: 'What the EHR has from this case' });
    await back.getByRole('checkbox', { name: 'Complication: entered in error' }).check();
    await clinician.send();
    await clinician.told('Complication', 'Marked in the EHR as entered in error.');
    const [mistaken] = writtenTo(ehr.sandbox).events;
    expect(mistaken).toMatchObject({ id: before?.id, modifierExtension: [{ valueCode: 'entered-in-error' }] });
  });
});
