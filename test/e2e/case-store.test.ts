import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { appWords } from '../../src/words/en/app.ts';
import { keepingWords } from '../../src/words/en/keeping.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { type Colleague, chartAt, colleagueAt, goOn, kept, STORE, signInToStore } from './kept-cases.ts';
import { openStage, type Stage } from './stage.ts';

const PATIENT = 'osei';
const [PHYSICIAN, NURSE, COLLEAGUE] = ['mueller-lukasz', 'adeyemi-folake', 'larsson-ingrid'];
const { patient } = keepingWords;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ caseStore: {} });
});
beforeEach(() => {
  stage.sandbox.reset();
  stage.sandbox.caseStore?.reset();
});
afterAll(() => stage.close());

const closed = (colleague: Colleague) => colleague.visitor.context.close();
const addPatient = (colleague: Colleague) => colleague.page.getByRole('button', { name: patient.create(STORE) }).click();
const fracture = (colleague: Colleague) =>
  colleague.page
    .getByRole('region', { name: 'L1', exact: true })
    .getByRole('radiogroup', { name: 'Painful osteoporotic fracture at this level' })
    .getByRole('radio', { name: 'Present', exact: true });

describe('one case, three people at three computers', () => {
  /** From the clinic to the follow-up: each enters what is theirs, and finds what was entered before. */
  async function cross(
    open: (clinician: string) => Promise<Colleague>,
    close: (colleague: Colleague) => Promise<void>,
    send: (colleague: Colleague) => Promise<void> = colleague => colleague.clinician.send(),
  ): Promise<Colleague> {
    const clinic = await open(PHYSICIAN ?? '');
    await clinic.clinician.treat('L1');
    await clinic.clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinic.clinician.plan('Balloon kyphoplasty');
    await clinic.clinician.consent();
    await close(clinic);

    const holding = await open(NURSE ?? '');
    expect(await fracture(holding).isChecked()).toBe(true);
    await holding.clinician.goTo('Consent');
    expect(await holding.page.getByRole('textbox', { name: 'The hospital’s form' }).inputValue()).toBe('Form 27, chart folder 3');
    await holding.clinician.goTo('Day of procedure');
    await close(holding);

    const room = await open(COLLEAGUE ?? '');
    await room.clinician.perform({ complications: 'None observed' });
    await send(room);
    await close(room);

    const followUp = await open(PHYSICIAN ?? '');
    await followUp.clinician.goTo('Procedure');
    expect(await followUp.page.getByRole('textbox', { name: 'Cement (mL)' }).first().inputValue()).toBe('4.5');
    await followUp.clinician.addComplication();
    await send(followUp);
    return followUp;
  }

  it('goes through the case store where the EHR keeps little', async () => {
    let isFirst = true;
    const open = async (clinician: string) => {
      const colleague = await colleagueAt(stage, PATIENT, { behaviour: 'epic-like', cases: 'store', clinician });
      if (isFirst) await addPatient(colleague);
      else await goOn(colleague);
      isFirst = false;
      return colleague;
    };
    const last = await cross(open, async colleague => {
      await kept(colleague);
      await closed(colleague);
    });
    await kept(last);
    const documents = stage.sandbox.caseStore?.store.all().filter(({ resourceType }) => resourceType === 'DocumentReference') ?? [];
    expect(documents).toHaveLength(1);
    expect(documents.map(one => isJsonObject(one) && isJsonObject(one.subject) && one.subject.reference)).toEqual([
      expect.stringMatching(/^Patient\//),
    ]);
    await closed(last);
  });

  it('goes through the EHR itself where that keeps everything', async () => {
    let isFirst = true;
    const open = async (clinician: string) => {
      const colleague = await colleagueAt(stage, PATIENT, { behaviour: 'full', cases: 'ehr', clinician });
      if (!isFirst) await goOn(colleague);
      isFirst = false;
      return colleague;
    };
    const last = await cross(open, async colleague => {
      await kept(colleague, 'Hillcrest Practice.*');
      await closed(colleague);
    });
    await closed(last);
  });

  it('goes by file alone where nothing is kept', async () => {
    let file: string | undefined;
    const open = async (clinician: string) => {
      const colleague = await colleagueAt(stage, PATIENT, { behaviour: 'read-only', cases: 'nowhere', clinician });
      await colleague.page.getByText(appWords.keep.notice, { exact: true }).waitFor();
      if (file !== undefined) await openCaseFile(colleague.page, file);
      return colleague;
    };
    const save = async (colleague: Colleague) => {
      file = await textOf(await downloadBy(colleague.page, appWords.keep.save));
      await closed(colleague);
    };
    const last = await cross(open, save, async ({ clinician }) => clinician.goTo('Review and send'));
    await closed(last);
  });
});

describe('two people in one case', () => {
  it('see who else has it open, and what both entered is in it', async () => {
    const first = await colleagueAt(stage, PATIENT, { behaviour: 'epic-like', cases: 'store', clinician: PHYSICIAN });
    await addPatient(first);
    await first.clinician.treat('L1');
    await kept(first);
    const second = await colleagueAt(stage, PATIENT, { behaviour: 'epic-like', cases: 'store', clinician: NURSE });
    await goOn(second);
    await second.page.getByText(/Müller-Łukasz has had this case open since/).waitFor();
    await second.clinician.answer('Whole patient', 'Septicaemia', 'Not present');
    await kept(second);
    await first.clinician.answer('Whole patient', 'Blood thinners taken', 'Taken');
    await kept(first);
    const septicaemia = first.page
      .getByRole('radiogroup', { name: 'Septicaemia', exact: true })
      .getByRole('radio', { name: 'Not present', exact: true });
    await expect.poll(() => septicaemia.isChecked()).toBe(true);
    await closed(first);
    await closed(second);
  });
});

/** Enters something at each stage, and says how to see that it is there. */
const ENTRIES: readonly (readonly [
  stage: Parameters<Colleague['clinician']['goTo']>[0],
  enter: (colleague: Colleague) => Promise<void>,
  isThere: (colleague: Colleague) => Promise<boolean>,
])[] = [
  ['Assess', ({ clinician }) => clinician.treat('L1'), ({ page }) => page.getByRole('region', { name: 'L1', exact: true }).isVisible()],
  [
    'Plan',
    ({ page }) => page.getByRole('radio', { name: 'CT', exact: true }).check(),
    ({ page }) => page.getByRole('radio', { name: 'CT', exact: true }).isChecked(),
  ],
  [
    'Consent',
    ({ page }) => page.getByRole('textbox', { name: 'Taken by' }).fill('Dr. Łukasz'),
    async ({ page }) => (await page.getByRole('textbox', { name: 'Taken by' }).inputValue()) === 'Dr. Łukasz',
  ],
  [
    'Day of procedure',
    ({ page }) => page.getByRole('radio', { name: 'Marked on the skin' }).check(),
    ({ page }) => page.getByRole('radio', { name: 'Marked on the skin' }).isChecked(),
  ],
  [
    'Procedure',
    ({ page }) => page.getByRole('radio', { name: 'Completed', exact: true }).check(),
    ({ page }) => page.getByRole('radio', { name: 'Completed', exact: true }).isChecked(),
  ],
];

const STORED = { behaviour: 'epic-like', cases: 'store', clinician: PHYSICIAN } as const;
const DRAFTED = { behaviour: 'read-only', cases: 'nowhere', clinician: PHYSICIAN } as const;
const onDevice = async ({ page }: Colleague) => {
  await page.getByText(/Kept on this device at \d\d:\d\d, encrypted\./).waitFor();
  await page.getByText('not kept yet').waitFor({ state: 'hidden' });
};

describe('a case comes back, at each stage, after', () => {
  /** Walks the stages: at each something is entered, kept, the window ends, and all that was entered until then is there again. */
  async function endsAtEach(
    first: Colleague,
    isKept: (colleague: Colleague) => Promise<void>,
    endAndComeBack: (colleague: Colleague) => Promise<Colleague>,
  ): Promise<void> {
    let colleague = first;
    for (const [index, [name, enter]] of ENTRIES.entries()) {
      await colleague.clinician.goTo(name);
      await enter(colleague);
      await isKept(colleague);
      colleague = await endAndComeBack(colleague);
      for (const [earlier, , isThere] of ENTRIES.slice(0, index + 1)) {
        await colleague.clinician.goTo(earlier);
        const now = colleague;
        await expect.poll(() => isThere(now), { message: earlier }).toBe(true);
      }
    }
    await closed(colleague);
  }

  it('a crash, from the case store', async () => {
    const first = await colleagueAt(stage, PATIENT, STORED);
    await addPatient(first);
    await endsAtEach(first, kept, async colleague => {
      await closed(colleague);
      const again = await colleagueAt(stage, PATIENT, STORED);
      await goOn(again);
      return again;
    });
  });

  it('a reload, from the case store', async () => {
    const first = await colleagueAt(stage, PATIENT, STORED);
    await addPatient(first);
    await endsAtEach(first, kept, async ({ visitor, page, clinician }) => {
      await page.reload();
      await page.getByRole('button', { name: /^Choose Margaret Osei/ }).click();
      await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
      await signInToStore(page, stage.sandbox, PHYSICIAN);
      await page.getByRole('region', { name: 'L1', exact: true }).waitFor();
      return { visitor, page, clinician };
    });
  });

  it('a crash, from the draft on the device', async () => {
    stage.sandbox.settings.appConfig = config => ({ ...config, deviceDraft: { keptHours: 24 } });
    await endsAtEach(await colleagueAt(stage, PATIENT, DRAFTED), onDevice, async ({ visitor, page }) => {
      await page.close();
      const again = await chartAt(visitor, stage.sandbox, PATIENT, DRAFTED);
      await goOn(again);
      return again;
    });
    stage.sandbox.settings.appConfig = config => config;
  });

  it('a token that ended, and a lid that was closed over it: nothing has to come back, for nothing went', async () => {
    const first = await colleagueAt(stage, PATIENT, STORED);
    await addPatient(first);
    await endsAtEach(first, kept, async colleague => {
      const asleep = await colleague.visitor.context.newCDPSession(colleague.page);
      await asleep.send('Page.setWebLifecycleState', { state: 'frozen' });
      stage.sandbox.expireAccessTokens();
      stage.sandbox.caseStore?.expireAccessTokens();
      await asleep.send('Page.setWebLifecycleState', { state: 'active' });
      return colleague;
    });
  });
});

describe('a draft of a site that has switched drafts off', () => {
  it('is gone once a chart was opened', async () => {
    stage.sandbox.settings.appConfig = config => ({ ...config, deviceDraft: { keptHours: 24 } });
    const { visitor, page, clinician } = await colleagueAt(stage, PATIENT, DRAFTED);
    await clinician.treat('L1');
    await onDevice({ visitor, page, clinician });
    stage.sandbox.settings.appConfig = config => config;
    await page.close();
    const again = await chartAt(visitor, stage.sandbox, PATIENT, DRAFTED);
    await expect.poll(() => again.page.evaluate(() => indexedDB.databases())).toEqual([]);
    await closed(again);
  });
});
