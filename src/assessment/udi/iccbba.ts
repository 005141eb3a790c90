import { NO_PARTS, type UdiParts, type UdiReading, type UdiRemark } from './udi-reading.ts';
import { type WrittenDate, writtenDayOfYear } from './written-date.ts';

type Piece = (value: string, remarks: UdiRemark[]) => Partial<UdiParts> & { readonly device?: string };

/** The data structures of ISBT 128 that a device carries, each known by its two characters; the length of all but the last is fixed. */
const STRUCTURES: readonly (readonly [form: RegExp, read: Piece])[] = [
  // A message of several structures: how many, and which.
  [/^=\+(\d{5})/, () => ({})],
  [/^=\/([A-Z0-9]{16})/, device => ({ device })],
  [/^=\)([A-Z0-9]{10})/, device => ({ device })],
  [/^=,([A-Z0-9]{6})/, serial => ({ serial })],
  [/^&,1([A-Z0-9]{18})/, lot => ({ lot })],
  [/^&\)([A-Z0-9]{10})/, lot => ({ lot })],
  [/^=>(\d{6})/, (digits, remarks) => dated('expires', '=>', digits, remarks)],
  [/^&>(\d{6})\d{4}/, (digits, remarks) => dated('expires', '&>', digits, remarks)],
  [/^=\}(\d{6})/, (digits, remarks) => dated('made', '=}', digits, remarks)],
  [/^&\}(\d{6})\d{4}/, (digits, remarks) => dated('made', '&}', digits, remarks)],
  [/^=([A-NP-Z1-9][A-Z0-9]{4}\d{8}[A-Z0-9]{2})/, donation => ({ donation })],
];

/** ICCBBA, for devices made of human cells and tissue and for containers of blood, by ISBT 128. Undefined: it is none. */
export function readIccbba(text: string): UdiReading | undefined {
  const written = text.replaceAll(/\s|\][A-Za-z]\d/g, '');
  if (!/^[=&][+/),>}A-Z1-9]/.test(written)) return undefined;
  const remarks: UdiRemark[] = [];
  let rest = written;
  let parts = NO_PARTS;
  let device: string | undefined;
  while (rest !== '') {
    const met = structureAt(rest);
    if (!met) break;
    const { device: found, ...more } = met.read(met.value, remarks);
    device ??= found;
    parts = { ...parts, ...more };
    rest = rest.slice(met.length);
  }
  if (rest !== '') remarks.push({ kind: 'not-read', written: rest });
  if (device === undefined) {
    if (parts.lot === undefined && parts.serial === undefined && parts.donation === undefined) return { kind: 'other' };
    remarks.push({ kind: 'no-identifier' });
  }
  const issuer = /^=\)/.test(written) || written.includes('&)') ? 'iccbba-blood' : 'iccbba-other';
  return { kind: 'udi', issuer, deviceIdentifier: device, ...parts, humanReadable: written, remarks };
}

function structureAt(rest: string): { readonly value: string; readonly length: number; readonly read: Piece } | undefined {
  for (const [form, read] of STRUCTURES) {
    const [whole, value] = form.exec(rest) ?? [];
    if (whole !== undefined && value !== undefined) return { value, length: whole.length, read };
  }
  return undefined;
}

/** `cyyjjj`: the last three digits of the year, and the day of the year. */
function dated(part: 'made' | 'expires', mark: string, digits: string, remarks: UdiRemark[]): Partial<UdiParts> {
  const year = Number(digits.slice(0, 3));
  const date: WrittenDate | undefined = writtenDayOfYear(String(year >= 900 ? 1000 + year : 2000 + year), digits.slice(3));
  if (!date) remarks.push({ kind: 'no-such-date', part, written: `${mark}${digits}` });
  return date ? { [part]: date } : {};
}
