import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { isResource } from '../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { buildPatients } from '../../src/sandbox/patients/patients.ts';
import { CLINICIAN } from '../../src/sandbox/start-sandbox.ts';
import { readPeople } from '../../src/sandbox/upstream/people.ts';
import { clinicianAt } from '../e2e/clinician.ts';
import { openStage, type Stage } from '../e2e/stage.ts';
import { writesAsked } from '../e2e/written.ts';
import { BASE, held, store } from './hapi.ts';

const MARGARET = 'Margaret Osei';
const ID = 'osei-on-the-road';
const PROFILES = 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-';

/** Hers under ids of its own: what is written here is no part of the chart that others read. */
function chart(): readonly FhirResource[] {
  const [margaret] = buildPatients(new Date());
  const copied: unknown = JSON.parse(JSON.stringify(margaret?.resources).replaceAll('osei', ID));
  return Array.isArray(copied) ? copied.filter(isResource) : [];
}

describe('the whole road in a browser, on HAPI', () => {
  let stage: Stage;

  beforeAll(async () => {
    await store([{ resourceType: 'Practitioner', id: CLINICIAN.id, name: [{ text: CLINICIAN.name }] }, ...chart()]);
    const people = await readPeople(BASE, CLINICIAN);
    const patients = people?.patients.filter(({ patientId }) => patientId === ID) ?? [];
    stage = await openStage({ upstream: BASE, patients, ...(people?.clinician && { clinician: people.clinician }) });
  });
  afterAll(() => stage.close());

  it('leads from the launch over the chart to a receipt, and HAPI holds what it says', async () => {
    const visitor = await stage.visitor();
    const clinician = clinicianAt(await visitor.launch(MARGARET));
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('L1', 'Pain from this fracture that medicine has not relieved', 'Present');
    await clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform();
    await clinician.addComplication();
    await clinician.send();
    await clinician.receipt().getByText('stored').nth(2).waitFor();

    expect(writesAsked(stage.sandbox)).toEqual(['POST /']);
    const written = <T extends 'Consent' | 'Procedure' | 'AdverseEvent'>(type: T, ours: string) =>
      held(type, `${type === 'AdverseEvent' ? 'subject' : 'patient'}=Patient/${ID}&_profile=${PROFILES}${ours}`);
    const consents = await written('Consent', 'consent');
    const procedures = await written('Procedure', 'procedure');
    const events = await written('AdverseEvent', 'adverse-event');
    expect(consents).toMatchObject([{ status: 'active', patient: { reference: `Patient/${ID}` } }]);
    expect(procedures).toMatchObject([{ status: 'completed', subject: { reference: `Patient/${ID}` } }]);
    expect(events).toMatchObject([{ suspectEntity: [{ instance: { reference: `Procedure/${procedures[0]?.id}` } }] }]);
    const issues = [...consents, ...procedures, ...events].flatMap(resource => validate(resource));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});
