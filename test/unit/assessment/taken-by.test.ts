import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { AT, acted, emptyCase } from './cases.ts';

const signedIn = (reference: string | undefined, name: string | undefined): Case => ({ ...emptyCase(), clinician: { reference, name } });
const decided = (start: Case) => acted(start, { type: 'consent', change: { decision: 'given' } });

describe('who took the consent', () => {
  it('is who is signed in, from the first decision on', () => {
    expect(decided(emptyCase()).consent.takenBy).toBe('Dr Ruth Adeyemi');
    expect(acted(emptyCase(), { type: 'consent', change: { decision: 'refused' } }).consent.takenBy).toBe('Dr Ruth Adeyemi');
    expect(acted(emptyCase(), { type: 'consent', change: { givenBy: 'patient' } }).consent.takenBy).toBe('');
  });

  it('is who was named before', () => {
    expect(decided(acted(emptyCase(), { type: 'consent', change: { takenBy: 'A. Novak' } })).consent.takenBy).toBe('A. Novak');
  });

  it('stays without a name that was taken out', () => {
    const out = acted(
      decided(emptyCase()),
      { type: 'consent', change: { takenBy: '' } },
      { type: 'consent', change: { decision: 'refused' } },
    );
    expect(out.consent.takenBy).toBe('');
  });

  it('is nobody yet where signing decides: the text stands as it was read', () => {
    const signature = { name: 'Margaret Osei', path: '', at: AT, text: 'Consent' };
    expect(acted(emptyCase(), { type: 'consent', change: { decision: 'given', signature } }).consent.takenBy).toBe('');
  });

  it('is nobody where a patient is signed in, or nobody is known', () => {
    expect(decided(signedIn('Patient/p1', 'Margaret Osei')).consent.takenBy).toBe('');
    expect(decided(signedIn(undefined, undefined)).consent.takenBy).toBe('');
  });
});
