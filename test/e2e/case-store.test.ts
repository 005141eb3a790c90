import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { appWords } from '../../src/words/en/app.ts';
import { keepingWords } from '../../src/words/en/keeping.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { type Colleague, chartAt, colleagueAt, goOn, kept, STORE } from './kept-cases.ts';
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

describe('a window that ends', () => {
  it.each(['reload', 'crash'] as const)('by a %s gives the case back with all that was kept', async how => {
    const first = await colleagueAt(stage, PATIENT, { behaviour: 'epic-like', cases: 'store', clinician: PHYSICIAN });
    await addPatient(first);
    await first.clinician.treat('L1');
    await kept(first);
    if (how === 'reload') await first.page.reload();
    else await closed(first);
    const visitor = how === 'reload' ? first.visitor : await stage.visitor();
    const again = await chartAt(visitor, stage.sandbox, PATIENT, { behaviour: 'epic-like', cases: 'store', clinician: PHYSICIAN });
    await goOn(again);
    await again.page.getByRole('region', { name: 'L1', exact: true }).waitFor();
    await closed(again);
  });
});
