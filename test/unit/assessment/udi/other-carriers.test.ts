import { describe, expect, it } from 'vitest';
import { readUdi } from '../../../../src/assessment/udi/read-udi.ts';
import { dateOf } from '../../../../src/assessment/udi/written-date.ts';

const ASKED = new Date('2026-11-22T12:00:00Z');
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';
/** With its check character, modulo 43. */
const checked = (text: string) => {
  const sum = [...text].reduce((total, each) => total + CHARACTERS.indexOf(each), 0);
  return `${text}${CHARACTERS[sum % 43]}`;
};

function said(text: string) {
  const reading = readUdi(text);
  if (reading?.kind !== 'udi') return reading;
  const { made, expires, ...rest } = reading;
  return { ...rest, made: made && dateOf(made, ASKED), expires: expires && dateOf(expires, ASKED) };
}

const DEVICE = 'H123PARTNO1234567890120';

describe('an HIBC code', () => {
  it('is the device where it is nothing else, and its check character is no part of it', () => {
    // From the standard's own examples.
    expect(said('+A123BJC5D6E71G')).toMatchObject({ issuer: 'hibcc', deviceIdentifier: 'A123BJC5D6E71', lot: undefined, remarks: [] });
  });

  it('has lot and expiry behind the device', () => {
    expect(said('+A99912345/$$52001510X33')).toMatchObject({
      deviceIdentifier: 'A99912345',
      lot: '10X3',
      expires: '2020-01-15',
      remarks: [],
    });
  });

  it.each([
    ['a lot alone', '$LOT1', { lot: 'LOT1' }],
    ['a lot behind the day of a year', '28182LOT1', { lot: 'LOT1', expires: '2028-06-30' }],
    ['month and year', '$$0628LOT1', { lot: 'LOT1', expires: '2028-06' }],
    ['month, day, year', '$$2063028LOT1', { lot: 'LOT1', expires: '2028-06-30' }],
    ['year, month, day', '$$3280630LOT1', { lot: 'LOT1', expires: '2028-06-30' }],
    ['with an hour', '$$428063012LOT1', { lot: 'LOT1', expires: '2028-06-30' }],
    ['the day of a year', '$$528182LOT1', { lot: 'LOT1', expires: '2028-06-30' }],
    ['the day of a year with an hour', '$$62818212LOT1', { lot: 'LOT1', expires: '2028-06-30' }],
    ['no date', '$$7LOT1', { lot: 'LOT1', expires: undefined }],
    ['a count of two digits', '$$8050628LOT1', { lot: 'LOT1', count: '05', expires: '2028-06' }],
    ['a count of five digits', '$$9000123280630LOT1', { lot: 'LOT1', count: '00012', expires: '2028-06-30' }],
    ['a serial number alone', '$+SER1', { serial: 'SER1', lot: undefined }],
    ['a serial number with its expiry', '$$+3280630SER1', { serial: 'SER1', expires: '2028-06-30', lot: undefined }],
    ['a serial number behind', '$$3280630LOT1/SSER1', { lot: 'LOT1', serial: 'SER1' }],
    ['when it was made', '$$3280630LOT1/16D20251201', { lot: 'LOT1', made: '2025-12-01' }],
    ['its expiry by itself', '$LOT1/14D20280630', { lot: 'LOT1', expires: '2028-06-30' }],
    ['its count by itself', '$LOT1/Q12', { lot: 'LOT1', count: '12' }],
  ])('is taken apart with %s', (_, behind, expected) => {
    expect(said(checked(`+${DEVICE}/${behind}`))).toMatchObject({ deviceIdentifier: DEVICE, remarks: [], ...expected });
    expect(said(`*${checked(`+${DEVICE}/${behind}`)}*`)).toMatchObject({ deviceIdentifier: DEVICE, ...expected });
  });

  it('is two labels, one after the other, the second tied to the first', () => {
    const first = checked('+A99912345');
    const second = checked(`+$$3280630LOT1${first.at(-1)}`);
    for (const text of [`${first}\n${second}`, `${first} ${second}`, `*${first}**${second}*`, `]A0${first}]A0${second}`]) {
      expect(said(text)).toMatchObject({ deviceIdentifier: 'A99912345', lot: 'LOT1', expires: '2028-06-30', remarks: [] });
    }
    const strange = checked('+$$3280630LOT1X');
    expect(said(`${first}\n${strange}`)).toMatchObject({
      deviceIdentifier: 'A99912345',
      lot: undefined,
      remarks: [{ kind: 'other-label' }],
    });
    expect(said(second)).toMatchObject({ deviceIdentifier: undefined, lot: 'LOT1', remarks: [{ kind: 'no-identifier' }] });
  });

  it('gives only what is surely whole where its check character does not fit', () => {
    expect(said(`+${DEVICE}/$$3280630LOT1`)).toMatchObject({
      deviceIdentifier: DEVICE,
      lot: undefined,
      remarks: [{ kind: 'check-digit' }],
    });
    expect(said(`+${DEVICE}/$$3280630LOT1/SSER1`)).toMatchObject({ lot: 'LOT1', serial: undefined });
    expect(said(`+${DEVICE}`)).toMatchObject({ deviceIdentifier: undefined, remarks: [{ kind: 'check-digit' }] });
  });

  it('fits with a check character that is a blank, printed as a line', () => {
    const device = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap(letter => [...'0123456789'].map(digit => `+A99${letter}1235${digit}`));
    const blank = device.find(text => checked(text).endsWith(' ')) ?? '';
    expect(said(`${blank} `)).toMatchObject({ deviceIdentifier: blank.slice(1), remarks: [] });
    expect(said(`${blank}_`)).toMatchObject({ deviceIdentifier: blank.slice(1), remarks: [] });
  });

  it('says of a day that is none that it is none', () => {
    expect(said(checked(`+${DEVICE}/$$3280230LOT1`))).toMatchObject({
      lot: 'LOT1',
      expires: undefined,
      remarks: [{ kind: 'no-such-date', part: 'expires', written: '$$3280230LOT1' }],
    });
    expect(said(checked(`+${DEVICE}/$$527366LOT1`))).toMatchObject({ expires: undefined, remarks: [{ kind: 'no-such-date' }] });
  });

  it('says which part of it cannot be read', () => {
    expect(said(checked(`+${DEVICE}/$LOT1/XYZ`))).toMatchObject({ lot: 'LOT1', remarks: [{ kind: 'not-read', written: 'XYZ' }] });
  });
});

describe('an ICCBBA code', () => {
  it('has the device, its lot, its serial number, its days and the donation that it is made of', () => {
    expect(said('=/A9999XYZ100T0944=,000025=A99971312345600=>028182=}025335&,1000000000000XYZ123')).toMatchObject({
      issuer: 'iccbba-other',
      deviceIdentifier: 'A9999XYZ100T0944',
      serial: '000025',
      donation: 'A99971312345600',
      expires: '2028-06-30',
      made: '2025-12-01',
      lot: '000000000000XYZ123',
      remarks: [],
    });
  });

  it('is read in a message of several structures too', () => {
    expect(said('=+02000=/A9999XYZ100T0944=,000025')).toMatchObject({
      deviceIdentifier: 'A9999XYZ100T0944',
      serial: '000025',
      remarks: [],
    });
  });

  it('is a container of blood by its own numbers', () => {
    expect(said('=)1TE123456A&)RZ12345678')).toMatchObject({
      issuer: 'iccbba-blood',
      deviceIdentifier: '1TE123456A',
      lot: 'RZ12345678',
      remarks: [],
    });
  });

  it('says what cannot be right', () => {
    expect(said('=/A9999XYZ100T0944=>027366')).toMatchObject({
      expires: undefined,
      remarks: [{ kind: 'no-such-date', part: 'expires', written: '=>027366' }],
    });
    expect(said('=/A9999XYZ100T0944=,12')).toMatchObject({ remarks: [{ kind: 'not-read', written: '=,12' }] });
    expect(said('=,000025')).toMatchObject({ serial: '000025', remarks: [{ kind: 'no-identifier' }] });
    expect(said('=1+1')).toEqual({ kind: 'other' });
  });
});
