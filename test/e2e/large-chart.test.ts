import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { writtenTo } from './written.ts';

const ELEANOR = 'Eleanor Whitcombe';
/** Asked of conditions and measurements. */
const BLEEDING = 'Bleeding or clotting problem';
/** The sandbox pages by fifty: past this many pages of Observations the rest is held back. */
const PAGES_BEFORE_HOLDING = 30;

const standing = (page: Page) => page.getByRole('status', { name: 'Where the case stands' });
const stillReading = (page: Page) => page.getByText('The chart is still being read.');

describe('a chart of ten thousand resources', () => {
  let stage: Stage;
  let visitor: Visitor;
  let letGo: () => void = () => {};

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    stage.sandbox.reset();
    visitor = await stage.visitor();
  });
  afterEach(async () => {
    letGo();
    stage.sandbox.faults.clear();
    await visitor.context.close();
  });
  afterAll(() => stage.close());

  /** From some page on, nothing comes until `letGo`. */
  function holdLaterPages(): void {
    const until = new Promise<void>(resolve => {
      letGo = resolve;
    });
    stage.sandbox.faults.add({ method: 'GET', path: /_page=/, skip: PAGES_BEFORE_HOLDING, times: 1000, act: { kind: 'hold', until } });
  }

  it('takes an answer while it is being read, says how far it is, and calls nothing missing before its time', async () => {
    holdLaterPages();
    const page = await visitor.open(ELEANOR);
    const clinician = clinicianAt(page);
    await standing(page)
      .getByText(/So far .*\d+ measurements/)
      .waitFor();
    await clinician.answer('Whole patient', BLEEDING, 'Not present');
    await clinician.row('Whole patient', BLEEDING).getByText('being read').waitFor();
    await stillReading(page).waitFor();
    expect(await clinician.row('Whole patient', BLEEDING).getByText('nothing found').count()).toBe(0);

    letGo();
    await stillReading(page).waitFor({ state: 'hidden' });
    expect(await standing(page).getByText('So far').count()).toBe(0);
    const radios = page.getByRole('radiogroup', { name: BLEEDING, exact: true });
    expect(await radios.getByRole('radio', { name: 'Not present', exact: true }).isChecked()).toBe(true);
    expect(visitor.faults).toEqual([]);
  });

  it('gives up what matters among everything else', async () => {
    const page = await visitor.launch(ELEANOR);
    const clinician = clinicianAt(page);
    await clinician
      .row('Whole patient', 'Blood thinners taken')
      .getByText(/apixaban/)
      .first()
      .waitFor();
    await clinician.row('Whole patient', 'Septicaemia').getByText('denied in the chart').waitFor();
    await standing(page).getByText(/T12/).waitFor();
    await clinician.treat('T12');
    await clinician
      .row('T12', 'Painful osteoporotic fracture at this level')
      .getByText(/Osteoporotic compression fracture of T12/)
      .waitFor();
    expect(await page.getByRole('button', { name: 'Treat L2', exact: true }).count()).toBe(1);
    expect(visitor.faults).toEqual([]);
  });

  it('goes from the chart to the receipt as any other', async () => {
    const page = await visitor.launch(ELEANOR);
    const clinician = clinicianAt(page);
    await clinician.treat('T12');
    await clinician.answer('T12', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform({ complications: 'None observed' });
    await clinician.send();
    await clinician.receipt().getByText('stored').nth(1).waitFor();
    const { consents, procedures } = writtenTo(stage.sandbox);
    expect([consents.length, procedures.length]).toEqual([1, 1]);
    const issues = [...consents, ...procedures].flatMap(resource => validate(resource));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });
});
