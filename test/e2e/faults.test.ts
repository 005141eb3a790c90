import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultAct } from '../../src/sandbox/faults.ts';
import { downloadBy, openCaseFile, textOf, wholeCaseFile } from './case-files.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { heldBy, writesAsked, writtenTo } from './written.ts';

const MARGARET = 'Margaret Osei';
const RESOURCES = ['Consent', 'Procedure', 'Complication'] as const;
const STORED = /storedStored/;
const FOUND = 'The answer was lost; a search shows that it was stored, once.';
const NOT_SENT = 'Not sent, because of this one before it: Procedure.';
const TRANSACTION = /^\/fhir\/?$/;
const PROCEDURE = /^\/fhir\/Procedure$/;

const says = (status: number, diagnostics: string): FaultAct => ({
  kind: 'status',
  status,
  body: JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing', diagnostics }] }),
});
const page = (status: number): FaultAct => ({
  kind: 'status',
  status,
  body: '<!doctype html><h1>Gateway of the ward</h1>',
  contentType: 'text/html',
});

describe('a fault', () => {
  let stage: Stage;
  let file: string;
  let visitor: Visitor;
  let from = 0;

  /** A launch with a whole case in it that has not been sent. */
  const openCase = async (text = file): Promise<Clinician> => {
    const clinician = clinicianAt(await visitor.launch(MARGARET));
    await openCaseFile(clinician.page, text);
    return clinician;
  };
  const told = async (clinician: Clinician, words: readonly (string | RegExp)[]): Promise<void> => {
    for (const [index, resource] of RESOURCES.entries()) await clinician.told(resource, words[index] ?? '');
  };
  const writes = () => writesAsked(stage.sandbox, from);
  const storedOnce = () => {
    expect(heldBy(stage.sandbox)).toEqual([1, 1, 1]);
    const { procedures, events } = writtenTo(stage.sandbox);
    expect(events[0]?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${procedures[0]?.id}`);
  };
  /** The EHR is well again; what the receipt left open is sent. */
  const sendAgain = async (clinician: Clinician): Promise<void> => {
    stage.sandbox.faults.clear();
    await clinician.send();
    await told(clinician, [STORED, STORED, STORED]);
    await clinician.stageNote('Review and send', 'all sent');
    storedOnce();
  };

  beforeAll(async () => {
    stage = await openStage();
    file = await wholeCaseFile(stage, MARGARET, 'L1');
  });
  beforeEach(async () => {
    stage.sandbox.reset();
    stage.sandbox.faults.clear();
    Object.assign(stage.sandbox.settings, { transaction: true, refreshTokens: true });
    from = stage.sandbox.log.length;
    visitor = await stage.visitor();
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
  afterAll(() => stage.close());

  describe('while the resources go one after another', () => {
    beforeEach(() => {
      stage.sandbox.settings.transaction = false;
    });

    it('that takes the EHR away between procedure and complication leaves that one unknown, and it goes once when the EHR is back', async () => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: PROCEDURE, act: { kind: 'kill-server-after' } });
      await clinician.send();
      await told(clinician, [
        STORED,
        STORED,
        'The connection to the EHR broke. The EHR could not be searched. It may be stored or not: do not record it elsewhere yet.',
      ]);
      expect(heldBy(stage.sandbox)).toEqual([1, 1, 0]);
      await sendAgain(clinician);
    });

    it.each([
      { type: 'Consent', receipt: [FOUND, STORED, STORED] },
      { type: 'Procedure', receipt: [STORED, FOUND, STORED] },
      { type: 'AdverseEvent', receipt: [STORED, STORED, FOUND] },
    ])('that drops the answer to the $type leaves it found by searching', async ({ type, receipt }) => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: new RegExp(`/${type}$`), act: { kind: 'drop-after-commit' } });
      await clinician.send();
      await told(clinician, receipt);
      await clinician.stageNote('Review and send', 'all sent');
      expect(writes()).toEqual(['POST Consent', 'POST Procedure', 'POST AdverseEvent']);
      storedOnce();
    });

    it.each([
      {
        fault: '409',
        act: says(409, 'Locked by the ward.'),
        words: 'Not stored. The EHR has another state of this',
        detail: 'The EHR’s words: Locked',
      },
      {
        fault: '412',
        act: says(412, 'Two match.'),
        words: 'Not stored. Somebody changed this in the EHR',
        detail: 'The EHR’s words: Two match.',
      },
      {
        fault: '422',
        act: says(422, 'No such code.'),
        words: 'Not stored. The EHR refused the content.',
        detail: 'The EHR’s words: No such',
      },
      {
        fault: '500',
        act: says(500, 'Disk full.'),
        words: 'The EHR stopped while it worked on this. A search to the end does not show it.',
        detail: 'The EHR’s words: Disk full.',
      },
      {
        fault: 'a web page with 200',
        act: page(200),
        words: 'What came back is not an answer of a FHIR server; a sign-in page or a proxy may stand between. A search to the end',
        detail: 'In detail: The server answered 200 with a web page',
      },
      {
        fault: 'a web page with 502',
        act: page(502),
        words: 'The EHR stopped while it worked on this. A search to the end does not show it.',
        detail: 'In detail: The server answered 502 with a web page.',
      },
    ])(
      'that answers the procedure with $fault is told, keeps back the complication, and both go once afterwards',
      async ({ act, words, detail }) => {
        const clinician = await openCase();
        stage.sandbox.faults.add({ method: 'POST', path: PROCEDURE, act });
        await clinician.send();
        await told(clinician, [STORED, words, NOT_SENT]);
        await clinician.told('Procedure', detail);
        expect(await clinician.page.getByText('Gateway of the ward').count()).toBe(0);
        expect(heldBy(stage.sandbox)).toEqual([1, 0, 0]);
        expect(writes()).toEqual(['POST Consent', 'POST Procedure']);
        await sendAgain(clinician);
        expect(writes()).toEqual(['POST Consent', 'POST Procedure', 'POST Procedure', 'POST AdverseEvent']);
      },
    );

    it('that forbids the procedure switches it off for the session, and the saved case goes with the next', async () => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: PROCEDURE, act: says(403, 'Not from this app.') });
      await clinician.send();
      await told(clinician, [STORED, 'Not stored. The EHR does not let this session write this.', NOT_SENT]);
      await clinician.told('Procedure', 'The EHR’s words: Not from this app.');
      await clinician.page.getByText('The rest cannot be sent to this EHR. Save the case as a file too.').waitFor();
      const saved = await textOf(await downloadBy(clinician.page, 'Save case as a file'));
      await sendAgain(await openCase(saved));
      expect(writes()).toEqual(['POST Consent', 'POST Procedure', 'POST Procedure', 'POST AdverseEvent']);
    });

    it('that answers 201 with nothing is stored all the same, and its place is learnt by searching', async () => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', times: 3, act: { kind: 'empty-201' } });
      await clinician.send();
      await told(clinician, [STORED, STORED, STORED]);
      storedOnce();
      const [consent] = writtenTo(stage.sandbox).consents;
      await clinician.told('Consent', `Stored. Consent/${consent?.id} version 1`);
      await clinician.stageNote('Review and send', 'all sent');
    });
  });

  describe('while everything goes in one request', () => {
    it('that drops the answer leaves each found by searching, and nothing is sent again', async () => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: { kind: 'drop-after-commit' } });
      await clinician.send();
      await told(clinician, [FOUND, FOUND, FOUND]);
      await clinician.stageNote('Review and send', 'all sent');
      expect(writes()).toEqual(['POST /']);
      storedOnce();
    });

    it('that takes the EHR away with the answer leaves all unknown; searching again finds them stored', async () => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: { kind: 'drop-after-commit' } });
      stage.sandbox.faults.add({ method: 'GET', skip: 3, times: 20, act: { kind: 'drop-before' } });
      await clinician.send();
      const unknown = 'No answer came: the connection to the EHR broke. The EHR could not be searched. It may be stored or not';
      await told(clinician, [unknown, unknown, unknown]);
      stage.sandbox.faults.clear();
      await clinician.page.getByRole('button', { name: 'Search again, then send what is missing' }).click();
      await told(clinician, [FOUND, FOUND, FOUND]);
      expect(writes()).toEqual(['POST /']);
      storedOnce();
    });

    it.each([
      { fault: '409', act: says(409, 'Locked by the ward.'), words: 'Not stored. The EHR has another state of this' },
      { fault: '412', act: says(412, 'Two match.'), words: 'Not stored. Somebody changed this in the EHR' },
      { fault: '422', act: says(422, 'No such code.'), words: 'Not stored. The EHR refused the content.' },
      {
        fault: '500',
        act: says(500, 'Disk full.'),
        words: 'The EHR stopped while it worked on this. A search to the end does not show it.',
      },
      { fault: 'a web page with 200', act: page(200), words: 'What came back is not an answer of a FHIR server' },
      { fault: 'a web page with 502', act: page(502), words: 'The EHR stopped while it worked on this. A search to the end' },
    ])('that answers $fault is told for each, and all go once afterwards', async ({ act, words }) => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act });
      await clinician.send();
      await told(clinician, [words, words, words]);
      expect(heldBy(stage.sandbox)).toEqual([0, 0, 0]);
      await sendAgain(clinician);
      expect(writes()).toEqual(['POST /', 'POST /']);
    });

    it('that forbids it is no end: the resources go one after another', async () => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: says(403, 'No Bundles from apps.') });
      await clinician.send();
      await told(clinician, [STORED, STORED, STORED]);
      expect(writes()).toEqual(['POST /', 'POST Consent', 'POST Procedure', 'POST AdverseEvent']);
      storedOnce();
    });

    it('that answers 201 with nothing leaves each found by searching', async () => {
      const clinician = await openCase();
      stage.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: { kind: 'empty-201' } });
      await clinician.send();
      await told(clinician, [FOUND, FOUND, FOUND]);
      expect(writes()).toEqual(['POST /']);
      storedOnce();
    });
  });

  it('of one refused token costs one refresh and nothing else', async () => {
    const clinician = await openCase();
    stage.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: says(401, 'Expired.') });
    await clinician.send();
    await told(clinician, [STORED, STORED, STORED]);
    expect(writes()).toEqual(['POST /', 'POST /']);
    storedOnce();
  });

  it('that ends the session stores nothing and says how to go on; the saved case is sent by the next session', async () => {
    stage.sandbox.settings.refreshTokens = false;
    const clinician = await openCase();
    stage.sandbox.expireAccessTokens();
    await clinician.send();
    const ended =
      'Not stored. The EHR no longer accepts this session. Save the case as a file, launch again from the chart and open it there.';
    await told(clinician, [ended, ended, ended]);
    expect(writes()).toEqual([]);
    const saved = await textOf(await downloadBy(clinician.page, 'Save case as a file'));
    await sendAgain(await openCase(saved));
  });

  it('before anything was sent sends nothing into the void', async () => {
    const clinician = await openCase();
    stage.sandbox.faults.add({ path: /^\/fhir/, times: 20, act: { kind: 'drop-before' } });
    await clinician.send();
    const away = 'Not stored. No answer came: the connection to the EHR broke.';
    await told(clinician, [away, away, away]);
    expect(writes()).toEqual([]);
    await sendAgain(clinician);
  });

  it('shows what the EHR says as text, whatever it looks like', async () => {
    const markup = '<img src=x onerror="document.title=\'taken over\'"><script>document.title="taken over"</script>';
    const clinician = await openCase();
    stage.sandbox.faults.add({ method: 'POST', act: says(422, markup) });
    await clinician.send();
    await clinician.told('Consent', `The EHR’s words: ${markup}`);
    expect(await clinician.page.locator('img').count()).toBe(0);
    expect(await clinician.page.title()).toBe('Vertaug');
    await sendAgain(clinician);
  });

  it('that somebody else changed the procedure meanwhile refuses the change, and theirs stays', async () => {
    const clinician = await openCase();
    await clinician.send();
    await told(clinician, [STORED, STORED, STORED]);
    const [stored] = writtenTo(stage.sandbox).procedures;
    if (stored) stage.sandbox.store.seed([{ ...stored, note: [{ text: 'Amended in the EHR.' }] }]);
    await clinician.goTo('Procedure');
    await clinician.page.getByRole('textbox', { name: 'Note' }).fill('Left the room walking.');
    await clinician.send();
    await clinician.told('Procedure', 'Not stored. Somebody changed this in the EHR since it was sent');
    expect(writtenTo(stage.sandbox).procedures.map(({ note }) => note?.[0]?.text)).toEqual(['Amended in the EHR.']);
  });

  it('that hides who the patient is keeps everything from being sent', async () => {
    stage.sandbox.faults.add({ method: 'GET', path: /\/Patient\/osei$/, times: 5, act: says(403, 'Restricted record.') });
    const clinician = await openCase();
    await clinician.goTo('Review and send');
    await clinician.page.getByText('The patient’s record has not been read. Nothing can be sent until it has.').waitFor();
    expect(await clinician.page.getByRole('button', { name: 'Send to the EHR' }).count()).toBe(0);
    expect(writes()).toEqual([]);
  });
});
