import { describe, expect, it } from 'vitest';
import { asksForSymptoms, withLeakage } from '../../../src/assessment/procedure/leakage.ts';
import type { CementLeakageSiteCode } from '../../../src/parameter/codes.generated.ts';
import { acted, COMPLICATION, emptyCase } from './cases.ts';

describe('cement leakage at a level', () => {
  it('may be at several sites, each named once', () => {
    expect(withLeakage(['disc'], 'epidural', true)).toEqual(['disc', 'epidural']);
    expect(withLeakage(['disc'], 'disc', true)).toEqual(['disc']);
  });

  it('is no longer "none seen" once a site is ticked, and at no site once "none seen" is', () => {
    expect(withLeakage(['none-seen'], 'disc', true)).toEqual(['disc']);
    expect(withLeakage(['disc', 'epidural'], 'none-seen', true)).toEqual(['none-seen']);
  });

  it('says nothing any more of a site that is unticked', () => {
    expect(withLeakage(['disc', 'epidural'], 'disc', false)).toEqual(['epidural']);
    expect(withLeakage(['none-seen'], 'none-seen', false)).toEqual([]);
  });
});

describe('whether leakage had symptoms', () => {
  const complicated = (kind: 'symptomatic-cement-leakage' | 'infection', level: 'L1' | 'L2' | undefined) =>
    acted(emptyCase(), { type: 'add-complication', id: COMPLICATION, kind }, { type: 'complication', id: COMPLICATION, change: { level } });
  const atL1 = (...leakage: readonly CementLeakageSiteCode[]) => ({ level: 'L1', leakage }) as const;

  it('is asked where cement leaked, and nowhere else', () => {
    expect(asksForSymptoms(atL1('disc'), emptyCase())).toBe(true);
    expect(asksForSymptoms(atL1('none-seen'), emptyCase())).toBe(false);
    expect(asksForSymptoms(atL1(), emptyCase())).toBe(false);
  });

  it('is no longer asked once it is recorded at this level; at another level it says nothing of this one', () => {
    expect(asksForSymptoms(atL1('disc'), complicated('symptomatic-cement-leakage', 'L1'))).toBe(false);
    expect(asksForSymptoms(atL1('disc'), complicated('symptomatic-cement-leakage', 'L2'))).toBe(true);
    expect(asksForSymptoms(atL1('disc'), complicated('symptomatic-cement-leakage', undefined))).toBe(true);
    expect(asksForSymptoms(atL1('disc'), complicated('infection', 'L1'))).toBe(true);
  });
});
