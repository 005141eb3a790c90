import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION_URL } from '../../src/fhir/canonicals.generated.ts';
import type { Extension } from '../../src/fhir/resource.ts';
import { downloadBy, fillWholeCase, openCaseFile, textOf, wholeCaseFile } from './case-files.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { heldBy, referenceOf, writesAsked, writtenTo } from './written.ts';

const MARGARET = 'Margaret Osei';
const HAROLD = 'Harold Brandt';
const SEND = { name: 'Send to the EHR' };

describe('sending', () => {
  let stage: Stage;
  let visitor: Visitor;
  let from = 0;

  const launch = async (patient = MARGARET): Promise<Clinician> => clinicianAt(await visitor.launch(patient));
  const launchWholeCase = async (): Promise<Clinician> => {
    const clinician = await launch();
    await fillWholeCase(clinician, 'L1');
    return clinician;
  };
  const writes = () => writesAsked(stage.sandbox, from);
  const asked = (path: string, part: string) =>
    stage.sandbox.log.slice(from).filter(request => request.path.endsWith(path) && request.body.includes(part));

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    stage.sandbox.reset();
    stage.sandbox.faults.clear();
    Object.assign(stage.sandbox.settings, {
      transaction: true,
      tokenLifetimeS: 3600,
      scopesGranted: (scopes: readonly string[]) => scopes,
    });
    from = stage.sandbox.log.length;
    visitor = await stage.visitor();
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
  afterAll(() => stage.close());

  it('of a case in which nothing was confirmed stores what was answered, and nothing that the chart suggests', async () => {
    const before = stage.sandbox.store.all().length;
    const clinician = await launch();
    await clinician.treat('L1');
    await clinician.page.getByText('suggested').first().waitFor();
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await clinician.perform({ complications: 'None observed' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');

    const { consents, procedures, events } = writtenTo(stage.sandbox);
    expect([consents.length, procedures.length, events.length]).toEqual([1, 1, 0]);
    expect(stage.sandbox.store.all().length - before).toBe(2);
    const [procedure] = procedures;
    expect(Object.keys(procedure ?? {}).sort()).toEqual([
      'bodySite',
      'category',
      'code',
      'encounter',
      'extension',
      'id',
      'identifier',
      'meta',
      'performedPeriod',
      'recorder',
      'resourceType',
      'status',
      'subject',
      'text',
      'usedCode',
    ]);
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
    expect(JSON.stringify([consents, procedures])).not.toMatch(
      /fracture|osteopor|warfarin|INR|anticoag|pain|tramadol|T8|T11|IND-|CONTRA-/i,
    );
  });

  it('leaves out a consent that was filled in but never decided', async () => {
    const clinician = await launch();
    await clinician.treat('L1');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.goTo('Consent');
    await clinician.page.getByRole('textbox', { name: 'Taken by' }).fill('Dr. Zoë Müller-Łukasz');
    await clinician.page.getByRole('button', { name: 'Covers the plan as it stands' }).click();
    await clinician.perform({ complications: 'None observed' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');
    expect(heldBy(stage.sandbox)).toEqual([0, 1, 0]);
    expect(await clinician.receipt().getByText('Consent').count()).toBe(0);
  });

  it('holds back a procedure that was completed without a beginning, says so, and goes to the field', async () => {
    const clinician = await launch();
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
    expect(writes()).toEqual([]);

    await clinician.page.getByRole('button', { name: 'Began: Now' }).click();
    await alert.waitFor({ state: 'hidden' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');
    expect(heldBy(stage.sandbox)).toEqual([1, 1, 0]);
  });

  describe('with a session that may not write', () => {
    const withoutCreate = (types: string) => (scopes: readonly string[]) =>
      scopes.map(scope => scope.replace(new RegExp(`^(patient/(?:${types})\\.)c`), '$1'));

    it('everything is switched off with its reason, and the record can be saved as a file that names nobody', async () => {
      stage.sandbox.settings.scopesGranted = withoutCreate('Consent|Procedure|AdverseEvent');
      const { page, goTo } = await launchWholeCase();
      await goTo('Review and send');
      await page.getByText('Nothing can be sent to this EHR. Save the case as a file instead.').waitFor();
      const reason = 'not sent Consent: the EHR did not give this session the right to write it';
      expect((await page.getByRole('listitem').filter({ hasText: 'Consent:' }).innerText()).replaceAll(/\s+/g, ' ')).toBe(reason);
      expect(await page.getByText('the EHR did not give this session the right to write it').count()).toBe(3);
      expect(await page.getByRole('button', SEND).count()).toBe(0);
      for (const button of ['Save the record as a FHIR Bundle', 'Save case as a file']) {
        const download = await downloadBy(page, button);
        expect(download.suggestedFilename()).toMatch(/^vertaug-[a-z0-9-]+\.json$/);
        expect(download.suggestedFilename()).not.toMatch(/osei|margaret|481726/i);
        expect(await textOf(download)).toContain('Form 27, chart folder 3');
      }
      expect(writes()).toEqual([]);
    });

    it('one is switched off with what refers to it, and the rest is sent', async () => {
      stage.sandbox.settings.scopesGranted = withoutCreate('Procedure');
      const clinician = await launchWholeCase();
      await clinician.send();
      await clinician.told('Consent', 'Stored.');
      await clinician.told('Procedure', 'Not sent: the EHR did not give this session the right to write it.');
      await clinician.told('Complication', 'Not sent: it refers to a resource that cannot be sent.');
      expect(heldBy(stage.sandbox)).toEqual([1, 0, 0]);
      expect(writes()).toEqual(['POST Consent']);
    });
  });

  describe('with a token that ends before', () => {
    it('is refreshed once after the EHR says so, and everything is stored once', async () => {
      const clinician = await launchWholeCase();
      stage.sandbox.expireAccessTokens();
      await clinician.send();
      await clinician.told('Complication', 'Stored.');
      expect(asked('/token', 'grant_type=refresh_token')).toHaveLength(1);
      expect(heldBy(stage.sandbox)).toEqual([1, 1, 1]);
    });

    it('is refreshed once before the write when it is about to end, and no write is refused', async () => {
      stage.sandbox.settings.tokenLifetimeS = 45;
      const clinician = await launchWholeCase();
      stage.sandbox.settings.tokenLifetimeS = 3600;
      await clinician.send();
      await clinician.told('Complication', 'Stored.');
      expect(asked('/token', 'grant_type=refresh_token')).toHaveLength(1);
      expect(stage.sandbox.log.slice(from).filter(({ status }) => status === 401)).toEqual([]);
      expect(heldBy(stage.sandbox)).toEqual([1, 1, 1]);
    });
  });

  it.each([
    { together: true, posts: ['POST /'] },
    { together: false, posts: ['POST Consent', 'POST Procedure', 'POST AdverseEvent'] },
  ])('posts once on a double click ($posts)', async ({ together, posts }) => {
    stage.sandbox.settings.transaction = together;
    let release: () => void = () => undefined;
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    const clinician = await launchWholeCase();
    stage.sandbox.faults.add({ method: 'POST', path: /^\/fhir/, act: { kind: 'hold', until: released } });
    await clinician.goTo('Review and send');
    await clinician.page.getByRole('button', SEND).dblclick();
    const sending = clinician.page.getByRole('button', { name: 'Sending…' });
    await sending.waitFor();
    expect(await sending.isDisabled()).toBe(true);
    release();
    await clinician.told('Complication', 'Stored.');
    expect(writes()).toEqual(posts);
    expect(heldBy(stage.sandbox)).toEqual([1, 1, 1]);
  });

  it('from two tabs of one browser writes each case to its own patient', async () => {
    const [margaret, harold] = await Promise.all([launch(MARGARET), launch(HAROLD)]);
    await fillWholeCase(margaret, 'L1');
    await fillWholeCase(harold, 'T12');
    await Promise.all([harold.send(), margaret.send()]);
    await Promise.all([harold.told('Complication', 'Stored.'), margaret.told('Complication', 'Stored.')]);
    const { consents, procedures, events } = writtenTo(stage.sandbox);
    const levels = procedures.map(({ subject, bodySite }) => `${bodySite?.[0]?.text} of ${subject.reference}`);
    expect(levels.sort()).toEqual([`L1 of ${referenceOf(stage.sandbox, MARGARET)}`, `T12 of ${referenceOf(stage.sandbox, HAROLD)}`]);
    for (const patient of [MARGARET, HAROLD]) {
      const reference = referenceOf(stage.sandbox, patient);
      const procedure = procedures.find(({ subject }) => subject.reference === reference);
      expect(consents.filter(consent => consent.patient?.reference === reference)).toHaveLength(1);
      expect(events.filter(({ subject }) => subject.reference === reference)).toMatchObject([
        { suspectEntity: [{ instance: { reference: `Procedure/${procedure?.id}` } }] },
      ]);
    }
    expect(heldBy(stage.sandbox)).toEqual([2, 2, 2]);
  });

  it('again without a change has nothing to send; a change of the procedure goes as its second version, and nothing else', async () => {
    const clinician = await launchWholeCase();
    await clinician.send();
    await clinician.told('Complication', 'Stored.');
    await clinician.stageNote('Review and send', 'all sent');
    expect(await clinician.page.getByRole('button', SEND).count()).toBe(0);
    expect(writes()).toEqual(['POST /']);

    await clinician.goTo('Procedure');
    await clinician.page.getByRole('textbox', { name: 'Note' }).fill('Left the room walking.');
    await clinician.stageNote('Review and send', '1 to send');
    await clinician.send();
    await clinician.told('Procedure', /Stored\. Procedure\/\S+ version 2/);
    await clinician.told('Consent', 'Stored earlier, unchanged.');
    await clinician.told('Complication', 'Stored earlier, unchanged.');
    const { consents, procedures, events } = writtenTo(stage.sandbox);
    expect(writes()).toEqual(['POST /', `PUT Procedure/${procedures[0]?.id}`]);
    expect(procedures).toMatchObject([{ meta: { versionId: '2' }, note: [{ text: 'Left the room walking.' }] }]);
    expect([...consents, ...events].map(({ meta }) => meta?.versionId)).toEqual(['1', '1']);
    await clinician.stageNote('Review and send', 'all sent');
  });

  it('of a case that another window has sent finds it there, and stores nothing twice', async () => {
    const file = await wholeCaseFile(stage, MARGARET, 'L1');
    const [one, other] = await Promise.all([launch(), launch()]);
    for (const window of [one, other]) await openCaseFile(window.page, file);
    await one.send();
    await one.told('Complication', 'Stored.');
    await other.send();
    for (const resource of ['Consent', 'Procedure', 'Complication'] as const) await other.told(resource, 'It was there already');
    expect(writes()).toEqual(['POST /']);
    expect(heldBy(stage.sandbox)).toEqual([1, 1, 1]);
  });
});
