import { describe, expect, it } from 'vitest';
import { enterUdi } from '../../../../src/assessment/udi/enter-udi.ts';
import { scannedOnto } from '../../../../src/assessment/udi/scanned-onto.ts';

const ASKED = new Date('2026-11-22T12:00:00Z');
const NOTHING = { udi: '', lot: '', serial: '', madeOn: undefined, expires: undefined };
const one = '(01)09506000134352(10)LOT-1(17)280600(11)251201(21)S1';
const ofOne = { udi: one, lot: 'LOT-1', serial: 'S1', madeOn: '2025-12-01', expires: '2028-06' };
const other = '(01)09506000134352(10)LOT-2';

describe('what stands beside a UDI', () => {
  it('is taken from it where nothing was written', () => {
    expect(enterUdi(NOTHING, one, ASKED)).toEqual(ofOne);
  });

  it('follows it to another one, and goes with it', () => {
    expect(enterUdi(ofOne, other, ASKED)).toEqual({ udi: other, lot: 'LOT-2', serial: '', madeOn: undefined, expires: undefined });
    expect(enterUdi(ofOne, '', ASKED)).toEqual(NOTHING);
  });

  it('stays where somebody wrote it', () => {
    const written = { ...ofOne, lot: 'B-7', expires: '2027-01' };
    expect(enterUdi(written, other, ASKED)).toEqual({ udi: other, serial: '', madeOn: undefined });
    expect(enterUdi({ ...NOTHING, lot: 'B-7' }, one, ASKED)).not.toHaveProperty('lot');
  });
});

describe('a scan into a field', () => {
  const device = ']C10109506000134352';
  const rest = ']C11728063010LOT-1';

  it('joins the other one of two labels, the device first, whichever was scanned first', () => {
    for (const text of [scannedOnto(device, rest), scannedOnto(rest, device)]) {
      expect(enterUdi(NOTHING, text, ASKED)).toMatchObject({ lot: 'LOT-1', expires: '2028-06-30' });
      expect(text.indexOf(device)).toBe(0);
    }
    expect(scannedOnto('+A999123457', '+$LOT17X')).toBe('+A999123457 +$LOT17X');
  });

  it('takes the place of everything else', () => {
    expect(scannedOnto(one, device)).toBe(device);
    expect(scannedOnto(device, one)).toBe(one);
    expect(scannedOnto('REF 4711', rest)).toBe(rest);
    expect(scannedOnto('', device)).toBe(device);
  });
});
