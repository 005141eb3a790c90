import { beforeEach, describe, expect, it } from 'vitest';
import type { FaultAct } from '../../src/sandbox/faults.ts';
import { appWords } from '../../src/words/en/app.ts';
import { downloadBy, openCaseFile } from './case-files.ts';
import type { Clinician } from './clinician.ts';
import { refusal, webPage } from './fault-answers.ts';
import { STORED, useSendingStage } from './sending-stage.ts';
import { receiptCame, sendForAsLongAsThereIsAWay } from './walked-road.ts';
import { heldBy } from './written.ts';

const PROCEDURE = /^\/fhir\/Procedure$/;
const READ_BACK = /^\/fhir\/Procedure\/[0-9a-f-]{36}$/;

describe('one fault while the procedure is sent', () => {
  const ehr = useSendingStage();
  let letGo: () => void = () => undefined;
  const held = (): FaultAct => ({
    kind: 'answer-late',
    until: () =>
      new Promise(resolve => {
        letGo = resolve;
      }),
  });

  beforeEach(() => {
    ehr.sandbox.settings.transaction = false;
  });

  /** In one session, one case after another: a session that was refused something goes on without it, so that comes last. */
  const FAULTS: readonly { readonly fault: string; readonly act: () => FaultAct; readonly written: RegExp; readonly readBack: RegExp }[] = [
    {
      fault: 'dropped before',
      act: () => ({ kind: 'drop-before' }),
      written: /not known.*connection to the EHR broke/,
      readBack: /not compared/,
    },
    {
      fault: 'dropped after it was carried out',
      act: () => ({ kind: 'drop-after-commit' }),
      written: /stored, once/,
      readBack: /not compared/,
    },
    { fault: '500', act: () => refusal(500, 'Disk full.'), written: /not known.*stopped while it worked/, readBack: /not compared/ },
    { fault: '429', act: () => ({ kind: 'status', status: 429 }), written: /not stored.*too busy/, readBack: STORED },
    { fault: 'answered too late', act: held, written: /stored, once/, readBack: /not compared/ },
    {
      fault: 'cut off',
      act: () => ({ kind: 'rewrite', change: body => body.slice(0, body.length / 2) }),
      written: STORED,
      readBack: /not compared/,
    },
    { fault: 'a web page', act: () => webPage(200), written: /not known.*not an answer of a FHIR server/, readBack: /not compared/ },
    {
      fault: 'refused',
      act: () => refusal(403, 'Not from this app.'),
      written: /not stored.*does not let this session/,
      readBack: /not compared/,
    },
  ];

  it.each([
    { where: 'the write', method: 'POST', path: PROCEDURE, words: 'written' },
    { where: 'its reading back', method: 'GET', path: READ_BACK, words: 'readBack' },
  ] as const)(
    'at $where is told on a whole page, waits for nothing for ever, and leaves nothing twice or lost',
    async ({ method, path, words }) => {
      const clinician = await ehr.launch();
      const file = ehr.caseFile();
      // What takes 30 s to be given up is given up in two.
      await clinician.page.evaluate(() => {
        const timeout = AbortSignal.timeout.bind(AbortSignal);
        AbortSignal.timeout = ms => timeout(Math.min(ms, 2_000));
      });
      for (const { fault, act, ...told } of FAULTS) {
        ehr.sandbox.reset();
        ehr.sandbox.faults.clear();
        await openCaseFile(clinician.page, file);
        ehr.sandbox.faults.add({ method, path, act: act() });
        await clinician.send();
        await receiptCame(clinician);
        await clinician.told('Procedure', told[words]);
        await expectWholePage(clinician);
        letGo();
        ehr.sandbox.faults.clear();
        await sendForAsLongAsThereIsAWay(clinician, { writes: ehr.writes, held: () => [] });
        const [consents, procedures, events] = heldBy(ehr.sandbox);
        const noted = fault === 'refused' && words === 'written';
        expect([fault, consents, procedures, events]).toEqual([fault, 1, noted ? 0 : 1, noted ? 0 : 1]);
        if (noted) await clinician.told('Procedure', 'It stands in the note.');
        await downloadBy(clinician.page, 'Save case as a file');
      }
    },
  );
});

/** The stage is there, nothing is being sent any more, and the record can be saved. */
async function expectWholePage({ page }: Clinician): Promise<void> {
  await page.getByRole('heading', { name: 'Review and send', level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: appWords.review.sending }).count()).toBe(0);
  expect(await page.getByRole('button', { name: appWords.file.saveRecord }).isEnabled()).toBe(true);
}
