import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedForm, readUdi } from '../../../../src/assessment/udi/read-udi.ts';
import type { UdiRead } from '../../../../src/assessment/udi/udi-reading.ts';
import { dateOf, isWritten, writtenDate } from '../../../../src/assessment/udi/written-date.ts';

const GS = '\u001d';
const ASKED = new Date('2026-11-22T12:00:00Z');
const DEVICE = '09506000134352';

function read(text: string): UdiRead {
  const reading = readUdi(text);
  if (reading?.kind !== 'udi') throw new Error(`Not read: ${text}`);
  return reading;
}
const said = (text: string) => {
  const { made, expires, ...rest } = read(text);
  return { ...rest, made: made && dateOf(made, ASKED), expires: expires && dateOf(expires, ASKED) };
};

const whole = { issuer: 'gs1', deviceIdentifier: DEVICE, expires: '2028-06-30', lot: 'LOT-7731', serial: 'S42', remarks: [] };

describe('a GS1 carrier that was scanned, pasted or typed', () => {
  it.each([
    ['as it is printed', `(01)${DEVICE}(17)280630(10)LOT-7731(21)S42`],
    ['as it is printed, with spaces between', ` (01) ${DEVICE} (17) 280630 (10) LOT-7731 (21) S42 `],
    ['as a scanner gives it', `01${DEVICE}1728063010LOT-7731${GS}21S42`],
    ['with what a scanner puts before it', `]d201${DEVICE}1728063010LOT-7731${GS}21S42`],
    ['from linear bars', `]C101${DEVICE}1728063010LOT-7731${GS}21S42`],
    ['from a composite of bars', `]e001${DEVICE}1728063010LOT-7731${GS}21S42`],
    ['from a QR code', `]Q301${DEVICE}1728063010LOT-7731${GS}21S42`],
    ['with a separator at its beginning and its end', `${GS}01${DEVICE}1728063010LOT-7731${GS}21S42${GS}`],
    ['with a separator written out', `01${DEVICE}1728063010LOT-7731<GS>21S42`],
    ['in another order', `01${DEVICE}10LOT-7731${GS}1728063021S42`],
    ['from two labels, one after the other', `]C101${DEVICE}]C11728063010LOT-7731${GS}21S42`],
    ['from two labels, a line each', `01${DEVICE}\n1728063010LOT-7731${GS}21S42`],
    ['as a link', `https://id.gs1.org/01/${DEVICE}/10/LOT-7731/21/S42?17=280630`],
    [
      'as a link of a maker, with words of its own',
      `https://implants.example/de/product/01/${DEVICE}/10/LOT%2D7731/21/S42?linkType=all&17=280630#more`,
    ],
    ['as a link of the first version', `http://id.gs1.org/gtin/9506000134352/lot/LOT-7731/ser/S42?17=280630`],
  ])('is taken apart %s', (_, text) => {
    expect(said(text)).toMatchObject(whole);
  });

  it('has each part told apart: what is in the package, what the maker adds, what is no part of a lot', () => {
    const text = `(01)${DEVICE}(10)LOT(240)REF1(30)5(91)INTERN(22)V2(250)SEC(251)SRC(400)PO-1(11)251201`;
    expect(said(text)).toMatchObject({
      lot: 'LOT',
      count: '5',
      made: '2025-12-01',
      others: [
        { id: '240', value: 'REF1' },
        { id: '91', value: 'INTERN' },
        { id: '22', value: 'V2' },
        { id: '250', value: 'SEC' },
        { id: '251', value: 'SRC' },
        { id: '400', value: 'PO-1' },
      ],
    });
    expect(said(`01${DEVICE}10LOT${GS}240REF1${GS}305${GS}91INTERN`)).toMatchObject({ lot: 'LOT', count: '5' });
  });

  it.each([
    ['a scan', `01${DEVICE}1728063010LOT-7731${GS}21S42`, `(01)${DEVICE}(17)280630(10)LOT-7731(21)S42`],
    ['a link', `https://id.gs1.org/01/${DEVICE}/10/LOT-7731?17=280630`, `(01)${DEVICE}(10)LOT-7731(17)280630`],
  ])('has the form that is printed: %s', (_, text, printed) => {
    expect(printedForm(text)).toBe(printed);
  });

  it('is left as it stands where it is printed already, and where a part of it cannot be read', () => {
    expect(printedForm(`(01)${DEVICE}(10)A`)).toBeUndefined();
    expect(printedForm(`01${DEVICE}172806`)).toBeUndefined();
  });

  it('keeps parentheses that belong to a lot', () => {
    expect(said(`(01)${DEVICE}(10)AB(7)C`)).toMatchObject({ lot: 'AB(7)C', remarks: [] });
  });

  it.each([
    [
      'a check digit that does not fit',
      '(01)09506000134353(10)A',
      [{ kind: 'check-digit' }],
      { lot: 'A', deviceIdentifier: '09506000134353' },
    ],
    [
      '30 February',
      `(01)${DEVICE}(17)280230(10)A`,
      [{ kind: 'no-such-date', part: 'expires', written: '(17)280230' }],
      { lot: 'A', expires: undefined },
    ],
    [
      '29 February of no leap year',
      `(01)${DEVICE}(11)250229`,
      [{ kind: 'no-such-date', part: 'made', written: '(11)250229' }],
      { made: undefined },
    ],
    ['a month of 13', `(01)${DEVICE}(17)281300`, [{ kind: 'no-such-date', part: 'expires', written: '(17)281300' }], {}],
    ['a part given twice that says two things', `(01)${DEVICE}(10)A(10)B`, [{ kind: 'twice', id: '(10)' }], { lot: undefined }],
    [
      'a part that is broken off',
      `(01)${DEVICE}(10)A(17)2806`,
      [{ kind: 'not-read', written: '(17)2806' }],
      { lot: 'A', expires: undefined },
    ],
    ['a scan that is broken off', `01${DEVICE}1728`, [{ kind: 'not-read', written: '1728' }], { deviceIdentifier: DEVICE }],
    ['a label without the device', '(17)280630(10)LOT-7731', [{ kind: 'no-identifier' }], { lot: 'LOT-7731', expires: '2028-06-30' }],
  ])('says what cannot be right, and takes the rest: %s', (_, text, remarks, rest) => {
    expect(said(text)).toMatchObject({ remarks, ...rest });
  });

  it('takes a part that is given twice alike', () => {
    expect(said(`(01)${DEVICE}(10)A(10)A`)).toMatchObject({ lot: 'A', remarks: [] });
  });

  it.each([
    ['a device identifier that is broken off', '(01)095060001343'],
    ['something else', 'REF 4711, lot 12'],
    ['digits that begin like a part', '1012345'],
    ['a link to anything', 'https://example.org/products/01/list'],
    ['a compressed link', 'https://id.gs1.org/DQnYUc1gmiCNV4JGkYqlQA'],
  ])('is no carrier: %s', (_, text) => {
    expect(readUdi(text)).toEqual({ kind: 'other' });
  });

  it('is nothing where nothing stands', () => {
    expect(readUdi('   ')).toBeUndefined();
  });

  it('takes an expiry with an hour as its day, where no other is given', () => {
    expect(said(`(01)${DEVICE}(7003)2806301200`)).toMatchObject({ expires: '2028-06-30' });
  });
});

describe('a date with two digits of its year', () => {
  it.each([
    ['280600', '2026-11-22', '2028-06'],
    ['760101', '2026-11-22', '2076-01-01'],
    ['770101', '2026-11-22', '1977-01-01'],
    ['990101', '2026-11-22', '1999-01-01'],
    ['000229', '2026-11-22', '2000-02-29'],
    ['100101', '2060-01-01', '2110-01-01'],
    ['110101', '2060-01-01', '2011-01-01'],
  ])('%s read in %s is %s', (digits, on, expected) => {
    expect(said(`(01)${DEVICE}(17)${digits}`).remarks).toEqual([]);
    const { expires } = read(`(01)${DEVICE}(17)${digits}`);
    expect(expires && dateOf(expires, new Date(`${on}T12:00:00Z`))).toBe(expected);
  });

  it('is within fifty years of the day on which it is read, and says what is written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2098 }), (year, month, now) => {
        const written = writtenDate(String(year).padStart(2, '0'), String(month).padStart(2, '0'), undefined);
        const date = written && dateOf(written, new Date(now, 6, 1));
        expect(Math.abs(Number(date?.slice(0, 4)) - now)).toBeLessThanOrEqual(50);
        expect(written && isWritten(written, date ?? '')).toBe(true);
      }),
    );
  });
});

/** All of the 82 characters but parentheses, which divide the printed form. */
const text82 = (most: number) => fc.stringMatching(new RegExp(`^[!"%&'*-?A-Z_a-z]{1,${most}}$`)).filter(value => !value.includes('<GS>'));
const day = fc
  .tuple(fc.nat({ max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 28 }))
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join(''));
const gtin = fc.bigInt({ min: 0n, max: 9_999_999_999_999n }).map(number => {
  const digits = String(number).padStart(13, '0');
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
});
const FIXED = ['01', '11', '17'];
const carrier = fc
  .record(
    {
      '10': text82(20),
      '11': day,
      '17': day,
      '21': text82(20),
      '22': text82(20),
      '30': fc.stringMatching(/^\d{1,8}$/),
      '240': text82(30),
      '91': text82(90),
    },
    { requiredKeys: [] },
  )
  .chain(parts => fc.tuple(gtin, fc.shuffledSubarray(Object.entries(parts), { minLength: Object.keys(parts).length })))
  .map(([device, parts]): readonly (readonly [string, string])[] => [['01', device], ...parts]);

describe('every GS1 carrier', () => {
  it('says the same printed, scanned and as a link, and nothing of it is lost', () => {
    fc.assert(
      fc.property(carrier, parts => {
        const printed = parts.map(([id, value]) => `(${id})${value}`).join('');
        const scanned = parts.map(([id, value], at) => `${id}${value}${FIXED.includes(id) || at === parts.length - 1 ? '' : GS}`).join('');
        const inPath = parts.filter(([id]) => ['01', '22', '10', '21'].includes(id));
        const asked = parts.filter(([id]) => !['01', '22', '10', '21'].includes(id));
        const pieces = (all: typeof parts, between: string) => all.map(([id, value]) => `${id}${between}${encodeURIComponent(value)}`);
        const link = `https://id.gs1.org/${pieces(inPath, '/').join('/')}${asked.length > 0 ? '?' : ''}${pieces(asked, '=').join('&')}`;
        const readings = [printed, `]d2${scanned}`, scanned, link].map(read);
        const values = (reading: UdiRead) =>
          Object.fromEntries([...reading.humanReadable.matchAll(/\((\d{2,3})\)([^(]*)/g)].map(([, id, value]) => [id, value]));
        for (const reading of readings) {
          expect(reading.remarks).toEqual([]);
          expect(values(reading)).toEqual(Object.fromEntries(parts));
          expect(reading.lot).toBe(Object.fromEntries(parts)['10']);
          expect(reading.serial).toBe(Object.fromEntries(parts)['21']);
        }
      }),
    );
  });

  it('is read without stumbling, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), text82(120), fc.stringMatching(/^[+=&(\]01$/,>)A-Z0-9]{1,60}$/)), text => {
        const reading = readUdi(text);
        if (text.trim() !== '') expect(['udi', 'other']).toContain(reading?.kind);
        if (reading?.kind === 'udi') expect(reading.humanReadable).not.toBe('');
      }),
    );
  });
});
