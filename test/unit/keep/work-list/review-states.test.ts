import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../../src/assessment/case/action.ts';
import { type ReviewAsked, type ReviewState, readReviewStates } from '../../../../src/keep/work-list/review-states.ts';
import { aFhirServer, BASE, type Quirk, refusal, startFhirServers } from '../../../builders/fhir-server.ts';
import { sessionDouble } from '../../../builders/fhir-session.ts';
import { keptInEhr } from '../../../builders/kept-case.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from '../../assessment/cases.ts';

startFhirServers();

const SECOND = '00000000-0000-4000-8000-0000000000c2';
const infection: readonly CaseAction[] = [{ type: 'add-complication', id: SECOND, kind: 'infection' }];
const reviewed: CaseAction = {
  type: 'complication',
  id: SECOND,
  change: { reviewedAt: '2026-12-10', reviewedBy: 'The board', reviewWords: 'Prophylaxis came late.' },
};
const start = emptyCase({ iss: BASE });
const asked: ReviewAsked = { caseId: start.id, patientId: 'p1', complicationId: SECOND };

async function stateOf(one: ReviewAsked, actions: readonly CaseAction[], quirk?: Quirk): Promise<ReviewState | undefined> {
  aFhirServer(await keptInEhr(acted(wholeCase(start), ...actions)), quirk ? { quirk } : {});
  const states: ReviewState[] = [];
  await readReviewStates(sessionDouble({ baseUrl: BASE }), [one], new AbortController().signal, (_, state) => states.push(state));
  return states[0];
}

describe('the review of a complication', () => {
  it('is open until its case says that the department reviewed it, when, and who recorded it', async () => {
    expect(await stateOf(asked, infection)).toEqual({ is: 'open' });
    expect(await stateOf(asked, [...infection, reviewed])).toEqual({
      is: 'reviewed',
      at: '2026-12-10',
      by: 'The board',
      words: 'Prophylaxis came late.',
    });
  });

  it('is not that of another complication of the case', async () => {
    expect(await stateOf({ ...asked, complicationId: COMPLICATION }, [...infection, reviewed])).toEqual({ is: 'open' });
  });

  it('that only the Procedure names is over once each of the case that asks for one was reviewed', async () => {
    const named = { ...asked, complicationId: undefined };
    expect(await stateOf(named, [...infection, reviewed])).toMatchObject({ is: 'reviewed' });
    expect(await stateOf(named, infection)).toEqual({ is: 'open' });
  });

  it('is not known where no such case is kept, and not where the case cannot be read: neither is open', async () => {
    expect(await stateOf({ ...asked, caseId: SECOND }, infection)).toEqual({ is: 'not-kept' });
    expect(await stateOf({ ...asked, patientId: 'p2' }, infection)).toEqual({ is: 'not-kept' });
    const refuses: Quirk = url => (url.pathname.includes('/Binary/') ? refusal(403, 'Not for you.') : undefined);
    expect(await stateOf(asked, [...infection, reviewed], refuses)).toEqual({ is: 'unread' });
  });
});
