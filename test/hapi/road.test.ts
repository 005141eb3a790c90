import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { isResource } from '../../src/fhir/is-resource.ts';
import type { SandboxPatient } from '../../src/sandbox/patient.ts';
import { buildPatients } from '../../src/sandbox/patients/patients.ts';
import { CLINICIAN } from '../../src/sandbox/start-sandbox.ts';
import { clinicianAt } from '../e2e/clinician.ts';
import { openStage, type Stage } from '../e2e/stage.ts';
import { writesAsked } from '../e2e/written.ts';
import { BASE, held, store } from './hapi.ts';

const MARGARET = 'Margaret Osei';
const ID = 'osei-on-the-road';
const PROFILES = 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-';

/** Margaret's chart under ids of its own: what is written here is no part of the chart that others read. */
function patientOnTheRoad(): SandboxPatient {
  const [margaret] = buildPatients(new Date());
  if (margaret === undefined) throw new Error('The sandbox has nobody.');
  const copied: unknown = JSON.parse(JSON.stringify(margaret.resources).replaceAll('osei', ID));
  const resources = Array.isArray(copied) ? copied.filter(isResource) : [];
  return { ...margaret, patientId: ID, encounterId: margaret.encounterId?.replaceAll('osei', ID), resources };
}

describe('the whole road in a browser, on HAPI', () => {
  let stage: Stage;

  beforeAll(async () => {
    const patient = patientOnTheRoad();
    await store([{ resourceType: 'Practitioner', id: CLINICIAN.id, name: [{ text: CLINICIAN.name }] }, ...patient.resources]);
    stage = await openStage({ upstream: BASE, patients: [patient] });
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
