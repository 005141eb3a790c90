import { describe, expect, it } from 'vitest';
import { type ReferralDifference, referralDifference } from '../../../src/assessment/beside-chart/referral-difference.ts';
import type { Referral } from '../../../src/chart/findings/find-referrals.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';

const referral = (part: Partial<Referral>): Pick<Referral, 'levels' | 'unsupported' | 'standing'> => ({
  levels: ['L1'],
  unsupported: [],
  standing: 'open',
  ...part,
});

describe('a referral beside imaging', () => {
  it.each<[string, Partial<Referral>, readonly VertebralLevelCode[], ReferralDifference | undefined]>([
    ['that names the same', {}, ['L1'], undefined],
    ['of which not all reports are read', { unsupported: undefined }, ['L2'], { kind: 'not-compared' }],
    ['that names a level at which imaging has nothing new', { unsupported: ['L1'] }, [], { kind: 'unsupported', levels: ['L1'] }],
    ['that names fewer levels than imaging', {}, ['L1', 'L3'], { kind: 'imaging-names-more', levels: ['L3'] }],
    ['that names another level than imaging', { unsupported: ['L1'] }, ['L3'], { kind: 'differs' }],
    ['that names no level', { levels: [] }, ['L3'], undefined],
    ['that was done', { unsupported: ['L1'], standing: 'done' }, ['L3'], undefined],
    ['that was withdrawn', { unsupported: ['L1'], standing: 'withdrawn' }, ['L3'], undefined],
  ])('%s', (_, part, imaging, difference) => {
    expect(referralDifference(referral(part), imaging)).toEqual(difference);
  });
});
