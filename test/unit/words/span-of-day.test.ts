import { describe, expect, it } from 'vitest';
import { recordWords as english } from '../../../src/words/en/record.ts';
import { recordWords as french } from '../../../src/words/fr/record.ts';

const spoken = (start: string, end: string) =>
  [english.procedure.span(start, end), french.procedure?.span?.(start, end)].map(said => said?.replaceAll('\u00a0', ' '));

describe('from when to when a procedure was', () => {
  it('says its day once where it is one', () => {
    expect(spoken('2026-09-28T10:02:00+02:00', '2026-09-28T11:15:00+02:00')).toEqual([
      '28 September 2026, 10:02 to 11:15 (UTC+02:00)',
      'le 28 septembre 2026 de 10 h 02 à 11 h 15 (UTC+02:00)',
    ]);
  });

  it('says both days past midnight, and both zones where the clock was changed between', () => {
    expect(spoken('2026-09-28T23:40:00Z', '2026-09-29T00:20:00Z')[0]).toBe(
      '28 September 2026, 23:40 (UTC) to 29 September 2026, 00:20 (UTC)',
    );
    expect(spoken('2026-10-25T02:40:00+02:00', '2026-10-25T02:20:00+01:00')[0]).toBe(
      '25 October 2026, 02:40 (UTC+02:00) to 25 October 2026, 02:20 (UTC+01:00)',
    );
  });

  it('says days as days', () => {
    expect(spoken('2026-09-28', '2026-09-28')[0]).toBe('28 September 2026 to 28 September 2026');
  });
});
