import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { LOOKS, MORE_LOOKS, troubles } from './looks.ts';
import { beginCase, type KeptCase } from './prepared-cases.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const SAVED = new URL('../case-files/13-entered-differently-and-attested.json', import.meta.url);

describe('a case that two people entered differently', () => {
  let stage: Stage;
  let visitor: Visitor;
  let page: Page;
  let file: string;

  beforeAll(async () => {
    stage = await openStage();
    visitor = await stage.visitor();
    page = await visitor.launch('Margaret Osei');
    const { iss, patient, clinician } = await beginCase(page);
    const saved: KeptCase = JSON.parse(readFileSync(SAVED, 'utf8'));
    const team = saved.procedure.team.map(member => ({ ...member, name: clinician.name ?? '', reference: clinician.reference }));
    file = JSON.stringify({ ...saved, iss, patient, procedure: { ...saved.procedure, team } });
    await openCaseFile(page, file);
  });
  afterAll(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
    await stage.close();
  });

  const differing = () => page.getByRole('region', { name: /answered differently by two people$/ });
  const chosen = async (): Promise<KeptCase> => JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));

  it('shows them side by side at every stage, with who, when and which, and nothing cut at any width', async () => {
    await differing().getByText('3 questions were answered differently by two people', { exact: true }).waitFor();
    const sepsis = differing().getByRole('group', { name: 'Septicaemia' });
    expect(await differing().getByRole('group').count()).toBe(3);
    await sepsis.waitFor();
    expect(
      await differing()
        .getByText(/^N\. Nurse, /)
        .count(),
    ).toBeGreaterThan(0);
    expect(
      await differing()
        .getByText(/^A\. Novak, /)
        .count(),
    ).toBe(3);
    expect(await axeFindings(page, { within: 'main' })).toEqual([]);
    expect(await troubles(page, [...LOOKS, ...MORE_LOOKS])).toEqual([]);
  });

  it('goes to the question from there, and by one press of a key each is settled; what was not chosen stays in the file', async () => {
    await differing().getByRole('button', { name: 'Choose this for Note: Tolerated well, discharged at noon.' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/answered differently by two people$/);
    await differing().getByText('2 questions were answered differently by two people', { exact: true }).waitFor();
    await differing()
      .getByRole('button', { name: /: Taken out$/ })
      .press('Enter');
    const last = differing().getByRole('group').first();
    await last.getByRole('button').last().press('Enter');
    await differing().waitFor({ state: 'detached' });
    const { procedure, complications, answers, besides } = await chosen();
    expect(procedure.note).toBe('Tolerated well, discharged at noon.');
    expect(complications).toHaveLength(1);
    expect(answers['CON-ABS-1']?.value).toBe('not-present');
    expect(besides?.['procedure.note']?.map(({ value, by }) => [value, by])).toEqual([
      ['Tolerated well, discharged at noon.', 'A. Novak'],
      ['Tolerated well.', 'N. Nurse'],
    ]);
  });

  it('says that the attestation lapsed and by what, and takes it anew from the operator alone', async () => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Review/ })
      .click();
    const attesting = page.getByRole('region', { name: 'Prepared by and attested by' });
    await attesting.getByText('Not attested', { exact: true }).waitFor();
    await attesting.getByRole('button', { name: 'Note', exact: true }).waitFor();
    await attesting.getByRole('button', { name: 'Attest this record' }).press('Enter');
    await attesting.getByRole('button', { name: 'Take the attestation back' }).waitFor();
    expect(await axeFindings(page, { within: 'main' })).toEqual([]);
    expect(await troubles(page, LOOKS)).toEqual([]);
    expect((await chosen()).attested).toHaveLength(2);
  });
});
