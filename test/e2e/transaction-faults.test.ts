import { describe, expect, it } from 'vitest';
import { refusal, webPage } from './fault-answers.ts';
import { STORED, useSendingStage } from './sending-stage.ts';
import { heldBy } from './written.ts';

const FOUND = 'The answer was lost; a search shows that it was stored, once.';
const TRANSACTION = /^\/fhir\/?$/;
const RECORDED = /\/fhir\/(Consent|Procedure|AdverseEvent)/;

describe('a fault while everything goes in one request', () => {
  const ehr = useSendingStage();

  it('that drops the answer leaves each found by searching, and nothing is sent again', { tags: ['D17'] }, async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: { kind: 'drop-after-commit' } });
    await clinician.send();
    await ehr.told(clinician, [FOUND, FOUND, FOUND]);
    await clinician.stageNote('Review and send', 'all sent');
    expect(ehr.writes()).toEqual(['POST /']);
    ehr.expectStoredOnce();
  });

  it('that takes the EHR away with the answer leaves all unknown; searching again finds them stored', async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: { kind: 'drop-after-commit' } });
    // The three are looked for, and the same act once more, before anything is sent.
    ehr.sandbox.faults.add({ method: 'GET', path: RECORDED, skip: 4, times: 20, act: { kind: 'drop-before' } });
    await clinician.send();
    const unknown = 'No answer came: the connection to the EHR broke. The EHR could not be searched. It may be stored or not';
    await ehr.told(clinician, [unknown, unknown, unknown]);
    ehr.sandbox.faults.clear();
    await clinician.page.getByRole('button', { name: 'Search again, then send what is missing' }).click();
    await ehr.told(clinician, [FOUND, FOUND, FOUND]);
    expect(ehr.writes()).toEqual(['POST /']);
    ehr.expectStoredOnce();
  });

  it.each([
    { fault: '409', act: refusal(409, 'Locked by the ward.'), words: 'Not stored. The EHR has another state of this' },
    { fault: '412', act: refusal(412, 'Two match.'), words: 'Not stored. Somebody changed this in the EHR' },
    {
      fault: '500',
      act: refusal(500, 'Disk full.'),
      words: 'The EHR stopped while it worked on this. A search to the end does not show it.',
    },
    { fault: 'a web page with 200', act: webPage(200), words: 'What came back is not an answer of a FHIR server' },
    { fault: 'a web page with 502', act: webPage(502), words: 'The EHR stopped while it worked on this. A search to the end' },
  ])('that answers $fault is told for each, and all go once afterwards', async ({ act, words }) => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act });
    await clinician.send();
    await ehr.told(clinician, [words, words, words]);
    expect(heldBy(ehr.sandbox)).toEqual([0, 0, 0]);
    await ehr.sendAgain(clinician);
    expect(ehr.writes()).toEqual(['POST /', 'POST /']);
  });

  it('that answers 422 is told for each, and the same go one after another the next time, so that the one in fault is found', async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: refusal(422, 'No such code.') });
    await clinician.send();
    const refused = 'Not stored. The EHR refused the content.';
    await ehr.told(clinician, [refused, refused, refused]);
    expect(heldBy(ehr.sandbox)).toEqual([0, 0, 0]);
    await ehr.sendAgain(clinician);
    expect(ehr.writes()).toEqual(['POST /', 'POST Consent', 'POST Procedure', 'POST AdverseEvent']);
  });

  it('that forbids it is no end: the resources go one after another', async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: refusal(403, 'No Bundles from apps.') });
    await clinician.send();
    await ehr.told(clinician, [STORED, STORED, STORED]);
    expect(ehr.writes()).toEqual(['POST /', 'POST Consent', 'POST Procedure', 'POST AdverseEvent']);
    ehr.expectStoredOnce();
  });

  it('that answers 201 with nothing leaves each found by searching', async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: TRANSACTION, act: { kind: 'empty-201' } });
    await clinician.send();
    await ehr.told(clinician, [FOUND, FOUND, FOUND]);
    expect(ehr.writes()).toEqual(['POST /']);
    ehr.expectStoredOnce();
  });
});
