import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';
import { referenceOf, writtenTo } from './written.ts';

const MARGARET = 'Margaret Osei';

describe('the road from the chart to the receipt', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  it('stores consent, procedure and complication of a case, each valid and none twice', { tags: ['D1', 'D2'] }, async () => {
    const { sandbox } = stage;
    const visitor = await stage.visitor();
    const page = await visitor.launch(MARGARET);
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('L1', 'Pain from this fracture that medicine has not relieved', 'Present');
    await clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    await page
      .getByRole('status', { name: 'Where the case stands' })
      .getByText('Your answers match painful osteoporotic fracture with refractory pain at L1.')
      .waitFor();
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform();
    await clinician.addComplication();
    await clinician.send();
    await clinician.receipt().getByText('stored').nth(2).waitFor();

    const { consents, procedures, events } = writtenTo(sandbox);
    const [procedure] = procedures;
    const patient = { reference: referenceOf(sandbox, MARGARET) };
    expect(consents).toMatchObject([{ status: 'active', patient }]);
    expect(procedures).toMatchObject([{ status: 'completed', subject: patient }]);
    expect(events).toMatchObject([
      {
        subject: patient,
        outcome: { coding: [{ code: 'recovering' }] },
        severity: { coding: [{ code: 'mild' }] },
        suspectEntity: [{ instance: { reference: `Procedure/${procedure?.id}` } }],
      },
    ]);
    const issues = [...consents, ...procedures, ...events].flatMap(resource => validate(resource));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(visitor.faults).toEqual([]);

    const ehr = await visitor.page();
    await ehr.goto(sandbox.ehr);
    expect(
      await ehr
        .getByRole('row')
        .filter({ hasText: /Consent|Procedure|AdverseEvent/ })
        .filter({ hasText: /valid/i })
        .count(),
    ).toBe(3);
    await visitor.context.close();
  });

  it('sends the token to the FHIR base and nowhere else, and leaves no trace of it in the browser', {
    tags: ['D7', 'D9', 'D23'],
  }, async () => {
    const { sandbox } = stage;
    const from = sandbox.log.length;
    const visitor = await stage.visitor();
    const page = await visitor.launch(MARGARET);
    const requests = sandbox.log.slice(from);
    const withToken = requests.filter(({ headers }) => headers.authorization?.startsWith('Bearer '));
    expect(withToken.length).toBeGreaterThan(9);
    expect(withToken.every(({ url }) => url.startsWith(`${sandbox.fhir}/`))).toBe(true);
    expect(page.url()).toBe(`${sandbox.app}index.html`);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
    expect(await page.title()).toBe('Vertaug');
    await visitor.context.close();
  });
});
