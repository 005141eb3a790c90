import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadBy, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('a new fracture that is recorded', () => {
  it('has its band beside it, is put to no cause, and keeps the relation that was answered', async () => {
    const page = await (await stage.visitor()).launch('Margaret Osei');
    await clinicianAt(page).goTo('Procedure');
    await page.getByRole('button', { name: 'Add a complication' }).click();
    await page.getByRole('combobox', { name: 'What happened' }).selectOption({ label: 'New fracture at an adjacent level' });
    const complications = page.getByRole('region', { name: 'Complications', exact: true });
    await complications.getByText('Published for vertebroplasty: 21 %, under “mild” (grade 1 of SIR 2017).').waitFor();
    await complications.getByText('nothing here says that the procedure caused it').waitFor();
    await complications.getByRole('combobox', { name: 'Level' }).selectOption({ label: 'T12' });
    await complications.getByRole('button', { name: 'Found, if later: Now' }).click();
    const relation = complications.getByRole('combobox', { name: 'Relation to the procedure' });
    expect(await relation.inputValue()).toBe('');
    await relation.selectOption({ label: 'Not yet judged' });
    const kept = JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
    expect(kept.complications).toMatchObject([{ kind: 'new-fracture-adjacent', level: 'T12', causality: 'not-yet-judged' }]);
    expect(kept.complications[0].detectedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(kept.complications[0]).not.toHaveProperty('grade');
  });

  it('finds every row of the published table, folded', async () => {
    const page = await (await stage.visitor()).launch('Margaret Osei');
    await clinicianAt(page).goTo('Procedure');
    const table = page.getByRole('group').filter({ hasText: 'Published rates, section VII.B' });
    await table.getByText('Published rates, section VII.B').click();
    expect(await table.getByRole('listitem').count()).toBe(13);
    await table.getByText('Cement leakage without symptoms: 15 to 76 % in osteoporosis, up to 90 % in neoplasm').waitFor();
  });
});
