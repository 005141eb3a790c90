import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { enteredNow } from '../../../../src/assessment/case/enter.ts';
import type { AlsoSent } from '../../../../src/record/base/record.ts';
import { acted, COMPLICATION, emptyCase, notPresent, present, wholeCase } from '../../assessment/cases.ts';
import { openEhr, send, startEhr } from '../../delivery/ehr.ts';
import { EVERYTHING, find, recordOf, sendAll, takeUp, wouldSend } from './taken-up.ts';

startEhr();

const factsOf = ({ levels, plan, consent, procedure, complications }: Case) => ({ levels, plan, consent, procedure, complications });
const answersOf = ({ answers }: Case) => answers;

const answeredCase = (): Case =>
  acted(wholeCase(), present('CON-ABS-1'), notPresent('CON-REL-1@L1'), {
    type: 'answer',
    key: 'CARE-PRE-6',
    value: 7,
    at: '2026-11-22T09:30:00.000Z',
  });

describe('a case that the EHR kept with its answers', () => {
  it('is found as one, with its days, levels, people and stages', async () => {
    const ehr = openEhr();
    await sendAll(ehr, answeredCase(), EVERYTHING);
    const { cases, leftOut, notRead } = await find(ehr);
    expect([leftOut, notRead]).toEqual([[], []]);
    expect(cases).toMatchObject([
      {
        caseId: answeredCase().id,
        procedureId: answeredCase().procedureId,
        consentId: answeredCase().consentId,
        levels: ['L1'],
        status: 'completed',
        extent: 'whole',
        stages: ['assessment', 'plan', 'consent', 'procedure', 'complications'],
        days: { consented: '2026-11-22T08:10:00+01:00', performed: '2026-11-22T10:05:00+01:00' },
      },
    ]);
    expect(cases[0]?.who).toContain('Dr Ruth Adeyemi');
  });

  it('is taken up as it was, and there is nothing to send anew', async () => {
    const ehr = openEhr();
    const sent = await sendAll(ehr, answeredCase(), EVERYTHING);
    const taken = await takeUp(ehr);
    expect(factsOf(taken.case)).toEqual(factsOf(sent));
    expect(answersOf(taken.case)).toEqual(answersOf(sent));
    expect([taken.case.id, taken.case.consentId, taken.case.procedureId]).toEqual([sent.id, sent.consentId, sent.procedureId]);
    // Words were asked for and not given yet.
    expect(taken.missing).toEqual([{ kind: 'departures' }]);
    expect(wouldSend(taken.case, EVERYTHING)).toEqual([]);
  });

  it('keeps when a complication was recorded and during which visit, where the EHR has nothing of it but the event', async () => {
    const ehr = openEhr();
    const whole = enteredNow(emptyCase(), wholeCase(), '2026-11-22T11:00:00.000Z');
    await sendAll(ehr, whole, []);
    const taken = await takeUp(ehr, []);
    expect(ehr.store.all('AdverseEvent')).toMatchObject([
      { recordedDate: '2026-11-22T11:00:00.000Z', encounter: { reference: 'Encounter/e1' } },
    ]);
    expect(taken.case.enteredBy[`complication.${COMPLICATION}`]?.at).toBe('2026-11-22T11:00:00.000Z');
    expect(wouldSend(taken.case, [])).toEqual([]);
  });

  it('sends what was changed after it was taken up, and nothing else, in place of what is there', async () => {
    const ehr = openEhr();
    await sendAll(ehr, answeredCase(), EVERYTHING);
    const taken = await takeUp(ehr);
    const changed = acted(taken.case, { type: 'procedure', change: { note: 'Seen on the ward.' } });
    expect(wouldSend(changed, EVERYTHING)).toEqual(['procedure update', 'response/procedure update']);
    await sendAll(ehr, changed, EVERYTHING);
    expect(ehr.store.all('Procedure').map(({ note }) => note?.[0])).toEqual([{ text: 'Seen on the ward.' }]);
    expect(ehr.store.all('QuestionnaireResponse')).toHaveLength(5);
  });
});

describe('what a colleague changed in the EHR meanwhile', () => {
  const changedThere = async (alsoSends: readonly AlsoSent[]) => {
    const ehr = openEhr();
    await sendAll(ehr, answeredCase(), alsoSends);
    const [procedure] = ehr.store.all('Procedure');
    if (!procedure?.id) throw new Error('No procedure stands there.');
    await ehr.means.writer.update(
      { ...procedure, id: procedure.id, location: { display: 'Room 4' } },
      { ifMatch: procedure.meta?.versionId ?? '' },
    );
    const { case: taken } = await takeUp(ehr, alsoSends);
    const noted = acted(taken, { type: 'procedure', change: { note: 'Seen on the ward.' } });
    return { ehr, receipt: await send(ehr, noted, recordOf(noted, alsoSends)) };
  };

  it.each([[EVERYTHING], [[]]])('is asked about before anything replaces it, beside %j', async alsoSends => {
    const { ehr, receipt } = await changedThere(alsoSends);
    expect(receipt.lines.find(({ key }) => key === 'procedure')?.status).toMatchObject({ kind: 'changed-there' });
    expect(ehr.store.all('Procedure').map(({ location }) => location?.display)).toEqual(['Room 4']);
  });
});

describe('a case that the EHR kept without its answers', () => {
  it('is taken up as far as consent, procedure and complications say, with what is missing told', async () => {
    const ehr = openEhr();
    const sent = await sendAll(ehr, wholeCase(), []);
    const taken = await takeUp(ehr, []);
    expect(taken.case.consent).toEqual({ ...sent.consent });
    expect(taken.case.procedure).toEqual({
      ...sent.procedure,
      team: [{ ...sent.procedure.team[0], id: taken.case.procedure.team[0]?.id }],
    });
    expect(taken.case.complications).toEqual(sent.complications);
    expect(taken.case.answers).toEqual({});
    expect(taken.missing).toEqual([
      { kind: 'answers', stage: 'assessment', instead: 'nothing' },
      { kind: 'answers', stage: 'plan', instead: 'nothing' },
      { kind: 'answers', stage: 'consent', instead: 'resource' },
      { kind: 'answers', stage: 'day', instead: 'resource' },
      { kind: 'answers', stage: 'procedure', instead: 'resource' },
      { kind: 'answers', stage: 'complications', instead: 'resource' },
    ]);
    expect(wouldSend(taken.case, [])).toEqual([]);
  });
});

it('nothing stands there of an empty case', async () => {
  const ehr = openEhr();
  await sendAll(ehr, emptyCase(), EVERYTHING);
  expect((await find(ehr)).cases).toEqual([]);
});
