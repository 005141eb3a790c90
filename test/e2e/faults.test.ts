import { beforeEach, describe, expect, it } from 'vitest';
import { assessmentWords } from '../../src/words/en/assessment.ts';
import { provenanceWords } from '../../src/words/en/provenance.ts';
import { downloadBy, textOf } from './case-files.ts';
import { refusal, webPage } from './fault-answers.ts';
import { STORED, useSendingStage } from './sending-stage.ts';
import { heldBy, writtenTo } from './written.ts';

const FOUND = 'The answer was lost; a search shows that it was stored, once.';
const NOT_SENT = 'Not sent, because of this one before it: Procedure.';
const PROCEDURE = /^\/fhir\/Procedure$/;
const TRANSACTION = /^\/fhir\/?$/;

describe('a fault', () => {
  const ehr = useSendingStage();

  describe('while the resources go one after another', () => {
    beforeEach(() => {
      ehr.sandbox.settings.transaction = false;
    });

    it('that takes the EHR away between procedure and complication leaves that one unknown, and it goes once when the EHR is back', {
      tags: ['D17', 'D18'],
    }, async () => {
      const clinician = await ehr.openCase();
      ehr.sandbox.faults.add({ method: 'POST', path: PROCEDURE, act: { kind: 'kill-server-after' } });
      await clinician.send();
      await ehr.told(clinician, [
        STORED,
        /not compared.*Stored\..*could not be compared/,
        'The connection to the EHR broke. The EHR could not be searched. It may be stored or not: do not record it elsewhere yet.',
      ]);
      expect(heldBy(ehr.sandbox)).toEqual([1, 1, 0]);
      await ehr.sendAgain(clinician);
    });

    it.each([
      { type: 'Consent', receipt: [FOUND, STORED, STORED] as const },
      { type: 'Procedure', receipt: [STORED, FOUND, STORED] as const },
      { type: 'AdverseEvent', receipt: [STORED, STORED, FOUND] as const },
    ])('that drops the answer to the $type leaves it found by searching', async ({ type, receipt }) => {
      const clinician = await ehr.openCase();
      ehr.sandbox.faults.add({ method: 'POST', path: new RegExp(`/${type}$`), act: { kind: 'drop-after-commit' } });
      await clinician.send();
      await ehr.told(clinician, receipt);
      await clinician.stageNote('Review and send', 'all sent');
      expect(ehr.writes()).toEqual(['POST Consent', 'POST Procedure', 'POST AdverseEvent']);
      ehr.expectStoredOnce();
    });

    it.each([
      {
        fault: '409',
        act: refusal(409, 'Locked by the ward.'),
        words: 'Not stored. The EHR has another state of this',
        detail: 'The EHR’s words: Locked',
      },
      {
        fault: '412',
        act: refusal(412, 'Two match.'),
        words: 'Not stored. Somebody changed this in the EHR',
        detail: 'The EHR’s words: Two match.',
      },
      {
        fault: '500',
        act: refusal(500, 'Disk full.'),
        words: 'The EHR stopped while it worked on this. A search to the end does not show it.',
        detail: 'The EHR’s words: Disk full.',
      },
      {
        fault: 'a web page with 200',
        act: webPage(200),
        words: 'What came back is not an answer of a FHIR server; a sign-in page or a proxy may stand between. A search to the end',
        detail: 'In detail: The server answered 200 with a web page',
      },
      {
        fault: 'a web page with 502',
        act: webPage(502),
        words: 'The EHR stopped while it worked on this. A search to the end does not show it.',
        detail: 'In detail: The server answered 502 with a web page.',
      },
    ])(
      'that answers the procedure with $fault is told, keeps back the complication, and both go once afterwards',
      async ({ act, words, detail }) => {
        const clinician = await ehr.openCase();
        ehr.sandbox.faults.add({ method: 'POST', path: PROCEDURE, act });
        await clinician.send();
        await ehr.told(clinician, [STORED, words, NOT_SENT]);
        await clinician.told('Procedure', detail);
        expect(await clinician.page.getByText('Gateway of the ward').count()).toBe(0);
        expect(heldBy(ehr.sandbox)).toEqual([1, 0, 0]);
        expect(ehr.writes()).toEqual(['POST Consent', 'POST Procedure']);
        await ehr.sendAgain(clinician);
        expect(ehr.writes()).toEqual(['POST Consent', 'POST Procedure', 'POST Procedure', 'POST AdverseEvent']);
      },
    );

    it('that refuses the words of the procedure with 422 is told, and the next goes into a note, once somebody says so', async () => {
      const clinician = await ehr.openCase();
      ehr.sandbox.faults.add({ method: 'POST', path: PROCEDURE, act: refusal(422, 'No such code.') });
      await clinician.send();
      await ehr.told(clinician, [STORED, 'Not stored. The EHR refused the content.', NOT_SENT]);
      await clinician.told('Procedure', 'The EHR’s words: No such');
      await clinician.page.getByText(/The procedure and the complication will stand in a note\./).waitFor();
      expect(ehr.writes()).toEqual(['POST Consent', 'POST Procedure']);
      await clinician.send();
      await clinician.told('Clinical note', 'Stored.');
      await clinician.told('Procedure', 'It stands in the note.');
      expect(heldBy(ehr.sandbox)).toEqual([1, 0, 0]);
      expect(ehr.writes()).toEqual(['POST Consent', 'POST Procedure', 'POST DocumentReference']);
    });

    it('that forbids the procedure switches it off for the session, and the saved case goes with the next', async () => {
      const clinician = await ehr.openCase();
      ehr.sandbox.faults.add({ method: 'POST', path: PROCEDURE, act: refusal(403, 'Not from this app.') });
      await clinician.send();
      await ehr.told(clinician, [STORED, 'Not stored. The EHR does not let this session write this.', NOT_SENT]);
      await clinician.told('Procedure', 'The EHR’s words: Not from this app.');
      await clinician.page.getByText(/The procedure and the complication will stand in a note\./).waitFor();
      const saved = await textOf(await downloadBy(clinician.page, 'Save case as a file'));
      await ehr.sendAgain(await ehr.openCase(saved));
      expect(ehr.writes()).toEqual(['POST Consent', 'POST Procedure', 'POST Procedure', 'POST AdverseEvent']);
    });

    it('that answers 201 with nothing is stored all the same, and its place is learnt by searching', async () => {
      const clinician = await ehr.openCase();
      ehr.sandbox.faults.add({ method: 'POST', times: 3, act: { kind: 'empty-201' } });
      await clinician.send();
      await ehr.told(clinician, [STORED, STORED, STORED]);
      ehr.expectStoredOnce();
      const [consent] = writtenTo(ehr.sandbox).consents;
      await clinician.told('Consent', `Stored. Consent/${consent?.id} version 1`);
      await clinician.stageNote('Review and send', 'all sent');
    });
  });

  it('of one refused token costs one refresh and nothing else', async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: refusal(401, 'Expired.') });
    await clinician.send();
    await ehr.told(clinician, [STORED, STORED, STORED]);
    expect(ehr.writes()).toEqual(['POST /', 'POST /']);
    ehr.expectStoredOnce();
  });

  it('that ends the session stores nothing and says how to go on; the saved case is sent by the next session', {
    tags: ['D16'],
  }, async () => {
    ehr.sandbox.settings.refreshTokens = false;
    const clinician = await ehr.openCase();
    ehr.sandbox.expireAccessTokens();
    await clinician.send();
    const ended = 'Not stored. The session with the EHR has expired. Sign in again, at the top of the page, and send again.';
    await ehr.told(clinician, [ended, ended, ended]);
    expect(ehr.writes()).toEqual([]);
    const saved = await textOf(await downloadBy(clinician.page, 'Save case as a file'));
    await ehr.sendAgain(await ehr.openCase(saved));
  });

  it('that ends the session is said when the chart is read again, and what was read stays', async () => {
    ehr.sandbox.settings.refreshTokens = false;
    const { page } = await ehr.launch();
    ehr.sandbox.expireAccessTokens();
    await page.getByRole('button', { name: provenanceWords.again.act }).click();
    await page.getByText(provenanceWords.again.nothingCame).first().waitFor();
    const line = page.getByRole('status', { name: 'Where the case stands' });
    expect(await line.innerText()).toContain(assessmentWords.decision.sessionExpired);
    expect(await line.innerText()).toContain('The chart suggests L1, unconfirmed.');
  });

  it('before anything was sent sends nothing into the void', async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ path: /^\/fhir/, times: 20, act: { kind: 'drop-before' } });
    await clinician.send();
    const away = 'Not stored. No answer came: the connection to the EHR broke.';
    await ehr.told(clinician, [away, away, away]);
    expect(ehr.writes()).toEqual([]);
    await ehr.sendAgain(clinician);
  });

  it('shows what the EHR says as text, whatever it looks like', { tags: ['D10'] }, async () => {
    const markup = '<img src=x onerror="document.title=\'taken over\'"><script>document.title="taken over"</script>';
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', act: refusal(422, markup) });
    await clinician.send();
    await clinician.told('Consent', `The EHR’s words: ${markup}`);
    expect(await clinician.page.locator('img').count()).toBe(0);
    expect(await clinician.page.title()).toBe('Vertaug');
    await ehr.sendAgain(clinician);
  });

  it('that somebody else changed the procedure meanwhile refuses the change, and theirs stays', async () => {
    const clinician = await ehr.openCase();
    await clinician.send();
    await ehr.told(clinician, [STORED, STORED, STORED]);
    const [stored] = writtenTo(ehr.sandbox).procedures;
    if (stored) ehr.sandbox.store.seed([{ ...stored, note: [{ text: 'Amended in the EHR.' }] }]);
    await clinician.goTo('Procedure');
    await clinician.page.getByRole('textbox', { name: 'Note' }).fill('Left the room walking.');
    await clinician.send();
    await clinician.told('Procedure', 'Not stored: somebody else changed it in the EHR since it was sent from here.');
    expect(writtenTo(ehr.sandbox).procedures.map(({ note }) => note?.[0]?.text)).toEqual(['Amended in the EHR.']);
  });

  it('that hides who the patient is keeps everything from being sent', async () => {
    ehr.sandbox.faults.add({ method: 'GET', path: /\/Patient\/osei$/, times: 5, act: refusal(403, 'Restricted record.') });
    const clinician = await ehr.openCase();
    await clinician.goTo('Review and send');
    await clinician.page.getByText('The patient’s record has not been read. Nothing can be sent until it has.').waitFor();
    expect(await clinician.page.getByRole('button', { name: 'Send to the EHR' }).count()).toBe(0);
    expect(ehr.writes()).toEqual([]);
  });
});
