import { expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { treatedBefore } from '../../../src/assessment/procedure/treated-before.ts';
import type { EarlierCement } from '../../../src/chart/evidence/find-cement.ts';
import { anEvidence, wholeCase, withChart } from './cases.ts';

const cement = (level: EarlierCement['level'], date: string | undefined, own?: 'this-case'): EarlierCement => ({
  level,
  date,
  evidence: anEvidence({ ...(own && { own }) }),
});
const having = (...earlierCement: readonly EarlierCement[]): Case => {
  const current = withChart(wholeCase(), { earlierCement });
  return { ...current, procedure: { ...current.procedure, performedStart: '2026-11-22T09:00:00Z', performedEnd: undefined } };
};

it.each<[string, Case, unknown]>([
  [
    'the last time at a level of this session',
    having(cement('L1', '2021-03-04'), cement('L1', '2019-01-01')),
    { level: 'L1', date: '2021-03-04' },
  ],
  ['not at another level', having(cement('L4', '2021-03-04')), undefined],
  ['not on this day: it may be this session', having(cement('L1', '2026-11-22')), undefined],
  ['not what this case wrote itself', having(cement('L1', '2021-03-04', 'this-case')), undefined],
  ['not where no day is known', having(cement('L1', undefined), cement('L1', '2021')), undefined],
  ['not at a level that nobody names', having(cement(undefined, '2021-03-04')), undefined],
])('names cement of before: %s', (_what, current, expected) => {
  expect(treatedBefore(current)).toEqual(expected);
});
