import { describe, expect, it } from 'vitest';
import { withLeakage } from '../../../src/assessment/procedure/leakage.ts';

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
