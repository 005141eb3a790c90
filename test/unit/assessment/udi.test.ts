import { describe, expect, it } from 'vitest';
import { enterUdi } from '../../../src/assessment/procedure/enter-udi.ts';
import { readUdi } from '../../../src/assessment/procedure/udi.ts';

const GS = '\u001d';
const whole = {
  kind: 'gs1',
  deviceIdentifier: '09506000134352',
  checkDigitFits: true,
  expires: '2028-06-30',
  lot: 'LOT-7731',
  serial: 'S42',
};

describe('a UDI that was scanned or pasted', () => {
  it.each([
    ['as it is printed', '(01)09506000134352(17)280630(10)LOT-7731(21)S42'],
    ['as it is printed, with spaces between', ' (01) 09506000134352 (17) 280630 (10) LOT-7731 (21) S42 '],
    ['as a scanner gives it', `01095060001343521728063010LOT-7731${GS}21S42`],
    ['with what a scanner puts before it', `]d201095060001343521728063010LOT-7731${GS}21S42`],
    ['in another order', `010950600013435210LOT-7731${GS}1728063021S42`],
  ])('is taken apart %s', (_, text) => {
    expect(readUdi(text)).toMatchObject(whole);
  });

  it('gives the form that is printed, whichever way it came', () => {
    expect(readUdi(`01095060001343521728063010LOT-7731${GS}21S42`)).toMatchObject({
      humanReadable: '(01)09506000134352(17)280630(10)LOT-7731(21)S42',
    });
  });

  it('keeps parentheses that belong to a lot', () => {
    expect(readUdi('(01)09506000134352(10)AB(7)C')).toMatchObject({ lot: 'AB(7)C' });
  });

  it('says of an identifier whose check digit does not fit that it does not', () => {
    expect(readUdi('(01)09506000134353(10)A')).toMatchObject({ kind: 'gs1', checkDigitFits: false });
  });

  it('reads a day of 00 as the month', () => {
    expect(readUdi('(01)09506000134352(17)280600')).toMatchObject({ expires: '2028-06', lot: undefined });
  });

  it.each([
    ['HIBC is known as such', '+H123PARTNO1234567890120/$$420020216LOT123', { kind: 'hibc' }],
    ['HIBC as it is printed', '*+H123PARTNO1234567890120*', { kind: 'hibc' }],
    ['a device identifier that is broken off', '(01)095060001343', { kind: 'other' }],
    ['a scan that is broken off', '01095060001343521728', { kind: 'other' }],
    ['parts without a device identifier', '(10)LOT-7731', { kind: 'other' }],
    ['a part given twice', '(01)09506000134352(10)A(10)B', { kind: 'other' }],
    ['something else', 'REF 4711, lot 12', { kind: 'other' }],
    ['nothing', '   ', undefined],
  ])('%s', (_, text, expected) => {
    expect(readUdi(text)).toEqual(expected);
  });
});

describe('the lot beside a UDI', () => {
  const one = '(01)09506000134352(10)LOT-1';
  const other = '(01)09506000134352(10)LOT-2';

  it('is taken from it where none was written', () => {
    expect(enterUdi({ udi: '', lot: '' }, one)).toEqual({ udi: one, lot: 'LOT-1' });
  });

  it('follows it to another one, and goes with it', () => {
    expect(enterUdi({ udi: one, lot: 'LOT-1' }, other)).toEqual({ udi: other, lot: 'LOT-2' });
    expect(enterUdi({ udi: one, lot: 'LOT-1' }, '')).toEqual({ udi: '', lot: '' });
  });

  it('stays where somebody wrote it', () => {
    expect(enterUdi({ udi: '', lot: 'B-7' }, one)).toEqual({ udi: one });
    expect(enterUdi({ udi: one, lot: 'B-7' }, other)).toEqual({ udi: other });
    expect(enterUdi({ udi: one, lot: 'B-7' }, '')).toEqual({ udi: '' });
  });
});
