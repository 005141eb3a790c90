import { expect, it } from 'vitest';
import { withUnitsKept } from '../../../src/app/parts/print/units-kept.ts';

it('keeps a unit on the line of its number on paper, and parts other words as before', () => {
  const kept = (text: string) => withUnitsKept(text).replaceAll('\u00a0', '_');
  expect(kept('4.5 mL; 12 mGy, 3 Gy·cm²; 212 ×10⁹/L; 84 /min; 36.6 °C; 50 µg')).toBe(
    '4.5_mL; 12_mGy, 3_Gy·cm²; 212_×10⁹/L; 84_/min; 36.6_°C; 50_µg',
  );
  expect(kept('28 September 2026, at 2 levels, 3 minutes, 5 mg')).toBe('28 September 2026, at 2 levels, 3 minutes, 5_mg');
});
