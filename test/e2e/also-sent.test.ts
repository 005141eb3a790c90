import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/plain/json-object.ts';
import type { Clinician } from './clinician.ts';
import { LOOKS, troubles } from './looks.ts';
import { useSendingStage } from './sending-stage.ts';

describe('at a site that has everything sent and lets clinicians delete', () => {
  const ehr = useSendingStage('full');

  beforeEach(() => {
    ehr.sandbox.settings.appConfig = config => ({
      ...config,
      issuers: listOf(config.issuers).map(issuer => ({
        ...Object(issuer),
        alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'],
        deletes: true,
        askToCorrect: 'Health information management, 4410',
      })),
    });
  });
  afterEach(() => {
    ehr.sandbox.settings.appConfig = config => config;
  });

  /** The first of the receipt's lines of that name that says this. */
  const told = ({ receipt }: Clinician, resource: string, words: string | RegExp) =>
    receipt()
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${resource}`) })
      .filter({ hasText: words })
      .first()
      .waitFor();

  it('answers, and who gave them, stand in the plan and on the receipt beside what they are of', async () => {
    const clinician = await ehr.openCase();
    const { page } = clinician;
    await clinician.goTo('Review and send');
    await page.getByText(/^The consent, the procedure, the complication, the answers and who answered will be stored as such\./).waitFor();
    for (const name of ['Answers: assessment', 'Answers: procedure', 'Who answered']) {
      await page
        .getByRole('region', { name: 'What will happen' })
        .getByRole('listitem')
        .filter({ hasText: `new ${name}` })
        .first()
        .waitFor();
    }
    await clinician.send();
    await told(clinician, 'Answers: assessment', /storedStored/);
    await told(clinician, 'Who answered', /storedStored/);
    const { store } = ehr.sandbox;
    const [procedure] = store.all('Procedure').filter(({ meta }) => meta?.profile?.some(url => url.endsWith('augmentation-procedure')));
    const assessments = store
      .all('QuestionnaireResponse')
      .filter(({ questionnaire }) => questionnaire?.includes('augmentation-assessment'));
    expect(assessments.map(({ partOf }) => partOf?.[0]?.reference)).toEqual([`Procedure/${procedure?.id}`]);
    const said = store.all('Provenance').filter(({ meta }) => meta?.profile?.some(url => url.endsWith('augmentation-provenance')));
    expect(said.length).toBeGreaterThan(1);
    expect(JSON.stringify(said)).not.toContain('"reference":"urn:');
    await clinician.stageNote('Review and send', 'all sent');
  });

  it('what was entered in error is marked, or deleted where the clinician wants that; what stays is said, with whom to ask', async () => {
    const clinician = await ehr.openCase();
    const { page } = clinician;
    await clinician.goTo('Review and send');
    await clinician.send();
    await told(clinician, 'Complication', /storedStored/);
    const back = page.getByRole('region', { name: 'What the EHR has from this case' });
    await back.getByRole('checkbox', { name: 'Complication: entered in error' }).check();
    await page.getByText('The complication will be marked in the EHR as entered in error.').waitFor();
    await clinician.send();
    await told(clinician, 'Complication', 'Marked in the EHR as entered in error.');
    const events = () => ehr.sandbox.store.all('AdverseEvent').filter(({ modifierExtension = [] }) => modifierExtension.length > 0);
    expect(events()).toHaveLength(1);
    await back.getByRole('checkbox', { name: 'Consent: entered in error', exact: true }).check();
    await back.getByRole('checkbox', { name: /^Delete what can be deleted/ }).check();
    await page.getByText(/^The answers and the consent will be deleted in the EHR\./).waitFor();
    for (const method of ['DELETE', 'PUT']) ehr.sandbox.faults.add({ method, path: /\/Consent\//, act: { kind: 'status', status: 403 } });
    expect(await troubles(page, LOOKS)).toEqual([]);
    await clinician.send();
    await told(
      clinician,
      'Consent',
      /^.*It still stands in the EHR as Consent\/.*Ask Health information management, 4410 to take it back\./,
    );
  });
});

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : isJsonObject(value) ? [value] : [];
}
