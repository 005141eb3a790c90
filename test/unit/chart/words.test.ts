import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/chart/evidence/rules.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { asked } from '../../builders/asked.ts';
import { AS_OF, aPatient } from '../../builders/chart-builder.ts';

const item = (date: string | undefined, dateKind: string | undefined = 'effective') => ({ title: 'INR', value: '2.6', date, dateKind });

describe('words of the chart', () => {
  test('every rule and every read has some, and none is left over', () => {
    expect(Object.keys(chartWords.rules).sort()).toEqual([...RULES].sort());
    // Visits come with the conditions.
    expect(Object.keys(chartWords.read)).toEqual([...READ_IDS, 'Encounter']);
    expect(chartWords.rule('inr-in-window')).toBe(chartWords.rules['inr-in-window']);
  });

  test.each([
    [item('2026-10-12T09:10:00Z'), 'INR 2.6, 12 October 2026, 41 days old'],
    [item('2026-11-22T12:00:00Z'), 'INR 2.6, 22 November 2026, 3 hours old'],
    [item('2026-11-22'), 'INR 2.6, 22 November 2026, today'],
    [item('2025-10-12'), 'INR 2.6, 12 October 2025, 13 months old'],
    [item('2019-03-02', 'onset'), 'INR 2.6, since 2 March 2019, 7 years old'],
    [item('2026-10'), 'INR 2.6, October 2026'],
    [item('2026'), 'INR 2.6, 2026'],
    [item(undefined), 'INR 2.6, no date'],
    [item('long ago'), 'INR 2.6, long ago'],
    [{ ...item('2026-10-23', 'authored'), title: 'warfarin', value: undefined }, 'warfarin, ordered 23 October 2026, 30 days old'],
  ])('an item is said with its date and its age', (evidence, line) => {
    expect(chartWords.evidenceLine(evidence, AS_OF)).toBe(line);
  });

  test('nothing found says where it was looked for, and that this proves little', async () => {
    const line = chartWords.searchedLine(await asked(aPatient().withCondition({ code: 'I10' }), 'CON-REL-1'));
    expect(line).toBe('in 1 condition, read to the end. The EHR may withhold some, and other places may know more.');
  });

  test('a read that failed is said first, with why', async () => {
    const line = chartWords.searchedLine(await asked(aPatient(), 'CARE-PRE-3', undefined, { failing: ['MedicationStatement'] }));
    expect(line).toBe('Medication statements could not be read: the EHR does not allow it (403). Nothing is known from them.');
  });

  test('a read that ended early says that there may be more', async () => {
    const line = chartWords.searchedLine(
      await asked(aPatient().withCondition({ code: 'I10' }), 'CON-ABS-1', undefined, { incomplete: ['Condition'] }),
    );
    expect(line).toMatch(/^1 condition read, then .*there may be more\.$/);
  });
});
