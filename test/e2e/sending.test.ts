import { describe, expect, it } from 'vitest';
import { EXTENSION_URL } from '../../src/fhir/canonicals.generated.ts';
import type { Extension } from '../../src/fhir/resource.ts';
import { downloadBy, fillWholeCase, textOf } from './case-files.ts';
import { MARGARET, useSendingStage } from './sending-stage.ts';
import { heldBy, referenceOf, writtenTo } from './written.ts';

const HAROLD = 'Harold Brandt';
const SEND = { name: 'Send to the EHR' };
/** Nobody filled in a time-out, and nobody said why. */
const NO_TIME_OUT = { text: 'No time-out is recorded: no word was given' };

describe('sending', () => {
  const ehr = useSendingStage();
  const refreshes = () => ehr.requests().filter(({ path, body }) => path.endsWith('/token') && body.includes('grant_type=refresh_token'));

  it('of a case in which nothing was confirmed stores what was answered, and nothing that the chart suggests', {
    tags: ['D24'],
  }, async () => {
    const before = ehr.sandbox.store.all().length;
    const clinician = await ehr.launch();
    await clinician.treat('L1');
    await clinician.page.getByText('suggested').first().waitFor();
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform({ complications: 'None observed' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');

    const { consents, procedures, events } = writtenTo(ehr.sandbox);
    expect([consents.length, procedures.length, events.length]).toEqual([1, 1, 0]);
    expect(ehr.sandbox.store.all().length - before).toBe(2);
    const [procedure] = procedures;
    expect(Object.keys(procedure ?? {}).sort()).toEqual([
      'bodySite',
      'category',
      'code',
      'encounter',
      'extension',
      'id',
      'identifier',
      'language',
      'meta',
      'note',
      'performedPeriod',
      'recorder',
      'resourceType',
      'status',
      'subject',
      'text',
      'usedCode',
    ]);
    expect(procedure?.note).toEqual([NO_TIME_OUT]);
    const urls = (extensions: readonly Extension[] | undefined) => extensions?.map(({ url }) => url).sort();
    expect(urls(procedure?.extension)).toEqual(
      [
        EXTENSION_URL.augmentedLevel,
        EXTENSION_URL.imagingGuidance,
        EXTENSION_URL.immediateComplications,
        EXTENSION_URL.statusAtConclusion,
      ].sort(),
    );
    const level = procedure?.extension?.find(({ url }) => url === EXTENSION_URL.augmentedLevel);
    expect(urls(level?.extension)).toEqual(['approach', 'cementVolume', 'leakage', 'site', 'technique']);
    // The risks that were explained name pain and fractures of their own accord.
    const decided = consents.map(({ text: _risksInWords, extension = [], ...consent }) => ({
      ...consent,
      extension: extension.filter(({ url }) => url !== EXTENSION_URL.riskDisclosed),
    }));
    expect(JSON.stringify([decided, procedures])).not.toMatch(
      /fracture|osteopor|warfarin|anticoag|pain|tramadol|\b(INR|T8|T11|IND-|CONTRA-)/i,
    );
  });

  it('leaves out a consent that was filled in but never decided', async () => {
    const clinician = await ehr.launch();
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.goTo('Consent');
    await clinician.page.getByRole('textbox', { name: 'Taken by' }).fill('Dr. Zoë Müller-Łukasz');
    await clinician.page.getByRole('button', { name: 'Covers the plan as it stands' }).click();
    await clinician.perform({ complications: 'None observed' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');
    expect(heldBy(ehr.sandbox)).toEqual([0, 1, 0]);
    expect(await clinician.receipt().getByText('Consent').count()).toBe(0);
  });

  it('holds back a procedure that was completed without a beginning, says so, and goes to the field', async () => {
    const clinician = await ehr.launch();
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform({ timed: false, complications: 'None observed' });
    await clinician.goTo('Review and send');
    await clinician.page.getByText('1 thing has to be mended before this can be sent.').waitFor();
    await clinician.page.getByRole('button', SEND).click();
    await clinician.page.getByRole('heading', { name: 'Procedure', level: 1 }).waitFor();
    const began = clinician.page.getByLabel('Began', { exact: true });
    expect(await began.evaluate(field => field === document.activeElement)).toBe(true);
    const alert = clinician.page.getByRole('alert').filter({ hasText: /\S/ });
    expect(await alert.innerText()).toBe('Nothing was sent: 1 thing has to be mended first. It is here: Began.');
    expect(ehr.writes()).toEqual([]);

    await clinician.page.getByRole('button', { name: 'Began: Now' }).click();
    await alert.waitFor({ state: 'hidden' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');
    expect(heldBy(ehr.sandbox)).toEqual([1, 1, 0]);
  });

  it('lets nobody press the button before the record has been checked, so that nothing moves under the press', async () => {
    const clinician = await ehr.openCase();
    const { page } = clinician;
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await page.route(/validation-worker/, route => held.then(() => route.continue()));
    await clinician.goTo('Review and send');
    await page.getByText('Checking against the profiles…').waitFor();
    const button = page.getByRole('button', SEND);
    expect(await button.isDisabled()).toBe(true);
    letGo();
    await button.click();
    await clinician.told('Consent', 'Stored.');
  });

  describe('with a session that may not write', () => {
    const withoutCreate = (types: string) => (scopes: readonly string[]) =>
      scopes.map(scope => scope.replace(new RegExp(`^(patient/(?:${types})\\.)c`), '$1'));

    it('everything is switched off with its reason, and the record can be saved as a file that names nobody', {
      tags: ['D26'],
    }, async () => {
      ehr.sandbox.settings.scopesGranted = withoutCreate('Consent|Procedure|AdverseEvent|DocumentReference');
      const { page, goTo } = await ehr.openCase();
      await goTo('Review and send');
      await page.getByText(/^The consent, the procedure and the complication cannot be left in this EHR/).waitFor();
      const reason = 'not sent Consent: the EHR did not give this session the right to write it';
      expect((await page.getByRole('listitem').filter({ hasText: 'Consent:' }).innerText()).replaceAll(/\s+/g, ' ')).toBe(reason);
      expect(
        await page
          .getByRole('listitem')
          .filter({ hasText: /^not sent .*the EHR did not give this session/ })
          .count(),
      ).toBe(3);
      expect(await page.getByRole('button', SEND).count()).toBe(0);
      for (const button of ['Save the record as a FHIR Bundle', 'Save case as a file']) {
        const download = await downloadBy(page, button);
        expect(download.suggestedFilename()).toMatch(/^vertaug-[a-z0-9-]+\.json$/);
        expect(download.suggestedFilename()).not.toMatch(/osei|margaret|481726/i);
        expect(await textOf(download)).toContain('Form 27, chart folder 3');
      }
      expect(ehr.writes()).toEqual([]);
    });

    it('one stands in a note with what refers to it, and the rest is sent', async () => {
      ehr.sandbox.settings.scopesGranted = withoutCreate('Procedure');
      const clinician = await ehr.openCase();
      await clinician.goTo('Review and send');
      await clinician.page
        .getByText(/The consent will be stored as such\. The procedure and the complication will stand in a note\./)
        .waitFor();
      await clinician.send();
      await clinician.told('Consent', 'Stored.');
      await clinician.told(
        'Procedure',
        'Not stored as such, because the EHR did not give this session the right to write it. It stands in the note.',
      );
      await clinician.told(
        'Complication',
        'Not stored as such, because it refers to a resource that cannot be sent. It stands in the note.',
      );
      await clinician.told('Clinical note', 'Stored.');
      expect(heldBy(ehr.sandbox)).toEqual([1, 0, 0]);
      expect(ehr.writes()).toEqual(['POST Consent', 'POST DocumentReference']);
    });
  });

  describe('with a token that ends before', () => {
    it('is refreshed once after the EHR says so, and everything is stored once', async () => {
      const clinician = await ehr.openCase();
      ehr.sandbox.expireAccessTokens();
      await clinician.send();
      await clinician.told('Complication', 'Stored.');
      expect(refreshes()).toHaveLength(1);
      ehr.expectStoredOnce();
    });

    it('is refreshed once before the write when it is about to end, and no write is refused', async () => {
      ehr.sandbox.settings.tokenLifetimeS = 45;
      const clinician = await ehr.openCase();
      ehr.sandbox.settings.tokenLifetimeS = 3600;
      await clinician.send();
      await clinician.told('Complication', 'Stored.');
      expect(refreshes()).toHaveLength(1);
      expect(ehr.requests().filter(({ status }) => status === 401)).toEqual([]);
      ehr.expectStoredOnce();
    });
  });

  it.each([
    { how: 'in one request', together: true, posts: ['POST /'] },
    { how: 'one after another', together: false, posts: ['POST Consent', 'POST Procedure', 'POST AdverseEvent'] },
  ])('$how posts once on a double click', async ({ together, posts }) => {
    ehr.sandbox.settings.transaction = together;
    let release: () => void = () => undefined;
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: /^\/fhir/, act: { kind: 'hold', until: released } });
    await clinician.goTo('Review and send');
    await clinician.page.getByRole('button', SEND).dblclick();
    const sending = clinician.page.getByRole('button', { name: 'Sending…' });
    await sending.waitFor();
    expect(await sending.isDisabled()).toBe(true);
    release();
    await clinician.told('Complication', 'Stored.');
    expect(ehr.writes()).toEqual(posts);
    ehr.expectStoredOnce();
  });

  it('from two tabs of one browser writes each case to its own patient', async () => {
    const [margaret, harold] = await Promise.all([ehr.launch(MARGARET), ehr.launch(HAROLD)]);
    await fillWholeCase(margaret, 'L1');
    await fillWholeCase(harold, 'T12');
    await Promise.all([harold.namePatient(HAROLD), margaret.namePatient(MARGARET)]);
    await Promise.all([harold.send(), margaret.send()]);
    await Promise.all([harold.told('Complication', 'Stored.'), margaret.told('Complication', 'Stored.')]);
    const { consents, procedures, events } = writtenTo(ehr.sandbox);
    const levels = procedures.map(({ subject, bodySite }) => `${bodySite?.[0]?.text} of ${subject.reference}`);
    expect(levels.sort()).toEqual([`L1 of ${referenceOf(ehr.sandbox, MARGARET)}`, `T12 of ${referenceOf(ehr.sandbox, HAROLD)}`]);
    for (const patient of [MARGARET, HAROLD]) {
      const reference = referenceOf(ehr.sandbox, patient);
      const procedure = procedures.find(({ subject }) => subject.reference === reference);
      expect(consents.filter(consent => consent.patient?.reference === reference)).toHaveLength(1);
      expect(events.filter(({ subject }) => subject.reference === reference)).toMatchObject([
        { suspectEntity: [{ instance: { reference: `Procedure/${procedure?.id}` } }] },
      ]);
    }
    expect(heldBy(ehr.sandbox)).toEqual([2, 2, 2]);
  });

  it('again without a change has nothing to send; a change of the procedure goes as its second version, and nothing else', async () => {
    const clinician = await ehr.openCase();
    await clinician.send();
    await clinician.told('Complication', 'Stored.');
    await clinician.stageNote('Review and send', 'all sent');
    expect(await clinician.page.getByRole('button', SEND).count()).toBe(0);
    expect(ehr.writes()).toEqual(['POST /']);

    await clinician.goTo('Procedure');
    await clinician.page.getByRole('textbox', { name: 'Note' }).fill('Left the room walking.');
    await clinician.stageNote('Review and send', '1 to send');
    await clinician.goTo('Review and send');
    expect(await clinician.page.evaluate(() => document.activeElement?.textContent)).toBe('Review and send');
    await clinician.send();
    await clinician.told('Procedure', /Stored\. Procedure\/\S+ version 2/);
    expect(await clinician.page.evaluate(() => document.activeElement?.textContent)).toBe('Receipt');
    await clinician.told('Consent', 'Stored earlier, unchanged.');
    await clinician.told('Complication', 'Stored earlier, unchanged.');
    const { consents, procedures, events } = writtenTo(ehr.sandbox);
    expect(ehr.writes()).toEqual(['POST /', `PUT Procedure/${procedures[0]?.id}`]);
    expect(procedures).toMatchObject([{ meta: { versionId: '2' }, note: [{ text: 'Left the room walking.' }, NO_TIME_OUT] }]);
    expect([...consents, ...events].map(({ meta }) => meta?.versionId)).toEqual(['1', '1']);
    await clinician.stageNote('Review and send', 'all sent');
  });

  it('of a case that another window has sent finds it there, and stores nothing twice', async () => {
    const one = await ehr.openCase();
    const other = await ehr.openCase();
    await one.namePatient(MARGARET);
    await one.send();
    await one.told('Complication', 'Stored.');
    await other.send();
    for (const resource of ['Consent', 'Procedure', 'Complication'] as const) await other.told(resource, 'It was there already');
    expect(ehr.writes()).toEqual(['POST /']);
    ehr.expectStoredOnce();
  });
});
