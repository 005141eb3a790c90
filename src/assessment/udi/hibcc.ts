import { NO_PARTS, type UdiParts, type UdiReading, type UdiRemark } from './udi-reading.ts';
import { type WrittenDate, writtenDate, writtenDayOfYear } from './written-date.ts';

/** In the order of their values, for the check character: modulo 43. */
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

interface Checked {
  /** Without its check character. */
  readonly text: string;
  readonly check: string;
  readonly fits: boolean;
}

/**
 * The Health Industry Bar Code, by ANSI/HIBC 2.6: `+` and the device, then behind a slash, or on a label of its own, lot, serial number and
 * dates. Undefined: it is none.
 */
export function readHibcc(text: string): UdiReading | undefined {
  const printed = text.replaceAll(/\*(\+[^*]*)\*/g, '$1\n');
  const labels = printed.split(/[\r\n]+|\s+(?=\+)|\][A-Za-z]\d/).filter(label => label.trim() !== '');
  if (labels.length === 0 || labels.some(label => !/^\+[A-Z0-9\-. $/+%_]{3,}$/.test(label.trim()))) return undefined;
  const checked = labels.map(checkedLabel);
  const remarks: UdiRemark[] = checked.every(({ fits }) => fits) ? [] : [{ kind: 'check-digit' }];
  let primary: Checked | undefined;
  let deviceIdentifier: string | undefined;
  let parts = NO_PARTS;
  for (const label of checked) {
    const device = /^\+([A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d)(?:\/(.*))?$/.exec(label.text);
    if (device) {
      primary = label;
      // By itself it ends in its check character: where that does not fit, nobody can tell where it ends.
      deviceIdentifier = label.fits || device[2] !== undefined ? device[1] : undefined;
      // Where the check character does not fit, it cannot be told from the end of the part before it.
      const behind = device[2]?.split('/') ?? [];
      parts = readBehind(label.fits ? behind : behind.slice(0, -1), parts, remarks);
    } else {
      // A label of its own ends in the check character of the first label, and its own.
      const link = label.text.at(-1);
      if (primary && link !== primary.check) remarks.push({ kind: 'other-label' });
      else if (label.fits) parts = readBehind(label.text.slice(1, -1).split('/'), parts, remarks);
    }
  }
  if (!primary) {
    if (parts === NO_PARTS && remarks.length === 0) return { kind: 'other' };
    remarks.push({ kind: 'no-identifier' });
  }
  return { kind: 'udi', issuer: 'hibcc', deviceIdentifier, ...parts, humanReadable: labels.map(label => label.trim()).join(' '), remarks };
}

function checkedLabel(label: string): Checked {
  // A check character that is a blank is printed as a line below.
  const whole = label.trimStart().replace(/_$/, ' ');
  const blank = whole.replace(/ +$/, '');
  const ends = blank !== whole && checkOf(blank) === ' ' ? `${blank} ` : blank;
  const [text, check] = [ends.slice(0, -1), ends.slice(-1)];
  return { text, check, fits: checkOf(text) === check };
}

function checkOf(text: string): string | undefined {
  const sum = [...text].reduce((total, character) => total + CHARACTERS.indexOf(character), 0);
  return CHARACTERS[sum % CHARACTERS.length];
}

/** The parts that follow the device, each known by what it begins with. */
function readBehind(segments: readonly string[], before: UdiParts, remarks: UdiRemark[]): UdiParts {
  let parts = before;
  for (const segment of segments) {
    const read = readSegment(segment, remarks);
    if (!read) remarks.push({ kind: 'not-read', written: segment });
    parts = { ...parts, ...read };
  }
  return parts;
}

type Known = Partial<UdiParts>;

/** Undefined: it is no part that is known. */
function readSegment(segment: string, remarks: UdiRemark[]): Known | undefined {
  const [, day, rest] = /^(\d{5})(.*)$/.exec(segment) ?? [];
  if (day !== undefined && !/^1[46]D/.test(segment)) return { ...expiry(day, 'yyjjj', segment, remarks), ...text('lot', rest) };
  if (segment.startsWith('$$')) return readDated(segment, remarks);
  if (segment.startsWith('$+')) return text('serial', segment.slice(2));
  if (segment.startsWith('$')) return text('lot', segment.slice(1));
  if (/^S./.test(segment)) return text('serial', segment.slice(1));
  if (/^Q\d{1,5}$/.test(segment)) return { count: segment.slice(1) };
  const [, id, date] = /^(14D|16D)(\d{8})$/.exec(segment) ?? [];
  if (date === undefined) return undefined;
  const read = writtenDate(date.slice(0, 4), date.slice(4, 6), date.slice(6));
  const part = id === '14D' ? 'expires' : 'made';
  if (!read) remarks.push({ kind: 'no-such-date', part, written: segment });
  return read ? { [part]: read } : {};
}

/** `$$`, perhaps `+` for a serial number in place of a lot, perhaps a count, then a date in the form that its first digit says. */
function readDated(segment: string, remarks: UdiRemark[]): Known | undefined {
  const [, serial, count2, count5, rest = ''] = /^\$\$(\+)?(?:8(\d{2})|9(\d{5}))?(.*)$/.exec(segment) ?? [];
  const count = count2 ?? count5;
  const name = serial === undefined ? 'lot' : 'serial';
  const counted = count === undefined ? {} : { count };
  if (rest === '') return count === undefined ? undefined : counted;
  if (rest.startsWith('7')) return { ...counted, ...text(name, rest.slice(1)) };
  for (const [form, pattern] of FORMS) {
    const [, digits, behind] = pattern.exec(rest) ?? [];
    if (digits !== undefined) return { ...counted, ...expiry(digits, form, segment, remarks), ...text(name, behind) };
  }
  return undefined;
}

type DateForm = 'mmyy' | 'mmddyy' | 'yymmdd' | 'yyjjj';

/** An hour may stand behind the day; it is not taken. */
const FORMS: readonly (readonly [form: DateForm, pattern: RegExp])[] = [
  ['mmyy', /^([01]\d{3})(.*)$/],
  ['mmddyy', /^2(\d{6})(.*)$/],
  ['yymmdd', /^3(\d{6})(.*)$/],
  ['yymmdd', /^4(\d{6})\d\d(.*)$/],
  ['yyjjj', /^5(\d{5})(.*)$/],
  ['yyjjj', /^6(\d{5})\d\d(.*)$/],
];

function expiry(digits: string, form: DateForm, written: string, remarks: UdiRemark[]): Known {
  const expires = writtenAs(digits, form);
  if (!expires) remarks.push({ kind: 'no-such-date', part: 'expires', written });
  return expires ? { expires } : {};
}

function writtenAs(digits: string, form: DateForm): WrittenDate | undefined {
  const [one, two, three] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  switch (form) {
    case 'mmyy':
      return writtenDate(two, one, undefined);
    case 'mmddyy':
      return writtenDate(three, one, two);
    case 'yymmdd':
      return writtenDate(one, two, three);
    case 'yyjjj':
      return writtenDayOfYear(one, digits.slice(2));
  }
}

const text = (name: 'lot' | 'serial', value: string | undefined): Known => (value ? { [name]: value } : {});
