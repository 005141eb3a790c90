import { FHIR_ID } from '../../plain/fhir-id.ts';

type Check = (value: unknown) => string | undefined;

const text =
  (expected: string, pattern: RegExp, also: (value: string) => boolean = () => true): Check =>
  value => {
    if (typeof value !== 'string') return `a JSON string with ${expected}`;
    return pattern.test(value) && also(value) ? undefined : expected;
  };

const whole =
  (expected: string, least: number): Check =>
  value =>
    Number.isInteger(value) && typeof value === 'number' && value >= least && value <= 2147483647 && value >= -2147483648
      ? undefined
      : expected;

const ZONE = '(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))';
const TIME = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?';
const YEAR = '(?!0000)\\d{4}';
const DATE = `${YEAR}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?`;
const DAY = `${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`;

/** Line breaks and tabs are the only control characters that FHIR text may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const NO_BLANKS = /^\S+$/;

const UUID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const OID = /^urn:oid:[0-2](\.(0|[1-9]\d*))+$/;

/** UUIDs and OIDs among URIs: with `urn:` before them, and as they are defined. A version or a fragment may follow. */
function isNameWellFormed(value: string): boolean {
  const [name = ''] = value.split(/[|#]/, 1);
  if (name.startsWith('urn:uuid:')) return UUID.test(name);
  if (name.startsWith('urn:oid:')) return OID.test(name);
  return !/^(uuid|oid):/.test(name);
}

/** 30 February has the shape of a date. */
function isOnCalendar(value: string): boolean {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Blanks are allowed anywhere, so the length is counted without them. */
function isBase64(value: string): boolean {
  const bare = value.replace(/\s+/g, '');
  return bare.length > 0 && bare.length % 4 === 0 && /^[^=]+={0,2}$/.test(bare);
}

const string = text('text, without control characters', /^[\s\S]/, value => !CONTROL.test(value));
const uri = text('a URI, without blanks', NO_BLANKS, isNameWellFormed);
const canonical = text('an absolute URL, or # and an id', /^(#|[a-z][a-z\d+.-]*:)\S*$/, isNameWellFormed);

/** Formats of the R4 primitive types in JSON. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['boolean', value => (typeof value === 'boolean' ? undefined : 'true or false')],
  ['integer', whole('a whole number', -2147483648)],
  ['unsignedInt', whole('a whole number from 0', 0)],
  ['positiveInt', whole('a whole number from 1', 1)],
  ['decimal', value => (typeof value === 'number' && Number.isFinite(value) ? undefined : 'a JSON number')],
  ['string', string],
  ['markdown', string],
  ['xhtml', string],
  ['uri', uri],
  ['url', uri],
  ['canonical', canonical],
  ['oid', text('urn:oid: and an OID', OID)],
  ['uuid', text('urn:uuid: and a UUID', UUID)],
  ['id', text('1 to 64 letters, digits, hyphens and points', FHIR_ID)],
  ['code', text('a code without outer or doubled blanks', /^\S+( \S+)*$/)],
  ['base64Binary', text('Base64', /^[\s\dA-Za-z+/=]*$/, isBase64)],
  ['date', text('YYYY, YYYY-MM or YYYY-MM-DD', new RegExp(`^${DATE}$`), isOnCalendar)],
  ['dateTime', text('a date, or a date and time with its zone', new RegExp(`^(${DATE}|${DAY}T${TIME}${ZONE})$`), isOnCalendar)],
  ['instant', text('a date and time with its zone', new RegExp(`^${DAY}T${TIME}${ZONE}$`), isOnCalendar)],
  ['time', text('hh:mm:ss', new RegExp(`^${TIME}$`))],
]);

export const isPrimitive = (type: string): boolean => CHECKS.has(type);

/** What was expected, when the value is not that. */
export function expectedFormat(type: string, value: unknown): string | undefined {
  return CHECKS.get(type)?.(value);
}
