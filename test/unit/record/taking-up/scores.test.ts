import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { blanksOf } from '../../../../src/assessment/facts/blank-of.ts';
import { emptyVisit } from '../../../../src/assessment/follow-up/new-visit.ts';
import { scoreFacts } from '../../../../src/assessment/instruments/facts.ts';
import type { AlsoSent } from '../../../../src/record/base/record.ts';
import { AT, acted, wholeCase } from '../../assessment/cases.ts';
import { openEhr, startEhr } from '../../delivery/ehr.ts';
import { EVERYTHING, find, sendAll, takeUp, wouldSend } from './taken-up.ts';

startEhr();

const [VISIT, BEFORE, AFTER] = ['f1', 'f2', 'f3'].map(end => `00000000-0000-4000-8000-0000000000${end}`);
if (VISIT === undefined || BEFORE === undefined || AFTER === undefined) throw new Error('There are three rows.');
const total = { ...blanksOf(scoreFacts), instrument: 'oswestry', version: '2.1a' } as const;

const scored: Case = acted(
  wholeCase(),
  { type: 'answer', key: 'CARE-PRE-6', value: 8, at: AT },
  { type: 'assess', change: { scores: [{ ...total, id: BEFORE, score: 60, at: '2026-11-15' }] } },
  {
    type: 'follow-up',
    change: {
      visits: [{ ...emptyVisit(VISIT), at: '2026-12-22T09:00:00+01:00', manner: 'telephone', pain: 3 }],
      scores: [{ ...total, id: AFTER, score: 30, at: '2026-12-22' }],
    },
  },
);

const KEYS = ['score/pain', `score/total/${BEFORE}`, `score/visit/${VISIT}`, `score/total/${AFTER}`];
const scoresIn = ({ ledger }: Case) => ledger.filter(({ resourceType }) => resourceType === 'Observation');

describe('scores of a case that is taken up from the EHR', () => {
  it.each([
    ['beside its answers', EVERYTHING],
    ['alone', ['Observation']],
  ] as const satisfies readonly (readonly [string, readonly AlsoSent[]])[])(
    'are matched with what stands there, kept %s, and not sent again',
    async (_, alsoSends) => {
      const ehr = openEhr();
      await sendAll(ehr, scored, alsoSends);
      expect(ehr.store.all('Observation')).toHaveLength(KEYS.length);
      expect((await find(ehr, alsoSends)).cases).toHaveLength(1);
      const taken = await takeUp(ehr, alsoSends);
      expect(
        scoresIn(taken.case)
          .map(({ key }) => key)
          .sort(),
      ).toEqual([...KEYS].filter(key => alsoSends.length > 1 || key !== 'score/pain').sort());
      expect(taken.case.assessment.scores).toEqual(scored.assessment.scores);
      expect(taken.case.followUp.scores).toEqual(scored.followUp.scores);
      expect(taken.case.followUp.visits.map(({ id, at, pain }) => ({ id, at, pain }))).toEqual([
        { id: VISIT, at: '2026-12-22T09:00:00+01:00', pain: 3 },
      ]);
      expect(wouldSend(taken.case, alsoSends).filter(line => line.startsWith('score/'))).toEqual([]);
    },
  );

  it('are marked as entered in error once their row is taken out', async () => {
    const ehr = openEhr();
    await sendAll(ehr, scored, EVERYTHING);
    const taken = await takeUp(ehr);
    const without = acted(taken.case, { type: 'follow-up', change: { visits: [] } });
    expect(wouldSend(without, EVERYTHING)).toContain(`score/visit/${VISIT} taken back`);
    const after = await sendAll(ehr, without, EVERYTHING);
    expect(
      ehr.store
        .all('Observation')
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['entered-in-error', 'final', 'final', 'final']);
    expect(wouldSend(after, EVERYTHING)).toEqual([]);
    expect((await takeUp(ehr)).case.followUp.visits).toEqual([]);
  });

  it('are changed where they stand, and not made anew', async () => {
    const ehr = openEhr();
    await sendAll(ehr, scored, EVERYTHING);
    const taken = await takeUp(ehr);
    const changed = acted(taken.case, { type: 'follow-up', change: { scores: [{ ...total, id: AFTER, score: 28, at: '2026-12-22' }] } });
    await sendAll(ehr, changed, EVERYTHING);
    expect(ehr.store.all('Observation')).toHaveLength(KEYS.length);
    expect(ehr.store.all('Observation').map(({ valueQuantity }) => valueQuantity?.value)).toContain(28);
  });
});
