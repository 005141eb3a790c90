import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const THINNERS = 'Blood thinners taken';
const BLEEDING = 'Bleeding or clotting problem';

describe('an EHR with ways of its own', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    visitor = await stage.visitor();
  });
  afterEach(async () => {
    stage.sandbox.faults.clear();
    await visitor.context.close();
  });
  afterAll(() => stage.close());

  it('that refuses to sort, to include and to count is asked without, and the chart says the same', async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /[?&](_sort|_include|_count)=/, times: 100, act: { kind: 'status', status: 400 } });
    const page = await visitor.launch('Margaret Osei');
    const row = clinicianAt(page).row('Whole patient', THINNERS);
    await row
      .getByText(/warfarin/)
      .first()
      .waitFor();
    expect(await page.getByText('could not be read').count()).toBe(0);
    await row.getByRole('button', { name: /why/i }).click();
    await page
      .getByText(/The EHR refused _include, _count and was asked without\./)
      .first()
      .waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('with a long chart is asked as far back as any window reaches, and how far that was is said', async () => {
    const page = await visitor.launch('Eleanor Whitcombe');
    await clinicianAt(page).row('Whole patient', BLEEDING).getByRole('button', { name: /why/i }).click();
    await page
      .getByText(/measurements read on \d+ pages, newest first, back to .+ 20\d\d; older ones were not asked for\./)
      .first()
      .waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('that still answers when the session was ended finds nobody: nothing is asked and nothing is shown any more', async () => {
    let letGo: () => void = () => {};
    const until = new Promise<void>(resolve => {
      letGo = resolve;
    });
    stage.sandbox.faults.add({ method: 'GET', path: /_page=/, skip: 5, times: 100, act: { kind: 'hold', until } });
    const page = await visitor.open('Eleanor Whitcombe');
    await page
      .getByText(/So far .*\d+ measurements/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'End session' }).click();
    await page.getByText('The session has ended.').waitFor();
    const asked = stage.sandbox.log.length;
    letGo();
    // A page of the EHR that is opened afterwards has been answered after all that was held.
    await (await visitor.page()).goto(stage.sandbox.ehr);
    expect(await page.getByText(/Eleanor|Whitcombe|apixaban|T12/).count()).toBe(0);
    expect(stage.sandbox.log.slice(asked).filter(({ kind }) => kind === 'fhir')).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });
});
