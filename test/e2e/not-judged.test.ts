import { afterAll, beforeAll, expect, it } from 'vitest';
import { provenanceWords } from '../../src/words/en/provenance.ts';
import { axeFindings } from './axe.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

const { notJudged } = provenanceWords;
const SEPTICAEMIA = 'Septicaemia';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('what judges the chart not having come is said at each question, which can be answered all the same, and is asked for again', async () => {
  const visitor = await stage.visitor();
  let comes = false;
  await visitor.context.route(/chart-judge-.*\.js/, route => (comes ? route.continue() : route.abort()));
  const page = await visitor.launch('Margaret Osei');
  const clinician = clinicianAt(page);
  await page.getByRole('status', { name: 'Where the case stands' }).getByText(notJudged.saidOfAll).waitFor();
  await clinician.row('Whole patient', SEPTICAEMIA).getByText(notJudged.said).waitFor();
  await page.getByRole('region', { name: 'Levels', exact: true }).getByText(notJudged.said).waitFor();
  for (const claim of ['nothing found', 'being read', 'The chart places no fracture'])
    expect(
      await page
        .getByRole('region', { name: /^(Whole patient|Levels)$/ })
        .getByText(claim)
        .count(),
    ).toBe(0);
  expect(await page.getByRole('group', { name: 'Several at once' }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  await clinician.answer('Whole patient', SEPTICAEMIA, 'Not present');
  await clinician.row('Whole patient', SEPTICAEMIA).getByText('answered', { exact: true }).waitFor();

  comes = true;
  await page.getByRole('button', { name: notJudged.againFor(SEPTICAEMIA) }).click();
  await page.getByText(notJudged.said).first().waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Treat L1', exact: true }).waitFor();
  await clinician.row('Whole patient', SEPTICAEMIA).getByText('answered', { exact: true }).waitFor();
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});
