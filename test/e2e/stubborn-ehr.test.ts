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
});
