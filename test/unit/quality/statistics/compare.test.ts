import { describe, expect, it } from 'vitest';
import { cohortOf, event, rateIn, sessions } from '../resources.ts';

const withInfections = (number: number, cases: number) =>
  cohortOf(...sessions(cases), ...Array.from({ length: number }, (_, index) => event(`e${index}`, `s${index + 1}`)));
const compared = (number: number, cases: number) => rateIn(withInfections(number, cases), 'infection', 'osteoporosis').comparison;

describe('what a rate says against the published one of under 1 %', () => {
  it('nothing, where even no event among so few cannot show it', () => {
    expect(compared(0, 20)).toMatchObject({ kind: 'too-few', rate: 0.01, casesNeeded: 299 });
    expect(compared(1, 20)).toMatchObject({ kind: 'too-few' });
    expect(compared(0, 298)).toMatchObject({ kind: 'too-few' });
  });

  it('that it is under it, from 299 without one on', () => {
    expect(compared(0, 299)).toMatchObject({ kind: 'below', rate: 0.01 });
  });

  it('that it is over it, where chance explains so many too rarely, even of few', () => {
    expect(compared(2, 20)).toMatchObject({ kind: 'above', chance: expect.closeTo(0.0169, 4) });
    expect(compared(3, 100)).toMatchObject({ kind: 'too-few' });
    expect(compared(4, 100)).toMatchObject({ kind: 'above' });
  });

  it('neither, where there would be enough cases', () => {
    expect(compared(3, 400)).toMatchObject({ kind: 'open' });
  });
});

describe('what is set beside a published rate and not tested', () => {
  const why = (outcome: Parameters<typeof rateIn>[1], stratum: Parameters<typeof rateIn>[2], indication: string) => {
    const levels = [{ site: 'L1', indication: [indication], leakage: ['none-seen'] }];
    return rateIn(cohortOf(...sessions(300, { levels })), outcome, stratum).comparison;
  };

  it('a range and an "up to", which depend on how one looks', () => {
    expect(why('asymptomatic-cement-leakage', 'osteoporosis', 'IND-1')).toEqual({ kind: 'not-tested', why: 'range' });
    expect(why('asymptomatic-cement-leakage', 'neoplasm', 'IND-2')).toEqual({ kind: 'not-tested', why: 'range' });
  });

  it('a new fracture, which depends on the follow-up', () => {
    expect(why('new-fracture-adjacent', 'osteoporosis', 'IND-1')).toEqual({ kind: 'not-tested', why: 'follow-up' });
  });

  it('a rate of another cause', () => {
    expect(why('any-major', 'other', 'IND-4')).toEqual({ kind: 'not-tested', why: 'none-published' });
    expect(why('any-major', 'neoplasm', 'IND-2')).toMatchObject({ kind: 'below', rate: 0.05 });
  });

  it('all causes together, where rates are published by cause', () => {
    const neoplastic = sessions(2, { levels: [{ site: 'T8', indication: ['IND-2'] }] }).map(each => ({ ...each, id: `n-${each.id}` }));
    const cohort = cohortOf(...sessions(2), ...neoplastic);
    expect(rateIn(cohort, 'transient-neurologic-deficit', 'all').comparison).toEqual({ kind: 'not-tested', why: 'by-cause' });
    expect(rateIn(cohort, 'infection', 'all').comparison).toMatchObject({ kind: 'too-few' });
  });
});
