import { describe, expect, it } from 'vitest';
import { useSendingStage } from './sending-stage.ts';
import { heldBy } from './written.ts';

const FIRST_ROUND = 'Not sent, because of this one before it: Procedure.';

describe('on an EHR like Epic’s', () => {
  const ehr = useSendingStage('epic-like');

  it('the procedure that was declared and not granted goes into one note with the rest, and the receipt says so', async () => {
    const clinician = await ehr.openCase();
    await clinician.goTo('Review and send');
    await clinician.page
      .getByText(/^The procedure will be stored as such\. The consent and the complication will stand in a note/)
      .waitFor();
    await clinician.send();
    await clinician.told('Procedure', 'Not stored. The EHR does not let this session write this.');
    await clinician.told('Clinical note', FIRST_ROUND);
    expect(ehr.sandbox.store.all('DocumentReference').filter(({ docStatus }) => docStatus === 'preliminary')).toEqual([]);
    await clinician.send();
    await clinician.told('Clinical note', /Stored\..*It carries/);
    await clinician.told('Procedure', 'It stands in the note.');
    expect(heldBy(ehr.sandbox)).toEqual([0, 0, 0]);
    expect(ehr.writes()).toEqual(['POST Procedure', 'POST DocumentReference']);
  });
});

describe('on an EHR like Oracle’s', () => {
  const ehr = useSendingStage('oracle-like');

  it('nothing is filed as signed before somebody signs it, and what could not be read back is not said to be stored as sent', async () => {
    const clinician = await ehr.openCase();
    await clinician.goTo('Review and send');
    const sign = clinician.page.getByRole('checkbox', { name: /^I sign the note/ });
    await sign.waitFor();
    await clinician.page.getByRole('button', { name: 'Send to the EHR' }).click();
    await clinician.page.getByText(/^This EHR takes only signed notes/).waitFor();
    expect(ehr.writes()).toEqual([]);
    await sign.check();
    await clinician.send();
    // Its place is hidden from a page, and what it could be found by was dropped: it is not said to be stored as it was sent.
    await clinician.told('Procedure', /not compared.*The EHR did not say under which id/);
    await clinician.told('Clinical note', /Stored\..*It carries/);
    expect(ehr.writes()).toEqual(['POST Procedure', 'POST DocumentReference']);
    const [note] = ehr.sandbox.store.all('DocumentReference').filter(({ type }) => type?.coding?.[0]?.code === '28570-0');
    expect([note?.docStatus, note?.content.map(({ attachment }) => attachment.contentType)]).toEqual([
      'final',
      ['application/pdf', 'text/plain'],
    ]);
  });
});
