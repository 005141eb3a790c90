import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { clinicianAt } from './clinician.ts';
import { LOOKS, troubles } from './looks.ts';
import { beginCase, preparedCases } from './prepared-cases.ts';
import { openPrepared } from './screen-states.ts';
import { openStage, type Stage } from './stage.ts';

describe('recovery and follow-up where the EHR is not sent answers', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ behaviour: 'full' });
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  /** A case that was performed, on an EHR that takes a note or takes none. */
  async function recovered(takesNotes: boolean): Promise<Page> {
    stage.sandbox.settings.appConfig = config => ({
      ...config,
      issuers: (Array.isArray(config.issuers) ? config.issuers : []).map(issuer => ({
        ...(isJsonObject(issuer) ? issuer : {}),
        creates: { DocumentReference: takesNotes },
      })),
    });
    const page = await (await stage.visitor()).launch('Margaret Osei');
    const { performed } = preparedCases(await beginCase(page), new Date());
    const since = new Date(Date.now() - 86_400_000).toISOString();
    await openPrepared(page, {
      ...performed,
      procedure: { ...performed.procedure, performedUnknown: undefined, performedStart: since, performedEnd: since },
    });
    await clinicianAt(page).goTo('Recover');
    return page;
  }

  const walks = (page: Page) =>
    page.getByRole('radiogroup', { name: 'First attempt to walk', exact: true }).getByRole('radio', { name: 'Steady' }).check();
  const alone = (page: Page) => page.getByRole('status').filter({ hasText: 'it stands in the case alone' });
  const receiptLine = (page: Page, words: string) => clinicianAt(page).receipt().getByRole('listitem').filter({ hasText: words }).first();

  it('stand in the case alone where it takes no note: said at the stage, before sending and after it, with what to do', async () => {
    const page = await recovered(false);
    expect(await alone(page).count()).toBe(0);
    await walks(page);
    await alone(page).getByText('Save the case as a file, and the clinical note under Review as a PDF.').waitFor();
    expect(await troubles(page, LOOKS)).toEqual([]);
    const clinician = clinicianAt(page);
    await clinician.goTo('Follow up');
    await page.getByRole('button', { name: 'Call, now', exact: true }).click();
    await alone(page).waitFor();
    await clinician.goTo('Review and send');
    await page
      .getByText(/The recovery and the follow-up can reach this EHR neither as answers nor in a note: save the case as a file/)
      .waitFor();
    await clinician.send();
    await receiptLine(page, 'Answers: recovery')
      .getByText(/It stands in the case alone: save the case as a file/)
      .waitFor();
    expect(stage.sandbox.store.all('QuestionnaireResponse')).toEqual([]);
  });

  it('go with a note where it takes one, and what was recorded later changes it', async () => {
    const page = await recovered(true);
    await walks(page);
    const clinician = clinicianAt(page);
    await clinician.goTo('Review and send');
    await page.getByText('The recovery will stand in a note, because this site does not have answers sent as such to this EHR.').waitFor();
    expect(await alone(page).count()).toBe(0);
    await clinician.send();
    await clinician.told('Clinical note', /Stored\..*It carries the recovery/);
    await clinician.stageNote('Review and send', 'all sent');
    await clinician.goTo('Follow up');
    await page.getByRole('button', { name: 'Call, now', exact: true }).click();
    await clinician.goTo('Review and send');
    await clinician.send();
    await clinician.told('Clinical note', /It carries the recovery and the follow-up/);
    await clinician.stageNote('Review and send', 'all sent');
  });
});
