import { describe, expect, it } from 'vitest';
import { sortWritten } from '../../../src/chart/findings/medicine-sort.ts';

describe('a medicine of the session, as somebody wrote it', () => {
  it.each([
    ['midazolam 2 mg', 'sedates'],
    ['Fentanyl citrate 50 µg i.v.', 'sedates'],
    ['Propofol 1 % 20 mg', 'sedates'],
    ['midazolam 1 mg, cefazolin 2 g', 'sedates'],
    ['cefazolin 2 g', 'anti-infective'],
    ['Céfazoline 2 g', 'anti-infective'],
    ['Vancomycin 1 g', 'anti-infective'],
    ['lidocaine 1 % 10 mL', 'other'],
    ['Ketorolac 15 mg', 'other'],
    ['ondansetron 4 mg', 'unknown'],
    ['', 'unknown'],
  ])('“%s” is told to be: %s', (given, sort) => {
    expect(sortWritten(given)).toBe(sort);
  });
});
