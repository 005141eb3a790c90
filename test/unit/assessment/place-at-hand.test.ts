import { describe, expect, it } from 'vitest';
import { placeAtHand } from '../../../src/assessment/plan/place-at-hand.ts';
import { readReadiness } from '../../../src/site/readiness/read-readiness.ts';

const recorded = (...checklist: readonly object[]) =>
  placeAtHand(readReadiness({ unread: { facility: { checklist } } }).readiness.checklist);

describe('what a site has recorded of help at hand', () => {
  it('is what is met and what is not; of the rest it says nothing', () => {
    expect(
      recorded(
        { item: 'FAC-7.ct', is: 'met' },
        { item: 'FAC-9.surgical', is: 'met' },
        { item: 'FAC-7.mr', is: 'not-met' },
        { item: 'FAC-9.medical', is: 'unknown' },
        { item: 'FAC-1', is: 'met' },
      ),
    ).toEqual({ met: ['FAC-7.ct', 'FAC-9.surgical'], notMet: ['FAC-7.mr'] });
    expect(recorded()).toEqual({ met: [], notMet: [] });
  });
});
