import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/assessment/case/case.ts';
import { CANONICAL_BASE } from '../../src/fhir/canonicals.generated.ts';
import type { Patient } from '../../src/fhir/resource.ts';
import type { SandboxPatient } from '../../src/sandbox/patient.ts';
import { bornYearsBefore, coded, condition, encounter, instant, SYSTEM } from '../../src/sandbox/patients/parts.ts';
import { dayWords } from '../../src/words/en/day.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

const NAME = 'Lou Ferrand';

/** Recorded male and born female; septic by the chart, and pregnant by what Vertaug wrote. */
function louFerrand(): SandboxPatient {
  const asOf = new Date();
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'ferrand',
    name: [{ text: NAME }],
    gender: 'male',
    birthDate: bornYearsBefore(asOf, 40, 40),
    extension: [{ url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'F' }],
  };
  const onset = instant(asOf, 3).slice(0, 10);
  const sepsis = { id: 'ferrand-sepsis', patient, code: coded(SYSTEM.snomed, '91302008', 'Sepsis'), clinical: 'active', onset } as const;
  const pregnant = { ...sepsis, id: 'ferrand-own', code: coded(SYSTEM.icd10cm, 'Z33.1', 'Pregnant state') };
  return {
    patientId: 'ferrand',
    encounterId: 'ferrand-visit',
    name: NAME,
    story: 'A chart in which Vertaug wrote.',
    resources: [
      patient,
      encounter('ferrand-visit', patient, 'AMB', instant(asOf, 0, 1), 'Back pain'),
      condition(sepsis),
      { ...condition(pregnant), identifier: [{ system: `${CANONICAL_BASE}/answer`, value: '1' }] },
    ],
  };
}

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ patients: [louFerrand()] });
});
afterAll(() => stage.close());

describe('on the screen', () => {
  it('what Vertaug wrote is no suggestion, both recorded sexes stand at the pregnancy question and at the name', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.launch(NAME);
    const row = clinicianAt(page).row('Whole patient', 'Pregnancy');
    await row.getByText('from a Vertaug case').waitFor();
    const said = await row.innerText();
    expect(said).toContain('Recorded as male, and as female at birth.');
    expect(said).not.toContain('suggested');
    expect(await page.getByRole('region', { name: 'Patient', exact: true }).innerText()).toContain('female at birth');
    await visitor.context.close();
  });

  it('an answer whose evidence says something else now is open again, and one that was not compared says so', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.launch(NAME);
    const clinician = clinicianAt(page);
    await clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    const kept: Omit<Case, 'chart'> = JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
    const answer = kept.answers['CON-ABS-1'];
    const [seen] = answer?.evidenceSeen ?? [];
    expect(seen).toMatchObject({ said: { says: 'present', title: 'Sepsis', status: 'active' } });
    const row = clinician.row('Whole patient', 'Septicaemia');
    const openWith = (evidenceSeen: readonly unknown[]) =>
      openCaseFile(page, JSON.stringify({ ...kept, answers: { 'CON-ABS-1': { ...answer, evidenceSeen } } }));

    await openWith([{ ...seen, said: { ...seen?.said, says: 'history', status: 'resolved' } }]);
    await row.getByText(dayWords.saidThen).waitFor();
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(0);

    await openWith(['Condition/ferrand-sepsis']);
    await row.getByText(dayWords.notCompared).waitFor();
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(1);
    await visitor.context.close();
  });
});
