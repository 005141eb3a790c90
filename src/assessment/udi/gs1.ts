import { formOf, identifierAt } from './gs1-identifiers.ts';
import type { UdiReading, UdiRemark } from './udi-reading.ts';
import { type WrittenDate, writtenDate } from './written-date.ts';

/** A part of a carrier, under its application identifier. */
export interface Gs1Element {
  readonly id: string;
  readonly value: string;
}

export interface Gs1Text {
  readonly elements: readonly Gs1Element[];
  /** What cannot be read, as it is written. */
  readonly notRead: readonly string[];
}

/** FNC1 between parts, as scanners hand it over. */
export const SEPARATOR = '\u001d';

/** What stands for it where a scanner may not send it, or somebody copied it: none of it can be part of a value. */
const STANDS_FOR_SEPARATOR = /\u241d|<GS>|\{GS\}|\^\]|[|~^\r\n]+|\][A-Za-z]\d/g;

/** `(01)…(17)…(10)…(21)…`; a lot may itself hold parentheses, so only identifiers that there are divide. */
export function printedElements(text: string): Gs1Text {
  const marks = [...text.matchAll(/\((\d{2,4})\)/g)].filter(([, id = '']) => formOf(id) !== undefined);
  const elements = marks.map(({ 0: mark, 1: id = '', index }, at): Gs1Element => {
    const value = text.slice(index + mark.length, marks[at + 1]?.index).replaceAll(/\s/g, '');
    return { id, value };
  });
  const before = text.slice(0, marks[0]?.index).trim();
  return wellFormed(elements, before === '' ? [] : [before]);
}

/** The same without parentheses, as a scanner gives it. What is not known hides where the next part begins: nothing behind it is read. */
export function scannedElements(text: string): Gs1Text {
  const elements: Gs1Element[] = [];
  let rest = text.replaceAll(STANDS_FOR_SEPARATOR, SEPARATOR).replaceAll(/ /g, '');
  while (rest !== '') {
    if (rest.startsWith(SEPARATOR)) {
      rest = rest.slice(1);
      continue;
    }
    const id = identifierAt(rest);
    const form = id === undefined ? undefined : formOf(id);
    if (id === undefined || form === undefined) break;
    const end = rest.indexOf(SEPARATOR);
    const value = rest.slice(id.length, form.length === undefined ? (end < 0 ? rest.length : end) : id.length + form.length);
    if (!form.form.test(value)) break;
    elements.push({ id, value });
    rest = rest.slice(id.length + value.length);
  }
  return { elements, notRead: rest === '' ? [] : [rest.replaceAll(SEPARATOR, ' ')] };
}

export function wellFormed(elements: readonly Gs1Element[], notRead: readonly string[]): Gs1Text {
  const fits = ({ id, value }: Gs1Element) => formOf(id)?.form.test(value) === true;
  return {
    elements: elements.filter(fits),
    notRead: [...notRead, ...elements.filter(element => !fits(element)).map(({ id, value }) => `(${id})${value}`)],
  };
}

/** What each part of a carrier says of a device. */
export function readGs1({ elements, notRead }: Gs1Text): UdiReading {
  const remarks: UdiRemark[] = [];
  const taken = new Set<string>();
  const said = (id: string): string | undefined => {
    taken.add(id);
    const values = new Set(elements.filter(element => element.id === id).map(({ value }) => value));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const date = (part: 'made' | 'expires', id: string): WrittenDate | undefined => {
    const digits = said(id);
    if (digits === undefined) return undefined;
    const day = digits.slice(4, 6);
    // A day of 00 is the whole month.
    const read = writtenDate(digits.slice(0, 2), digits.slice(2, 4), day === '00' ? undefined : day);
    if (!read) remarks.push({ kind: 'no-such-date', part, written: `(${id})${digits}` });
    return read;
  };
  const deviceIdentifier = said('01');
  if (deviceIdentifier === undefined) remarks.push({ kind: 'no-identifier' });
  else if (!checkDigitFits(deviceIdentifier)) remarks.push({ kind: 'check-digit' });
  const [made, expiresOn, expiresAt] = [date('made', '11'), date('expires', '17'), date('expires', '7003')];
  const parts = { lot: said('10'), serial: said('21'), made, expires: expiresOn ?? expiresAt, count: said('30') };
  if (deviceIdentifier === undefined && Object.values(parts).every(part => part === undefined)) return { kind: 'other' };
  const ids = [...new Set(elements.map(({ id }) => id))];
  const twice = ids.filter(id => new Set(elements.filter(element => element.id === id).map(({ value }) => value)).size > 1);
  return {
    kind: 'udi',
    issuer: 'gs1',
    deviceIdentifier,
    ...parts,
    donation: undefined,
    others: elements.filter(({ id }) => !taken.has(id)),
    humanReadable: [...elements.map(({ id, value }) => `(${id})${value}`), ...notRead].join(''),
    remarks: [
      ...remarks,
      ...twice.map((id): UdiRemark => ({ kind: 'twice', id: `(${id})` })),
      ...notRead.map((written): UdiRemark => ({ kind: 'not-read', written })),
    ],
  };
}

/** Modulo 10 with the weights 3 and 1 from the left, over the first thirteen digits. */
function checkDigitFits(gtin: string): boolean {
  const sum = [...gtin].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0;
}
