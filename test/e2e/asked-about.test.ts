import { describe, expect, it } from 'vitest';
import { deliveryWords } from '../../src/words/en/delivery.ts';
import type { Clinician } from './clinician.ts';
import { MARGARET, useSendingStage } from './sending-stage.ts';
import { referenceOf, writtenTo } from './written.ts';

const { receipt: say, twins } = deliveryWords;

describe('a procedure of which the EHR has something else', () => {
  const ehr = useSendingStage();

  const notes = () => writtenTo(ehr.sandbox).procedures.map(({ note }) => note?.[0]?.text);

  /** Sends, has somebody change the procedure in the EHR, changes it here too, and sends again. */
  async function meetAnother(): Promise<Clinician> {
    const clinician = await ehr.openCase();
    await clinician.send();
    await clinician.told('Complication', 'Stored.');
    const [held] = writtenTo(ehr.sandbox).procedures;
    if (held) ehr.sandbox.store.seed([{ ...held, note: [{ text: 'Amended by the registrar.' }] }]);
    await clinician.goTo('Procedure');
    await clinician.page.getByRole('textbox', { name: 'Note' }).fill('Left the room walking.');
    await clinician.send();
    await clinician.told('Procedure', say.changedThere);
    expect(notes()).toEqual(['Amended by the registrar.']);
    await clinician.receipt().getByText('Amended by the registrar.').waitFor();
    return clinician;
  }

  const decide = (clinician: Clinician, choice: string) =>
    clinician.receipt().getByRole('group', { name: say.decide }).getByRole('button', { name: choice }).click();

  it('that was changed there after it was sent is shown beside ours, and replaced once the clinician chose that and sent again', async () => {
    const clinician = await meetAnother();
    await decide(clinician, say.choices['replace-theirs']);
    await clinician.receipt().getByText(say.decided).waitFor();
    await clinician.send();
    await clinician.told('Procedure', /Stored\. Procedure\/\S+ version 3/);
    expect(notes()).toEqual(['Left the room walking.']);
  });

  it('that was changed there stays as it is where the clinician chose that, and a note carries ours', async () => {
    const clinician = await meetAnother();
    await decide(clinician, say.choices['leave-theirs']);
    await clinician.send();
    await clinician.told('Clinical note', 'Stored.');
    await clinician.told('Procedure', 'It stands in the note.');
    expect(notes()).toEqual(['Amended by the registrar.']);
    await clinician.page.getByRole('button', { name: deliveryWords.decideAnew }).click();
    await clinician.send();
    await clinician.told('Procedure', say.changedThere);
  });

  it('that is there from elsewhere is asked about, and ours is stored beside it once the clinician says that it is another one', async () => {
    const clinician = await ehr.openCase();
    const performedDateTime = new Date().toISOString();
    const subject = { reference: referenceOf(ehr.sandbox, MARGARET) };
    ehr.sandbox.store.seed([
      { resourceType: 'Procedure', id: 'theirs', status: 'completed', code: { text: 'Vertebroplasty' }, subject, performedDateTime },
    ]);
    await clinician.send();
    await clinician.told('Procedure', say.recordedAlready);
    await decide(clinician, say.choices['store-beside']);
    await clinician.send();
    await clinician.told('Complication', 'Stored.');
    expect(notes()).toHaveLength(1);
  });

  it('that is there from elsewhere may be an earlier session of the same plan, which the procedure then says of itself', async () => {
    const clinician = await ehr.openCase();
    const performedDateTime = new Date().toISOString();
    const subject = { reference: referenceOf(ehr.sandbox, MARGARET) };
    ehr.sandbox.store.seed([
      { resourceType: 'Procedure', id: 'theirs', status: 'completed', code: { text: 'Vertebroplasty' }, subject, performedDateTime },
    ]);
    await clinician.send();
    await clinician.told('Procedure', say.recordedAlready);
    await decide(clinician, say.choices.staged);
    await clinician.send();
    await clinician.told('Complication', 'Stored.');
    const [held] = writtenTo(ehr.sandbox).procedures.filter(({ id }) => id !== 'theirs');
    expect(JSON.stringify(held?.extension)).toContain('"staged"');
  });

  it('that arrived twice because it was late is told, and the other is marked once the clinician says so', async () => {
    const clinician = await ehr.openCase();
    ehr.sandbox.faults.add({ method: 'POST', path: /^\/fhir\/?$/, act: { kind: 'drop-before' } });
    await clinician.send();
    await clinician.told('Procedure', 'It may be sent again; another search goes before.');
    await clinician.send();
    await clinician.told('Complication', 'Stored.');
    const [held] = writtenTo(ehr.sandbox).procedures;
    if (held) ehr.sandbox.store.seed([{ ...held, id: 'late' }]);
    await clinician.goTo('Procedure');
    await clinician.goTo('Review and send');
    const twice = clinician.page.getByRole('region', { name: twins.heading });
    await twice.getByRole('button', { name: twins.mark('Procedure/late') }).click();
    await twice.getByText(say.marked).waitFor();
    expect(writtenTo(ehr.sandbox).procedures.map(({ status }) => status)).toEqual(['completed', 'entered-in-error']);
  });
});
